import { fail, succeed, type Result } from '../../result.ts';
import { hasRepeatedName, isTooLarge } from './survey-json.ts';

/** Longest text that is parsed, in UTF-16 units. */
const LONGEST = 1024 * 1024;

/** What a number needs to be beyond all bounds (2^1024): so many digits, or such an exponent. Hex may look like it. */
const HUGE_NUMBER = /\d[eE]\+?\d{3}|\d{200}/;

/** JSON from a stranger. `isAmbiguous`: an object names a field twice, and readers differ in which one they take. */
export type SafeJson = { readonly value: unknown; readonly isAmbiguous: boolean };

export type JsonFault = 'too_large' | 'malformed';

/**
 * Parses JSON (RFC 8259) of at most 1 Mi characters, 64 levels and 50,000 values beside each other. Values are plain:
 * numbers are finite, and a field called `__proto__` is a field like any other. Numbers beyond 2^53 lose digits: ask
 * for safe integers.
 */
export function parseJsonSafely(text: string): Result<SafeJson, JsonFault> {
  if (text.length > LONGEST || isTooLarge(text)) return fail('too_large');
  try {
    const value: unknown = JSON.parse(text);
    if (HUGE_NUMBER.test(text) && hasInfinity(value)) return fail('malformed');
    return succeed({ value, isAmbiguous: hasRepeatedName(text) });
  } catch {
    // The only way in which JSON.parse says no. Its message repeats the text.
    return fail('malformed');
  }
}

/** `1e999` is JSON, and Infinity once it was parsed. The value is at most as deep as was found out above. */
function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasInfinity);
}
