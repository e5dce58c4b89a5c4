import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check } from '@scure/base';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../main/domain/address/inspect-address.ts';
import { readPaymentUri } from '../../../../main/domain/address/read-payment-uri.ts';
import { cpuTimeMs } from '../../../support/cpu-time.ts';

const base58check = createBase58check(sha256);
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Milliseconds that any text may take, in the middle of many. */
const PATIENCE_MS = 50;
/** Looking for the place of a slip takes some 10 ms each time. */
const SLOW = { timeout: 30_000 };

const anyOf = (characters: string) => fc.constantFrom(...characters.split(''));
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const base58Address = fc
  .tuple(fc.constantFrom(0x00, 0x05, 0x6f, 0xc4), bytes(20))
  .map(([version, hash]) => base58check.encode(Uint8Array.of(version, ...hash)));
const segwitAddress = fc
  .tuple(fc.constantFrom('bc', 'tb', 'bcrt'), fc.constantFrom(0, 1), fc.boolean())
  .chain(([prefix, version, isLong]) =>
    bytes(version === 1 || isLong ? 32 : 20).map((program) => {
      const coder = version === 0 ? bech32 : bech32m;
      return coder.encode(prefix, [version, ...coder.toWords(program)]);
    }),
  );
const address = fc.oneof(base58Address, segwitAddress);

function scriptOf(text: string): string | null {
  const inspection = inspectAddress(text);
  return inspection.ok ? inspection.value.scriptPubKey : null;
}

describe('any address', () => {
  it('is read, and so it is in the form that is given back', () => {
    fc.assert(
      fc.property(address, (text) => {
        const inspection = inspectAddress(text);
        if (!inspection.ok) throw new Error(inspection.error.reason);
        expect(inspection.value.address).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('never becomes another one by a changed character, and the slip is placed right', SLOW, () => {
    fc.assert(
      fc.property(address, fc.nat(), fc.nat(), (text, place, choice) => {
        const isSegwit = /^(?:bc|tb|bcrt)1/.test(text);
        const start = isSegwit ? text.indexOf('1') + 1 : 0;
        const alphabet = isSegwit ? BECH32 : BASE58;
        const at = start + (place % (text.length - start));
        const character = alphabet.charAt(choice % alphabet.length);
        fc.pre(text[at] !== character);
        const inspection = inspectAddress(text.slice(0, at) + character + text.slice(at + 1));
        expect(inspection.ok).toBe(false);
        if (inspection.ok || inspection.error.reason !== 'address_mistyped') return;
        expect(inspection.error.params).toEqual({ position: at + 1 });
      }),
      { numRuns: 150 },
    );
  });

  it('never becomes another one by two changed characters', SLOW, () => {
    fc.assert(
      fc.property(
        segwitAddress,
        fc.array(fc.tuple(fc.nat(), anyOf(BECH32)), { minLength: 2, maxLength: 4 }),
        (text, changes) => {
          const start = text.indexOf('1') + 1;
          const characters = text.split('');
          for (const [place, character] of changes) {
            characters[start + (place % (text.length - start))] = character;
          }
          const changed = characters.join('');
          if (changed !== text) expect(scriptOf(changed)).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    'bc1q',
    'tb1',
    '1A1z',
    '3',
    'q',
    '2',
    ' ',
    '\u200b',
    'а',
    '0x',
    ':',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: parts, maxLength: 40 }),
    fc.string({ unit: anyOf(BASE58), maxLength: 120 }),
    fc.string({ unit: anyOf(BECH32), maxLength: 90 }).map((data) => `bc1${data}`),
    fc.string({ unit: anyOf(BASE58), minLength: 24, maxLength: 36 }),
  );

  it('is answered, and soon', SLOW, () => {
    const times: number[] = [];
    fc.assert(
      fc.property(text, (one) => {
        times.push(cpuTimeMs(() => void inspectAddress(one)));
      }),
      { numRuns: 500 },
    );
    const middle = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
    expect(middle).toBeLessThan(PATIENCE_MS);
  });

  it('after bitcoin: is answered as well', () => {
    const uriParts = fc.constantFrom(
      '?',
      '&',
      '=',
      '%',
      '%41',
      'amount',
      '0.1',
      'bc',
      'lightning',
      'req-',
      'bc1q',
      '#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: uriParts, maxLength: 60 }),
        ),
        (rest) => {
          readPaymentUri(`bitcoin:${rest}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});
