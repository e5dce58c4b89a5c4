import type { Row } from './columns.ts';
import type { Delimiter } from './split-row.ts';
import type { Layout } from './layout.ts';
import type { ReadingHabits } from './read-movement.ts';
import { slashedNumbers } from './time-notations.ts';

const COMMA_DECIMAL = /^-?\d+,\d+$/;

/** Reads from the first records what one of them alone does not show: the decimal mark and the order of dates. */
export function readingHabits(
  layout: Layout,
  rows: readonly Row[],
  delimiter: Delimiter,
): ReadingHabits {
  const dates = rows.flatMap((row) => {
    const numbers = slashedNumbers(layout.time.columns.map(row.cell).join(' '));
    return numbers === null ? [] : [numbers];
  });
  return {
    mark: delimiter !== ',' && rows.some((row) => hasComma(layout, row)) ? ',' : '.',
    order: dates.some(([, second]) => second > 12) ? 'month_first' : 'day_first',
  };
}

/** A comma is the decimal mark only in a file that does not separate cells by commas and writes numbers with one. */
function hasComma(layout: Layout, row: Row): boolean {
  const legs = layout.operation(layout.type(row))?.legs ?? layout.legs;
  return legs
    .flatMap((read) => read(row))
    .some(
      ({ parts, balance }) =>
        parts.some(({ text }) => COMMA_DECIMAL.test(text)) || COMMA_DECIMAL.test(balance ?? ''),
    );
}
