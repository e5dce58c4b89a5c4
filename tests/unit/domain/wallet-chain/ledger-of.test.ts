import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../../main/domain/wallet-chain/ledger-of.ts';
import type {
  FoundOnChain,
  WalletChain,
} from '../../../../main/domain/wallet-chain/wallet-chain.ts';
import type { WalletLedger } from '../../../../main/domain/wallet-chain/wallet-ledger.ts';
import { cosignersAt, paymentAt } from '../psbt/prepared-psbt.ts';
import {
  addressOf,
  AT,
  found,
  inBlock,
  known,
  LATER,
  merge,
  mine,
  own,
  pay,
  THEIRS,
  TIP,
  waiting,
  type Placed,
} from './made-chain.ts';

const [first, second, change] = [own('receive', 0), own('receive', 1), own('change', 0)];
const deposit = pay([1], [[first, 100_000]]);

const ledger = (entries: readonly Placed[], rest: Partial<FoundOnChain> = {}): WalletLedger =>
  ledgerOf(known(entries, rest), AT);

const stateOf = ({ transactions }: WalletLedger, { txid }: { txid: string }) =>
  transactions.find((one) => one.txid === txid)?.state;

const numbers = ({ balance }: WalletLedger) => [
  balance.confirmedSats,
  balance.pendingSats,
  balance.provenSats,
];

describe('the balance', () => {
  it('of a wallet without history is nothing', () => {
    const { balance, coins, transactions, balanceOverTime } = ledger([]);
    expect({ balance, coins, transactions, balanceOverTime }).toEqual({
      balance: { confirmedSats: 0, pendingSats: 0, provenSats: 0 },
      coins: [],
      transactions: [],
      balanceOverTime: [],
    });
  });

  it('has what is in blocks, what waits, and what is proven apart', () => {
    const unproven = pay([2], [[second, 30_000]]);
    const seen = pay([3], [[second, 7000]]);
    const read = ledger([inBlock(deposit, 100), inBlock(unproven, 101, false), waiting(seen)]);
    expect(numbers(read)).toEqual([130_000, 7000, 100_000]);
  });

  it('of a payment with change is less by what was paid and its fee', () => {
    const spend = pay(
      [`${deposit.txid}:0`],
      [
        [THEIRS, 60_000],
        [change, 39_000],
      ],
    );
    const read = ledger([inBlock(deposit, 100), inBlock(spend, 110)]);
    expect(numbers(read)).toEqual([39_000, 0, 39_000]);
    expect(read.transactions.map(({ valueSats, feeSats }) => [valueSats, feeSats])).toEqual([
      [-61_000, 1000],
      [100_000, null],
    ]);
  });

  it('of a waiting spend is still there in blocks, and leaves in the queue', () => {
    const spend = pay(
      [`${deposit.txid}:0`],
      [
        [THEIRS, 60_000],
        [change, 39_000],
      ],
    );
    const read = ledger([inBlock(deposit, 100), waiting(spend)]);
    expect(numbers(read)).toEqual([100_000, -61_000, 100_000]);
    expect(read.coins.map(({ valueSats, spentByTxid }) => [valueSats, spentByTxid])).toEqual([
      [100_000, spend.txid],
      [39_000, null],
    ]);
  });

  it('loses only the fee where the wallet pays itself', () => {
    const move = pay([`${deposit.txid}:0`], [[second, 99_500]]);
    const read = ledger([inBlock(deposit, 100), inBlock(move, 101)]);
    expect(numbers(read)).toEqual([99_500, 0, 99_500]);
    expect(read.transactions[0]).toMatchObject({ valueSats: -500, feeSats: 500 });
  });

  it('counts a transaction that is listed twice once, and in its block', () => {
    const read = ledger([waiting(deposit), inBlock(deposit, 100), waiting(deposit)]);
    expect(numbers(read)).toEqual([100_000, 0, 100_000]);
    expect(read.transactions).toHaveLength(1);
  });

  it('leaves out bytes that are not those of the id, and more coins than there are', () => {
    const tooMuch = pay(
      [4],
      [
        [first, 2_000_000_000_000_000],
        [second, 2_000_000_000_000_000],
      ],
    );
    const other = { txid: deposit.txid, hex: tooMuch.hex };
    expect(ledger([inBlock(tooMuch, 100), inBlock(other, 100)]).transactions).toEqual([]);
  });

  it('is never more than all coins there will be, whatever a server tells of', () => {
    const all = [5, 6, 7, 8, 9, 10].map((from) =>
      inBlock(pay([from], [[first, 2_100_000_000_000_000]]), 100, false),
    );
    const read = ledger(all);
    expect(numbers(read)).toEqual([2_100_000_000_000_000, 0, 0]);
    expect(read.balanceOverTime.at(-1)?.sats).toBe(2_100_000_000_000_000);
  });

  it('of a wallet of 2 of 3 is read like any other', () => {
    expect(cosignersAt('p2wsh', 0, 0)).toHaveLength(3);
    const script = Buffer.from(paymentAt('p2wsh', 0, 0).script).toString('hex');
    const shared = addressOf('receive', 0, script);
    const read = ledger([inBlock(pay([1], [[shared, 5000]]), 100)], { addresses: [shared] });
    expect(numbers(read)).toEqual([5000, 0, 5000]);
  });
});

describe('payments that wait', () => {
  it('count in a chain: what they spend of each other is gone', () => {
    const one = pay([`${deposit.txid}:0`], [[change, 99_000]]);
    const two = pay([`${one.txid}:0`], [[own('change', 1), 98_000]]);
    const three = pay(
      [`${two.txid}:0`],
      [
        [THEIRS, 50_000],
        [own('change', 2), 47_000],
      ],
    );
    const read = ledger([waiting(three), inBlock(deposit, 100), waiting(one), waiting(two)]);
    expect(numbers(read)).toEqual([100_000, -53_000, 100_000]);
    expect(read.transactions.map(({ txid }) => txid)).toEqual(
      [three, two, one, deposit].map(({ txid }) => txid),
    );
  });

  it('count with the child that pays for its parent', () => {
    const parent = pay([2], [[first, 20_000]]);
    const child = pay([`${parent.txid}:0`], [[change, 12_000]]);
    const read = ledger([waiting(parent), waiting(child)]);
    expect(numbers(read)).toEqual([0, 12_000, 0]);
    expect(read.transactions[0]).toMatchObject({ txid: child.txid, feeSats: 8000 });
  });

  it('that spend one coin conflict, and the one that leaves least counts', () => {
    const toThem = pay([`${deposit.txid}:0`], [[THEIRS, 99_000]]);
    const toUs = pay([`${deposit.txid}:0`], [[second, 99_000]]);
    const read = ledger([inBlock(deposit, 100), waiting(toUs), waiting(toThem)]);
    expect(numbers(read)).toEqual([100_000, -100_000, 100_000]);
    expect([stateOf(read, toThem), stateOf(read, toUs)]).toEqual(['conflicting', 'conflicting']);
  });

  it('do not count where they build on one of a conflict that does not', () => {
    const toThem = pay([`${deposit.txid}:0`], [[THEIRS, 99_000]]);
    const toUs = pay([`${deposit.txid}:0`], [[second, 99_000]]);
    const below = pay([`${toUs.txid}:0`], [[change, 98_000]]);
    const read = ledger([inBlock(deposit, 100), waiting(below), waiting(toUs), waiting(toThem)]);
    expect(numbers(read)).toEqual([100_000, -100_000, 100_000]);
    expect(stateOf(read, below)).toBe('conflicting');
  });

  it('are replaced once a block has another payment of their coins', () => {
    const inTheBlock = pay([`${deposit.txid}:0`], [[change, 99_000]]);
    const late = pay([`${deposit.txid}:0`], [[THEIRS, 99_000]]);
    const read = ledger([inBlock(deposit, 100), inBlock(inTheBlock, 101), waiting(late)]);
    expect(numbers(read)).toEqual([99_000, 0, 99_000]);
    expect(stateOf(read, late)).toBe('replaced');
  });
});

describe('payments that are listed no more', () => {
  const after = (before: readonly Placed[], now: readonly Placed[]): WalletChain =>
    merge(known(before), found(now), { at: LATER });

  it('are replaced where another spends their coins (RBF), and only that one counts', () => {
    const low = pay([`${deposit.txid}:0`], [[change, 99_900]]);
    const high = pay([`${deposit.txid}:0`], [[change, 99_000]]);
    const base = inBlock(deposit, 100);
    const read = ledgerOf(after([base, waiting(low)], [base, waiting(high)]), LATER);
    expect(numbers(read)).toEqual([100_000, -1000, 100_000]);
    expect([stateOf(read, low), stateOf(read, high)]).toEqual(['replaced', 'unconfirmed']);
  });

  it('are replaced together with what was built on them', () => {
    const low = pay([`${deposit.txid}:0`], [[change, 99_900]]);
    const child = pay([`${low.txid}:0`], [[second, 99_000]]);
    const high = pay([`${deposit.txid}:0`], [[change, 99_000]]);
    const base = inBlock(deposit, 100);
    const chain = after([base, waiting(low), waiting(child)], [base, inBlock(high, 101)]);
    expect(stateOf(ledgerOf(chain, LATER), child)).toBe('replaced');
  });

  it('have vanished where nothing took their place', () => {
    const read = ledgerOf(after([waiting(deposit)], []), LATER);
    expect(stateOf(read, deposit)).toBe('vanished');
    expect(numbers(read)).toEqual([0, 0, 0]);
  });
});

describe('a payment that could not be proven', () => {
  const refused = [{ txid: deposit.txid, heightBlocks: 100, reason: 'merkle_root_differs' }];

  it('counts nowhere, with its bytes known or not', () => {
    const withBytes = ledger([inBlock(deposit, 100)], { refused });
    const without = ledger([], { refused });
    for (const read of [withBytes, without]) {
      expect(numbers(read)).toEqual([0, 0, 0]);
      expect(read.transactions).toMatchObject([
        { proof: 'refused', refusedFor: 'merkle_root_differs', heightBlocks: null },
      ]);
    }
  });

  it('takes along what waits and builds on it', () => {
    const child = pay([`${deposit.txid}:0`], [[change, 90_000]]);
    const read = ledger([waiting(child)], { refused });
    expect(numbers(read)).toEqual([0, 90_000, 0]);
    const told = ledger([inBlock(deposit, 100), waiting(child)], { refused });
    expect(numbers(told)).toEqual([0, 0, 0]);
  });

  it('leaves the coin to another that waits, where both spend it', () => {
    const coin = pay([7], [[second, 50_000]]);
    const below = pay([`${deposit.txid}:0`, `${coin.txid}:0`], [[THEIRS, 149_000]]);
    const other = pay([`${coin.txid}:0`], [[change, 49_000]]);
    const entries = [inBlock(deposit, 100), inBlock(coin, 100), waiting(below), waiting(other)];
    const read = ledger(entries, { refused });
    expect(numbers(read)).toEqual([50_000, -1000, 50_000]);
    expect(stateOf(read, other)).toBe('unconfirmed');
  });
});

describe('coins', () => {
  it('that were mined can be spent after 100 blocks', () => {
    const isImmature = (height: number) =>
      ledger([inBlock(mine([[first, 5_000_000_000]]), height)]).coins[0]?.isImmature;
    // The next block is TIP + 1, and has to be 100 above theirs.
    expect(isImmature(TIP - 98)).toBe(true);
    expect(isImmature(TIP - 99)).toBe(false);
  });

  it('say that they are dust, and that their address was paid before', () => {
    const speck = pay([2], [[first, 546]]);
    const read = ledger([inBlock(deposit, 100), inBlock(speck, 101)]);
    expect(read.coins.map(({ isDust, isReused }) => [isDust, isReused])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('of one payment to one address do not make it reused', () => {
    const twice = pay(
      [2],
      [
        [first, 5000],
        [first, 6000],
      ],
    );
    expect(ledger([inBlock(twice, 100)]).coins.map(({ isReused }) => isReused)).toEqual([
      false,
      false,
    ]);
  });
});

describe('over time', () => {
  it('there is a point for each block that changed something, and one for all that wait', () => {
    const more = pay([2], [[second, 50_000]]);
    const seen = [3, 4].map((from) => waiting(pay([from], [[second, 1000]])));
    const read = ledger([inBlock(more, 101), ...seen, inBlock(deposit, 100)]);
    expect(read.balanceOverTime.map(({ sats }) => sats)).toEqual([100_000, 150_000, 152_000]);
    expect(read.balanceOverTime.at(-1)?.at).toBe(AT);
  });

  it('time never goes back, and unknown times are those of the next block', () => {
    const entries = [300, 200, 100].map((height) =>
      inBlock(pay([height], [[first, 1000]]), height, height !== 200),
    );
    const late = { ...entries[2], block: { ...entries[2]?.block, time: 2_000_000_000 } } as Placed;
    const times = ledger([...entries.slice(0, 2), late]).balanceOverTime.map(({ at }) => at);
    expect(new Set(times).size).toBe(1);
    expect(times).toHaveLength(3);
  });

  it('a long line has at most 500 points, among them its lowest, highest, first and last', () => {
    const entries: Placed[] = [];
    for (let height = 1; height <= 3000; height += 1) {
      const sats = height === 1501 ? 9_000_000 : 1000;
      const paid = pay([height], [[first, sats]]);
      entries.push(inBlock(paid, height * 2));
      if (height === 1501) {
        entries.push(inBlock(pay([`${paid.txid}:0`], [[THEIRS, 1]]), height * 2 + 1));
      }
    }
    const points = ledger(entries).balanceOverTime.map(({ sats }) => sats);
    expect(points.length).toBeLessThanOrEqual(500);
    expect(Math.max(...points)).toBe(1500 * 1000 + 9_000_000);
    expect([points[0], points.at(-1)]).toEqual([1000, 2999 * 1000]);
  });
});

it('the next unused index is the one after all that have a history', () => {
  const addresses = [own('receive', 0), own('receive', 7), own('change', 2)];
  const { nextUnused, highestUsed } = ledger([], { addresses });
  expect({ nextUnused, highestUsed }).toEqual({
    nextUnused: { receive: 8, change: 3 },
    highestUsed: { receive: 7, change: 2 },
  });
});
