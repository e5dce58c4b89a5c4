import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerOf } from '../../../../main/domain/wallet-chain/ledger-of.ts';
import type { FoundOnChain } from '../../../../main/domain/wallet-chain/wallet-chain.ts';
import {
  AT,
  found,
  inBlock,
  known,
  LATER,
  merge,
  own,
  pay,
  THEIRS,
  waiting,
  type MadeTx,
  type Placed,
} from './made-chain.ts';

/** One payment of a history: what it spends of the earlier ones, where it goes, and what became of it. */
type Made = {
  readonly spends: readonly number[];
  readonly to: number;
  readonly isChange: boolean;
  readonly keeps: number;
  readonly isMined: boolean;
  readonly isProven: boolean;
  readonly isRefused: boolean;
  readonly isListedLater: boolean;
};

const made: fc.Arbitrary<Made> = fc.record({
  spends: fc.array(fc.nat(5), { maxLength: 2 }),
  to: fc.nat(7),
  isChange: fc.boolean(),
  keeps: fc.integer({ min: 0, max: 100 }),
  isMined: fc.boolean(),
  isProven: fc.boolean(),
  isRefused: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  isListedLater: fc.boolean(),
});

const histories = fc.array(made, { minLength: 2, maxLength: 16 });

type History = {
  readonly first: FoundOnChain;
  readonly second: FoundOnChain;
  readonly entries: readonly Placed[];
};

/** Payments in a row; several may spend the same coin. The second sync has lost some, and has others in blocks. */
function makeHistory(payments: readonly Made[]): History {
  const txs: MadeTx[] = [];
  for (const [place, { spends, to, isChange, keeps }] of payments.entries()) {
    const parents = [...new Set(spends)].flatMap((at) => txs[at] ?? []);
    const from = parents.length === 0 ? [place + 1] : parents.map(({ txid }) => `${txid}:0`);
    const sats = 1000 * keeps + place;
    const address = own(isChange ? 'change' : 'receive', to);
    txs.push(
      pay(
        from,
        [
          [address, sats],
          [THEIRS, 500],
        ],
        place,
      ),
    );
  }
  const place = (tx: MadeTx, at: number, made: Made): Placed =>
    made.isMined ? inBlock(tx, 100 + at, made.isProven) : waiting(tx);
  const listed = (isMeant: (made: Made) => boolean): readonly Placed[] =>
    txs.flatMap((tx, at) => {
      const one = payments[at];
      return one !== undefined && isMeant(one) ? [place(tx, at, one)] : [];
    });
  const refused = txs.flatMap(({ txid }, at) =>
    payments[at]?.isRefused === true
      ? [{ txid, heightBlocks: 100 + at, reason: 'merkle_root_differs' }]
      : [],
  );
  const entries = listed(({ isRefused }) => !isRefused);
  const later = listed(({ isRefused, isListedLater }) => !isRefused && isListedLater);
  return { first: found(entries), second: found(later, { refused }), entries };
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, sats) => sum + sats, 0);

it('the balance is what the coins are worth, and what the payments add up to', () => {
  fc.assert(
    fc.property(histories, (payments) => {
      const { first, second } = makeHistory(payments);
      const chain = merge(merge(null, first), second, { at: LATER });
      const { balance, coins, transactions, balanceOverTime } = ledgerOf(chain, LATER);
      const { confirmedSats, pendingSats, provenSats } = balance;
      const unspent = coins.filter(({ spentByTxid }) => spentByTxid === null);
      const counted = transactions.filter(({ isCounted }) => isCounted);
      const whole = confirmedSats + pendingSats;
      expect(total(unspent.map(({ valueSats }) => valueSats))).toBe(whole);
      expect(total(counted.map(({ valueSats }) => valueSats))).toBe(whole);
      expect(balanceOverTime.at(-1)?.sats ?? 0).toBe(whole);
      expect(provenSats).toBeLessThanOrEqual(confirmedSats);
      expect(balanceOverTime.map(({ at }) => at)).toEqual(
        balanceOverTime.map(({ at }) => at).toSorted(),
      );
    }),
  );
});

it('no coin is spent by two payments that count, and what was refused or is gone never counts', () => {
  fc.assert(
    fc.property(histories, (payments) => {
      const { first, second } = makeHistory(payments);
      const chain = merge(merge(null, first), second, { at: LATER });
      const { transactions, coins } = ledgerOf(chain, LATER);
      const counted = new Set(transactions.flatMap((one) => (one.isCounted ? [one.txid] : [])));
      expect(second.refused.filter(({ txid }) => counted.has(txid))).toEqual([]);
      const listed = new Set(second.entries.map(({ txid }) => txid));
      expect([...counted].filter((txid) => !listed.has(txid))).toEqual([]);
      expect(coins.filter(({ txid }) => !counted.has(txid))).toEqual([]);
      expect(new Set(coins.map(({ txid, vout }) => `${txid}:${vout}`)).size).toBe(coins.length);
    }),
  );
});

it('the order in which transactions are told or kept does not matter', () => {
  const shuffled = histories.chain((payments) => {
    const { entries } = makeHistory(payments);
    const chain = known(entries);
    const whole = { minLength: entries.length };
    const told = fc.shuffledSubarray([...entries], whole);
    return fc.tuple(fc.constant(chain), told, fc.shuffledSubarray([...chain.entries], whole));
  });
  fc.assert(
    fc.property(shuffled, ([chain, told, kept]) => {
      const ledger = ledgerOf(chain, AT);
      expect(known(told)).toEqual(chain);
      expect(ledgerOf({ ...chain, entries: kept }, AT)).toEqual(ledger);
    }),
  );
});

it('what is found twice is known as after once', () => {
  fc.assert(
    fc.property(histories, (payments) => {
      const { first, second } = makeHistory(payments);
      const once = merge(merge(null, first), second, { at: LATER });
      expect(merge(once, second, { at: LATER, isFirstOfRun: true })).toEqual(once);
    }),
  );
});
