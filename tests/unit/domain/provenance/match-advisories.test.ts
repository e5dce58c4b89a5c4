import { describe, expect, it } from 'vitest';
import links from '../../../../assets/data/links.json' with { type: 'json' };
import { judgeMakers } from '../../../../main/domain/provenance/judge-makers.ts';
import { matchAdvisories } from '../../../../main/domain/provenance/match-advisories.ts';
import type { KeyProvenance } from '../../../../main/domain/profile/saved-wallet.ts';
import { advisories, seedMakers } from '../../../../main/services/seed-makers.ts';

const seed = (device: string, more: Partial<KeyProvenance> = {}): KeyProvenance => ({
  device,
  firmware: null,
  seedMadeOn: null,
  entropy: 'device',
  ...more,
});
const match = (provenance: KeyProvenance): readonly string[] =>
  matchAdvisories([provenance], advisories).map(({ advisory, level }) => `${advisory.id} ${level}`);

describe('a seed of a Coldcard', () => {
  const CASES: readonly (readonly [string, Partial<KeyProvenance>, readonly string[]])[] = [
    ['of which nothing is known', {}, ['coldcard_2026 possible']],
    ['made before the fault', { seedMadeOn: '2021-02-28' }, []],
    ['made while the fault was there', { seedMadeOn: '2023-05-01' }, ['coldcard_2026 possible']],
    ['of a version before the fault', { firmware: '3.2.2' }, []],
    ['of a version that is only suspected', { firmware: '4.0.0' }, ['coldcard_2026 possible']],
    ['of the last version of a Mk3', { firmware: '4.1.9' }, ['coldcard_2026 affected']],
    ['of the first version of a Mk4', { firmware: '5.0.0' }, ['coldcard_2026 affected']],
    [
      'of a repaired version, on the day before there was one',
      { firmware: '5.6.1', seedMadeOn: '2026-07-30' },
      ['coldcard_2026 possible'],
    ],
    ['of the first version with the fault', { firmware: '4.0.1' }, ['coldcard_2026 affected']],
    ['of a Q', { firmware: '1.3.2Q' }, ['coldcard_2026 affected']],
    ['of an Edge version', { firmware: '6.3.4X' }, ['coldcard_2026 affected']],
    ['of the release named as repaired', { firmware: '5.6.0' }, ['coldcard_2026 affected']],
    ['of a later release', { firmware: 'v5.6.1' }, []],
    ['of a later release, and a later day', { firmware: '5.7.0', seedMadeOn: '2026-09-01' }, []],
    [
      'of today’s version, but made long ago',
      { firmware: '5.7.0', seedMadeOn: '2024-01-01' },
      ['coldcard_2026 possible'],
    ],
    ['of a version that cannot be read', { firmware: 'newest' }, ['coldcard_2026 possible']],
    [
      'with dice rolled in',
      { firmware: '5.1.0', entropy: 'device_and_dice' },
      ['coldcard_2026 depends'],
    ],
    ['of dice alone', { firmware: '5.1.0', entropy: 'dice' }, ['coldcard_2026 depends']],
    ['that came from another program', { firmware: '5.1.0', entropy: 'other_program' }, []],
    ['of unknown chance', { firmware: '5.1.0', entropy: 'unknown' }, ['coldcard_2026 possible']],
  ];
  it.each(CASES)('%s', (_, more, expected) => {
    expect(match(seed('coldcard', more))).toEqual(expected);
  });
});

describe('a seed of a program', () => {
  const CASES: readonly (readonly [string, KeyProvenance, readonly string[]])[] = [
    ['bx 3.2', seed('libbitcoin_bx', { firmware: '3.2' }), ['milk_sad affected']],
    ['the last bx 3', seed('libbitcoin_bx', { firmware: '3.8.0' }), ['milk_sad affected']],
    ['bx 2.3', seed('libbitcoin_bx', { firmware: '2.3.0' }), ['milk_sad possible']],
    ['bx 4', seed('libbitcoin_bx', { firmware: '4.0.0' }), []],
    [
      'an early version of the extension',
      seed('trust_wallet_extension', { firmware: '0.0.170' }),
      ['trust_wallet_extension_2022 possible'],
    ],
    ['the mended extension', seed('trust_wallet_extension', { firmware: '0.0.183' }), []],
    [
      'the extension in the days of the fault',
      seed('trust_wallet_extension', { firmware: '0.0.180', seedMadeOn: '2022-11-20' }),
      ['trust_wallet_extension_2022 affected'],
    ],
    [
      'the extension a day before',
      seed('trust_wallet_extension', { seedMadeOn: '2022-11-13' }),
      [],
    ],
    [
      'the extension on an unknown day',
      seed('trust_wallet_extension'),
      ['trust_wallet_extension_2022 possible'],
    ],
    [
      'the iOS app of 2018',
      seed('trust_wallet_ios', { seedMadeOn: '2018-06-01' }),
      ['trust_wallet_ios_2018 affected'],
    ],
    ['the iOS app of 2019', seed('trust_wallet_ios', { seedMadeOn: '2019-01-01' }), []],
  ];
  it.each(CASES)('%s', (_, provenance, expected) => {
    expect(match(provenance)).toEqual(expected);
  });
});

describe('other seeds', () => {
  it.each(['trezor', 'other', 'generated_here', 'no-such-device'])(
    '%s matches nothing',
    (device) => {
      expect(match(seed(device))).toEqual([]);
    },
  );

  it('of keys that nothing was told about match nothing, and each match names its key', () => {
    const found = matchAdvisories([null, seed('coldcard'), null, seed('coldcard')], advisories);
    expect(found.map(({ key }) => key)).toEqual([1, 3]);
  });
});

describe('the makers of several keys', () => {
  const nameOf = (device: string) => seedMakers.find(({ id }) => id === device)?.name ?? null;
  it.each([
    ['one maker for all is warned about', ['coldcard', 'coldcard'], 1],
    ['two makers are not', ['coldcard', 'trezor'], 0],
    ['devices outside the list may differ', ['other', 'other'], 0],
    ['one key has one maker', ['coldcard'], 0],
  ] as const)('%s', (_, devices, count) => {
    expect(
      judgeMakers(
        devices.map((device) => seed(device)),
        nameOf,
      ),
    ).toHaveLength(count);
  });
});

describe('the shipped facts', () => {
  it('name devices and links that are there', () => {
    const known = new Set(seedMakers.map(({ id }) => id));
    const linked = new Set(links.map(({ id }) => id));
    for (const { devices, source } of advisories) {
      expect(devices.filter((id) => !known.has(id))).toEqual([]);
      expect(linked).toContain(source);
    }
    for (const { source } of seedMakers) if (source !== null) expect(linked).toContain(source);
  });
});
