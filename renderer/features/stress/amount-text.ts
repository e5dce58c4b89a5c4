import type { Texts } from '../../i18n/use-texts.tsx';
import type { Fate, Outcome } from './stress-data.ts';

/** Decimals of a coin that are shown: a satoshi's. More would not be read, and are cut off. */
const SHOWN = 8;

/** An amount of one coin: `0.16783216 BTC`. */
export function coinText(amount: string, asset: string, { format }: Pick<Texts, 'format'>): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const kept = fraction.slice(0, SHOWN).replace(/0+$/, '');
  return `${format.decimal(kept === '' ? whole : `${whole}.${kept}`)} ${asset}`;
}

/** All of it in money, where everything has a price; else it can only be told coin by coin. */
export function allInMoney({ money, assets }: Outcome): Fate | null {
  return assets.every((one) => one.money !== null) ? money : null;
}

/** One number of an outcome in words: in money where everything has a price, else coin by coin. */
export function amountText(
  outcome: Outcome,
  pick: (fate: Fate) => string,
  currency: string,
  texts: Pick<Texts, 'format'>,
): string {
  const { assets } = outcome;
  const money = allInMoney(outcome);
  if (money !== null) return texts.format.money(pick(money), currency);
  const told = assets.filter(({ coins }) => Number(pick(coins)) > 0);
  const shown = told.length === 0 ? assets.slice(0, 1) : told;
  return shown.map(({ asset, coins }) => coinText(pick(coins), asset, texts)).join(' + ');
}

/** Whether a number of an outcome is above nothing, in money or in any coin. */
export function isSome({ assets }: Outcome, pick: (fate: Fate) => string): boolean {
  return assets.some(({ coins }) => Number(pick(coins)) > 0);
}
