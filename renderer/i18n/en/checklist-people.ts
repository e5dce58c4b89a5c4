/** Texts of the checklist, area by area. */
export const peopleItems = {
  helper_named: {
    title: 'Somebody you trust knows that there is something to find, and whom to ask',
    why: 'Coins that nobody knows of are lost with you.',
    how: 'Tell one or two people that you hold coins, that there is a letter, and who helps them. Say nothing of words or amounts.',
  },
  letter_written: {
    title: 'A letter says step by step how to reach the coins, and lies apart from the words',
    why: 'Who finds a device and a row of words has no idea what they are. But letter and words in one place are the coins themselves.',
    how: 'Make the letter under “Keep and hand on” of the wallet, fill it in by hand, and put it where your papers are, not with the words.',
  },
  letter_rehearsed: {
    title: 'The person who would need the letter has walked through it once',
    why: 'What is plain to you is not to somebody who grieves.',
    how: 'Let them read it beside you, with a small wallet for practice, and mend every line they stumble over.',
  },
  will_mentions: {
    title: 'Your will says that there are coins and who gets them',
    why: 'Knowing how to reach coins is not the same as owning them in law.',
    how: 'Ask a notary how to name them without words or addresses in the deed. Note the day of the deed.',
  },
};
