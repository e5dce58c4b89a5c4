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

describe('a profile of version 1', () => {
  it('is read whole: its wallets are of one key', () => {
    const before = stored(1);
    const read = readProfile(before);
    expect(read).toEqual({
      ok: true,
      value: {
        ...before,
        schema: 2,
        wallets: before.wallets.map((wallet) => ({ ...wallet, kind: 'single_sig', threshold: 1 })),
      },
    });
  });

  it('with a field too many in a wallet is unreadable, not repaired', () => {
    const before = stored(1);
    const wallets = before.wallets.map((wallet) => ({ ...wallet, seed: '' }));
    expect(readProfile({ ...before, wallets })).toEqual({ ok: false, error: 'unreadable' });
  });
});

it('a profile of a later version is not touched', () => {
  expect(readProfile({ ...stored(1), schema: 3 })).toEqual({ ok: false, error: 'newer_version' });
});
