import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../main/domain/plan/change-plan.ts';
import { noteArrivals } from '../../../../main/domain/plan/note-arrivals.ts';
import type { Plan, StepEvidence } from '../../../../main/domain/plan/plan.ts';
import { freshPlan } from '../../../../main/domain/plan/rank-venues.ts';
import {
  AT,
  inBlock,
  known,
  LATER,
  own,
  pay,
  TIP,
  waiting,
  WALLET,
} from '../wallet-chain/made-chain.ts';

const HERE = own('receive', 3);
const ELSEWHERE = own('receive', 4);
const test = pay([1], [[HERE, 990_000]]);

/** A plan whose coins go to the fourth address of the wallet, with so much asked for. */
function planWith(id: string, steps: readonly (readonly [string, StepEvidence])[]): Plan {
  const destination: StepEvidence = {
    kind: 'destination',
    walletId: WALLET.id,
    index: 3,
    address: 'bc1q…',
    seenOn: 'device_screen',
  };
  const all = [['destination', destination] as const, ...steps];
  return {
    ...freshPlan('v', 'Venue', AT, id),
    log: all.map(([step, evidence]) => ({ step, at: AT, evidence })),
  };
}

const asked: StepEvidence = { kind: 'asked', amount: '0.01' };
const plan = planWith('p', [['test_ask', asked]]);

describe('coins that a sync finds', () => {
  it('answer the part that was asked for, with their place and how well it is proven', () => {
    for (const isProven of [true, false]) {
      const [after] = noteArrivals([plan], known([inBlock(test, TIP, isProven)]), LATER);
      expect(after?.log.at(-1)).toMatchObject({
        step: 'test_arrive',
        at: LATER,
        evidence: {
          kind: 'arrived',
          source: 'chain',
          txid: test.txid,
          sats: 990_000,
          amount: '0.01',
          heightBlocks: TIP,
          isProven,
        },
      });
    }
  });

  it.each([
    ['that no block has yet', known([waiting(test)])],
    ['at another address', known([inBlock(pay([1], [[ELSEWHERE, 990_000]]), TIP)])],
    ['that are dust', known([inBlock(pay([1], [[HERE, 546]]), TIP)])],
    [
      'that were refused',
      known([inBlock(test, TIP)], {
        refused: [{ txid: test.txid, heightBlocks: TIP, reason: 'root_differs' }],
      }),
    ],
  ])('answer nothing %s', (_name, chain) => {
    const plans = [plan];
    expect(noteArrivals(plans, chain, LATER)).toBe(plans);
  });

  it('count once: not for a second part, nor for another plan, nor by a second sync', () => {
    const chain = known([inBlock(test, TIP)]);
    const twin = planWith('q', [['test_ask', asked]]);
    const once = noteArrivals([plan, twin], chain, LATER);
    expect(once.map(({ log }) => log.at(-1)?.step)).toEqual(['test_arrive', 'test_ask']);
    expect(noteArrivals(once, chain, LATER)).toBe(once);
  });

  it('back what was told by hand, and change nothing else about it', () => {
    const heard: StepEvidence = {
      kind: 'arrived',
      source: 'typed',
      walletId: WALLET.id,
      txid: test.txid,
      sats: 980_000,
      amount: '0.01',
      arrivedAt: AT,
      heightBlocks: null,
      isProven: false,
    };
    const told = planWith('p', [
      ['test_ask', asked],
      ['test_arrive', heard],
    ]);
    const [after] = noteArrivals([told], known([inBlock(test, TIP)]), LATER);
    expect(after?.log).toHaveLength(told.log.length);
    expect(after?.log.at(-1)).toMatchObject({
      at: AT,
      evidence: { source: 'chain', sats: 990_000, isProven: true },
    });
  });

  it('can be taken back, and then the plan is as it was', () => {
    const [after] = noteArrivals([plan], known([inBlock(test, TIP)]), LATER);
    if (after === undefined) throw new Error('No plan');
    expect(changePlan(after, { kind: 'undo' }, LATER)).toEqual({ ok: true, value: plan });
  });
});
