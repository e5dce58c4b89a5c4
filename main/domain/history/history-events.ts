import type { Profile } from '../profile/profile.ts';
import type { ScenarioPreset } from '../stress/scenario.ts';

/** Something that happened on a day, to be marked on the line. */
export type HistoryEvent = {
  /** ISO 8601 UTC, or an ISO day. */
  readonly at: string;
} & (
  | { readonly kind: 'import'; readonly name: string }
  | { readonly kind: 'wallet'; readonly name: string }
  | { readonly kind: 'venue'; readonly name: string }
  /** In the world: an event of assets/data/scenarios.json, with its page in the link list. */
  | { readonly kind: 'incident'; readonly id: string; readonly source: string }
);

/** What happened between two moments, both included, oldest first. */
export function historyEvents(
  { imports, wallets, venues }: Pick<Profile, 'imports' | 'wallets' | 'venues'>,
  presets: readonly ScenarioPreset[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly HistoryEvent[] {
  const all: readonly HistoryEvent[] = [
    ...imports.map(({ committedAt, fileName }) => ({
      kind: 'import' as const,
      at: committedAt,
      name: fileName,
    })),
    ...wallets.map(({ createdAt, name }) => ({ kind: 'wallet' as const, at: createdAt, name })),
    ...venues.map(({ createdAt, name }) => ({ kind: 'venue' as const, at: createdAt, name })),
    ...presets.flatMap(({ events }) =>
      events.map(({ id, at, source }) => ({ kind: 'incident' as const, at, id, source })),
    ),
  ];
  return all
    .filter(({ at }) => at >= from && at <= to)
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
