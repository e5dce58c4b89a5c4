import type { Profile } from './profile.ts';

/** A few numbers by which somebody knows their own data again. */
export type ContentCounts = {
  readonly venues: number;
  readonly imports: number;
  readonly wallets: number;
  readonly declarations: number;
  readonly snapshots: number;
};

export function countContents(profile: Profile): ContentCounts {
  const { venues, imports, wallets, declarations, snapshots } = profile;
  return {
    venues: venues.length,
    imports: imports.length,
    wallets: wallets.length,
    declarations: declarations.length,
    snapshots: snapshots.length,
  };
}
