import { describe, expect, it } from 'vitest';
import type { Venue } from '../../../../main/domain/exposure/venue.ts';
import { plannedMoves } from '../../../../main/domain/plan/planned-moves.ts';
import type { Plan, PlanEntry } from '../../../../main/domain/plan/plan.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';

const AT = '2026-11-30T12:00:00.000Z';
const venue: Venue = {
  id: 'v1',
  name: 'Old Exchange',
  catalogId: null,
  custody: 'exchange_spot',
  riskGroup: 'v1',
  ownToken: null,
  note: '',
  overrides: [],
  createdAt: '2026-11-01T00:00:00.000Z',
};
const plan: Plan = {
  id: 'p1',
  venueId: 'v1',
  venueName: 'Old Exchange',
  createdAt: AT,
  parts: 1,
  log: [],
  notes: [],
  pausedAt: null,
  abandonedAt: null,
  doneAt: null,
};
const held = (asset: string, amount: string) => ({
  venueId: 'v1',
  asset,
  arrangement: 'spot' as const,
  amount,
  asOf: '2026-11-29T12:00:00.000Z',
});
const profileWith = (change: Partial<Plan>, custody = venue.custody): Profile => ({
  ...EMPTY_PROFILE,
  venues: [{ ...venue, custody }],
  holdings: [held('BTC', '1'), held('ETH', '5')],
  plans: [{ ...plan, ...change }],
});
const skipped = (step: string): PlanEntry => ({
  step,
  at: AT,
  evidence: { kind: 'skipped', note: 'Stays there' },
});
const asked: PlanEntry = { step: 'test_ask', at: AT, evidence: { kind: 'asked', amount: '0.1' } };

const everything = [
  { venueId: 'v1', asset: 'BTC' },
  { venueId: 'v1', asset: 'ETH' },
];
const movesWith = (change: Partial<Plan>) =>
  plannedMoves(profileWith(change), []).flatMap(({ moves }) => moves);

describe('what exit plans still move', () => {
  it.each<readonly [string, Partial<Plan>, readonly object[]]>([
    ['is all that lies there', {}, everything],
    ['is the same while a plan is paused', { pausedAt: AT }, everything],
    ['has what was asked for and is not there yet in it', { log: [asked] }, everything],
    ['is nothing once a plan is done', { doneAt: AT }, []],
    ['is nothing once a plan was given up', { abandonedAt: AT }, []],
    [
      'leaves out a coin that was left there',
      { log: [skipped('other_asset.ETH')] },
      [{ venueId: 'v1', asset: 'BTC' }],
    ],
    [
      'keeps the rest there where only the test was to leave',
      { log: [asked, skipped('rest_ask.1')] },
      [
        { venueId: 'v1', asset: 'BTC', keep: '0.9' },
        { venueId: 'v1', asset: 'ETH' },
      ],
    ],
  ])('%s', (_name, change, moves) => {
    expect(movesWith(change)).toEqual(moves);
  });

  it('names the plan and the venue', () => {
    expect(plannedMoves(profileWith({}), [])).toMatchObject([
      { planId: 'p1', venueId: 'v1', venueName: 'Old Exchange' },
    ]);
  });

  it('is nothing where no coins are handed out: what is bought instead is not known yet', () => {
    expect(plannedMoves(profileWith({}, 'etf'), [])).toEqual([]);
  });
});
