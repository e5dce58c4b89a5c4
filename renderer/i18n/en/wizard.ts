export const wizard = {
  steps: 'Steps',
  setUp: 'Set-up',
  checkAndSave: 'Check and save',
  back: 'Back a step',
  next: 'Next step',
  startOver: 'Start over',
  whatDoYouHave: 'What will hold your coins?',
  oneDevice: 'One device',
  oneDeviceText:
    'One hardware wallet signs alone. Clear and quick; one good backup of the phrase is all that has to be kept.',
  chooseOneDevice: 'Use one device',
  multisig: 'Several devices together (multisig)',
  multisigText:
    'Some of the keys have to sign, so that no single device, backup or thief decides. More to keep, and the descriptor has to be kept as well.',
  choose2of3: '2 of 3 keys',
  choose3of5: '3 of 5 keys',
  otherQuorum: 'Another number of keys',
  threshold: 'Keys that have to sign',
  count: 'Keys in all',
  chooseQuorum: 'Use these numbers',
  otherScript: 'Another address type',
  madeHere: 'No device: seed words made on this computer',
  madeHereText:
    'For small amounts or to practise. A computer can be listened in on; a device of your own is better.',
  importTitle: 'You already have its public key, descriptor or wallet file',
  noDevice: 'I have no device yet',
  buying: {
    open: 'Take one that shows the address on its own screen, and that keeps the seed words to itself. Firmware that others can read and check is better than a promise.',
    bought:
      'Buy it from the maker or a seller that the maker names. Never second-hand, and never with seed words already written on a card.',
    checked:
      'On arrival: look at the seal, let the maker’s program check that it is genuine, install the newest firmware, and only then let it make the seed.',
    chance:
      'If it can take dice rolls into the seed, use them: then you do not have to trust the device’s chance alone.',
    several:
      'For a wallet of several keys, take devices of different makers. One maker’s fault then reaches one key.',
    paper:
      'Have something to keep the backup on that survives fire and water, and two places to keep it.',
  },
  whichDevice: 'Which device?',
  checkedOn: 'Checked with the source below in November 2026; menus can have moved since.',
  unchecked: 'No source was checked for this device. Its own manual has the exact menu.',
  deviceSource: 'Open the source',
  trustTitle: 'A fingerprint is not proof',
  trustText:
    'A key is told by its fingerprint, and anyone can write a fingerprint before a key of their own. Holdfast notices a key that contradicts another one. Whether each key is really in your device shows in the ladder: compare addresses on the device, and let each key sign.',
  giveKey: 'The public key of this device',
  keyOfDevice: 'Public key with its origin',
  keyOfDeviceHint:
    'The xpub, ypub or zpub, best with its fingerprint and path in front, or the file or QR code of the device. Never the seed words: they are refused and not kept.',
  readKey: 'Read the key',
  keyRead: 'What was read',
  whichTestNetwork: 'Which test network?',
  whichTestNetworkHint: 'The key is for a test network and does not say which one.',
  sealedTitle: 'Open an encrypted backup',
  sealedKey: 'Extended public key of one of its devices',
  sealedKeyHint:
    'An xpub, ypub or zpub with or without its fingerprint and path, as the device shows it. It reads the backup and cannot spend.',
  openSealed: 'Open the backup',
};
