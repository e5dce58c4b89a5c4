import { bytesToHex } from '@noble/hashes/utils.js';
import { BIP32Factory, type BIP32Interface } from 'bip32';
import { initEccLib, networks, type Network as BitcoinjsNetwork } from 'bitcoinjs-lib';
import type { Output } from '../agree-on-output.ts';
import { HARDENED } from '../derivation-step.ts';
import type { DescriptorKey } from '../descriptor/expression.ts';
import type { Chain, Network } from '../inspection.ts';
import { secp256k1 } from '../secp256k1.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { lookAhead } from './look-ahead.ts';
import { outputScripts } from './output-scripts.ts';
import { rowOfKeys, type RowOfKeys } from './row-of-keys.ts';
import { addressWriter } from './write-address.ts';

/** Signet has the addresses of testnet. */
const NETWORKS: Readonly<Record<Network, BitcoinjsNetwork>> = {
  mainnet: networks.bitcoin,
  testnet: networks.testnet,
  signet: networks.testnet,
  regtest: networks.regtest,
};

const bip32 = BIP32Factory(secp256k1);
initEccLib(secp256k1);

/**
 * The first implementation: bip32 and bitcoinjs-lib on libsecp256k1, with @bitcoinerlab/miniscript. Goes down to the chain
 * once and returns the function that gives the output at an index. Fast for one index after another.
 */
export function deriveWithBitcoinjs(wallet: Wallet, chain: Chain): (index: number) => Output {
  const network = NETWORKS[wallet.network];
  const rows = wallet.keys.map((key) => rowOf(key, chain, network));
  const scripts = outputScripts(wallet.expression, network);
  const addressOf = addressWriter(wallet.expression.name);
  return lookAhead((start, count) => {
    const columns = rows.map((row) => row(start, count));
    const sets = Array.from({ length: count }, (_, at) =>
      columns.flatMap((keys) => keys[at] ?? []),
    );
    return scripts(sets).map((script) => ({
      address: addressOf(script, network),
      scriptPubKey: bytesToHex(script),
    }));
  }, HARDENED);
}

/** The public keys of one key of a wallet on a chain, by the first implementation. */
export function publicKeysWithBitcoinjs(
  key: DescriptorKey,
  chain: Chain,
  network: Network,
): (index: number) => Uint8Array | undefined {
  const row = rowOf(key, chain, NETWORKS[network]);
  return (index) => row(index, 1)[0];
}

function rowOf(key: DescriptorKey, chain: Chain, network: BitcoinjsNetwork): RowOfKeys {
  if (key.kind === 'single') return sameKey(key.publicKey);
  const root = bip32.fromPublicKey(key.key.publicKey, key.key.chainCode, network);
  const node = stepsTo(key, chain).reduce((at: BIP32Interface, step) => at.derive(step), root);
  return key.path.isRanged ? rowOfKeys(node) : sameKey(node.publicKey);
}

function sameKey(publicKey: Uint8Array): RowOfKeys {
  return (_start, count) => Array.from({ length: count }, () => publicKey);
}
