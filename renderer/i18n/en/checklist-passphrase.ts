/** Texts of the checklist, area by area. */
export const passphraseItems = {
  passphrase_noted: {
    title: 'It is written down that there is a passphrase, and where to find it',
    why: 'The words alone then open an empty wallet. Whoever restores it years later will think the coins are gone.',
    how: 'Write on the paper with the words that a passphrase belongs to it, and keep the passphrase itself elsewhere. Note here that you did, never the passphrase.',
  },
  passphrase_apart: {
    title: 'The passphrase is written down and lies apart from the words',
    why: 'Together they are one secret again. Only in your head, it is gone when you are.',
    how: 'Write it on paper, with capitals and spaces as they are, and keep it in another place than the words.',
  },
  passphrase_rehearsed: {
    title: 'You typed the passphrase from its paper, and the same wallet opened',
    why: 'Every passphrase opens some wallet; a wrong one opens an empty one and no device complains.',
    how: 'On the device, open the wallet with the passphrase as it stands on paper. Compare the fingerprint or the first address with Holdfast.',
  },
};
