import { describe, expect, it } from 'vitest';
import { parseJsonSafely } from '../../../../../main/domain/wallet/files/parse-json-safely.ts';
import { readCases } from '../read-cases.ts';

type Bytes = { bytes_base64?: string; name: string; recipe?: { text: string; repeat: number } };

/** Broken UTF-8 becomes replacement characters, so that it reaches the parser. */
function textOf({ bytes_base64: bytes, recipe }: Bytes): string {
  if (recipe !== undefined) return recipe.text.repeat(recipe.repeat);
  return new TextDecoder().decode(Buffer.from(bytes ?? '', 'base64'));
}

describe('JSON of JSONTestSuite (github.com/nst/JSONTestSuite)', () => {
  const valid = readCases<Bytes>('json-hostile', 'valid');
  const invalid = readCases<Bytes>('json-hostile', 'invalid');
  const open = valid.filter(({ tags }) => tags?.includes('either'));
  const sound = valid.filter((one) => !open.includes(one));

  it('is 49 texts to accept, 94 to refuse and 16 that are up to the reader', () => {
    expect([sound.length, invalid.length, open.length]).toEqual([49, 94, 16]);
  });

  it.each(sound)('$id $input.name is accepted, with the value it has', ({ input }) => {
    const text = textOf(input);
    const parsed = parseJsonSafely(text);
    expect(parsed.ok && parsed.value.value).toEqual(JSON.parse(text));
    expect(parsed.ok && parsed.value.isAmbiguous).toBe(input.name.includes('duplicated_key'));
  });

  it.each(invalid)('$id $input.name is refused: $reason', ({ input }) => {
    const parsed = parseJsonSafely(textOf(input));
    const expected = input.recipe === undefined ? 'malformed' : 'too_large';
    expect(parsed).toEqual({ ok: false, error: expected });
  });

  it.each(open)('$id $input.name is answered', ({ input }) => {
    expect(parseJsonSafely(textOf(input))).toHaveProperty('ok');
  });
});

describe('parseJsonSafely', () => {
  it.each([
    ['{"a":1,"a":2}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"a":{"b":1},"b":{"a":1}}', false],
    ['{"a":"a","b":["a","a"]}', false],
    ['[{"a":1},{"a":1}]', false],
    ['{"a":"\\"","b":"{\\"a\\":1,\\"a\\":2}"}', false],
    ['{"a"\n :1,"b":{"c":[{"d":1,"e":2,"d":3}]}}', true],
    ['{"__proto__":1,"__proto__":2}', true],
  ])('tells whether %s says a field twice', (text, isAmbiguous) => {
    const parsed = parseJsonSafely(text);
    expect(parsed.ok && parsed.value.isAmbiguous).toBe(isAmbiguous);
  });

  it('takes __proto__ and constructor for fields like any other', () => {
    const parsed = parseJsonSafely('{"__proto__":{"isAdmin":true},"constructor":1}');
    if (!parsed.ok) throw new Error(parsed.error);
    expect(Object.keys(parsed.value.value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(parsed.value.value)).toBe(Object.prototype);
    expect('isAdmin' in {}).toBe(false);
  });

  it.each([
    ['a number beyond all bounds', '[1e999]', 'malformed'],
    ['NaN', '[NaN]', 'malformed'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'too_large'],
    ['50,002 values', `[${'0,'.repeat(50_001)}0]`, 'too_large'],
    ['more than a million characters', `"${'a'.repeat(1024 * 1024)}"`, 'too_large'],
  ])('refuses %s', (_what, text, fault) => {
    expect(parseJsonSafely(text)).toEqual({ ok: false, error: fault });
  });

  it('accepts 64 levels, and brackets inside texts', () => {
    expect(parseJsonSafely(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true);
    expect(parseJsonSafely(`["${'['.repeat(1000)}"]`).ok).toBe(true);
  });
});
