/** The card with which a readiness report is made. */
export const report = {
  title: 'Readiness report',
  lead: 'Where you stand, on paper or as data: for yourself, or for someone you trust.',
  content: 'What is in it',
  contents: [
    'Your exposure score and what it is made of, by place',
    'Your readiness by subject and level, and your open points in order',
    'Your wallets by name, each with its ladder and until when each proof holds',
    'Your exit plans and how far they are',
    'Your evidence with its days',
  ],
  never:
    'Never in it: seed words, private keys, extended public keys, descriptors, and QR codes of anything.',
  how: 'How much should it tell?',
  ways: {
    full: 'Everything',
    redacted: 'Without amounts',
  },
  wayHints: {
    full: 'With amounts, addresses, fingerprints and your notes. For you, or for who may know what you own.',
    redacted:
      'Amounts, values, addresses, fingerprints, transactions and your notes are left out. Names of venues and wallets, shares and dates stay: see whether a name tells too much.',
  },
  pdf: 'Save as PDF',
  json: 'Save as data (JSON)',
  saved: '{fileName} is saved.',
};
