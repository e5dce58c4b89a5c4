import type { DecimalInput } from '../../i18n/parse-decimal-input.ts';
import type { Wish } from './use-payment.ts';

/** What stands in the fields. */
export type TypedWish = {
  readonly amount: string;
  readonly feeRate: string;
  readonly receive: string;
  readonly change: string;
};

export type ReadWish = {
  /** Null while something is missing or wrong. */
  readonly value: Wish | null;
  /** Fields that hold something that cannot be read. */
  readonly wrong: ReadonlySet<keyof TypedWish>;
};

/** Addresses are looked for among the first thousand. */
const LAST_INDEX = 999;

/** Reads the fields. Satoshi have no fraction, so marks in an amount can only group its digits. */
export function readWish(
  { amount, feeRate, receive, change }: TypedWish,
  parse: (typed: string) => DecimalInput,
): ReadWish {
  const sats = whole(amount.replaceAll(/[.,\s\u00a0\u202f']/g, ''), 21e14);
  const rate = parse(feeRate);
  const indices = {
    receive: whole(receive.trim(), LAST_INDEX),
    change: whole(change.trim(), LAST_INDEX),
  };
  const wrong = new Set<keyof TypedWish>();
  if (sats === 'wrong') wrong.add('amount');
  if (rate.kind === 'not_a_number' || rate.kind === 'ambiguous') wrong.add('feeRate');
  if (indices.receive === 'wrong') wrong.add('receive');
  if (indices.change === 'wrong') wrong.add('change');
  const { receive: receiveIndex, change: changeIndex } = indices;
  const isRead = sats !== 'wrong' && receiveIndex !== 'wrong' && changeIndex !== 'wrong';
  return {
    wrong,
    value:
      rate.kind === 'number' && isRead
        ? { amountSats: sats, feeRateSatsPerVb: Number(rate.decimal), receiveIndex, changeIndex }
        : null,
  };
}

/** Null for nothing. */
function whole(digits: string, most: number): number | 'wrong' | null {
  if (digits === '') return null;
  const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Infinity;
  return value <= most ? value : 'wrong';
}
