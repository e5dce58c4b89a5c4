/** Texts of the checklist, area by area. */
export const movingItems = {
  addresses_compared: {
    title: 'Each wallet shows the same addresses on a second screen',
    why: 'A wallet that was imported in the wrong form shows addresses that the device cannot find. It happened to a user of a BitBox, and coins arrived there.',
    how: 'Open the ladder of each wallet, rung 2, and compare the addresses with the screen of the device.',
  },
  network_checked: {
    title: 'You know over which network each coin leaves, and that your wallet reads it',
    why: 'The same coin exists on several networks. Sent over the wrong one, it may arrive where no key of yours reaches.',
    how: 'On the withdrawal page choose the network and compare it with what your wallet says. For bitcoin: the Bitcoin network and nothing else. Note coin and network.',
  },
  deposit_proven: {
    title: 'A small amount arrived in each wallet, proven on the chain',
    why: 'Only coins that arrived show that payer and wallet mean the same addresses.',
    how: 'Send a small amount first. Then prove rung 5 on the ladder of the wallet.',
  },
  spend_proven: {
    title: 'Coins left each wallet again, signed by your own keys',
    why: 'A wallet that only receives may turn out not to sign. A restored wallet of several keys once made requests that no device could read.',
    how: 'Pay a small amount to yourself, confirm it on the device, and prove rung 6 on the ladder.',
  },
};
