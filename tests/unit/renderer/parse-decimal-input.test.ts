import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimalInput } from '../../../renderer/i18n/parse-decimal-input.ts';

describe('parseDecimalInput', () => {
  it.each([
    ['0.5', 'en', '0.5'],
    ['0,5', 'en', '0.5'],
    ['0,5', 'nl', '0.5'],
    ['0.5', 'nl', '0.5'],
    ['.5', 'en', '0.5'],
    ['1250', 'nl', '1250'],
    ['1.250,50', 'nl', '1250.5'],
    ['1,250.50', 'nl', '1250.5'],
    ['1,250.50', 'en', '1250.5'],
    ['1.250,50', 'en', '1250.5'],
    ['1 250,50', 'nl', '1250.5'],
    ["1'250.50", 'en', '1250.5'],
    ['1.250.000', 'nl', '1250000'],
    ['1,250,000', 'en', '1250000'],
    ['1.250', 'en', '1.25'],
    ['1,250', 'nl', '1.25'],
    ['0.125', 'nl', '0.125'],
    ['0,125', 'en', '0.125'],
    ['1.2500', 'nl', '1.25'],
    ['007.10', 'en', '7.1'],
    ['0.00000001', 'en', '0.00000001'],
    ['21000000', 'en', '21000000'],
  ] as const)('reads %s in %s as %s', (typed, locale, decimal) => {
    expect(parseDecimalInput(typed, locale)).toEqual({ kind: 'number', decimal });
  });

  it.each([
    ['1.250', 'nl'],
    ['21.000', 'nl'],
    ['1,250', 'en'],
    ['999,999', 'en'],
  ] as const)('does not guess what %s means in %s', (typed, locale) => {
    expect(parseDecimalInput(typed, locale)).toEqual({ kind: 'ambiguous' });
  });

  it.each(['-1', '1e5', 'abc', '1.2.3,4', '1,2,3', '12,34.5', '٣', '0x10', '1..2', '.', ','])(
    'refuses %s',
    (typed) => {
      expect(parseDecimalInput(typed, 'en')).toEqual({ kind: 'not_a_number' });
    },
  );

  it('says that nothing was typed', () => {
    expect(parseDecimalInput('  ', 'nl')).toEqual({ kind: 'empty' });
  });

  it('never throws, and what it accepts is a plain decimal', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en' as const, 'nl' as const), (typed, locale) => {
        const read = parseDecimalInput(typed, locale);
        if (read.kind === 'number') expect(read.decimal).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });
});
