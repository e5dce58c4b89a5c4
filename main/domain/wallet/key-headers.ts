import type { Network, ScriptType, SingleKeyScript } from './inspection.ts';

/**
 * What a key's first four bytes say about the scripts it is for. `open` says nothing that wallets hold to: the table
 * has P2PKH, but Taproot and descriptors use this header for everything.
 */
export type HeaderUse =
  | { readonly kind: 'open' }
  | { readonly kind: 'single_sig'; readonly script: SingleKeyScript }
  | { readonly kind: 'multisig'; readonly script: Extract<ScriptType, 'p2sh_p2wsh' | 'p2wsh'> };

/** `mainnet`, or `testnet` for a key of any of the test networks. */
export type KeyNetwork = Extract<Network, 'mainnet' | 'testnet'>;

export type KeyHeader = {
  readonly prefix: string;
  readonly publicVersion: number;
  readonly privateVersion: number;
  readonly network: KeyNetwork;
  readonly use: HeaderUse;
};

const open: HeaderUse = { kind: 'open' };
const nested: HeaderUse = { kind: 'single_sig', script: 'p2sh_p2wpkh' };
const native: HeaderUse = { kind: 'single_sig', script: 'p2wpkh' };
const nestedMultisig: HeaderUse = { kind: 'multisig', script: 'p2sh_p2wsh' };
const nativeMultisig: HeaderUse = { kind: 'multisig', script: 'p2wsh' };

/**
 * Version bytes of Bitcoin's extended keys: SLIP-0132 (github.com/satoshilabs/slips, slip-0132.md). Groestlcoin uses
 * the bytes of Ypub and Vpub as well; nothing in a key tells the two apart.
 */
// prettier-ignore
export const KEY_HEADERS: readonly KeyHeader[] = [
  { prefix: 'xpub', publicVersion: 0x0488b21e, privateVersion: 0x0488ade4, network: 'mainnet', use: open },
  { prefix: 'ypub', publicVersion: 0x049d7cb2, privateVersion: 0x049d7878, network: 'mainnet', use: nested },
  { prefix: 'zpub', publicVersion: 0x04b24746, privateVersion: 0x04b2430c, network: 'mainnet', use: native },
  { prefix: 'Ypub', publicVersion: 0x0295b43f, privateVersion: 0x0295b005, network: 'mainnet', use: nestedMultisig },
  { prefix: 'Zpub', publicVersion: 0x02aa7ed3, privateVersion: 0x02aa7a99, network: 'mainnet', use: nativeMultisig },
  { prefix: 'tpub', publicVersion: 0x043587cf, privateVersion: 0x04358394, network: 'testnet', use: open },
  { prefix: 'upub', publicVersion: 0x044a5262, privateVersion: 0x044a4e28, network: 'testnet', use: nested },
  { prefix: 'vpub', publicVersion: 0x045f1cf6, privateVersion: 0x045f18bc, network: 'testnet', use: native },
  { prefix: 'Upub', publicVersion: 0x024289ef, privateVersion: 0x024285b5, network: 'testnet', use: nestedMultisig },
  { prefix: 'Vpub', publicVersion: 0x02575483, privateVersion: 0x02575048, network: 'testnet', use: nativeMultisig },
];

/** Version bytes under which every key is written again: those of xpub and tpub. */
export const PLAIN_VERSION: Readonly<Record<KeyNetwork, number>> = {
  mainnet: 0x0488b21e,
  testnet: 0x043587cf,
};

type AltcoinHeader = {
  readonly prefix: string;
  readonly version: number;
  readonly coin: string;
};

/**
 * Public version bytes of other coins, so that a wrong coin is refused by its name. SLIP-0132, and for Dogecoin, Dash
 * and Decred the chain parameters of their own nodes. Vertcoin's equal Bitcoin's and cannot be told apart.
 */
export const ALTCOIN_HEADERS: readonly AltcoinHeader[] = [
  { prefix: 'Ltub', version: 0x019da462, coin: 'Litecoin' },
  { prefix: 'Mtub', version: 0x01b26ef6, coin: 'Litecoin' },
  { prefix: 'ttub', version: 0x0436f6e1, coin: 'Litecoin' },
  { prefix: 'dgub', version: 0x02facafd, coin: 'Dogecoin' },
  { prefix: 'drkp', version: 0x02fe52cc, coin: 'Dash' },
  { prefix: 'drkv', version: 0x02fe52f8, coin: 'Dash' },
  { prefix: 'dpub', version: 0x02fda926, coin: 'Decred' },
  { prefix: 'ppub', version: 0x03e25d7e, coin: 'Polis' },
  // SLIP-0132 gives these bytes to Kylacoin, Kaspa uses them too.
  { prefix: 'kpub', version: 0x038f332e, coin: 'Kaspa' },
];
