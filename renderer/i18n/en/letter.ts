/** A letter for whoever has to take care of the coins one day. They may never have heard of any of this. */
export const letter = {
  title: 'A letter about my bitcoin',
  lead: 'Fill in by hand, sign it, and keep it with your will or with the wallet sheet of {day}.',
  noticeTitle: 'There is nothing secret in this letter',
  notice:
    'It says where things are, not what they are. Never write seed words, a PIN or a passphrase here.',
  for: 'For',
  from: 'From',
  opening:
    'If you read this, I cannot explain it myself any more. There is no hurry. Bitcoin does not expire, and nothing is lost if you wait for weeks or months. Take your time, and ask someone you know for help.',
  what: 'What there is',
  whatText:
    'I hold bitcoin in a wallet of my own, called “{name}”. No bank and no company keeps it for me, so nobody can hand it over to you, and nobody can help by e-mail or telephone. Whoever has the keys has the coins. The keys are written down as seed words: 12 or 24 ordinary words on paper or metal.',
  quorumText:
    'There are {count} keys, and {threshold} of them are needed to spend. One alone opens nothing. The wallet sheet is needed as well.',
  sheetText:
    'The wallet sheet is a few printed pages with the name “{name}” at the top. It says in technical words what a helper needs to know, and it holds no secret.',
  where: 'Where things are',
  sheetPlace: 'The wallet sheet',
  backupPlace: 'The seed words of key {number} ({fingerprint})',
  backupPlaceUnknown: 'The seed words of key {number}',
  devicePlace: 'The device of key {number}, and where its PIN is kept',
  passphrasePlace: 'Is there a passphrase (an extra word) as well? Where is it kept?',
  helpers: 'Who can help you',
  helpersText:
    'They know about this, or about bitcoin, and I trust them to sit beside you and explain. They do not need to take the seed words along, and they need not see all of them.',
  helper: 'Name, and how to reach them',
  notary: 'Notary or executor',
  steps: 'What to do, in this order',
  stepList: [
    'Nothing, for now. Put this letter, the sheet, the devices and the seed words somewhere safe, and tell as few people as you can.',
    'Ask one of the people above, and read the wallet sheet together.',
    'Look before you touch anything. The sheet says how to see the coins in a program, and that needs no secret.',
    'Ask the notary or executor what has to be declared. The value on the day of death usually counts, so write down the amount and the price of that day.',
    'Decide together: leave it where it is, move it to a wallet of your own, or sell it. Send a small amount first, wait until it has arrived, and only then the rest.',
  ],
  never: 'What never to do',
  neverList: [
    'Never type the seed words into a website, a computer, a phone, an e-mail or a chat. They belong on a hardware wallet and nowhere else.',
    'Never photograph them or read them out.',
    'Trust nobody who comes to you unasked: no “support”, no recovery service, nobody who says that there is a problem with the wallet. Real help never asks for the words.',
    'Let nobody hurry you, not even a friend.',
    'Throw nothing away. A scrap of paper, a metal plate or a small device may be a key.',
  ],
  neverTogether: 'Do not put all the seed words in one place or in one hand.',
  closing:
    'If anything here is unclear, wait and ask. Waiting costs nothing; a mistake cannot be undone.',
  signature: 'Date and signature',
  checked: 'I checked this letter again on',
  footer: 'A letter about “{name}” · nothing secret',
  pageNumber: 'Page {page} of {pages}',
};
