import { Big } from 'big.js';

/** Where a workbook counts its days from; old ones of the Macintosh begin in 1904. */
export type Epoch = 'since_1900' | 'since_1904';

const DAY_MS = 86_400_000;
/** Day 0 in Unix milliseconds. */
const START: Readonly<Record<Epoch, number>> = {
  since_1900: Date.UTC(1899, 11, 30),
  since_1904: Date.UTC(1904, 0, 1),
};
/** Beyond 31 December 9999, the last day that a spreadsheet knows. */
const MAX_DAYS = 2_958_466;

/** Formats that show a date or a time without saying how (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** Literal texts, colours and conditions; `[h]` stays. */
const NOT_SHOWN = /"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi;

/** Whether a number format shows a date or time. The code is empty for formats that are built in. */
export function isDateFormat(id: number, code: string): boolean {
  if (code === '') return BUILT_IN.has(id);
  const bare = code.replaceAll(NOT_SHOWN, '');
  return /[ymdhs]/i.test(bare) && !/[#?]|(?<!s\.0*)0/i.test(bare);
}

/** A number of days as `2023-03-21 22:14:42.117`, a part of a day alone as `22:14:42.117`. Null: no date. */
export function writeSerial(days: Big, epoch: Epoch): string | null {
  if (days.lt(0) || days.gte(MAX_DAYS)) return null;
  const milliseconds = Number(days.times(DAY_MS).round(0).toFixed());
  const text = new Date(START[epoch] + milliseconds).toISOString().slice(0, 23);
  const shown = text.replace('T', ' ').replace(/\.000$/, '');
  return days.lt(1) ? shown.slice(11) : shown;
}
