import { isAbout } from './is-about.ts';
import { mergeEntries } from './merge-entries.ts';
import { noteEvents } from './note-events.ts';
import type { ChainEvent, FoundOnChain, WalletChain } from './wallet-chain.ts';

/** The older ones are forgotten: they tell of what was noticed, and the history shows what happened. */
const MOST_EVENTS = 300;

/** What a sync happened to: the time (ISO 8601 UTC), new ids, and whether it is the first since the app was started. */
export type SyncMoment = {
  readonly at: string;
  readonly newId: () => string;
  readonly isFirstOfRun: boolean;
};

type MergedWallet = Pick<WalletChain, 'network' | 'descriptor'> & { readonly id: string };

/**
 * Adds what a sync found to what is known of a wallet, and notes what happened in between. What is known by another
 * descriptor is thrown away. The same found twice changes nothing but the time.
 */
export function mergeFound(
  before: WalletChain | null,
  found: FoundOnChain,
  wallet: MergedWallet,
  moment: SyncMoment,
): WalletChain {
  const known = before !== null && isAbout(before, wallet) ? before : null;
  const { server, tip, looked, addresses, refused, comparison } = found;
  const after: WalletChain = {
    schema: 1,
    walletId: wallet.id,
    network: wallet.network,
    descriptor: wallet.descriptor,
    syncedAt: moment.at,
    server,
    tip,
    looked,
    addresses,
    refused,
    comparison,
    entries: mergeEntries(known?.entries ?? [], found, moment.at),
    events: known?.events ?? [],
  };
  const events = noteEvents(known, after, moment).map((event): ChainEvent => ({
    id: moment.newId(),
    at: moment.at,
    seenAt: null,
    ...event,
  }));
  return { ...after, events: [...after.events, ...events].slice(-MOST_EVENTS) };
}
