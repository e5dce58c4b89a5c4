export const glossary = {
  title: 'Glossary',
  terms: [
    {
      term: 'Seed words',
      text: 'The 12 or 24 words that are your wallet. Whoever has them has the coins. They belong on paper or metal, never in a computer, and never in Holdfast.',
    },
    {
      term: 'Private key',
      text: 'What signs a payment. Your device keeps it. Holdfast never sees one.',
    },
    {
      term: 'Extended public key (xpub, ypub, zpub)',
      text: 'A public text from which all addresses of a wallet follow. It cannot spend, but whoever has it can see your balance.',
    },
    {
      term: 'Watch-only wallet',
      text: 'A wallet that knows the addresses but not the keys: it can look, not spend.',
    },
    {
      term: 'Descriptor',
      text: 'One line that says exactly how a wallet makes its addresses. With it, any other wallet program finds the same coins.',
    },
    {
      term: 'Checksum',
      text: 'Characters at the end of a text that show whether one was mistyped.',
    },
    {
      term: 'Fingerprint',
      text: 'Eight characters that name a seed without giving anything away.',
    },
    {
      term: 'Receive and change',
      text: 'A wallet has two rows of addresses: one to give to others, one for the rest of a payment that comes back to you.',
    },
    {
      term: 'Venue',
      text: 'Any place where someone else holds coins for you: an exchange, a broker, a lender, a custodian.',
    },
    { term: 'Custodial share', text: 'The part of all you own that others hold.' },
    {
      term: 'Risk group',
      text: 'Venues that would fall together, because they have one owner or lean on each other.',
    },
    {
      term: 'Platform token',
      text: 'A coin that an exchange issues itself, such as FTT. It falls when its issuer falls.',
    },
    {
      term: 'Earn, staking, lending',
      text: 'Letting the venue work with your coins. They are then locked or lent on, and often no longer yours in law.',
    },
    {
      term: 'Proof of reserves',
      text: 'A published list with which an exchange shows part of what it owes and owns. That your balance is in it does not prove that the exchange can pay.',
    },
  ],
};
