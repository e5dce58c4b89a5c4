export const welcome = {
  title: 'Welcome to Holdfast',
  lead: 'When FTX fell, people learned within days that coins on an exchange are a promise. Holdfast helps you see how much of what you own still hangs on such promises, and how to hold it yourself, step by step and with evidence.',
  language: 'Language',
  doesTitle: 'What it does',
  does: [
    'Shows how much of your holdings someone else could freeze, and how that changes over time.',
    'Checks your own wallet from its public key: what it is, which addresses it has, what could go wrong.',
    'Walks you through a checklist from the lessons of November 2022, and remembers what you did and when.',
  ],
  neverTitle: 'What it never does',
  never: [
    'Ask for your seed words or a private key. If a screen, a mail or a person ever asks for them in our name, it is a theft.',
    'Move, send or hold your coins. It can only look.',
    'Talk to the internet. There is no account, no tracking and no server of ours.',
  ],
  start: 'Start with Holdfast',
};
