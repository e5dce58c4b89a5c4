/** The point that BIP-341 gives for Taproot outputs that no single key may spend. Nobody knows its private key. */
export const UNSPENDABLE_KEY = '50929b74c1a04954b78b4b6035e97a5e078a5a0f28ec96d547bfee9ace803ac0';
