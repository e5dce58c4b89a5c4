import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';

const stored = (version: number): { wallets: object[] } =>
  JSON.parse(
    readFileSync(
      new URL(`../../../vectors/profiles/schema-${version}.json`, import.meta.url),
      'utf8',
    ),
  ) as { wallets: object[] };

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

describe('a profile of version 1', () => {
  it('is read whole: its wallets are of one key', () => {
    const before = stored(1);
    const read = readProfile(before);
    expect(read).toEqual({
      ok: true,
      value: {
        ...before,
        schema: 3,
        servers: [],
        wallets: before.wallets.map((wallet) => ({
          ...wallet,
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
      schema: 3,
      servers: [],
      wallets: before.wallets.map((wallet) => ({ ...wallet, ...NO_HISTORY })),
    },
  });
});

it('a profile of a later version is not touched', () => {
  expect(readProfile({ ...stored(1), schema: 4 })).toEqual({ ok: false, error: 'newer_version' });
});
