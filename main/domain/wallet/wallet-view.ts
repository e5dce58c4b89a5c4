import { bytesToHex } from '@noble/hashes/utils.js';
import { hash160 } from '../transaction/script-hashes.ts';
import type { PlaceHint, WalletPlace, WalletView } from '../psbt/wallet-view.ts';
import { HARDENED } from './derivation-step.ts';
import { agreeOnOutput, type Output } from './agree-on-output.ts';
import { deriveWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
import { deriveWithScure } from './derive/derive-with-scure.ts';
import type { RowKey } from './descriptor/expression.ts';
import type { Chain } from './inspection.ts';
import type { KeyOrigin } from './key-origin.ts';
import { hasChange, isRanged, rowKeys, stepsTo, type Wallet } from './wallet.ts';

/** Addresses of each chain that are looked through when a PSBT says nothing about a script. */
const USUAL_GAP_LIMIT = 100;
/** Hints that are followed for one script: more than any script has keys. */
const MOST_HINTS = 40;
/** What wallets write where no fingerprint is known. */
const NO_FINGERPRINT = '00000000';

/** A chain of the wallet as both implementations make it. The second is slow, and made only when it is needed. */
type Row = {
  readonly chain: Chain;
  readonly first: (index: number) => Output;
  readonly second: () => (index: number) => Output;
};

/** Any wallet as the inspection of a PSBT asks about it. A place counts only when both implementations make the script. */
export function viewWallet(wallet: Wallet, gapLimit = USUAL_GAP_LIMIT): WalletView {
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  const rows = chains.map((chain) => makeRow(wallet, chain));
  const early = once(() => earlyPlaces(rows, isRanged(wallet) ? gapLimit : 1));
  return {
    owns: (script, hints) => {
      const hinted = hints.slice(0, MOST_HINTS).flatMap((hint) => placesOf(wallet, chains, hint));
      const place = hinted.find((one) => scriptAt(rows, one) === script);
      const found = place ?? early().get(script);
      if (found !== undefined) confirm(rows, found);
      return found ?? null;
    },
    isPlaceOf: (hint) =>
      rowKeys(wallet.keys).some((key) => chains.some((chain) => isBelow(key, chain, hint))),
    fingerprints: rowKeys(wallet.keys)
      .map((key) => originOf(key).fingerprint)
      .filter((fingerprint) => fingerprint !== NO_FINGERPRINT),
    gapLimit,
  };
}

function makeRow(wallet: Wallet, chain: Chain): Row {
  const first = deriveWithBitcoinjs(wallet, chain);
  return { chain, first, second: once(() => deriveWithScure(wallet, chain)) };
}

function scriptAt(rows: readonly Row[], { chain, index }: WalletPlace): string | null {
  return rows.find((row) => row.chain === chain)?.first(index).scriptPubKey ?? null;
}

/** Throws when the two implementations do not make the same of a place. */
function confirm(rows: readonly Row[], { chain, index }: WalletPlace): void {
  const row = rows.find((one) => one.chain === chain);
  if (row !== undefined) agreeOnOutput(row.first(index), row.second()(index));
}

/** Places in the wallet that the end of a hint can mean. Its beginning is not needed: the script decides. */
function placesOf(
  wallet: Wallet,
  chains: readonly Chain[],
  { steps }: PlaceHint,
): readonly WalletPlace[] {
  return rowKeys(wallet.keys).flatMap((key) =>
    chains.flatMap((chain) => {
      const ending = steps.slice(-endingLength(key, chain));
      const index = key.path.isRanged ? (ending.at(-1) ?? HARDENED) : 0;
      const isEnding = startsWith(ending, stepsTo(key, chain)) && index < HARDENED;
      return isEnding ? [{ chain, index }] : [];
    }),
  );
}

/** Whether a hint is the path from the master key over this key to one of its addresses. */
function isBelow(key: RowKey, chain: Chain, { fingerprint, steps }: PlaceHint): boolean {
  const origin = originOf(key);
  return (
    fingerprint === origin.fingerprint &&
    steps.length === origin.steps.length + endingLength(key, chain) &&
    startsWith(steps, [...origin.steps, ...stepsTo(key, chain)])
  );
}

/** A key without an origin is its own beginning, as programs that know no other write it. */
function originOf({ origin, key }: RowKey): KeyOrigin {
  return origin ?? { fingerprint: bytesToHex(hash160(key.publicKey).subarray(0, 4)), steps: [] };
}

function endingLength(key: RowKey, chain: Chain): number {
  return stepsTo(key, chain).length + (key.path.isRanged ? 1 : 0);
}

function startsWith(steps: readonly number[], beginning: readonly number[]): boolean {
  return steps.length >= beginning.length && beginning.every((step, at) => steps[at] === step);
}

function earlyPlaces(rows: readonly Row[], count: number): ReadonlyMap<string, WalletPlace> {
  return new Map(
    rows.flatMap(({ chain, first }) =>
      Array.from({ length: count }, (_, index): [string, WalletPlace] => {
        return [first(index).scriptPubKey, { chain, index }];
      }),
    ),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
