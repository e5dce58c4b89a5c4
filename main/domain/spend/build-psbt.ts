import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { Psbt } from 'bitcoinjs-lib';
import { tapLeafHash } from '../psbt/tap-hashes.ts';
import { hash160 } from '../transaction/script-hashes.ts';
import { formatSteps } from '../wallet/derivation-step.ts';
import { BITCOINJS_NETWORKS } from '../wallet/derive/key-rows.ts';
import type { DescriptorKey } from '../wallet/descriptor/expression.ts';
import { stepsTo, type Wallet } from '../wallet/wallet.ts';
import type { Coin, Place } from './coin.ts';
import {
  keysWithin,
  spendingScripts,
  TAPSCRIPT,
  xOnly,
  type SpendingScripts,
} from './spending-scripts.ts';

/** An output to the wallet itself. */
export type OwnOutput = { readonly place: Place; readonly valueSats: number };

/** Can be replaced by one with a higher fee (BIP-125), and takes part in lock times. */
const SEQUENCE = 0xfffffffd;

/**
 * Writes the unsigned payment as PSBT version 0, which every signer reads, with bitcoinjs-lib: for each input what it
 * spends, the scripts behind it and where its keys come from, and the same for the outputs, so that a signer can see that
 * they are its own. Inputs and outputs stand in the order of BIP-69: it says nothing of which output is change, and the
 * same wish makes the same bytes, which an order by chance would not.
 */
export function buildPsbt(
  wallet: Wallet,
  coins: readonly Coin[],
  outputs: readonly OwnOutput[],
  lockTime: number,
): Uint8Array {
  const psbt = new Psbt({ network: BITCOINJS_NETWORKS[wallet.network] });
  psbt.setVersion(2);
  psbt.setLocktime(lockTime);
  for (const coin of coins.toSorted(compareCoins)) {
    psbt.addInput({
      hash: coin.txid,
      index: coin.vout,
      sequence: SEQUENCE,
      ...inputFields(wallet, coin),
    });
  }
  const shown = outputs.map(({ place, valueSats }) => {
    return { scripts: spendingScripts(wallet, place), place, valueSats };
  });
  for (const { scripts, place, valueSats } of shown.toSorted(compareOutputs)) {
    psbt.addOutput({
      script: scripts.output,
      value: BigInt(valueSats),
      ...outputFields(wallet, scripts, place),
    });
  }
  return psbt.toBuffer();
}

/** BIP-69: by txid as it is shown, then by the number of the output. */
function compareCoins(one: Coin, other: Coin): number {
  if (one.txid === other.txid) return one.vout - other.vout;
  return one.txid < other.txid ? -1 : 1;
}

type Shown = { readonly scripts: SpendingScripts; readonly valueSats: number };

/** BIP-69: by amount, then by script. */
function compareOutputs(one: Shown, other: Shown): number {
  if (one.valueSats !== other.valueSats) return one.valueSats - other.valueSats;
  return bytesToHex(one.scripts.output) < bytesToHex(other.scripts.output) ? -1 : 1;
}

/**
 * SegWit and older inputs carry the whole transaction before them: without it a device cannot know the fee
 * (CVE-2020-14199). Signatures of Taproot cover every amount, so there the output is enough (BIP-341).
 */
function inputFields(wallet: Wallet, coin: Coin) {
  const scripts = spendingScripts(wallet, coin);
  const isLegacy = scripts.taproot === null && !isSegwit(scripts);
  const { taproot } = scripts;
  return {
    ...(taproot === null ? { nonWitnessUtxo: coin.previousTx } : {}),
    ...(isLegacy ? {} : { witnessUtxo: { script: coin.script, value: BigInt(coin.valueSats) } }),
    ...commonFields(wallet, scripts, coin),
    ...(taproot === null || taproot.merkleRoot === null
      ? {}
      : {
          tapMerkleRoot: taproot.merkleRoot,
          tapLeafScript: taproot.leaves.map(({ script, controlBlock }) => {
            return { leafVersion: TAPSCRIPT, script, controlBlock };
          }),
        }),
  };
}

function outputFields(wallet: Wallet, scripts: SpendingScripts, place: Place) {
  const leaves = scripts.taproot?.leaves ?? [];
  return {
    ...commonFields(wallet, scripts, place),
    ...(leaves.length === 0
      ? {}
      : {
          tapTree: {
            leaves: leaves.map(({ script, depth }) => {
              return { leafVersion: TAPSCRIPT, script, depth };
            }),
          },
        }),
  };
}

/** P2WPKH, P2WSH, or one of them inside P2SH: a version and a push. */
function isSegwit({ output, redeemScript }: SpendingScripts): boolean {
  return (redeemScript ?? output)[0] === 0;
}

function commonFields(wallet: Wallet, scripts: SpendingScripts, place: Place) {
  const { redeemScript, witnessScript, taproot, keys } = scripts;
  const sources = sourcesOf(wallet, keys, place);
  if (taproot === null) {
    return {
      ...(redeemScript === null ? {} : { redeemScript }),
      ...(witnessScript === null ? {} : { witnessScript }),
      bip32Derivation: sources.map(({ places: _places, ...source }) => source),
    };
  }
  const hashed = taproot.leaves.map(({ expression, script }) => {
    return { keys: keysWithin(expression), hash: tapLeafHash(TAPSCRIPT, script) };
  });
  return {
    tapInternalKey: taproot.internalKey,
    tapBip32Derivation: sources.map(({ places, pubkey, ...source }) => ({
      ...source,
      pubkey: xOnly(pubkey),
      leafHashes: hashed.flatMap(({ keys: inLeaf, hash }) =>
        places.some((at) => inLeaf.includes(at)) ? [hash] : [],
      ),
    })),
  };
}

/** Each key once, with all its places in the wallet: scripts of one tree may share a key. */
function sourcesOf(wallet: Wallet, keys: readonly Uint8Array[], place: Place) {
  const placesOf = Map.groupBy(keys.keys(), (at) => bytesToHex(keys[at] ?? new Uint8Array()));
  return [...placesOf.values()].flatMap((places) => {
    const [at = 0] = places;
    const [key, pubkey] = [wallet.keys[at], keys[at]];
    const source = key === undefined ? null : sourceOf(key, place);
    return source === null || pubkey === undefined ? [] : [{ ...source, pubkey, places }];
  });
}

/** Where a key comes from. One without an origin is its own beginning, as programs that know no other write it. */
function sourceOf(key: DescriptorKey, { chain, index }: Place) {
  if (key.kind === 'single') {
    return key.origin === null ? null : written(key.origin.fingerprint, key.origin.steps);
  }
  const { fingerprint, steps } = key.origin ?? {
    fingerprint: bytesToHex(hash160(key.key.publicKey).subarray(0, 4)),
    steps: [],
  };
  const below = [...stepsTo(key, chain), ...(key.path.isRanged ? [index] : [])];
  return written(fingerprint, [...steps, ...below]);
}

function written(fingerprint: string, steps: readonly number[]) {
  return {
    masterFingerprint: hexToBytes(fingerprint),
    path: `m${formatSteps(steps).replaceAll('h', "'")}`,
  };
}
