export const receive = {
  addressTitle: 'Receive address {index}',
  qrDescription: 'QR code of the address {address}',
  deviceToo:
    'Show it on your device too, and compare both whole, before anyone pays to it. A program on this computer could change what this window shows; it cannot change what your device shows.',
  deviceHow: 'How to compare',
  deviceSteps: [
    'Let your device show its receive address with this number or path.',
    'Read both chunk by chunk, from the first character to the last. The middle counts as much as the ends.',
    'Does one character differ? Stop, and give this address to nobody.',
  ],
  labelFor: 'For whom or what',
  labelHint: 'Such as “Kraken, test withdrawal”. Only you see it.',
  copy: 'Copy the address',
  handOut: 'I have given it out',
  showNext: 'Show the next address',
  givenOn: 'Given out on {day}',
  givenWhy:
    'Whoever pays on it again can see what came in the first time, and others can tie your payments together. Take the next address for the next payment.',
  gapTitle: 'Many addresses without coins in a row',
  gapText:
    'The {count} addresses before this one have no coins that Holdfast knows of. Wallet programs stop looking after {limit}, so coins on this one could stay unseen when you restore. Mark below which ones were paid, or use one that is still open.',
  clipboard: {
    watching:
      'Copied. Holdfast looks at the clipboard for ten seconds, for malware that swaps addresses.',
    kept: 'Copied. After ten seconds the clipboard still held this address. Compare it once more where you paste it.',
    something_else:
      'Something else stands in the clipboard now, no address. If you copied that yourself, all is well; else copy the address again.',
    empty:
      'The clipboard is empty now; some programs clear it. Copy the address again if you still need it.',
    unwatched:
      'Copied, but the clipboard could not be read again. Compare the whole address where you paste it.',
  },
  swapped: {
    title: 'Another address stands in the clipboard',
    what: 'You copied your address, and moments later another one stood in its place. If you did not copy that yourself, a program on this computer swaps addresses to take your coins.',
    wayOut:
      'Do not paste it, and do not pay to it. Let the payer scan the QR code, or type the address from your device. Have this computer checked before you use it for money again.',
    yours: 'Your address is:',
  },
  check: {
    title: 'Check an address seen elsewhere',
    lead: 'Paste the address as it stands at the exchange or in a message. Holdfast compares it whole with the first 1,000 of each of your wallets.',
    label: 'Address or payment link',
    submit: 'Check the address',
    same: 'The same address, character for character',
    sameText: 'It is the address that stands above. Compare that one with your device.',
    mine: 'It is yours, but not the one above: {name}, {chain} {index}',
    mineText: 'Coins sent there arrive in that wallet. If you meant the one above, correct it.',
    notMine: 'Not one of your addresses',
    notMineText:
      'It is not among the first 1,000 of your saved wallets. Coins sent there may be lost to you. Do not go on before you know whose it is.',
    lookAlike: 'Not yours: it only looks like your address',
    lookAlikeText:
      'The first {head} and the last {tail} characters are those of your address; from character {place} on (chunk {chunk}) it differs. The chunks that differ are framed.',
    yours: 'Yours',
    seen: 'The other',
    differs: 'differs',
    lookAlikeWayOut:
      'That is hardly ever chance: some programs make such addresses to take coins. Do not pay to it. Copy your own address again and find out where this one came from.',
    damagedWayOut:
      'Its check characters are wrong: it was mistyped or tampered with. Do not use it. Copy your own address again, whole.',
  },
  handedOutTitle: 'Addresses given out ({count})',
  handedOutLead:
    'Each address is for one payment. Payments that other programs gave an address for are seen only once they were looked up, under “Coins and history”.',
  day: 'Given out',
  paid: 'Paid',
  actions: 'Actions',
  show: 'Show',
  editLabel: 'Name it',
  editLabelTitle: 'Name of address {index}',
  labelEmpty: 'Only you see it. Leave it empty to take the name away.',
  saveLabel: 'Save the name',
  takeBack: 'Not given out',
  labels: {
    title: 'Labels ({count})',
    lead: 'Names of addresses and transactions from another program, as a BIP-329 file, a form that many wallet programs read and write. Labels of other wallets are left out.',
    label: 'Labels (BIP-329)',
    submit: 'Take the labels in',
    save: 'Save the labels as a file',
    undo: 'Take back the import of {day}',
    outcome: '{read} read: {added} new, {changed} changed, {skipped} left out.',
    skipped: {
      one: '{count} line was left out',
      other: '{count} lines were left out',
    },
    skippedLine: 'Line {line}: {message}',
  },
};
