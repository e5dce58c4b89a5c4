/**
 * Below this, in satoshi, a coin is taken for dust. Nodes relay nothing below 294 to 546 (policy.cpp, GetDustThreshold), so
 * that senders of dust, who want to see what it is spent with, send a little more; at a fee of 10 sat/vB and above most of
 * 1,000 goes to the fee of spending it (68 vB for P2WPKH, 148 for P2PKH).
 */
export const DUST_SATS = 1000;
