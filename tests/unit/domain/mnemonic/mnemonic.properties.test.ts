import * as fc from 'fast-check';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../main/domain/mnemonic/compare-words.ts';
import { entropyToWords } from '../../../../main/domain/mnemonic/entropy-to-words.ts';
import { readMnemonic } from '../../../../main/domain/mnemonic/read-mnemonic.ts';
import { readUserEntropy } from '../../../../main/domain/mnemonic/read-user-entropy.ts';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { BIP39_LISTS } from '../../../../main/domain/secrets/seed-word-lists.ts';
import { cpuTimeMs } from '../../../support/cpu-time.ts';

const TIMEOUT_MS = 60_000;
const LIMIT_MS = 50;

const anyWord = fc.oneof(
  fc.constantFrom(...BIP39_LISTS.flatMap((list) => list.slice(0, 200))),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(anyWord, { maxLength: 30 }).map((words) => words.join(' ')),
);
const entropy = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

describe('any text', () => {
  it(
    'is read as a phrase or refused by a name, without an exception, within 50 ms',
    () => {
      readMnemonic('a');
      fc.assert(
        fc.property(anyText, (text) => {
          const time = cpuTimeMs(() => {
            const read = readMnemonic(text);
            expect(read.ok || read.error.reason !== undefined).toBe(true);
          });
          expect(time).toBeLessThan(LIMIT_MS);
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is read as throws or refused by a name',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('dice', 'coins', 'hex'),
          fc.oneof(
            anyText,
            fc.string({ unit: fc.constantFrom('0', '1', '6', 'f'), maxLength: 4096 }),
          ),
          (kind, text) => {
            const read = readUserEntropy({ kind, text });
            expect(read.ok || read.error.reason !== undefined).toBe(true);
          },
        ),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );
});

describe('any entropy', () => {
  it(
    'gives words that read back, that are found as a secret, and that differ when one is changed',
    () => {
      fc.assert(
        fc.property(entropy, fc.nat(), (bytes, at) => {
          const made = entropyToWords(bytes);
          if (!made.ok) throw new Error('no words');
          const words = made.value;
          expect(readMnemonic(words.join(' '))).toMatchObject({ ok: true, value: { words } });
          expect(containsSecret(words.join('\n'))).toBe('mnemonic');
          expect(compareWords(words, words)).toEqual({ wrong: [], extra: 0 });
          const index = at % words.length;
          const other = words.map((word, place) => (place === index ? 'zebra' : word));
          const wrong =
            words[index] === 'zebra' ? [] : [{ position: index + 1, problem: 'different' }];
          expect(compareWords(words, other)).toEqual({ wrong, extra: 0 });
        }),
        { numRuns: 300 },
      );
    },
    TIMEOUT_MS,
  );

  it.each(['', '00', 'ff'.repeat(15), 'ff'.repeat(17), 'ff'.repeat(33), 'ff'.repeat(64)])(
    'of another length has none: %s',
    (hex) => {
      expect(entropyToWords(hexToBytes(hex))).toMatchObject({
        ok: false,
        error: { reason: 'entropy_length', params: { bits: 4 * hex.length } },
      });
    },
  );
});
