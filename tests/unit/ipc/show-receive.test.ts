import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { choosePlaces } from '../../../main/domain/spend/choose-places.ts';
import { readSavedWallet } from '../../../main/domain/profile/read-saved-wallet.ts';
import { handOut, showReceive } from '../../../main/ipc/handlers/show-receive.ts';
import { savedWallet } from '../domain/ladder/ladder-wallets.ts';
import { paymentAt } from '../domain/psbt/prepared-psbt.ts';
import { addressOf, AT, known, pay, waiting } from '../domain/wallet-chain/made-chain.ts';

const given = (index: number) => ({ chain: 'receive', index, at: AT, paidAt: null }) as const;
const wallet = savedWallet('p2wpkh', { handedOut: [given(0), given(1)] });
const at = (chain: 'receive' | 'change', index: number) =>
  addressOf(
    chain,
    index,
    bytesToHex(paymentAt('p2wpkh', chain === 'receive' ? 0 : 1, index).script),
  );

/** The chain shows a payment to an address that was handed out, to one that was not, and to change. */
const used = [at('receive', 1), at('receive', 2), at('change', 4)];
const paid = pay(
  [1],
  [
    [at('receive', 1), 5000],
    [at('receive', 2), 6000],
    [at('change', 4), 7000],
  ],
);
const chain = known([waiting(paid)], { addresses: used });

it('an address that the chain knows is not offered, and one that it shows paid is marked', () => {
  const before = showReceive(wallet, null);
  expect([before.next?.index, before.unpaidBefore]).toEqual([2, 2]);
  expect(before.handedOut.map(({ paidAt }) => paidAt)).toEqual([null, null]);
  const after = showReceive(wallet, chain);
  expect([after.next?.index, after.unpaidBefore]).toEqual([3, 0]);
  expect(after.handedOut).toMatchObject([
    { index: 1, paidAt: AT, isPaidOnChain: true },
    { index: 0, paidAt: null, isPaidOnChain: false },
  ]);
});

it('an address that the chain knows is not handed out', () => {
  const wanted = { label: '', at: AT };
  expect(handOut(wallet, chain, { ...wanted, index: 2 })).toEqual({
    ok: false,
    error: { code: 'address_used', fields: ['index'] },
  });
  expect(handOut(wallet, chain, { ...wanted, index: 3 })).toMatchObject({ ok: true });
});

it('a payment has its change on the first address after all that the chain knows', () => {
  const wanted = { destination: null, changeIndex: null };
  const places = choosePlaces(readSavedWallet(wallet), chain.addresses, wanted);
  expect(places).toEqual({
    destination: { chain: 'receive', index: 3 },
    change: { chain: 'change', index: 5 },
  });
});
