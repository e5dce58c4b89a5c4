import { beforeAll, describe, expect, it } from 'vitest';
import { extendChain } from '../../../../../main/domain/chain/headers/extend-chain.ts';
import {
  commonHeight,
  cutChain,
  headerIn,
  tipHeight,
  workAbove,
  type HeaderChain,
} from '../../../../../main/domain/chain/headers/header-chain.ts';
import { HEADER_RULES, isStaleTip } from '../../../../../main/domain/chain/headers/header-rules.ts';
import { chainFromGenesis } from '../../../../../main/domain/chain/headers/start-chain.ts';
import {
  easyRules,
  growChain,
  hexesOf,
  makeChain,
  makeHeader,
} from '../../../../support/made-headers.ts';

const NOW = new Date('2026-11-24');
const EASIEST = 0x207fffff;
const TEN_MINUTES = 600;
const STRICT = easyRules('mainnet');
const extend = (chain: HeaderChain, hexes: readonly string[], now = NOW) => {
  const extended = extendChain(chain, hexes, now);
  return extended.ok ? extended.value : extended.error;
};
const next = (chain: HeaderChain, making: Parameters<typeof makeHeader>[1]) =>
  extend(chain, [makeHeader(chain, making)]);
const bitsAt = (chain: HeaderChain, height: number) => headerIn(chain, height)?.bits;

describe('a chain of headers', () => {
  let chain: HeaderChain;

  beforeAll(() => {
    chain = makeChain(STRICT, 30);
  });

  it('takes what keeps every rule', () => {
    expect(extend(chainFromGenesis(STRICT), hexesOf(chain, 1))).toEqual(chain);
  });

  it.each([
    ['headers_malformed', 'is not 80 bytes', (hex: string) => hex.slice(2)],
    ['headers_malformed', 'is no hex', () => 'zz'.repeat(80)],
    ['headers_malformed', 'is empty', () => ''],
    [
      'header_not_linked',
      'names another one before it',
      (hex: string) => hex.replace(/^(.{8})../, '$1ff'),
    ],
  ])('refuses with %s one that %s', (reason, _name, change) => {
    expect(extend(chain, [change(makeHeader(chain))])).toBe(reason);
  });

  it.each([
    ['header_wrong_target', 'an easier target', { bits: 0x2100ffff }],
    ['header_wrong_target', 'a harder target', { bits: 0x207ffffe }],
    ['header_wrong_target', 'a target of zero', { bits: 0, withoutWork: true }],
    ['header_without_work', 'a hash above its target', { withoutWork: true }],
    ['header_too_old_time', 'the time of the median', { seconds: -5 * TEN_MINUTES }],
    ['header_old_version', 'a version before BIP-65', { version: 3 }],
    ['header_old_version', 'a negative version', { version: -1 }],
  ])('refuses with %s one that has %s', (reason, _name, making) => {
    expect(next(chain, making)).toBe(reason);
  });

  it('takes a block a second after the median, and one two hours ahead of the clock', () => {
    expect(next(chain, { seconds: -5 * TEN_MINUTES + 1 })).toMatchObject({ baseHeight: 0 });
    const tip = headerIn(chain, 30)?.time ?? 0;
    const hex = makeHeader(chain, { seconds: TEN_MINUTES });
    const clock = (seconds: number) => new Date((tip + TEN_MINUTES + seconds) * 1000);
    expect(extend(chain, [hex], clock(-7200))).toMatchObject({ baseHeight: 0 });
    expect(extend(chain, [hex], clock(-7201))).toBe('header_from_the_future');
  });

  it('stays as it was when one of many is wrong', () => {
    const before = hexesOf(chain);
    const longer = growChain(chain, 5);
    expect(extend(chain, [...hexesOf(longer, 31), makeHeader(longer, { bits: 0x2000ffff })])).toBe(
      'header_wrong_target',
    );
    expect(hexesOf(chain)).toEqual(before);
  });

  it('is measured by its work, not by its length', () => {
    const fork = cutChain(chain, 20);
    const other = growChain(fork, 9, { salt: 1, bits: 0x203fffff });
    expect(tipHeight(other)).toBeLessThan(tipHeight(chain));
    expect(commonHeight(chain, other)).toBe(20);
    expect(workAbove(other, 20)).toBeGreaterThan(workAbove(chain, 20));
    expect(workAbove(chain, 30)).toBe(0n);
    // Two hashes on average for each block of the easiest kind.
    expect(workAbove(chain, 20)).toBe(20n);
  });
});

describe('the adjustment after 2016 blocks', () => {
  it.each([
    ['blocks twice as fast double the work', 300, 0x203ff7de],
    ['nothing is more than four times harder', 30, 0x201fffff],
    ['nothing is easier than the easiest', 1200, EASIEST],
  ])('%s', (_name, seconds, bits) => {
    const chain = makeChain(STRICT, 2016, { seconds });
    expect(extend(chainFromGenesis(STRICT), hexesOf(chain, 1))).toEqual(chain);
    expect(bitsAt(chain, 2015)).toBe(EASIEST);
    expect(bitsAt(chain, 2016)).toBe(bits);
    const before = cutChain(chain, 2015);
    const wrong = bits === EASIEST ? 0x201fffff : EASIEST;
    expect(next(before, { bits: wrong })).toBe('header_wrong_target');
  });

  it('does not happen on regtest', () => {
    const chain = makeChain(HEADER_RULES.regtest, 2016, { seconds: 30 });
    expect(bitsAt(chain, 2016)).toBe(EASIEST);
    expect(extend(chainFromGenesis(HEADER_RULES.regtest), hexesOf(chain, 1))).toEqual(chain);
  });
});

describe('the test networks', () => {
  const rules = { ...easyRules('testnet3') };
  const rules4 = { ...easyRules('testnet4') };
  let fast: HeaderChain;
  let hard: number;

  beforeAll(() => {
    fast = makeChain(rules, 2020, { seconds: 300 });
    hard = bitsAt(fast, 2020) ?? 0;
  });

  it('allow an easy block after more than 20 minutes, and no other target then', () => {
    expect(hard).not.toBe(EASIEST);
    expect(next(fast, { seconds: 1200, bits: EASIEST })).toBe('header_wrong_target');
    expect(next(fast, { seconds: 1201, bits: EASIEST })).toMatchObject({ baseHeight: 0 });
    expect(next(fast, { seconds: 1201, bits: hard })).toBe('header_wrong_target');
  });

  it('go back to the last real target after easy blocks', () => {
    const eased = growChain(fast, 3, { seconds: 1201 });
    expect(bitsAt(eased, 2023)).toBe(EASIEST);
    expect(next(eased, { seconds: 60, bits: EASIEST })).toBe('header_wrong_target');
    expect(next(eased, { seconds: 60, bits: hard })).toMatchObject({ baseHeight: 0 });
  });

  it('differ in what the next period follows from: its last block on 3, its first on 4', () => {
    const almost = growChain(fast, 2015 * 2 + 1 - 2021, { seconds: 300 });
    // The last block of the period is an easy one.
    const period = growChain(almost, 1, { seconds: 1201 });
    expect(tipHeight(period)).toBe(4031);
    const on3 = growChain(period, 1);
    const on4 = growChain({ ...period, rules: rules4 }, 1);
    // 605,401 of 1,209,600 seconds: that share of 0x7fffff and of 0x3ff7de.
    expect(hard).toBe(0x203ff7de);
    expect(bitsAt(on3, 4032)).toBe(0x20401047);
    expect(bitsAt(on4, 4032)).toBe(0x20200411);
  });

  it('differ in how far back the first block of a period may be', () => {
    const end = growChain(cutChain(fast, 2009), 6, { seconds: 3000 });
    expect(tipHeight(end)).toBe(2015);
    const four = { ...end, rules: rules4 };
    expect(next(end, { seconds: -601 })).toMatchObject({ baseHeight: 0 });
    expect(next(four, { seconds: -601 })).toBe('header_too_old_time');
    expect(next(four, { seconds: -600 })).toMatchObject({ baseHeight: 0 });
    const within = growChain(four, 1);
    expect(next(within, { seconds: -601 })).toMatchObject({ baseHeight: 0 });
  });
});

describe('a newest block', () => {
  const at = Date.UTC(2026, 10, 24) / 1000;
  it.each([
    ['mainnet', 7200, false],
    ['mainnet', 7201, true],
    ['signet', 7201, false],
    ['testnet4', 6 * 3600 + 1, true],
    ['regtest', 1e9, false],
  ] as const)('of %s that is %i seconds old: suspicious is %s', (network, age, isStale) => {
    expect(isStaleTip(HEADER_RULES[network], at - age, new Date(at * 1000))).toBe(isStale);
  });
});
