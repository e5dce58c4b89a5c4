/**
 * Why the bitcoind that Debian has, Bitcoin Knots, refuses some Taproot trees: a rule of its own for what it would relay.
 * Bitcoin Core reads them.
 */
export const REDUCED_DATA =
  'OP_IF/OP_NOTIF is not allowed in Taproot miniscript under reduced-data (outputs would be unspendable)';
