/** What only one's own node is asked. */
export const node = {
  title: 'Let your own node look',
  lead: 'Bitcoin Core knows the history only of wallets that it watches. Let it watch this one: then it can tell what came in and what left, now and after every start.',
  which: 'Your node',
  since: 'Look from this day on',
  sinceHint:
    'Leave it empty to look through the whole chain. From a later day is faster, but misses what came before.',
  watch: 'Let it watch',
  scan: 'Only list the coins of now',
  watched: 'Watched since {at}, looked through the whole chain.',
  watchedSince: 'Watched since {at}, looked from {day} on. What came before is not known to it.',
  confirmWatch: 'Tell {node} about this wallet?',
  confirmScan: 'Show {node} this wallet?',
  told: 'It gets the description of this wallet, with all its addresses of now and later. No private key: it cannot spend. It goes to {host} and to nobody else.',
  keeps:
    'Your node keeps it in a wallet of its own, and shows it to whoever may use the node. Looking through the whole chain can take hours; you can stop it.',
  once: 'Your node uses it once and keeps nothing. That takes a minute or two. You see the coins that are there now, not how they came.',
  yes: 'Yes, tell my node',
  no: 'Rather not',
  watching: 'Your node is looking: {share} %',
  stop: 'Stop',
  done: 'Your node watches this wallet now.',
  coins: 'Coins at block {height}',
  noCoins:
    'Your node found no coins of this wallet at block {height}, among its first 1,000 addresses.',
  amount: 'Amount',
  place: 'Number',
  address: 'Address',
  total: 'Together {amount} satoshi. Only your node was asked, and nothing was proven.',
  amountTold: 'as your node says',
  toldCoins: {
    one: 'The transaction of {count} coin is no longer on your node, so its amount is what the node says.',
    other:
      'The transactions of {count} coins are no longer on your node, so their amounts are what the node says.',
  },
};
