import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';

type Stored = { readonly [list in 'wallets' | 'venues' | 'snapshots']: readonly object[] };

const stored = (version: number): Stored =>
  JSON.parse(
    readFileSync(
      new URL(`../../../vectors/profiles/schema-${version}.json`, import.meta.url),
      'utf8',
    ),
  ) as Stored;

/** What versions 1 and 2 did not keep of a wallet. */
const NO_HISTORY = {
  archivedAt: null,
  provenance: [null],
  evidence: [],
  challenges: [],
  labels: [],
  labelImport: null,
  handedOut: [],
};

/** What versions 1 to 3 did not say: balances were typed in, and nothing was searched. */
const withSearch = (wallet: object) => {
  const { balance } = wallet as { balance: object | null };
  return {
    ...wallet,
    balance: balance === null ? null : { ...balance, source: 'typed' },
    gapLimit: 20,
  };
};

/** Before version 5 nothing was kept of what was held on earlier days. */
const NO_PAST = { dailyHoldings: [], goals: [], exclusions: [], situation: null };

describe('a profile of version 1', () => {
  it('is read whole: its wallets are of one key', () => {
    const before = stored(1);
    const read = readProfile(before);
    expect(read).toEqual({
      ok: true,
      value: {
        ...before,
        schema: 5,
        ...NO_PAST,
        servers: [],
        exchanges: [],
        leafProofs: [],
        lastBackup: null,
        priceSources: [],
        priceFeeds: [],
        priceFiles: [],
        plans: [],
        importMappings: [],
        wallets: before.wallets.map((wallet) => ({
          ...withSearch(wallet),
          kind: 'single_sig',
          threshold: 1,
          ...NO_HISTORY,
        })),
      },
    });
  });

  it('with a field too many in a wallet is unreadable, not repaired', () => {
    const before = stored(1);
    const wallets = before.wallets.map((wallet) => ({ ...wallet, seed: '' }));
    expect(readProfile({ ...before, wallets })).toEqual({ ok: false, error: 'unreadable' });
  });
});

it('a profile of version 2 is read whole: its wallets have no history yet', () => {
  const before = stored(2);
  expect(readProfile(before)).toEqual({
    ok: true,
    value: {
      ...before,
      schema: 5,
      ...NO_PAST,
      servers: [],
      exchanges: [],
      leafProofs: [],
      lastBackup: null,
      priceSources: [],
      priceFeeds: [],
      priceFiles: [],
      plans: [],
      importMappings: [],
      wallets: before.wallets.map((wallet) => ({ ...withSearch(wallet), ...NO_HISTORY })),
    },
  });
});

it('a profile of version 3 is read whole: its balances were typed in', () => {
  const before = stored(3);
  expect(readProfile(before)).toEqual({
    ok: true,
    value: {
      ...before,
      schema: 5,
      exchanges: [],
      leafProofs: [],
      lastBackup: null,
      priceSources: [],
      priceFeeds: [],
      priceFiles: [],
      plans: [],
      ...NO_PAST,
      importMappings: [],
      wallets: before.wallets.map(withSearch),
    },
  });
});

it('a profile of version 4 is read whole: nothing was said of venues, and scores are of the first form', () => {
  const before = stored(4);
  expect(readProfile(before)).toEqual({
    ok: true,
    value: {
      ...before,
      schema: 5,
      exchanges: [],
      leafProofs: [],
      lastBackup: null,
      priceSources: [],
      priceFeeds: [],
      priceFiles: [],
      plans: [],
      ...NO_PAST,
      importMappings: [],
      venues: before.venues.map((venue) => ({ ...venue, overrides: [] })),
      snapshots: before.snapshots.map((snapshot) => ({ ...snapshot, methodRevision: 1 })),
    },
  });
});

it.each([0, 1001, 2.5, '20'])(
  'a profile that would search %s addresses is unreadable',
  (gapLimit) => {
    const current = readProfile(stored(3));
    if (!current.ok) throw new Error('Not read.');
    const wallets = current.value.wallets.map((wallet) => ({ ...wallet, gapLimit }));
    expect(readProfile({ ...current.value, wallets })).toEqual({ ok: false, error: 'unreadable' });
  },
);

it('a profile of a later version is not touched', () => {
  expect(readProfile({ ...stored(1), schema: 6 })).toEqual({ ok: false, error: 'newer_version' });
});
