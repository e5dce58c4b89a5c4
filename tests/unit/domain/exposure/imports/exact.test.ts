import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addExact,
  bigOf,
  exactOf,
  negate,
  readExact,
  writeExact,
  ZERO,
} from '../../../../../main/domain/exposure/imports/exact.ts';
import { exactList } from '../../../../../main/domain/exposure/imports/exact-list.ts';
import { readDecimal } from '../../../../../main/domain/exposure/imports/read-decimal.ts';

const digits = (min: number, max: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
const decimal = fc
  .tuple(fc.constantFrom('', '-'), digits(1, 30), fc.option(digits(1, 30), { nil: null }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === null ? '' : `.${part}`}`);

function read(text: string) {
  const value = readExact(text, '.');
  if (value === null) throw new Error(`No decimal: ${text}`);
  return value;
}

describe('exact decimals', () => {
  test('are read and written as big.js does', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(writeExact(read(text))).toBe(new Big(text).toFixed());
        expect(exactOf(new Big(text))).toEqual(exactOf(bigOf(read(text))));
      }),
    );
  });

  test('are read from the same texts as by big.js, and from no others', () => {
    const text = fc.oneof(
      decimal,
      fc.stringMatching(/^[-+0-9.,eE ]{0,20}$/),
      fc.constantFrom('', '-', '.', '-.', '1.', '.1', '1.2.3', '-0', '00', '１'),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('.', ','), (written, mark) => {
        const value = readExact(written, mark);
        expect(value === null ? null : writeExact(value)).toBe(
          readDecimal(written, mark)?.toFixed() ?? null,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('add up as with big.js, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (texts) => {
        const sum = texts.reduce((total, text) => addExact(total, read(text)), ZERO);
        const big = texts.reduce((total, text) => total.plus(text), new Big(0));
        expect(writeExact(sum)).toBe(big.toFixed());
        expect(writeExact(negate(sum))).toBe(big.times(-1).toFixed());
      }),
    );
  });

  test('come out of a long list as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(decimal, { nil: null }), { maxLength: 200 }), (texts) => {
        const list = exactList();
        for (const text of texts) list.push(text === null ? null : read(text));
        const out = texts.map((_, index) => {
          const units = list.at(index);
          return units === null ? null : writeExact({ units, places: list.places() });
        });
        expect(out).toEqual(texts.map((text) => (text === null ? null : new Big(text).toFixed())));
      }),
    );
  });
});
