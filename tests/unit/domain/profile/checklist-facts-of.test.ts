import { expect, it } from 'vitest';
import { checklistFactsOf } from '../../../../main/domain/profile/checklist-facts-of.ts';
import { positionsOf } from '../../../../main/domain/profile/positions.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { scoreProfile } from '../../../../main/domain/profile/score-profile.ts';

const VIEW = { at: '2026-11-22T10:00:00.000Z', currency: 'EUR', catalog: [] };
const CREATED = '2026-01-01T00:00:00.000Z';

const factsOf = (profile: Profile) => {
  const positions = positionsOf(profile);
  return checklistFactsOf(profile, positions, scoreProfile(profile, positions, VIEW), VIEW);
};

const venue = (id: string): Profile['venues'][number] => ({
  id,
  name: id,
  catalogId: null,
  custody: 'exchange_spot',
  riskGroup: id,
  ownToken: null,
  note: '',
  overrides: [],
  createdAt: CREATED,
});
const ARRIVED = '2026-11-20T08:00:00.000Z';
const PLAN: Profile['plans'][number] = {
  id: 'p',
  venueId: 'a',
  venueName: 'a',
  createdAt: CREATED,
  parts: 1,
  log: [
    {
      step: 'test_arrive',
      at: ARRIVED,
      evidence: {
        kind: 'arrived',
        source: 'chain',
        walletId: 'w',
        txid: 'ab'.repeat(32),
        sats: 100_000,
        amount: '0.001',
        arrivedAt: ARRIVED,
        heightBlocks: 925_000,
        isProven: true,
      },
    },
  ],
  notes: [],
  pausedAt: null,
  abandonedAt: null,
  doneAt: null,
};
// Only what is read of a proof.
const LEAVES = [
  { venueId: 'b', auditAt: '2026-11-01', verifiedAt: '2026-11-05T00:00:00.000Z' },
] as unknown as Profile['leafProofs'];

it('what arrived along an exit plan and what was found in a proof is seen for its venue only', () => {
  const facts = factsOf({
    ...EMPTY_PROFILE,
    venues: [venue('a'), venue('b')],
    holdings: ['a', 'b'].map((venueId) => ({
      venueId,
      asset: 'BTC',
      arrangement: 'spot',
      amount: '1',
      asOf: CREATED,
    })),
    plans: [PLAN],
    leafProofs: LEAVES,
  });
  expect(facts.withdrawals).toEqual([
    { venueId: 'a', at: ARRIVED },
    { venueId: 'b', at: null },
  ]);
  expect(facts.leafVerifiedVenues).toEqual([
    { venueId: 'a', at: null },
    { venueId: 'b', at: '2026-11-01T00:00:00.000Z' },
  ]);
});

it('of an empty profile nothing is known', () => {
  expect(factsOf(EMPTY_PROFILE)).toMatchObject({
    hasHoldings: false,
    custodialShare: null,
    wallets: [],
    vaultProtected: null,
    backupAt: null,
    asksOwnServer: null,
    hasAllPrices: false,
  });
});
