import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../main/domain/checklist/catalog.ts';
import type { ChecklistFacts } from '../../../../main/domain/checklist/checklist-facts.ts';
import type { Said } from '../../../../main/domain/checklist/checklist.ts';
import type { Declaration } from '../../../../main/domain/checklist/declaration.ts';
import { evaluateChecklist } from '../../../../main/domain/checklist/evaluate-checklist.ts';
import { evidenceUntil } from '../../../../main/domain/checklist/evidence-until.ts';
import {
  AMOUNT_CLASSES,
  COUNTRIES,
  DEVICE_KINDS,
  HOUSEHOLDS,
} from '../../../../main/domain/checklist/situation.ts';
import { NEW_USER, READY, SOUND_WALLET } from './checklist-states.ts';

const moment = fc
  .date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const seen = fc.array(
  fc.record({ venueId: fc.constantFrom('v1', 'v2', 'v3'), at: fc.option(moment) }),
  { maxLength: 3 },
);

const wallet = fc.record({
  walletId: fc.constantFrom('w1', 'w2'),
  keys: fc.integer({ min: 1, max: 5 }),
  rungs: fc.tuple(
    ...([2, 3, 4, 5, 6] as const).map((rung) =>
      fc.oneof(
        fc.record({
          rung: fc.constant(rung),
          status: fc.constantFrom('open' as const, 'revoked' as const, 'partly' as const),
          until: fc.constant(null),
        }),
        fc.record({
          rung: fc.constant(rung),
          status: fc.constantFrom('proven' as const, 'expired' as const),
          until: moment,
        }),
      ),
    ),
  ),
  keysOfUnknownOrigin: fc.integer({ min: 0, max: 2 }),
  makers: fc.subarray(['trezor', 'ledger', 'jade']),
  advisories: fc.option(fc.subarray(['affected', 'possible', 'depends'] as const)),
  exchangeMessageAt: fc.option(moment),
});

const facts: fc.Arbitrary<ChecklistFacts> = fc.record({
  hasHoldings: fc.boolean(),
  hasCoinsAtVenues: fc.boolean(),
  custodialShare: share,
  largestGroupShare: share,
  holdsEarning: fc.boolean(),
  holdsPlatformToken: fc.boolean(),
  withdrawals: seen,
  venueRecords: seen,
  leafVerifiedVenues: seen,
  exchangeKeys: fc.array(
    fc.record({ exchange: fc.constant('kraken'), readOnly: fc.constantFrom('seen', 'said') }),
    { maxLength: 2 },
  ),
  wallets: fc.array(wallet, { maxLength: 2 }),
  hasGoal: fc.boolean(),
  hasAllPrices: fc.boolean(),
  pricesFrom: fc.option(moment),
  asksOwnServer: fc.option(fc.boolean()),
  vaultProtected: fc.option(fc.boolean()),
  backupAt: fc.option(moment),
});

const itemId = fc.constantFrom(...CATALOG.map(({ id }) => id), 'gone_since');
const evidence: fc.Arbitrary<Declaration> = fc.record(
  {
    itemId,
    note: fc.string(),
    at: moment,
    timeZone: fc.constantFrom('UTC', 'Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'),
  },
  { requiredKeys: ['itemId', 'note', 'at'] },
);
const declaration: fc.Arbitrary<Declaration> = fc.oneof(
  evidence,
  fc.tuple(evidence, moment).map(([one, takenBackAt]) => ({ ...one, takenBackAt })),
);
const said: fc.Arbitrary<Said> = fc.record({
  declarations: fc.array(declaration, { maxLength: 20 }),
  exclusions: fc.array(fc.record({ itemId, reason: fc.string(), at: moment }), { maxLength: 5 }),
  situation: fc.option(
    fc.record({
      amount: maybe(AMOUNT_CLASSES),
      household: maybe(HOUSEHOLDS),
      devices: maybe(DEVICE_KINDS),
      country: maybe(COUNTRIES),
      usesPassphrase: fc.option(fc.boolean()),
    }),
  ),
});

describe('readiness', () => {
  it('never falls when evidence is added, whatever the state', () => {
    fc.assert(
      fc.property(facts, said, fc.array(evidence, { maxLength: 10 }), moment, (f, s, more, at) => {
        const all = { ...s, declarations: [...s.declarations, ...more] };
        const before = evaluateChecklist(CATALOG, f, s, at);
        const after = evaluateChecklist(CATALOG, f, all, at);
        expect(after.readiness).toBeGreaterThanOrEqual(before.readiness);
        for (const [place, { area, done }] of before.areas.entries()) {
          expect(after.areas[place]?.done, area).toBeGreaterThanOrEqual(done);
        }
      }),
    );
  });

  it('is a whole share of what applies, and 100 only when nothing is left', () => {
    fc.assert(
      fc.property(facts, said, moment, (f, s, at) => {
        const { readiness, done, applicable, levers } = evaluateChecklist(CATALOG, f, s, at);
        expect(Number.isInteger(readiness)).toBe(true);
        expect(readiness).toBeGreaterThanOrEqual(0);
        expect(readiness === 100).toBe(done === applicable);
        expect(levers.length).toBe(Math.min(3, applicable - done));
      }),
    );
  });

  it('rises by what a lever promises, to the whole per cent', () => {
    fc.assert(
      fc.property(facts, said, moment, (f, s, at) => {
        const before = evaluateChecklist(CATALOG, f, s, at);
        const lever = before.levers.find(({ id }) =>
          CATALOG.some((item) => item.id === id && item.check !== 'automatic'),
        );
        if (lever === undefined) return;
        const declarations = [...s.declarations, { itemId: lever.id, note: 'done', at }];
        const after = evaluateChecklist(CATALOG, f, { ...s, declarations }, at);
        expect(Math.abs(after.readiness - before.readiness - lever.points)).toBeLessThan(1.1);
      }),
    );
  });

  it('is 0 for someone new whose words are all about items that Holdfast checks', () => {
    const declarations = CATALOG.filter(({ check }) => check === 'automatic').map(({ id }) => ({
      itemId: id,
      note: 'I did it',
      at: '2026-11-22T10:00:00.000Z',
    }));
    const only = { declarations, exclusions: [], situation: null };
    expect(evaluateChecklist(CATALOG, NEW_USER, only, '2026-11-22T11:00:00.000Z').readiness).toBe(
      0,
    );
  });
});

describe('an item', () => {
  it('is done until its moment and expired from then on, in every zone', () => {
    const [item] = CATALOG.filter(({ id }) => id === 'exit_route_ready');
    fc.assert(
      fc.property(evidence, (one) => {
        const standing = { ...one, itemId: 'exit_route_ready' };
        const until = evidenceUntil(standing, item?.expiresAfterMonths ?? 0);
        const before = new Date(Date.parse(until) - 1).toISOString();
        const only = { declarations: [standing], exclusions: [], situation: null };
        const statusAt = (at: string) =>
          evaluateChecklist(CATALOG, READY, only, at).items.find(
            ({ id }) => id === 'exit_route_ready',
          )?.status;
        expect([statusAt(before), statusAt(until)]).toEqual(['done', 'expired']);
      }),
    );
  });

  it('is seen in all wallets or in none', () => {
    const unproven = {
      ...SOUND_WALLET,
      walletId: 'w2',
      rungs: SOUND_WALLET.rungs.map((rung) => ({ ...rung, status: 'partly' as const })),
    };
    const both = { ...READY, wallets: [SOUND_WALLET, unproven] };
    const nothing = { declarations: [], exclusions: [], situation: null };
    const { items } = evaluateChecklist(CATALOG, both, nothing, '2026-11-22T10:00:00.000Z');
    expect(items.find(({ id }) => id === 'backup_restored')).toMatchObject({
      status: 'open',
      reason: 'rung_missing',
    });
  });
});
