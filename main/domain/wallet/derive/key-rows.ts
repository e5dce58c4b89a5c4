import { BIP32Factory, type BIP32Interface } from 'bip32';
import { networks, type Network as BitcoinjsNetwork } from 'bitcoinjs-lib';
import type { DescriptorKey } from '../descriptor/expression.ts';
import type { Chain, Network } from '../inspection.ts';
import { secp256k1 } from '../secp256k1.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { rowOfKeys, type RowOfKeys } from './row-of-keys.ts';

/** Signet has the addresses of testnet. */
export const BITCOINJS_NETWORKS: Readonly<Record<Network, BitcoinjsNetwork>> = {
  mainnet: networks.bitcoin,
  testnet: networks.testnet,
  signet: networks.testnet,
  regtest: networks.regtest,
};

const bip32 = BIP32Factory(secp256k1);

/** For each key of a wallet, in its order, the row of public keys of one chain: by the bip32 library on libsecp256k1. */
export function keyRows(wallet: Wallet, chain: Chain): readonly RowOfKeys[] {
  const network = BITCOINJS_NETWORKS[wallet.network];
  return wallet.keys.map((key) => keyRow(key, chain, network));
}

/** The row of public keys of one key. */
export function keyRow(key: DescriptorKey, chain: Chain, network: BitcoinjsNetwork): RowOfKeys {
  if (key.kind === 'single') return sameKey(key.publicKey);
  const root = bip32.fromPublicKey(key.key.publicKey, key.key.chainCode, network);
  const node = stepsTo(key, chain).reduce((at: BIP32Interface, step) => at.derive(step), root);
  return key.path.isRanged ? rowOfKeys(node) : sameKey(node.publicKey);
}

function sameKey(publicKey: Uint8Array): RowOfKeys {
  return (_start, count) => Array.from({ length: count }, () => publicKey);
}
