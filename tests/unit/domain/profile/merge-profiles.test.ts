import { describe, expect, it } from 'vitest';
import { mergeProfiles } from '../../../../main/domain/profile/merge-profiles.ts';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { storedProfile } from '../../../support/stored-profiles.ts';

/** A backup of another computer: a wallet, a plan that sends to it, and a node that watches it. */
function backup(): Profile {
  const read = readProfile(storedProfile(5));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const ID_HERE = 'the id on this computer';

/** This computer, where the same wallet was added by hand: under an id of its own. */
function here(): Profile {
  const wallets = backup().wallets.map((wallet) => ({ ...wallet, id: ID_HERE, name: 'Here' }));
  return { ...EMPTY_PROFILE, wallets };
}

/** Every id of a wallet that a profile mentions outside its list of wallets. */
function mentioned(profile: Profile): readonly string[] {
  const rest = { ...profile, wallets: [] };
  return [...JSON.stringify(rest).matchAll(/"walletId":"([^"]*)"/g)].flatMap(([, id]) => id ?? []);
}

describe('a backup that knows a wallet of this computer under another id', () => {
  it('is added with every mention of the wallet under the id of here', () => {
    // Destination, arrival and watch: were one of them to go, this would show less than it says.
    expect(new Set(mentioned(backup()))).toEqual(new Set([backup().wallets[0]?.id]));
    expect(mentioned(backup()).length).toBeGreaterThanOrEqual(3);
    const merged = mergeProfiles(here(), backup());
    expect(merged.wallets.map(({ id, name }) => [id, name])).toEqual([[ID_HERE, 'Here']]);
    expect(merged.plans).toHaveLength(1);
    expect(new Set(mentioned(merged))).toEqual(new Set([ID_HERE]));
  });

  it('does not claim that a node watches it, which knows it by the other id', () => {
    expect(backup().servers.flatMap(({ watches }) => watches)).toHaveLength(1);
    expect(mergeProfiles(here(), backup()).servers).toMatchObject([{ watches: [] }]);
  });

  it('changes nothing the second time', () => {
    const merged = mergeProfiles(here(), backup());
    expect(mergeProfiles(merged, backup())).toEqual(merged);
  });
});

it('a backup of this computer keeps its ids and what its node watches', () => {
  const merged = mergeProfiles(EMPTY_PROFILE, backup());
  expect(merged).toEqual(backup());
});
