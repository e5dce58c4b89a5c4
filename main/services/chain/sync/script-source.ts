import { hexToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';
import { deriveInWorkers, FEW } from '../../derive-worker/derive-in-workers.ts';
import type { ChainFault } from '../chain-fault.ts';
import { MOST_ADDRESSES } from './portion-ends.ts';
import type { DeriveScripts } from './sync-order.ts';

type Scripts = Promise<Result<readonly Uint8Array[], ChainFault>>;
type OfWallet = Pick<SavedWallet, 'descriptor' | 'network'>;

/** A wallet that grew this far is likely to go on: the next addresses are derived while the server is asked about these. */
const AHEAD_FROM = 80;
/** Starting threads costs more than a few hundred addresses, so they derive up to the next of these. */
const STEPS = [400, 1600, 6400, 25_600, MOST_ADDRESSES];

/** The scripts of a wallet, each derived once in a run. Both implementations agreed on every one of them. */
export function openScriptSource(wallet: OfWallet, workerUrl: URL): DeriveScripts {
  const rows: Readonly<Record<Chain, Row>> = {
    receive: openRow(wallet, 'receive', workerUrl),
    change: openRow(wallet, 'change', workerUrl),
  };
  return async (chain, start, count, signal) => {
    const end = start + count;
    const all = await rows[chain].upTo(end, signal);
    if (!all.ok) return all;
    // Should it break, whoever asks for these will hear of it.
    if (end >= AHEAD_FROM) rows[chain].upTo(end * 2, signal).catch(() => undefined);
    return succeed(all.value.slice(start, end));
  };
}

/** One chain of addresses, which grows. */
type Row = { readonly upTo: (end: number, signal: AbortSignal) => Scripts };

function openRow(wallet: OfWallet, chain: Chain, workerUrl: URL): Row {
  let derived: readonly Uint8Array[] = [];
  let isWhole = false;
  let last: Promise<unknown> = Promise.resolve();
  const grow = async (end: number, signal: AbortSignal): Scripts => {
    const start = derived.length;
    if (end <= start || isWhole) return succeed(derived);
    if (signal.aborted) return fail({ code: 'cancelled' });
    const count = endOfStep(start, end) - start;
    const more = await deriveRange(wallet, { chain, start, count }, workerUrl, signal);
    if (!more.ok) return more;
    derived = [...derived, ...more.value];
    isWhole = more.value.length < count;
    return succeed(derived);
  };
  return {
    // One after another, so that no address is derived twice.
    upTo: (end, signal) => {
      if (end <= derived.length) return Promise.resolve(succeed(derived));
      const next = last.then(() => grow(end, signal));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

function endOfStep(start: number, end: number): number {
  return end - start <= FEW ? end : (STEPS.find((step) => step >= end) ?? end);
}

async function deriveRange(
  { descriptor, network }: OfWallet,
  range: { readonly chain: Chain; readonly start: number; readonly count: number },
  workerUrl: URL,
  signal: AbortSignal,
): Scripts {
  const request = { descriptor, network, ...range };
  const watch = { signal, progress: () => undefined };
  const addresses = await deriveInWorkers(request, workerUrl, watch);
  if (addresses.ok) return succeed(addresses.value.map((one) => hexToBytes(one.scriptPubKey)));
  if (addresses.error.code === 'cancelled') return fail({ code: 'cancelled' });
  throw new Error('A saved wallet could not be derived');
}
