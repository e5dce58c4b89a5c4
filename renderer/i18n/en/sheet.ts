/** The printed wallet sheet: for whoever finds the wallet years later, without this program. */
export const sheet = {
  lead: 'Wallet sheet of {day}, made with Holdfast',
  noticeTitle: 'There is no secret on this sheet',
  notice:
    'Whoever finds it can see the coins of this wallet, now and later, but cannot spend them. Keep it dry and private, and in another place than the seed words.',
  facts: 'This wallet',
  name: 'Name',
  network: 'Network',
  kind: 'Keys',
  script: 'Address type',
  saved: 'In Holdfast since',
  quorum:
    'To spend, {threshold} of the {count} keys have to sign. This sheet is part of the backup: with fewer than all {count} backups and no sheet, the coins cannot be found.',
  backups: 'Where each backup lies',
  backupsText:
    'Write by hand where the seed words of each key are kept, and who can get there. Never write the seed words themselves on this sheet.',
  backupOf: 'Key {number} ({fingerprint})',
  backupOfUnknown: 'Key {number}',
  descriptor: 'The wallet in one line',
  descriptorText:
    'This is the descriptor: it tells every wallet program all there is to know, and the eight characters at the end catch typing errors. The gaps are there for the eye; there are no spaces in it. The QR code holds the same text.',
  codeCaption: 'The descriptor as a QR code',
  codesText:
    'The descriptor is too long for one code. Programs that know BBQr, such as Sparrow, scan the parts in any order.',
  codesCaption: 'Part {number} of {count}',
  keys: 'The keys',
  key: 'Key {number}',
  fingerprint: 'Fingerprint',
  path: 'Path',
  xpub: 'Public key',
  unknown: 'not known',
  device: 'Made on',
  generatedHere: 'this computer, in Holdfast',
  firmware: 'Firmware',
  seedMadeOn: 'Seed made on',
  entropy: 'Chance from',
  entropies: {
    device: 'the device',
    device_and_dice: 'the device and dice',
    dice: 'dice alone',
    other_program: 'another program',
    unknown: 'not known',
  },
  addresses: 'The first addresses',
  addressesText:
    'A program that restores this wallet has to show the same ones. If one character differs, it is another wallet: stop, and send nothing to it.',
  receive: 'Receive, no. {index}',
  change: 'Change, no. {index}',
  restore: 'How to restore this wallet in another program',
  restoreText:
    'Each way below shows the coins and asks for no secret. Get the program from the address given here and from nowhere else. To spend, connect the device of each key that signs. If a device is lost, put its seed words into a new one of the same kind. Never type seed words into a computer, a phone or a website.',
  restoreFew: 'Other programs do not know this kind of wallet, or would show other addresses.',
  restoreNone:
    'No program that Holdfast knows can be explained here for this kind of wallet. A program that takes descriptors can read it; ask someone who knows them.',
  guides: {
    sparrow: {
      title: 'Sparrow (sparrowwallet.com)',
      steps: [
        'Choose File, New Wallet, and give it a name.',
        'On the tab Settings, press the camera beside the descriptor and scan the QR code of this sheet. Or press the pencil and type the line in.',
        'Press Apply. Compare the tab Addresses with this sheet.',
      ],
    },
    bitcoin_core: {
      title: 'Bitcoin Core 29 or newer (bitcoincore.org)',
      steps: [
        'Choose File, Create Wallet; tick “Disable Private Keys” and “Make Blank Wallet”.',
        'Choose Window, Console, and the new wallet at the top of it.',
        'Type the following, with the descriptor of this sheet in the place of DESCRIPTOR. It looks through the whole block chain, which takes hours: importdescriptors \'[{"desc":"DESCRIPTOR","timestamp":0,"active":true,"range":[0,999]}]\'',
        'To compare the addresses, type: deriveaddresses "DESCRIPTOR" "[0,4]"',
      ],
    },
    electrum: {
      title: 'Electrum (electrum.org)',
      steps: [
        'Choose File, New/Restore, give it a name, and choose “Standard wallet”, then “Use a master key”.',
        'Type the key below. It is the public key of this sheet in the spelling that Electrum reads.',
        'Choose View, Show Addresses, and compare them with this sheet.',
      ],
      multisigSteps: [
        'Choose File, New/Restore, give it a name, and choose “Multi-signature wallet” with {count} cosigners, of which {threshold} sign.',
        'For each cosigner choose “Use a master key” and type one of the keys below. They are the public keys of this sheet in the spelling that Electrum reads.',
        'Choose View, Show Addresses, and compare them with this sheet.',
      ],
      key: 'Key {number} for Electrum',
    },
    specter: {
      title: 'Specter Desktop (specter.solutions)',
      steps: [
        'Choose to add a wallet, then to import one.',
        'Scan the QR code of this sheet, or type the descriptor, and follow the questions about the devices.',
        'Compare the addresses with this sheet.',
      ],
    },
    liana: {
      title: 'Liana (wizardsardine.com/liana)',
      steps: [
        'Choose to add an existing wallet.',
        'Type the descriptor of this sheet where it asks for it.',
        'Compare the addresses with this sheet.',
      ],
    },
    nunchuk: {
      title: 'Nunchuk (nunchuk.io)',
      steps: [
        'Choose to add a wallet, then to recover an existing one.',
        'Scan the QR code of this sheet, or open a file with its descriptor.',
        'Compare the addresses with this sheet.',
      ],
    },
  },
  ladder: 'What was checked',
  ladderText:
    'How far the owner got with checking this wallet in Holdfast, on the day of this sheet.',
  rungs: {
    1: '1 Described',
    2: '2 Addresses agree',
    3: '3 Backup restores',
    4: '4 Keys answer',
    5: '5 Deposit proven',
    6: '6 Spend proven',
  },
  standings: {
    provenNow: 'Checked when this sheet was made, {at}',
    proven: 'Proven on {at}, holds until {until}',
    partly: 'Proven for some of the keys',
    expired: 'Proven on {at}, but due again since {until}',
    revoked: 'Taken back by the owner',
    open: 'Not proven',
  },
  footer: '{name} · {day} · no secret on this sheet',
  pageNumber: 'Page {page} of {pages}',
};
