import { fail, succeed, type Result } from '../../result.ts';
import { hasRepeatedName, isTooDeep } from './survey-json.ts';

/** Longest text that is parsed, in UTF-16 units. */
const LONGEST = 1024 * 1024;

/** JSON from a stranger. `isAmbiguous`: an object names a field twice, and readers differ in which one they take. */
export type SafeJson = { readonly value: unknown; readonly isAmbiguous: boolean };

export type JsonFault = 'too_large' | 'too_deep' | 'malformed';

/**
 * Parses JSON (RFC 8259) of at most 1 Mi characters and 64 levels. Values are plain: numbers are finite, and a field
 * called `__proto__` is a field like any other. Numbers beyond 2^53 lose digits: ask for safe integers.
 */
export function parseJsonSafely(text: string): Result<SafeJson, JsonFault> {
  if (text.length > LONGEST) return fail('too_large');
  if (isTooDeep(text)) return fail('too_deep');
  let hasInfinity = false;
  try {
    const value: unknown = JSON.parse(text, (_name, part: unknown) => {
      // 1e999 is JSON, and would be Infinity here.
      if (typeof part === 'number' && !Number.isFinite(part)) hasInfinity = true;
      return part;
    });
    return hasInfinity ? fail('malformed') : succeed({ value, isAmbiguous: hasRepeatedName(text) });
  } catch {
    // The only way in which JSON.parse says no. Its message repeats the text.
    return fail('malformed');
  }
}
