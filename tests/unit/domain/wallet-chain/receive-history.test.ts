import { expect, it } from 'vitest';
import { receiveHistory } from '../../../../main/domain/wallet-chain/receive-history.ts';
import { AT, found, inBlock, known, LATER, merge, own, pay, TIP, waiting } from './made-chain.ts';

const [first, second, third] = [own('receive', 0), own('receive', 1), own('receive', 2)];
const early = pay([1], [[first, 5000]]);
const late = pay([2], [[first, 6000]]);
const seen = pay(
  [3],
  [
    [second, 5000],
    [own('change', 2), 5000],
  ],
);
const lost = pay([4], [[third, 5000]]);
const addresses = [first, second, third, own('change', 2)];

it('an address is paid since the first block that paid it, or since a payment was seen', () => {
  const entries = [inBlock(late, TIP), inBlock(early, TIP - 6), waiting(seen)];
  const { used, paidAt } = receiveHistory(known(entries, { addresses }));
  expect([...used]).toEqual([0, 1, 2]);
  expect([...paidAt].toSorted(([a], [b]) => a - b)).toEqual([
    [0, new Date((1_700_000_000 - 3600) * 1000).toISOString()],
    [1, AT],
  ]);
});

it('an address of which the payment came to nothing is used all the same, and not paid', () => {
  const chain = merge(known([waiting(lost)]), found([], { addresses: [third] }), { at: LATER });
  const { used, paidAt } = receiveHistory(chain);
  expect([[...used], [...paidAt]]).toEqual([[2], []]);
});
