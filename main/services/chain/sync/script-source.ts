import { hexToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';
import { deriveAddresses, type AddressRequest } from '../../../domain/wallet/derive-addresses.ts';
import type { DerivePool } from '../../derive-worker/derive-pool.ts';
import type { ChainFault } from '../chain-fault.ts';
import { nextPortion } from './portion-ends.ts';
import type { DeriveScripts } from './sync-order.ts';

type Scripts = Promise<Result<readonly Uint8Array[], ChainFault>>;
type OfWallet = Pick<SavedWallet, 'descriptor' | 'network'>;

/** Up to here, some 20 ms of work, a thread is not worth it. */
const FEW = 40;
/** A wallet that grew this far is likely to go on: the next addresses are derived while the server is asked about these. */
const AHEAD_FROM = 80;

/** The scripts of a wallet, each derived once in a run. Both implementations agreed on every one of them. */
export function openScriptSource(wallet: OfWallet, pool: DerivePool): DeriveScripts {
  // It starts while the server is connected to, and in most wallets more than a few addresses follow.
  pool.warm();
  const rows: Readonly<Record<Chain, Row>> = {
    receive: openRow(wallet, 'receive', pool),
    change: openRow(wallet, 'change', pool),
  };
  return async (chain, start, count, signal) => {
    const end = start + count;
    const all = await rows[chain].upTo(end, signal);
    if (!all.ok) return all;
    // Should it break, whoever asks for these will hear of it.
    if (end >= AHEAD_FROM) rows[chain].upTo(nextPortion(end), signal).catch(() => undefined);
    return succeed(all.value.slice(start, end));
  };
}

/** One chain of addresses, which grows. */
type Row = { readonly upTo: (end: number, signal: AbortSignal) => Scripts };

function openRow(wallet: OfWallet, chain: Chain, pool: DerivePool): Row {
  let derived: readonly Uint8Array[] = [];
  let isWhole = false;
  let last: Promise<unknown> = Promise.resolve();
  const grow = async (end: number, signal: AbortSignal): Scripts => {
    const start = derived.length;
    if (end <= start || isWhole) return succeed(derived);
    if (signal.aborted) return fail({ code: 'cancelled' });
    const count = end - start;
    const more = await deriveRange({ ...wallet, chain, start, count }, pool, signal);
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

async function deriveRange(
  { descriptor, network, chain, start, count }: AddressRequest,
  pool: DerivePool,
  signal: AbortSignal,
): Scripts {
  const range = { descriptor, chain, start, count, ...(network === undefined ? {} : { network }) };
  const scripts = count <= FEW ? deriveHere(range) : await pool.derive(range, signal);
  if (scripts.ok) return succeed(scripts.value.map(hexToBytes));
  if (scripts.error === 'cancelled') return fail({ code: 'cancelled' });
  throw new Error('A saved wallet could not be derived');
}

function deriveHere(request: AddressRequest): Result<readonly string[], 'unreadable'> {
  const derived = deriveAddresses(request);
  return derived.ok
    ? succeed(derived.value.map(({ scriptPubKey }) => scriptPubKey))
    : fail('unreadable');
}
