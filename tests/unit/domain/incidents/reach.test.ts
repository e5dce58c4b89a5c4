import { describe, expect, it } from 'vitest';
import type { IncidentId } from '../../../../main/domain/incidents/incident.ts';
import { incidents } from '../../../../main/services/lesson-catalog.ts';
import {
  atVenue,
  having,
  inWallet,
  NOTHING,
  reach,
  ROLLED,
  seed,
  wallet,
  WEAK,
} from './reach-cases.ts';

const EUR = { currency: 'EUR', at: '2026-11-22T12:00:00.000Z' };
const priced = (prices: Readonly<Record<string, string>>) => ({
  ...EUR,
  prices: Object.entries(prices).map(([asset, price]) => ({
    asset,
    price,
    currency: 'EUR',
    at: '2026-11-01T00:00:00.000Z',
  })),
});

describe('an incident where others held the coins', () => {
  const own = wallet('Own', [seed('trezor')]);

  it.each([
    ['ftx', 'exchange_spot', 'would_have_reached'],
    ['ftx', 'broker_no_withdrawal', 'would_have_reached'],
    ['ftx', 'qualified_custodian', 'would_not'],
    ['ftx', 'collaborative_multisig', 'would_not'],
    ['ftx', 'multi_institution', 'would_not'],
    ['mt_gox', 'exchange_spot', 'would_have_reached'],
    ['quadrigacx', 'exchange_spot', 'would_have_reached'],
    ['bybit', 'exchange_spot', 'would_have_reached'],
    ['bybit', 'lender', 'would_not'],
    ['celsius', 'lender', 'would_have_reached'],
    ['celsius', 'exchange_earn', 'would_have_reached'],
    ['celsius', 'exchange_spot', 'would_not'],
    ['genesis', 'exchange_spot', 'would_not'],
    ['voyager', 'broker_no_withdrawal', 'would_have_reached'],
    ['prime_trust', 'qualified_custodian', 'would_have_reached'],
    ['prime_trust', 'etf', 'would_have_reached'],
    ['prime_trust', 'exchange_spot', 'would_not'],
  ] as const)('%s and coins held as %s: %s', (id, custody, verdict) => {
    const state = having({ positions: [atVenue('House', custody)] });
    expect(reach(id, state)).toMatchObject({ verdict, missing: null });
  });

  it('reaches what an exchange lent on as it reaches a lender', () => {
    const earning = having({
      positions: [atVenue('House', 'exchange_spot', { arrangement: 'earn' })],
    });
    expect(reach('celsius', earning).verdict).toBe('would_have_reached');
    expect(reach('mt_gox', earning).verdict).toBe('would_have_reached');
  });

  it('reaches a part, with its share, its names largest first, and the way to the largest', () => {
    const positions = [atVenue('Small', 'exchange_spot'), atVenue('Large'), inWallet('Own', '1')];
    const state = having({
      positions: positions.map((one, index) => ({ ...one, amount: ['1', '2', '1'][index] ?? '' })),
      wallets: [own],
    });
    expect(reach('ftx', state)).toEqual({
      verdict: 'partly',
      reasons: [{ reason: 'held_that_way', names: ['Large', 'Small'] }],
      missing: null,
      share: 0.75,
      value: null,
      unpriced: [],
      wayOut: { kind: 'venue', venueId: 'id of Large' },
    });
  });

  it('says the money where prices are known, and names what has none', () => {
    const positions = [
      atVenue('House'),
      atVenue('House', 'exchange_spot', { asset: 'ETH', amount: '4' }),
      atVenue('House', 'exchange_spot', { asset: 'XYZ' }),
      inWallet('Own'),
    ];
    const prices = priced({ BTC: '80000.5', ETH: '2000' });
    expect(reach('ftx', having({ positions, wallets: [own], prices }))).toMatchObject({
      verdict: 'partly',
      value: '88000.5',
      unpriced: ['XYZ'],
    });
  });

  it('is certain without any price, only not how much', () => {
    const positions = [atVenue('House'), atVenue('House', 'exchange_spot', { asset: 'ETH' })];
    expect(reach('ftx', having({ positions }))).toMatchObject({
      verdict: 'would_have_reached',
      share: null,
      value: null,
      unpriced: ['BTC', 'ETH'],
    });
  });

  it('names the very firm, by name or by group, whatever the case', () => {
    for (const position of [
      atVenue('bybit'),
      atVenue('Other', 'exchange_spot', { riskGroup: 'Bybit' }),
    ])
      expect(reach('bybit', having({ positions: [position, atVenue('Third')] }))).toMatchObject({
        reasons: [
          { reason: 'at_that_house', names: [position.holder.name] },
          { reason: 'held_that_way', names: ['Third'] },
        ],
        wayOut: { kind: 'venue', venueId: position.holder.id },
      });
    expect(reach('genesis', having({ positions: [atVenue('Gemini Earn', 'fund')] }))).toMatchObject(
      {
        verdict: 'would_have_reached',
        reasons: [{ reason: 'at_that_house', names: ['Gemini Earn'] }],
      },
    );
  });

  it('takes a token down with its issuer, in own keys as well', () => {
    const token = { ...inWallet('Own'), asset: 'BNB' };
    const state = having({ positions: [token, inWallet('Own')], wallets: [own] });
    expect(reach('ftx', state)).toMatchObject({
      verdict: 'partly',
      reasons: [{ reason: 'own_token', names: ['Own'] }],
      wayOut: { kind: 'wallet', walletId: 'id of Own' },
    });
    expect(reach('mt_gox', state).verdict).toBe('would_not');
  });

  it('points to what keeps it away where nothing is held that way', () => {
    expect(reach('celsius', having({ positions: [atVenue('House')] }))).toEqual({
      verdict: 'would_not',
      reasons: [{ reason: 'not_held_that_way', names: [] }],
      missing: null,
      share: 0,
      value: null,
      unpriced: [],
      wayOut: { kind: 'item', itemId: 'no_earn_or_lending' },
    });
  });
});

describe('an incident of weak seeds', () => {
  const sound = seed('trezor', { firmware: '2.7.0', seedMadeOn: '2024-01-01' });
  const cases = [
    ['one weak key', wallet('W', [WEAK]), 'would_have_reached', 'weak_seeds'],
    ['one key of another maker', wallet('W', [sound]), 'would_not', 'one_maker'],
    ['a key of unknown origin', wallet('W', [null]), 'cannot_tell', 'origin_unknown'],
    ['a Coldcard of unknown day', wallet('W', [seed('coldcard')]), 'cannot_tell', 'origin_unknown'],
    ['dice of unknown number', wallet('W', [ROLLED]), 'cannot_tell', 'rolls_unknown'],
    ['two weak of 2 of 3', wallet('W', [WEAK, WEAK, sound]), 'would_have_reached', 'weak_seeds'],
    ['one weak of 2 of 3', wallet('W', [WEAK, sound, sound]), 'partly', 'too_few_weak_seeds'],
    ['one weak, one unknown', wallet('W', [WEAK, null, sound]), 'cannot_tell', 'origin_unknown'],
    ['one unknown of 2 of 3', wallet('W', [null, sound, sound]), 'would_not', 'no_weak_seed'],
    ['one maker for all of 2 of 3', wallet('W', [sound, sound, sound]), 'would_not', 'one_maker'],
    [
      'two makers',
      wallet('W', [sound, seed('bitbox02'), seed('jade')]),
      'would_not',
      'no_weak_seed',
    ],
    ['one weak under a policy', wallet('W', [WEAK, sound], null), 'cannot_tell', 'rules_unknown'],
    [
      'all weak under a policy',
      wallet('W', [WEAK, WEAK], null),
      'would_have_reached',
      'weak_seeds',
    ],
    [
      'none weak under a policy',
      wallet('W', [sound, seed('jade')], null),
      'would_not',
      'no_weak_seed',
    ],
  ] as const;

  it.each(cases)('%s: %s', (_name, one, verdict, reason) => {
    const state = having({ wallets: [one], positions: [inWallet('W')] });
    expect(reach('coldcard_2026', state)).toMatchObject({ verdict, reasons: [{ reason }] });
  });

  it('reaches the share that lies behind weak keys, and part of it all where there is more', () => {
    const state = having({
      wallets: [wallet('Weak', [WEAK]), wallet('Sound', [sound])],
      positions: [inWallet('Weak', '1'), inWallet('Sound', '3')],
    });
    expect(reach('coldcard_2026', state)).toMatchObject({
      verdict: 'partly',
      reasons: [{ reason: 'weak_seeds', names: ['Weak'] }],
      share: 0.25,
      wayOut: { kind: 'wallet', walletId: 'id of Weak' },
    });
  });

  it('says of each wallet what there is to say, what weighs most first', () => {
    const wallets = [wallet('Dice', [ROLLED]), wallet('New', [null]), wallet('Weak', [WEAK])];
    expect(reach('coldcard_2026', having({ wallets }))).toMatchObject({
      verdict: 'partly',
      reasons: [
        { reason: 'weak_seeds', names: ['Weak'] },
        { reason: 'origin_unknown', names: ['New'] },
        { reason: 'rolls_unknown', names: ['Dice'] },
      ],
    });
  });

  it('is told of a wallet whose balance is not known', () => {
    expect(reach('coldcard_2026', having({ wallets: [wallet('Weak', [WEAK])] }))).toMatchObject({
      verdict: 'would_have_reached',
      share: null,
    });
  });

  it('asks for a wallet where there are only coins at venues', () => {
    expect(reach('milk_sad', having({ positions: [atVenue('House')] }))).toMatchObject({
      verdict: 'cannot_tell',
      missing: 'wallets',
      wayOut: { kind: 'wallets' },
    });
  });
});

describe('an incident of a leaked list of customers', () => {
  it('reaches the person and not the coins', () => {
    const state = having({
      wallets: [wallet('W', [seed('ledger'), seed('jade'), seed('trezor')])],
      positions: [inWallet('W')],
    });
    expect(reach('ledger_2020', state)).toMatchObject({
      verdict: 'would_have_reached',
      reasons: [{ reason: 'known_to_maker', names: ['W'] }],
      share: null,
      value: null,
    });
  });

  it.each([
    [seed('trezor'), 'would_not', 'not_known_to_maker'],
    [null, 'cannot_tell', 'origin_unknown'],
  ] as const)('with a key of %j: %s', (origin, verdict, reason) => {
    const state = having({ wallets: [wallet('W', [origin])] });
    expect(reach('ledger_2020', state)).toMatchObject({ verdict, reasons: [{ reason }] });
  });
});

it('tells nothing where nothing was entered, and says so', () => {
  const answers = incidents.map(({ id }) => reach(id satisfies IncidentId, NOTHING));
  expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(['cannot_tell']));
  expect(new Set(answers.map(({ missing }) => missing))).toEqual(new Set(['holdings']));
});
