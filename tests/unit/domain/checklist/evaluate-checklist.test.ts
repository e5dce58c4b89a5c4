import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../main/domain/checklist/add-months.ts';
import {
  AUTOMATIC_CHECKS,
  type ChecklistFacts,
} from '../../../../main/domain/checklist/automatic-checks.ts';
import { CATALOG } from '../../../../main/domain/checklist/catalog.ts';
import type { Declaration } from '../../../../main/domain/checklist/checklist.ts';
import { evaluateChecklist } from '../../../../main/domain/checklist/evaluate-checklist.ts';

const AT = '2026-11-22T10:00:00.000Z';
const NEW_USER: ChecklistFacts = {
  hasHoldings: false,
  hasCoinsAtVenues: false,
  ownWallets: 0,
  custodialShare: null,
  largestGroupShare: null,
  holdsEarning: false,
  holdsPlatformToken: false,
};
const READY: ChecklistFacts = {
  hasHoldings: true,
  hasCoinsAtVenues: true,
  ownWallets: 1,
  custodialShare: 0.2,
  largestGroupShare: 0.2,
  holdsEarning: false,
  holdsPlatformToken: false,
};
const evaluate = (facts: ChecklistFacts, declarations: readonly Declaration[] = [], at = AT) =>
  evaluateChecklist(CATALOG, facts, declarations, at);
const statusOf = (checklist: ReturnType<typeof evaluate>, id: string) =>
  checklist.items.find((item) => item.id === id);

describe('the catalogue', () => {
  it('has twelve items with ids of their own', () => {
    expect(new Set(CATALOG.map(({ id }) => id)).size).toBe(12);
  });

  it('has a look for every automatic item, and an expiry for every declared one', () => {
    for (const { id, check, expiresAfterMonths } of CATALOG) {
      expect(Object.hasOwn(AUTOMATIC_CHECKS, id), id).toBe(check === 'automatic');
      expect(expiresAfterMonths !== null, id).toBe(check === 'declared');
    }
  });

  it('checks at least three items by itself', () => {
    expect(CATALOG.filter(({ check }) => check === 'automatic').length).toBeGreaterThanOrEqual(3);
  });
});

describe('automatic items', () => {
  it('are all open for a new user: nothing is done for want of data', () => {
    const { readiness, items } = evaluate(NEW_USER);
    expect(readiness).toBe(0);
    expect(items.filter(({ status }) => status !== 'open')).toEqual([]);
  });

  it.each([
    ['own_wallet_saved', { ownWallets: 0 }, 'no_wallet'],
    ['custodial_share_low', { custodialShare: 0.26 }, 'share_too_high'],
    ['custodial_share_low', { custodialShare: null }, 'no_score'],
    ['no_group_over_half', { largestGroupShare: 0.51 }, 'group_over_half'],
    ['no_earn_or_lending', { holdsEarning: true }, 'earn_or_lending'],
    ['no_platform_token', { holdsPlatformToken: true }, 'platform_token_held'],
  ] as const)('%s is open with its reason for %o', (id, facts, reason) => {
    expect(statusOf(evaluate({ ...READY, ...facts }), id)).toMatchObject({
      status: 'open',
      reason,
    });
  });

  it('are done with the app itself as evidence when the state shows it', () => {
    const done = evaluate(READY).items.filter(({ check }) => check === 'automatic');
    for (const item of done) {
      expect(item).toMatchObject({ status: 'done', evidence: { kind: 'automatic' }, until: null });
    }
  });

  it('cannot be declared: a note for one changes nothing', () => {
    const note = { itemId: 'own_wallet_saved', note: 'I have one', at: AT };
    expect(statusOf(evaluate(NEW_USER, [note]), 'own_wallet_saved')).toMatchObject({
      status: 'open',
    });
  });
});

describe('declared items', () => {
  const note = {
    itemId: 'withdrawal_tested',
    note: 'Kraken, 0.001 BTC',
    at: '2026-11-30T12:00:00.000Z',
  };

  it('hold until the same day three months on, to the millisecond', () => {
    const until = '2027-02-28T12:00:00.000Z';
    const before = statusOf(
      evaluate(READY, [note], '2027-02-28T11:59:59.999Z'),
      'withdrawal_tested',
    );
    const after = statusOf(evaluate(READY, [note], until), 'withdrawal_tested');
    expect(before).toMatchObject({ status: 'done', until });
    expect(after).toMatchObject({ status: 'expired', until });
  });

  it('do not apply to someone who holds nothing at a venue', () => {
    const item = statusOf(evaluate({ ...READY, hasCoinsAtVenues: false }), 'withdrawal_tested');
    expect(item).toMatchObject({ status: 'not_applicable', reason: 'nothing_at_venues' });
  });

  it('count the newest note', () => {
    const newer = { ...note, note: 'again', at: '2026-12-01T00:00:00.000Z' };
    const item = statusOf(
      evaluate(READY, [newer, note], '2026-12-02T00:00:00.000Z'),
      'withdrawal_tested',
    );
    expect(item).toMatchObject({ evidence: { note: 'again' } });
  });
});

describe('readiness', () => {
  const someDeclarations = fc.subarray(
    CATALOG.filter(({ check }) => check === 'declared').map(({ id }) => id),
  );

  it('is 100 when everything is done', () => {
    const notes = CATALOG.map(({ id }) => ({ itemId: id, note: 'done', at: AT }));
    expect(evaluate(READY, notes).readiness).toBe(100);
  });

  it('never falls when evidence is added', () => {
    fc.assert(
      fc.property(someDeclarations, someDeclarations, (some, more) => {
        const notes = (ids: readonly string[]) =>
          ids.map((itemId) => ({ itemId, note: 'done', at: AT }));
        expect(evaluate(READY, notes([...some, ...more])).readiness).toBeGreaterThanOrEqual(
          evaluate(READY, notes(some)).readiness,
        );
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', 3, '2027-02-22T10:00:00.000Z'],
    ['2026-11-30T10:00:00.000Z', 3, '2027-02-28T10:00:00.000Z'],
    ['2027-11-30T10:00:00.000Z', 3, '2028-02-29T10:00:00.000Z'],
    ['2028-02-29T23:59:59.999Z', 12, '2029-02-28T23:59:59.999Z'],
    ['2026-10-31T00:00:00.000Z', 1, '2026-11-30T00:00:00.000Z'],
    ['2026-12-15T00:00:00.000Z', 6, '2027-06-15T00:00:00.000Z'],
  ])('%s + %d months is %s', (from, months, until) => {
    expect(addMonths(from, months)).toBe(until);
  });
});
