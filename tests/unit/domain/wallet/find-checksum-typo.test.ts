import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECKSUM_CHARACTERS,
  DESCRIPTOR_CHARACTERS,
  descriptorChecksum,
} from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { findChecksumTypo } from '../../../../main/domain/wallet/find-checksum-typo.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import { readCases } from './read-cases.ts';
import { cpuTimeMs } from '../../../support/cpu-time.ts';

const character = fc.constantFrom(...DESCRIPTOR_CHARACTERS.split(''));
const body = fc.string({ unit: character, minLength: 1, maxLength: 300 });
const checksumOf = (text: string) => descriptorChecksum(text) ?? '';

function replaceAt(text: string, at: number, other: string): string {
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** Takes a descriptor with one character replaced apart as a reader does, at its `#`. */
function search(text: string) {
  const hash = text.length - 9;
  return findChecksumTypo(text.slice(0, hash), text.slice(hash + 1));
}

describe('one mistyped character', () => {
  it('is found wherever it stands, in any descriptor', () => {
    fc.assert(
      fc.property(body, fc.nat(), character, (right, place, other) => {
        const at = place % right.length;
        fc.pre(right[at] !== other);
        expect(search(`${replaceAt(right, at, other)}#${checksumOf(right)}`)).toEqual({
          position: at + 1,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is found in the checksum', () => {
    fc.assert(
      fc.property(
        body,
        fc.nat({ max: 7 }),
        fc.constantFrom(...CHECKSUM_CHARACTERS.split('')),
        (right, at, other) => {
          const checksum = checksumOf(right);
          fc.pre(checksum[at] !== other);
          expect(findChecksumTypo(right, replaceAt(checksum, at, other))).toEqual({
            position: right.length + at + 2,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is found when no descriptor has it: a Cyrillic letter, a capital in the checksum', () => {
    fc.assert(
      fc.property(body, fc.nat(), (right, place) => {
        const at = place % right.length;
        const checksum = checksumOf(right);
        expect(findChecksumTypo(replaceAt(right, at, 'х'), checksum)).toEqual({ position: at + 1 });
        const inChecksum = place % 8;
        const capital = replaceAt(checksum, inChecksum, 'B');
        expect(findChecksumTypo(right, capital)).toEqual({
          position: right.length + inChecksum + 2,
        });
      }),
      { numRuns: 50 },
    );
  });

  it('is found among 1,000 characters within 20 ms', () => {
    const right = 'wpkh([d34db33f/84h]xpub/<0;1>/*)'.repeat(32).slice(0, 1000);
    const wrong = replaceAt(right, 3, '~');
    const times = Array.from({ length: 15 }, () => {
      return cpuTimeMs(() =>
        expect(findChecksumTypo(wrong, checksumOf(right))).toEqual({ position: 4 }),
      );
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});

describe('no place is named', () => {
  it.each([
    ['two mistyped characters', 'wpkh(xpub/0/*)', (text: string) => text.replace('pu', 'qv')],
    ['two swapped characters', 'wpkh(xpub/0/*)', (text: string) => text.replace('pu', 'up')],
    ['a missing character', 'wpkh(xpub/0/*)', (text: string) => text.replace('x', '')],
    ['a character too many', 'wpkh(xpub/0/*)', (text: string) => text.replace('x', 'xx')],
    ['two foreign characters', 'wpkh(xpub/0/*)', (text: string) => text.replace('xp', 'хр')],
    ['nothing at all', '', (text: string) => `${text}a`],
  ])('for %s', (_name, right, change) => {
    expect(findChecksumTypo(change(right), checksumOf(right))).toBeNull();
  });

  it('for a descriptor that is right', () => {
    fc.assert(fc.property(body, (right) => findChecksumTypo(right, checksumOf(right)) === null));
  });

  it('for two mistyped characters, in nearly any descriptor', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), character, (right, one, two, other) => {
        const [a, b] = [one % right.length, two % right.length];
        fc.pre(a !== b && right[a] !== other && right[b] !== other);
        const wrong = replaceAt(replaceAt(right, a, other), b, other);
        expect(findChecksumTypo(wrong, checksumOf(right))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('for a checksum that is no checksum', () => {
    expect(findChecksumTypo('wpkh(xpub)', '')).toBeNull();
    expect(findChecksumTypo('wpkh(xpub)', 'qqqqqqqqq')).toBeNull();
  });
});

describe('the place in a published descriptor', () => {
  const published = readCases<{ descriptor: string }>('descriptors', 'valid')
    .map(({ input }) => input.descriptor)
    .filter((text) => /#.{8}$/.test(text) && inspectWallet(text, {}).ok);

  it('is told with its refusal, white space counted', () => {
    expect(published.length).toBeGreaterThan(50);
    const [text = ''] = published;
    const wrong = ` ${text.slice(0, 6)} ${replaceAt(text, 9, text[9] === 'q' ? 'p' : 'q').slice(6)}`;
    expect(inspectWallet(wrong.trim(), {})).toMatchObject({
      ok: false,
      error: {
        code: 'checksum_mismatch',
        reason: 'descriptor_checksum_typo',
        params: { position: 11 },
      },
    });
  });
});
