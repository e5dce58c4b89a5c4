import { describe, expect, it } from 'vitest';
import { chainCandidates, isRungDue } from '../../../../main/domain/ladder/chain-candidates.ts';
import { evaluateLadder } from '../../../../main/domain/ladder/evaluate-ladder.ts';
import type { Evidence } from '../../../../main/domain/ladder/evidence.ts';
import { rereadDescriptor } from '../../../../main/domain/ladder/reread-descriptor.ts';
import { arrivalsAt } from '../../../../main/domain/wallet-chain/arrivals-at.ts';
import { readEntries } from '../../../../main/domain/wallet-chain/read-entries.ts';
import {
  inBlock,
  known,
  own,
  pay,
  THEIRS,
  TIP,
  waiting,
  type Placed,
} from '../wallet-chain/made-chain.ts';
import { DEPOSITED, evidence, NOW, savedWallet, SPENT } from './ladder-wallets.ts';

/** Of the newest block of these chains: 2023-11-14. */
const AT = '2023-11-15T00:00:00.000Z';
const YEAR_OF_BLOCKS = 365 * 144;

const deposit = pay([1], [[own('receive', 0), 50_000]]);
const spend = pay(
  [`${deposit.txid}:0`],
  [
    [THEIRS, 20_000],
    [own('change', 0), 29_000],
  ],
);
const later = pay([2], [[own('receive', 1), 70_000]]);

const candidates = (rung: 5 | 6, entries: readonly Placed[], past: readonly Evidence[] = []) =>
  chainCandidates(rung, readEntries(known(entries)), past, AT);

describe('what proves rung 5 by itself', () => {
  it('are deposits to receive addresses that are proven in a block, the newest first', () => {
    const entries = [inBlock(deposit, TIP - 10), inBlock(spend, TIP - 5), inBlock(later, TIP)];
    expect(candidates(5, entries)).toEqual([later.txid, deposit.txid]);
  });

  it.each([
    ['in no block yet', waiting(deposit)],
    ['not proven', inBlock(deposit, TIP - 10, false)],
    ['more than a year old', inBlock(deposit, TIP - YEAR_OF_BLOCKS - 1000)],
  ])('is none that is %s', (_name, entry) => {
    expect(candidates(5, [entry])).toEqual([]);
  });

  it('is none that was used before, not even one that was taken back', () => {
    const fact = { ...DEPOSITED, txid: deposit.txid };
    const used = evidence(fact, NOW, null, NOW);
    expect(candidates(5, [inBlock(deposit, TIP)], [used])).toEqual([]);
  });
});

describe('what proves rung 6 by itself', () => {
  it('are payments that spend coins of the wallet', () => {
    const entries = [inBlock(deposit, TIP - 10), inBlock(spend, TIP - 5), inBlock(later, TIP)];
    expect(candidates(6, entries)).toEqual([spend.txid]);
  });
});

describe('a rung is proven by itself', () => {
  const dueOf = (rung: 5 | 6, all: Evidence[], at: string) => {
    const wallet = savedWallet('p2wpkh', { evidence: all });
    return isRungDue(evaluateLadder(wallet, rereadDescriptor(wallet), at), rung, at);
  };

  it('when it is open', () => {
    expect(dueOf(5, [], NOW)).toBe(true);
    expect(dueOf(6, [], NOW)).toBe(true);
  });

  it('when it ends within 30 days, and not before', () => {
    const proven = [evidence(DEPOSITED, '2025-01-31T00:00:00.000Z')];
    expect(dueOf(5, proven, '2025-12-31T00:00:00.000Z')).toBe(false);
    expect(dueOf(5, proven, '2026-01-02T00:00:00.000Z')).toBe(true);
    expect(dueOf(5, proven, '2026-06-01T00:00:00.000Z')).toBe(true);
  });

  it('never when its proof was taken back', () => {
    const revoked = [evidence(SPENT, NOW, 0, NOW)];
    expect(dueOf(6, revoked, NOW)).toBe(false);
  });
});

describe('arrivals at an address', () => {
  it('are what came in there, the oldest first', () => {
    const again = pay(
      [3],
      [
        [own('receive', 0), 1_000],
        [own('receive', 1), 2_000],
      ],
    );
    const chain = known([inBlock(deposit, TIP - 10), inBlock(later, TIP - 2), waiting(again)]);
    expect(arrivalsAt(chain, own('receive', 0).scriptHex)).toMatchObject([
      { txid: deposit.txid, vout: 0, valueSats: 50_000, heightBlocks: TIP - 10, isProven: true },
      { txid: again.txid, vout: 0, valueSats: 1_000, heightBlocks: null, isProven: false },
    ]);
    expect(arrivalsAt(chain, own('receive', 9).scriptHex)).toEqual([]);
  });
});
