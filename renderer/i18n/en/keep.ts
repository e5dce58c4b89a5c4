/** Keeping a wallet, and handing it on: papers, files for other programs, QR codes. */
export const keep = {
  sheetTitle: 'The wallet sheet',
  sheetText:
    'A few pages to print. With them anyone who helps you, or who inherits, restores this wallet in another program, without Holdfast.',
  sheetPicture: 'A sheet of paper with a title, lines to write on and a QR code',
  sheetItems: [
    'Name, network, how many keys have to sign, and each key with its fingerprint and path',
    'The descriptor with its checksum, as text and as a QR code',
    'The first addresses, to compare with another program',
    'How to restore the wallet in other programs, step by step',
    'Lines to write where each backup lies',
  ],
  sheetWhy:
    'Seed words alone do not say which wallet they belong to; with several keys they are not enough at all. Keep the sheet, but in another place than the seed words: together they tell a thief everything.',
  sheetSave: 'Save the sheet (PDF)',
  seenTitle: 'No secret, and still private',
  seenText:
    'Everything on this page holds public keys only. Nobody can spend with it. But whoever has the sheet or one of the files sees every coin of this wallet, now and later. Do not e-mail them, and keep them out of shared folders.',
  letterTitle: 'A letter for who has to take care of it one day',
  letterText:
    'For someone who has never heard of any of this: what there is, who can help, what to do first, and what never to do. You fill in by hand where things are. It refers to the sheet and holds no key.',
  letterSave: 'Save the letter (PDF)',
  filesTitle: 'Files for other programs',
  filesText:
    'Each one describes this same wallet. Only formats that lead to exactly the same addresses are offered.',
  save: 'Save',
  saveFormat: 'Save for {name}',
  showQr: 'Show as QR code',
  showQrFormat: 'Show as QR code: {name}',
  qrTitle: '{name} as QR code',
  qrHint: 'Only the device or program that should know this wallet may see it.',
  saved: '{fileName} is saved.',
  opensIn: {
    descriptor: 'Opens in almost every program of today; also a good copy to keep.',
    encrypted_descriptor:
      'The descriptor, encrypted: it opens with the extended public key (xpub) of any one device of this wallet, and with nothing else. A draft standard that few programs read yet: Holdfast, beb (the tool of its author) and a trial version of Bitcoin Core. Liana 13 reads an older form only. Whoever knows one of the xpubs can read it too, and some wallet programs send theirs to a server.',
    bitcoin_core: 'Opens in Bitcoin Core and Knots, with importdescriptors in the console.',
    sparrow: 'Opens in Sparrow: File, Import Wallet, Output Descriptor.',
    specter: 'Opens in Specter Desktop and in other programs that read its files.',
    electrum: 'Opens in Electrum: File, Open.',
    caravan: 'Opens in Caravan and Unchained.',
    coldcard_multisig:
      'Opens on Coldcard, Passport, Keystone and Jade, to register the wallet there.',
    bluewallet: 'Opens in BlueWallet: add a wallet, import.',
    nunchuk: 'Opens in Nunchuk: recover an existing wallet.',
    liana: 'Opens in Liana: add an existing wallet.',
    bsms: 'Opens in programs that know BIP-129, such as Nunchuk and Sparrow.',
    bip329: 'Names of the keys, for programs that read labels. Restores no wallet.',
    addresses_csv:
      'Opens in a spreadsheet: a thousand addresses of each chain. Restores no wallet.',
    ur: 'For devices and programs that scan UR codes, such as Keystone, SeedSigner and Sparrow.',
    bbqr: 'For devices and programs that scan BBQr codes, such as Coldcard Q and Sparrow.',
  },
};
