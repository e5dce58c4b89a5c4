import { Big } from 'big.js';

/** Which character stands before the fraction. */
export type DecimalMark = '.' | ',';

const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^-?\d{1,30}(?:\.\d{1,30})?$/,
  ',': /^-?\d{1,30}(?:,\d{1,30})?$/,
};

/**
 * Reads an exact decimal as exports write it. Null for everything else: exponents, grouped thousands, signs and digits
 * of other scripts, the other decimal mark. A wrong guess here would be wrong money.
 */
export function readDecimal(text: string, mark: DecimalMark): Big | null {
  if (!PLAIN[mark].test(text)) return null;
  return new Big(mark === ',' ? text.replace(',', '.') : text);
}
