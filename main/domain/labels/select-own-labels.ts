import { canonicalAddress } from '../address/compare-addresses.ts';
import { abbreviateWallet } from '../wallet/exports/abbreviate-wallet.ts';
import { parseExtendedKey } from '../wallet/extended-key.ts';
import { ownAddresses } from '../wallet/find-address.ts';
import { rowKeys, type Wallet } from '../wallet/wallet.ts';
import type { LabelProblem } from './read-label-record.ts';
import type { LabelFile } from './read-labels.ts';
import type { WalletLabel } from './wallet-label.ts';

/**
 * Why a record is not taken into a wallet. `other_wallet` names another wallet as its origin; `not_this_wallet` is on an
 * address or key that this wallet does not have.
 */
export type LabelSkip = LabelProblem | 'other_wallet' | 'not_this_wallet';

export type OwnLabels = {
  readonly labels: readonly WalletLabel[];
  /** By line, counted from 1. */
  readonly skipped: readonly { readonly line: number; readonly reason: LabelSkip }[];
};

/** Addresses of each chain among which a labelled one is looked for. */
const LIMIT = 1000;

/**
 * Picks the labels of one wallet out of a file: those whose origin is the wallet's or is not given (BIP-329: labels of
 * several wallets can stand in one file), on its own addresses and keys. Transactions and coins cannot be told apart
 * without the chain and are taken. Yields between parts of the search, so that the caller can rest.
 */
export function* selectOwnLabels(file: LabelFile, wallet: Wallet): Generator<void, OwnLabels> {
  const own = abbreviateWallet(wallet);
  const keys = new Set(rowKeys(wallet.keys).map(({ key }) => key.xpub));
  const addresses = new Set<string>();
  if (file.labels.some(({ type }) => type === 'addr')) {
    for (const block of ownAddresses(wallet, LIMIT)) {
      for (const { address } of block) addresses.add(address);
      yield;
    }
  }
  const judge = ({ type, ref, origin }: WalletLabel): LabelSkip | null => {
    if (origin !== null && own !== null && !isSameOrigin(origin, own)) return 'other_wallet';
    if (type === 'addr' && !addresses.has(canonicalAddress(ref))) return 'not_this_wallet';
    return type === 'xpub' && !keys.has(plainKey(ref)) ? 'not_this_wallet' : null;
  };
  const judged = file.labels.map((label, at) => {
    return { label, line: file.lines[at] ?? 0, reason: judge(label) };
  });
  const others = judged.flatMap(({ line, reason }) => (reason === null ? [] : [{ line, reason }]));
  return {
    labels: judged.flatMap(({ label, reason }) => (reason === null ? [label] : [])),
    skipped: [...file.skipped, ...others].toSorted((a, b) => a.line - b.line),
  };
}

/** Programs differ in how they write a hardened step, and in the case of fingerprints. */
function isSameOrigin(a: string, b: string): boolean {
  return plainOrigin(a) === plainOrigin(b);
}

function plainOrigin(origin: string): string {
  return origin
    .replaceAll(/(?<=\d)h/gi, "'")
    .replaceAll(/\s/g, '')
    .toLowerCase();
}

function plainKey(text: string): string {
  const key = parseExtendedKey(text);
  return key.ok ? key.value.xpub : text;
}
