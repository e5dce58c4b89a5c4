import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../renderer/i18n/formats.ts';

const en = formatsFor('en');
const nl = formatsFor('nl');

describe('formats', () => {
  it('writes exact decimals in full, grouped, without rounding', () => {
    expect(en.decimal('1234567.000000000000000001')).toBe('1,234,567.000000000000000001');
    expect(nl.decimal('1234567.5')).toBe('1.234.567,5');
    expect(nl.decimal('-0.5')).toBe('-0,5');
    expect(en.decimal('0')).toBe('0');
  });

  it('writes shares as whole per cents, and small ones with a decimal', () => {
    expect(en.percent(0.2531)).toBe('25%');
    expect(nl.percent(0.2531)).toBe('25%');
    expect(en.percent(0.004)).toBe('0.4%');
    expect(en.percent(0)).toBe('0%');
  });

  it('writes money with cents below a thousand and whole units above', () => {
    expect(en.money('999.5', 'EUR')).toBe('€999.50');
    expect(en.money('52000.4', 'EUR')).toBe('€52,000');
    expect(nl.money('52000.4', 'EUR')).toMatch(/^€\s52\.000$/);
  });

  it('writes days in the words of the language', () => {
    expect(en.day('2026-05-03T10:00:00.000Z')).toBe('3 May 2026');
    expect(nl.day('2026-05-03T10:00:00.000Z')).toBe('3 mei 2026');
  });
});
