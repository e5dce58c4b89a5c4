import { bytesToHex } from '@noble/hashes/utils.js';
import { hash160 } from '../psbt/script-hashes.ts';
import type { PlaceHint, WalletPlace, WalletView } from '../psbt/wallet-view.ts';
import { HARDENED } from './derivation-step.ts';
import { deriveChain } from './derive-addresses.ts';
import { deriveWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
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

/** Any wallet as the inspection of a PSBT asks about it. A place counts only when both implementations make the script. */
export function viewWallet(wallet: Wallet, gapLimit = USUAL_GAP_LIMIT): WalletView {
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  const scriptAt = new Map(chains.map((chain) => [chain, deriveWithBitcoinjs(wallet, chain)]));
  const isAt = ({ chain, index }: WalletPlace, script: string) =>
    scriptAt.get(chain)?.(index).scriptPubKey === script;
  let first: ReadonlyMap<string, WalletPlace> | null = null;
  return {
    owns: (script, hints) => {
      const hinted = hints.slice(0, MOST_HINTS).flatMap((hint) => placesOf(wallet, chains, hint));
      const place = hinted.find((one) => isAt(one, script));
      if (place !== undefined) return confirm(wallet, place, script);
      first ??= firstPlaces(wallet, chains, gapLimit);
      const found = first.get(script);
      return found === undefined ? null : confirm(wallet, found, script);
    },
    isPlaceOf: (hint) =>
      rowKeys(wallet.keys).some((key) => chains.some((chain) => isBelow(key, chain, hint))),
    fingerprints: rowKeys(wallet.keys)
      .map((key) => originOf(key).fingerprint)
      .filter((fingerprint) => fingerprint !== NO_FINGERPRINT),
    gapLimit,
  };
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

function firstPlaces(
  wallet: Wallet,
  chains: readonly Chain[],
  gapLimit: number,
): ReadonlyMap<string, WalletPlace> {
  const count = isRanged(wallet) ? gapLimit : 1;
  return new Map(
    chains.flatMap((chain) => {
      const at = deriveWithBitcoinjs(wallet, chain);
      return Array.from({ length: count }, (_, index): [string, WalletPlace] => {
        return [at(index).scriptPubKey, { chain, index }];
      });
    }),
  );
}

function confirm(wallet: Wallet, place: WalletPlace, script: string): WalletPlace {
  const [agreed] = deriveChain(wallet, place.chain, { start: place.index, count: 1 });
  if (agreed?.scriptPubKey !== script) throw new Error('A script is no longer where it was found.');
  return place;
}
