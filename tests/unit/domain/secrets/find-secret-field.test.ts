import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecretField } from '../../../../main/domain/secrets/find-secret-field.ts';

// Published test secrets, which hold no money: BIP-381 and BIP-39.
const WIF = 'L4rK1yDtCWekvXuE6oXD9jCYfFNV2cWRpVuPLBcCU2z8TrisoyY1';
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

const NONE = { kind: 'none' };
const TOO_LARGE = { kind: 'too_large' };
const found = (field: string) => ({ kind: 'found', field });

function nest(depth: number, value: unknown): unknown {
  return depth === 0 ? value : { inner: nest(depth - 1, value) };
}

describe('a secret in an untrusted value', () => {
  it.each([
    ['a text of its own', WIF, 'input'],
    ['a field', { text: WIF }, 'text'],
    ['a field of a field', { wallet: { name: PHRASE } }, 'wallet.name'],
    ['an item of a list', { files: [{ fileName: 'a' }, { fileName: WIF }] }, 'files.1.fileName'],
    ['the items of a list together', { accept: PHRASE.split(' ') }, 'accept'],
    ['a list of its own', PHRASE.split(' '), 'input'],
    ['the name of a field', { wallet: { [WIF]: 1 } }, 'wallet'],
    ['a field with an odd name', { 'my note': WIF }, 'input'],
    ['a field below one with an odd name', { wallet: { 'my note': { text: WIF } } }, 'wallet'],
    ['a field with a long name', { ['a'.repeat(65)]: WIF }, 'input'],
    ['a value without prototype', Object.assign(Object.create(null), { text: WIF }), 'text'],
    ['eight levels down', nest(8, WIF), Array.from({ length: 8 }, () => 'inner').join('.')],
    ['a field after a file', { bytesBase64: 'AAAA', note: WIF }, 'note'],
    ['a field below a file that is no text', { bytesBase64: { text: WIF } }, 'bytesBase64.text'],
  ])('is found in %s', (_name, input, field) => {
    expect(findSecretField(input)).toEqual(found(field));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['numbers', { count: 20, start: 0n, ratio: Number.NaN, isOn: true, none: undefined }],
    ['texts', { text: 'xpub', names: ['a', 'b'] }],
    ['the text of a file, which its handler decodes and searches', { bytesBase64: WIF }],
    ['an inherited field', Object.create({ text: WIF }, {})],
  ])('is not found in %s', (_name, input) => {
    const isInherited =
      input !== null &&
      typeof input === 'object' &&
      'text' in input &&
      !Object.hasOwn(input, 'text');
    expect(findSecretField(input)).toEqual(isInherited ? TOO_LARGE : NONE);
  });
});

describe('a value beyond bounds', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const getter = Object.defineProperty({}, 'text', { enumerable: true, get: () => WIF });
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );

  it.each([
    ['nine levels', nest(9, 'a')],
    ['a cycle', cycle],
    ['10,001 values', Array.from({ length: 10_001 }, () => 1)],
    ['more than 1 MiB of text', { text: 'a'.repeat(1024 * 1024 + 1) }],
    [
      'more than 1 MiB of text in parts',
      { texts: Array.from({ length: 17 }, () => 'a'.repeat(65_536)) },
    ],
    ['names of more than 1 MiB', { ['a'.repeat(1024 * 1024 + 1)]: 1 }],
    ['bytes', new Uint8Array(4)],
    ['bytes in a field', { data: new ArrayBuffer(4) }],
    ['a map', new Map([['text', WIF]])],
    ['a set', new Set([WIF])],
    ['a date', new Date(0)],
    ['a regular expression', /a/],
    ['an error', new Error(WIF)],
    ['a function', () => WIF],
    ['a symbol', { a: Symbol('a') }],
    ['a getter', getter],
    ['a proxy that throws', trap],
    ['a text as an object', new String(WIF)],
  ])('is too large: %s', (_name, input) => {
    expect(findSecretField(input)).toEqual(TOO_LARGE);
  });

  it('is not reached by 9,000 values, 1 MiB of text and a file of 8 MiB', () => {
    expect(findSecretField(Array.from({ length: 9_000 }, () => 1))).toEqual(NONE);
    expect(findSecretField({ t: 'a '.repeat(512 * 1024 - 4) })).toEqual(NONE);
    expect(findSecretField({ bytesBase64: 'A'.repeat(8 * 1024 * 1024) })).toEqual(NONE);
  });
});

describe('any value', () => {
  it('is answered', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
      withBoxedValues: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        expect(['none', 'too_large']).toContain(findSecretField(input).kind);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('gives a name that repeats nothing of what was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (key) => {
        const result = findSecretField({ wallet: { [key]: WIF } });
        expect(result.kind).toBe('found');
        if (result.kind === 'found') expect(result.field).toMatch(/^wallet(?:\.\w{1,64})?$/);
      }),
    );
  });
});
