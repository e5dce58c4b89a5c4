import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDust } from '../../../../main/domain/psbt/is-dust.ts';
import type { Coin } from '../../../../main/domain/spend/coin.ts';
import { FEE_RATES } from '../../../../main/domain/spend/fee-rates.ts';
import { planSpend, type SpendWish } from '../../../../main/domain/spend/plan-spend.ts';
import { prepareSpend } from '../../../../main/domain/spend/prepare-spend.ts';
import { choosePlaces } from '../../../../main/domain/spend/choose-places.ts';
import { inputSize, spendSize } from '../../../../main/domain/spend/spend-size.ts';
import { spendingScripts } from '../../../../main/domain/spend/spending-scripts.ts';
import { viewWallet } from '../../../../main/domain/wallet/wallet-view.ts';
import { coinsOf, openWallet, SPENDING_WALLETS } from './spending-wallets.ts';

/** Amounts from less than dust to a thousand coins, small ones as often as large ones. */
const sats = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 }), fc.nat(9_999))
  .map(([lead, power, rest]) => lead * 10 ** power + (rest % 10 ** power));
/** To a thousandth, and now and then to more digits than count. */
const rate = fc.oneof(
  fc
    .integer({ min: FEE_RATES.least.value * 1000, max: FEE_RATES.most.value * 1000 })
    .map((thousandths) => thousandths / 1000),
  fc.double({ min: FEE_RATES.least.value, max: 20, noNaN: true }),
);
const amounts = fc.array(sats, { minLength: 1, maxLength: 12 });
const amount: fc.Arbitrary<SpendWish['amount']> = fc.oneof(
  sats.map((one) => ({ kind: 'sats' as const, sats: one })),
  fc.constant({ kind: 'all' as const }),
);

/** What the plan needs of a coin is its value. */
function coinOf(valueSats: number, at: number): Coin {
  const txid = String(at).padStart(64, '0');
  const nothing = new Uint8Array();
  return {
    txid,
    vout: 0,
    valueSats,
    chain: 'receive',
    index: at,
    address: '',
    script: nothing,
    previousTx: nothing,
  };
}

const sum = (coins: readonly { readonly valueSats: number | null }[]): number =>
  coins.reduce((total, { valueSats }) => total + (valueSats ?? 0), 0);

describe.each(SPENDING_WALLETS)('any wish of a wallet $name', ({ descriptor }) => {
  const wallet = openWallet(descriptor);
  const scripts = spendingScripts(wallet, { chain: 'receive', index: 0 });
  const size = inputSize(wallet, scripts);
  if (!size.ok) throw new Error(size.error);
  const { output: destination } = scripts;
  const { output: change } = spendingScripts(wallet, { chain: 'change', index: 0 });
  const sizes = { inputSize: size.value, destination, change };

  it('is planned to the satoshi: no dust, and the fee that was asked for', () => {
    const planned = { paid: 0, refused: 0 };
    fc.assert(
      fc.property(amounts, amount, rate, (values, wanted, feeRateSatsPerVb) => {
        const coins = values.map(coinOf);
        const result = planSpend({ coins, amount: wanted, feeRateSatsPerVb, ...sizes });
        planned[result.ok ? 'paid' : 'refused'] += 1;
        if (!result.ok) {
          expect(['spend_amount_dust', 'spend_coins_not_enough']).toContain(result.error.reason);
          return;
        }
        const { paySats, changeSats, feeSats, vbytes, coins: spent } = result.value;
        expect(sum(spent)).toBe(paySats + changeSats + feeSats);
        expect(new Set(spent).size).toBe(spent.length);
        expect(spent.every((coin) => coins.includes(coin))).toBe(true);
        if (wanted.kind === 'sats') expect(paySats).toBe(wanted.sats);
        expect(isDust(paySats, destination)).toBe(false);
        expect(changeSats === 0 || !isDust(changeSats, change)).toBe(true);
        const outputs = changeSats === 0 ? [destination] : [destination, change];
        expect(vbytes).toBe(spendSize(spent.length, size.value, outputs));
        // A rate counts to a thousandth. What lies above the fee is change that would be dust, or cost more than it is.
        const exact = Math.ceil((Math.round(feeRateSatsPerVb * 1000) * vbytes) / 1000);
        const dust =
          changeSats > 0 || wanted.kind === 'all' ? 0 : 546 + Math.ceil(44 * feeRateSatsPerVb);
        expect(feeSats).toBeGreaterThanOrEqual(exact);
        expect(feeSats).toBeLessThanOrEqual(exact + dust);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(planned.paid, planned.refused)).toBeGreaterThan(20);
  });
});

describe('any wish of a 2-of-3', () => {
  const { descriptor = '' } =
    SPENDING_WALLETS.find(({ name }) => name === 'wsh(sortedmulti)') ?? {};
  const wallet = openWallet(descriptor);
  const view = viewWallet(wallet);

  it('leads to a PSBT that our own inspection reads the same: all outputs ours, change on its chain', () => {
    let built = 0;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20_000, max: 5_000_000 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1000, max: 4_000_000 }),
        fc.integer({ min: 100, max: 30_000 }),
        (values, paySats, thousandths) => {
          const coins = coinsOf(wallet, values);
          const prepared = prepareSpend({
            wallet,
            view,
            coins,
            amount: { kind: 'sats', sats: paySats },
            feeRateSatsPerVb: thousandths / 1000,
            places: choosePlaces(wallet, coins, { destination: null, changeIndex: null }),
            heightBlocks: null,
          });
          if (!prepared.ok) {
            expect(prepared.error.reason).toBe('spend_coins_not_enough');
            return;
          }
          built += 1;
          const { plan, report } = prepared.value;
          expect(report.outputs.every(({ isMine }) => isMine)).toBe(true);
          expect(
            report.outputs.filter(({ isChange }) => isChange).map(({ valueSats }) => valueSats),
          ).toEqual(plan.changeSats === 0 ? [] : [plan.changeSats]);
          expect(sum(report.inputs)).toBe(sum(report.outputs) + plan.feeSats);
          expect(report.feeSats).toBe(plan.feeSats);
        },
      ),
      { numRuns: 40 },
    );
    expect(built).toBeGreaterThan(10);
  });
});
