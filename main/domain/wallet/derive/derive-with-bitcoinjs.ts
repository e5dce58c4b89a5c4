import { bytesToHex } from '@noble/hashes/utils.js';
import { initEccLib } from 'bitcoinjs-lib';
import type { Output } from '../agree-on-output.ts';
import { HARDENED } from '../derivation-step.ts';
import type { DescriptorKey } from '../descriptor/expression.ts';
import type { Chain, Network } from '../inspection.ts';
import { secp256k1 } from '../secp256k1.ts';
import type { Wallet } from '../wallet.ts';
import { BITCOINJS_NETWORKS, keyRow, keyRows } from './key-rows.ts';
import { lookAhead } from './look-ahead.ts';
import { outputScripts } from './output-scripts.ts';
import { addressWriter } from './write-address.ts';

initEccLib(secp256k1);

/**
 * The first implementation: bip32 and bitcoinjs-lib on libsecp256k1, with @bitcoinerlab/miniscript. Goes down to the chain
 * once and returns the function that gives the output at an index. Fast for one index after another.
 */
export function deriveWithBitcoinjs(wallet: Wallet, chain: Chain): (index: number) => Output {
  const network = BITCOINJS_NETWORKS[wallet.network];
  const rows = keyRows(wallet, chain);
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
  const row = keyRow(key, chain, BITCOINJS_NETWORKS[network]);
  return (index) => row(index, 1)[0];
}
