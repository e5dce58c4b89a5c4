import { describe, expect, it } from 'vitest';
import { AUTOMATIC_CHECKS } from '../../../../main/domain/checklist/automatic-checks.ts';
import { CATALOG } from '../../../../main/domain/checklist/catalog.ts';
import type { ChecklistFacts } from '../../../../main/domain/checklist/checklist-facts.ts';
import type { Declaration, Exclusion } from '../../../../main/domain/checklist/declaration.ts';
import { evaluateChecklist } from '../../../../main/domain/checklist/evaluate-checklist.ts';
import type { Situation } from '../../../../main/domain/checklist/situation.ts';
import { UNKNOWN_SITUATION } from '../../../../main/domain/checklist/situation.ts';
import { AT, NEW_USER, NOTHING_SAID, READY, SOUND_WALLET } from './checklist-states.ts';

const evaluate = (
  facts: ChecklistFacts,
  declarations: readonly Declaration[] = [],
  at = AT,
  exclusions: readonly Exclusion[] = [],
) => evaluateChecklist(CATALOG, facts, { ...NOTHING_SAID, declarations, exclusions }, at);
const statusOf = (checklist: ReturnType<typeof evaluate>, id: string) =>
  checklist.items.find((item) => item.id === id);

describe('the catalogue', () => {
  it('has a look for every item that Holdfast checks, and for no other', () => {
    for (const { id, check } of CATALOG) {
      expect(Object.hasOwn(AUTOMATIC_CHECKS, id), id).toBe(check !== 'declared');
    }
  });

  it('says what evidence each other item takes and how long it holds', () => {
    for (const { id, check, accepts, expiresAfterMonths } of CATALOG) {
      expect(accepts.length > 0, id).toBe(check !== 'automatic');
      expect(expiresAfterMonths !== null, id).toBe(check !== 'automatic');
    }
  });
});

describe('automatic items', () => {
  it('are all open for a new user: nothing is done for want of data', () => {
    const { readiness, items } = evaluate(NEW_USER);
    expect(readiness).toBe(0);
    expect(items.filter(({ status }) => status === 'done' || status === 'expired')).toEqual([]);
  });

  it('are all done for someone who is ready', () => {
    const { items } = evaluate(READY);
    for (const item of items.filter(({ check }) => check !== 'declared')) {
      expect(item, item.id).toMatchObject({ status: 'done', evidence: { kind: 'automatic' } });
    }
  });

  it.each([
    ['own_wallet_saved', { wallets: [] }, 'no_wallet'],
    ['custodial_share_low', { custodialShare: 0.26 }, 'share_too_high'],
    ['custodial_share_low', { custodialShare: null }, 'no_score'],
    ['no_group_over_half', { largestGroupShare: 0.51 }, 'group_over_half'],
    ['no_earn_or_lending', { holdsEarning: true }, 'earn_or_lending'],
    ['no_platform_token', { holdsPlatformToken: true }, 'platform_token_held'],
    [
      'withdrawal_tested',
      { withdrawals: [...READY.withdrawals, { venueId: 'v2', at: null }] },
      'withdrawal_missing',
    ],
    ['own_leaf_verified', { leafVerifiedVenues: [{ venueId: 'v1', at: null }] }, 'leaf_missing'],
  ] as const)('%s is open with its reason for %o', (id, facts, reason) => {
    expect(statusOf(evaluate({ ...READY, ...facts }), id)).toMatchObject({
      status: 'open',
      reason,
    });
  });

  it('cannot be declared or excluded: words for one change nothing', () => {
    const itemId = 'own_wallet_saved';
    const said = evaluate(NEW_USER, [{ itemId, note: 'I have one', at: AT }], AT, [
      { itemId, reason: 'not me', at: AT },
    ]);
    expect(statusOf(said, itemId)).toMatchObject({ status: 'open' });
  });
});

describe('what was seen at venues', () => {
  const withdrawals = [
    { venueId: 'v1', at: '2026-11-20T10:00:00.000Z' },
    { venueId: 'v2', at: '2026-09-01T10:00:00.000Z' },
  ];

  it('holds until the one seen longest ago is three months old', () => {
    expect(statusOf(evaluate({ ...READY, withdrawals }), 'withdrawal_tested')).toMatchObject({
      status: 'done',
      until: '2026-12-01T10:00:00.000Z',
    });
    const later = evaluate({ ...READY, withdrawals }, [], '2026-12-01T10:00:00.000Z');
    expect(statusOf(later, 'withdrawal_tested')).toMatchObject({ status: 'expired' });
  });

  it('gives way to the word of the user where that holds longer', () => {
    const note = { itemId: 'withdrawal_tested', note: 'both again', at: AT };
    expect(statusOf(evaluate({ ...READY, withdrawals }, [note]), note.itemId)).toMatchObject({
      evidence: { kind: 'declared', note: 'both again' },
      until: '2027-02-22T10:00:00.000Z',
    });
  });
});

describe('declared items', () => {
  const note = {
    itemId: 'exit_route_ready',
    note: 'Kraken, allow-list set',
    at: '2026-08-31T12:00:00.000Z',
  };

  it('hold until the same day of their last month, to the millisecond', () => {
    const until = '2027-02-28T12:00:00.000Z';
    const before = evaluate(READY, [note], '2027-02-28T11:59:59.999Z');
    const after = evaluate(READY, [note], until);
    expect(statusOf(before, note.itemId)).toMatchObject({ status: 'done', until });
    expect(statusOf(after, note.itemId)).toMatchObject({ status: 'expired', until });
  });

  it('do not apply to someone who holds nothing at a venue', () => {
    const item = statusOf(evaluate({ ...READY, hasCoinsAtVenues: false }), note.itemId);
    expect(item).toMatchObject({ status: 'not_applicable', reason: 'coins_at_venues' });
  });

  it('count the newest note, and keep count of all', () => {
    const newer = { ...note, note: 'again', at: '2026-12-01T00:00:00.000Z' };
    const item = statusOf(evaluate(READY, [newer, note], '2026-12-02T00:00:00.000Z'), note.itemId);
    expect(item).toMatchObject({ evidence: { note: 'again' }, entries: 2 });
  });

  it('are open again once everything was taken back', () => {
    const back = { ...note, takenBackAt: AT };
    expect(statusOf(evaluate(READY, [back]), note.itemId)).toMatchObject({
      status: 'open',
      entries: 1,
    });
  });

  it('are left out with the reason that the user gave', () => {
    const exclusion = { itemId: note.itemId, reason: 'Coins of a friend', at: AT };
    expect(statusOf(evaluate(READY, [note], AT, [exclusion]), note.itemId)).toMatchObject({
      status: 'not_applicable',
      reason: 'excluded',
      exclusion,
    });
    const back = { ...exclusion, takenBackAt: AT };
    expect(statusOf(evaluate(READY, [note], AT, [back]), note.itemId)).toMatchObject({
      status: 'done',
    });
  });

  it('of unknown ids change nothing', () => {
    const stray = { itemId: 'gone_since', note: 'old', at: AT };
    expect(evaluate(READY, [stray])).toEqual(evaluate(READY));
  });
});

describe('a part of the checklist', () => {
  it('has its own readiness, and all parts together are the whole', () => {
    const { areas, levels, applicable, done } = evaluate(READY);
    const sum = (parts: readonly { readonly applicable: number; readonly done: number }[]) => [
      parts.reduce((total, part) => total + part.applicable, 0),
      parts.reduce((total, part) => total + part.done, 0),
    ];
    expect(sum(areas)).toEqual([applicable, done]);
    expect(sum(levels)).toEqual([applicable, done]);
    expect(areas.find(({ area }) => area === 'exposure')).toMatchObject({ readiness: 88 });
  });
});

describe('the levers', () => {
  it('begin with what counts most, in the order in which somebody leaves', () => {
    const { levers, items } = evaluate(NEW_USER);
    const open = items.filter(({ status, level }) => status === 'open' && level === 'essential');
    expect(levers.map(({ id }) => id)).toEqual(open.slice(0, 3).map(({ id }) => id));
    expect(levers[0]?.id).toBe('own_wallet_saved');
    expect(levers[0]?.points).toBeGreaterThan(0);
  });

  it('are none when everything is done', () => {
    const declarations = CATALOG.map(({ id }) => ({ itemId: id, note: 'done', at: AT }));
    expect(evaluate(READY, declarations)).toMatchObject({ readiness: 100, levers: [] });
  });
});

describe('the situation', () => {
  const asked = (situation: Partial<Situation>, facts = READY) =>
    evaluateChecklist(
      CATALOG,
      facts,
      { ...NOTHING_SAID, situation: { ...UNKNOWN_SITUATION, ...situation } },
      AT,
    );

  it('rules nothing out while nothing is told', () => {
    const out = asked({}).items.filter(({ status }) => status === 'not_applicable');
    expect(out).toEqual([]);
  });

  it('comes back as it was told', () => {
    expect(asked({ amount: 'small' }).situation).toEqual({ ...UNKNOWN_SITUATION, amount: 'small' });
    expect(evaluate(NEW_USER).situation).toEqual(UNKNOWN_SITUATION);
  });

  it('makes multisig a matter of the wallets, not of words', () => {
    const single = { ...READY, wallets: [{ ...SOUND_WALLET, keys: 1 }] };
    const reasons = asked({}, single).items.flatMap((item) =>
      item.appliesWhen.includes('multisig') ? [item.status] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(reasons.map(() => 'not_applicable')));
  });
});
