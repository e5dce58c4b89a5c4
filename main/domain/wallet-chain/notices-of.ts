import type { ChainEvent, ChainEventKind } from './wallet-chain.ts';

/** What is worth being called for while looking at something else. */
export const NOTICED = [
  'deposit_seen',
  'deposit_proven',
  'spend_seen',
  'reorged_away',
  'servers_disagree',
] as const satisfies readonly ChainEventKind[];
export type NoticedKind = (typeof NOTICED)[number];

/** Events of one kind that one sync brought: one call, however many they are. */
export type ChainNotice = {
  readonly kind: NoticedKind;
  readonly count: number;
  /** Of all together, without sign; null where they have none. */
  readonly valueSats: number | null;
};

/** What to call for, the most pressing kind first. */
export function noticesOf(events: readonly ChainEvent[]): readonly ChainNotice[] {
  const order: readonly NoticedKind[] = ['spend_seen', ...NOTICED];
  return [...new Set(order)].flatMap((kind) => {
    const same = events.filter((one) => one.kind === kind);
    const values = same.flatMap(({ valueSats }) => valueSats ?? []);
    const sum = values.reduce((total, one) => total + Math.abs(one), 0);
    const valueSats = values.length === 0 ? null : sum;
    return same.length === 0 ? [] : [{ kind, count: same.length, valueSats }];
  });
}
