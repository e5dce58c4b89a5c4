import { isDust } from '../psbt/is-dust.ts';
import { succeed, type Result } from '../result.ts';
import { chooseCoins } from './choose-coins.ts';
import type { Coin } from './coin.ts';
import { FEE_RATES, feeAt } from './fee-rates.ts';
import { refuseSpend, type SpendFault } from './spend-fault.ts';
import { spendSize, type InputSize } from './spend-size.ts';

/** What is to be paid. `all` leaves nothing behind and has no change. */
export type SpendAmount =
  { readonly kind: 'all' } | { readonly kind: 'sats'; readonly sats: number };

export type SpendWish = {
  readonly coins: readonly Coin[];
  readonly amount: SpendAmount;
  readonly feeRateSatsPerVb: number;
  readonly inputSize: InputSize;
  /** Scripts of the address that is paid, and of the one for change. */
  readonly destination: Uint8Array;
  readonly change: Uint8Array;
};

/** Coins, amounts and fee of a payment. What the coins hold is what is paid, the change and the fee, to the satoshi. */
export type SpendPlan = {
  readonly coins: readonly Coin[];
  readonly paySats: number;
  /** 0 for none: there is none to give back, or too little to be an output. */
  readonly changeSats: number;
  readonly feeSats: number;
  /** Most that the signed transaction will take. */
  readonly vbytes: number;
};

/** Chooses coins and reckons the fee. Refuses dust, odd fee rates, and an amount that the coins do not hold. */
export function planSpend(wish: SpendWish): Result<SpendPlan, SpendFault> {
  const { amount, coins, feeRateSatsPerVb: rate, destination } = wish;
  const { least, most } = FEE_RATES;
  if (!(rate >= least.value)) {
    return refuseSpend('spend_fee_rate_too_low', { least: least.value });
  }
  if (rate > most.value) return refuseSpend('spend_fee_rate_too_high', { most: most.value });
  if (coins.length === 0) return refuseSpend('spend_coins_missing');
  if (amount.kind === 'all') return planAll(wish);
  if (isDust(amount.sats, destination)) return refuseSpend('spend_amount_dust');
  const chosen = choose(wish, amount.sats);
  const plan = chosen === null ? null : settle(wish, chosen, amount.sats);
  // The choice reckons with rounded costs; all coins together have the last word.
  return plan === null ? planWithAll(wish, amount.sats) : succeed(plan);
}

function costPerCoin({ feeRateSatsPerVb, inputSize }: SpendWish): number {
  return feeAt(feeRateSatsPerVb, spendSize(1, inputSize, []) - spendSize(0, inputSize, []));
}

function choose(wish: SpendWish, paySats: number): readonly Coin[] | null {
  const cost = costPerCoin(wish);
  const rest = feeAt(wish.feeRateSatsPerVb, spendSize(0, wish.inputSize, [wish.destination]));
  const worth = wish.coins.map(({ valueSats }) => valueSats - cost);
  const places = chooseCoins(worth, paySats + rest);
  return places?.flatMap((at) => wish.coins[at] ?? []) ?? null;
}

/** Null when the coins do not hold the amount and the fee. */
function settle(wish: SpendWish, coins: readonly Coin[], paySats: number): SpendPlan | null {
  const { destination, change, inputSize, feeRateSatsPerVb } = wish;
  const held = sum(coins);
  const size = spendSize(coins.length, inputSize, [destination]);
  const left = held - paySats;
  if (left < feeAt(feeRateSatsPerVb, size)) return null;
  const sizeWithChange = spendSize(coins.length, inputSize, [destination, change]);
  const changeSats = left - feeAt(feeRateSatsPerVb, sizeWithChange);
  return changeSats <= 0 || isDust(changeSats, change)
    ? { coins, paySats, changeSats: 0, feeSats: left, vbytes: size }
    : { coins, paySats, changeSats, feeSats: left - changeSats, vbytes: sizeWithChange };
}

function planWithAll(wish: SpendWish, paySats: number): Result<SpendPlan, SpendFault> {
  const worthy = worthyCoins(wish);
  const plan = settle(wish, worthy, paySats);
  if (plan !== null) return succeed(plan);
  const needed = paySats + feeOf(wish, worthy.length);
  const held = sum(worthy);
  return refuseSpend('spend_coins_not_enough', { needed, held, missing: needed - held });
}

function planAll(wish: SpendWish): Result<SpendPlan, SpendFault> {
  const coins = worthyCoins(wish);
  const feeSats = feeOf(wish, coins.length);
  const held = sum(coins);
  const paySats = held - feeSats;
  if (paySats <= 0) {
    return refuseSpend('spend_coins_not_enough', {
      needed: feeSats,
      held,
      missing: feeSats - held,
    });
  }
  if (isDust(paySats, wish.destination)) return refuseSpend('spend_amount_dust');
  const vbytes = spendSize(coins.length, wish.inputSize, [wish.destination]);
  return succeed({ coins, paySats, changeSats: 0, feeSats, vbytes });
}

/** Coins that are worth more than spending them costs; if there is none, the first, so that the reckoning can be shown. */
function worthyCoins(wish: SpendWish): readonly Coin[] {
  const cost = costPerCoin(wish);
  const worthy = wish.coins.filter(({ valueSats }) => valueSats > cost);
  return worthy.length > 0 ? worthy : wish.coins.slice(0, 1);
}

function feeOf({ feeRateSatsPerVb, inputSize, destination }: SpendWish, coins: number): number {
  return feeAt(feeRateSatsPerVb, spendSize(coins, inputSize, [destination]));
}

function sum(coins: readonly Coin[]): number {
  return coins.reduce((total, { valueSats }) => total + valueSats, 0);
}
