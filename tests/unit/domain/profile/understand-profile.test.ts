import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';
import { EMPTY_PROFILE } from '../../../../main/domain/profile/profile.ts';
import { understandProfile } from '../../../../main/domain/profile/understand-profile.ts';
import { storedProfile } from '../../../support/stored-profiles.ts';

const SCHEMA = EMPTY_PROFILE.schema;

type Json = Record<string, unknown>;

/** Today's profile as a later version might hold it, with one thing changed. */
function later(change: (profile: Json) => void): object {
  const profile = structuredClone(storedProfile(SCHEMA)) as Json;
  profile['schema'] = SCHEMA + 1;
  change(profile);
  return profile;
}

/** The object at a place of a profile, to be changed. */
function at(profile: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((value, key) => value[key] as Json, profile);
}

const today = () => {
  const read = readProfile(storedProfile(SCHEMA));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('of a profile of a later version', () => {
  it('everything is understood where nothing but the version is new', () => {
    expect(understandProfile(later(() => undefined))).toEqual({ profile: today(), leftOut: 0 });
  });

  it.each<[string, (profile: Json) => void]>([
    ['a new list', (profile) => (profile['heirs'] = [{ name: 'Sister' }])],
    ['a new field of a venue', (profile) => (at(profile, 'venues', 0)['mood'] = 'good')],
    [
      'a new field deep in a plan',
      (profile) => (at(profile, 'plans', 0, 'log', 1, 'evidence')['device'] = 'one'),
    ],
    [
      'the same new field of two venues',
      (profile) => {
        at(profile, 'venues', 0)['mood'] = 'good';
        at(profile, 'venues', 1)['mood'] = 'bad';
      },
    ],
  ])('%s is left out alone, and counted once', (_name, change) => {
    expect(understandProfile(later(change))).toEqual({ profile: today(), leftOut: 1 });
  });

  it.each<[string, string, (profile: Json) => void]>([
    [
      'a venue of a new custody',
      'venues',
      (profile) => (at(profile, 'venues', 0)['custody'] = 'dao'),
    ],
    [
      'a snapshot of a new method',
      'snapshots',
      (profile) => (at(profile, 'snapshots', 0)['method'] = '2031.1'),
    ],
    [
      'a price without its currency',
      'prices',
      (profile) => delete at(profile, 'prices', 0)['currency'],
    ],
    [
      'an exchange that is not known here',
      'exchanges',
      (profile) => (at(profile, 'exchanges', 0)['exchange'] = 'new_one'),
    ],
  ])('%s is left out whole, and the rest stays', (_name, list, change) => {
    const { [list as 'venues']: first, ...others } = today();
    const understood = understandProfile(later(change));
    expect(understood).toMatchObject({ leftOut: 1, profile: others });
    expect(understood?.profile[list as 'venues']).toEqual(first.slice(1));
  });

  it('a step of a new kind is left out of its plan', () => {
    const understood = understandProfile(
      later((profile) => (at(profile, 'plans', 0, 'log', 0, 'evidence')['kind'] = 'sworn')),
    );
    const [plan] = today().plans;
    expect(understood).toMatchObject({ leftOut: 1, profile: { plans: [{ id: plan?.id }] } });
    expect(understood?.profile.plans[0]?.log).toEqual(plan?.log.slice(1));
  });

  it('a part that became something else is shown as if it were empty', () => {
    const understood = understandProfile(
      later((profile) => {
        profile['goals'] = 'see elsewhere';
        profile['lastBackup'] = { at: 5 };
        delete profile['wallets'];
      }),
    );
    expect(understood?.profile).toEqual({ ...today(), goals: [], lastBackup: null, wallets: [] });
  });

  it('whatever stands in it, the answer is a sound profile or none', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(EMPTY_PROFILE)), fc.jsonValue()),
        (parts) => {
          const understood = understandProfile({ ...later(() => undefined), ...parts });
          if (understood === null) return;
          expect(readProfile(understood.profile).ok).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
