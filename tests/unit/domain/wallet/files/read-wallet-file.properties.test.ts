import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExtendedKey } from '../../../../../main/domain/wallet/extended-key.ts';
import { readWalletFile } from '../../../../../main/domain/wallet/files/read-wallet-file.ts';
import { readCases } from '../read-cases.ts';
import { ACCOUNT, SIGNERS, TEST_KEY, twoOfThree } from './file-keys.ts';
import { cpuTimeMs } from '../../../../support/cpu-time.ts';

/** Milliseconds that any text may take; four times that where tests beside this one share the machine. */
const PATIENCE_MS = 50;

const files = [
  ...readCases<{ content: string }>('wallet-configs', 'valid').map(({ input }) => input.content),
  ...readCases<{ bsms?: string }>('bsms', 'valid').flatMap(({ input }) => input.bsms ?? []),
  ...readCases<object>('bip388', 'valid').map(({ input }) => JSON.stringify(input)),
  `${twoOfThree('/<0;1>/*')}?bh=800000&gl=30`,
];

const keys = [...SIGNERS.map(({ xpub }) => xpub), TEST_KEY, ACCOUNT.p2wpkh.zpub];

const pieces = fc.constantFrom(
  ...'{ } [ ] " : , \\ # @0 /** /<0;1>/* ? = ( ) 0 9 P2WSH null 1e999 __proto__'.split(' '),
  '\n',
  "'",
  '\u200b',
  '\ud800',
  ...keys,
);

const FIELDS = (
  'wallet_type keystore x1/ x2/ xpub derivation root_fingerprint xfp chain bip84 bip48_2 deriv first desc ' +
  'descriptors descriptor accounts network quorum requiredSigners totalSigners addressType bip32Path ExtPubKey ' +
  'extendedPublicKeys template keys name label recv_descriptor p2wsh p2wsh_deriv addresses receiving type __proto__'
).split(' ');

/** Words and values as the fields of wallet files have them, and others. */
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('object')),
  leaf: fc.oneof(
    fc.constantFrom(...keys, ...files.filter((file) => file.length < 2000), '2of3', 'standard'),
    fc.constantFrom<unknown>('P2WSH', 'mainnet', "m/48'/0'/0'/2'", 'd34db33f', 'pkh(@0/**)', null),
    fc.integer(),
    fc.boolean(),
    fc.string(),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom(...FIELDS), tie('any'), { maxKeys: 8 }),
})).any;

/** Formats that list keys. Those of descriptors pass them through, for the core to check. */
const KEY_LISTS = [
  'caravan',
  'cobo_vault',
  'coldcard_cosigner',
  'coldcard_json',
  'coldcard_multisig',
  'electrum',
];

/** A key under the header of descriptors. */
function toXpub(key: string): string | null {
  const parsed = parseExtendedKey(key);
  return parsed.ok ? parsed.value.xpub : null;
}

/** Reads a text and says how long that took, in milliseconds. */
function time(text: string): number {
  return cpuTimeMs(() => void readWalletFile(text, {}));
}

/** The longest of three, so that a pause of the machine does not count. */
function steadyTime(text: string): number {
  return Math.min(time(text), time(text), time(text));
}

describe('any wallet file', () => {
  it('is answered when parts of it were changed, and soon', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), pieces), { minLength: 1, maxLength: 5 }),
        (file, edits) => {
          const text = edits.reduce((all, [place, cut, piece]) => {
            const at = place % (all.length + 1);
            return all.slice(0, at) + piece + all.slice(at + cut);
          }, file);
          if (time(text) > PATIENCE_MS) expect(steadyTime(text)).toBeLessThan(4 * PATIENCE_MS);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('is answered when its fields hold anything, and soon', () => {
    fc.assert(
      fc.property(value, (one) => {
        const text = JSON.stringify(one);
        if (time(text) > PATIENCE_MS) expect(steadyTime(text)).toBeLessThan(4 * PATIENCE_MS);
      }),
      { numRuns: 800 },
    );
  });

  it('never leads to a key that is not in it', () => {
    const known = new Set(
      files.flatMap((file) => file.match(/[A-Za-z]pub[1-9A-HJ-NP-Za-km-z]{100,}/g) ?? []),
    );
    const xpubs = new Set([...known, ...keys].map(toXpub));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), pieces, (file, place, piece) => {
        const at = place % file.length;
        const reading = readWalletFile(file.slice(0, at) + piece + file.slice(at + 1), {});
        if (reading === null || !reading.ok) return;
        if (!KEY_LISTS.includes(reading.value.format)) return;
        const text = JSON.stringify(reading.value.candidates);
        for (const key of text.match(/[xt]pub[1-9A-HJ-NP-Za-km-z]{100,}/g) ?? []) {
          expect(xpubs.has(toXpub(key))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  it('is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 200 }), (text) => {
        const reading = readWalletFile(text, {});
        expect(reading === null || typeof reading.ok === 'boolean').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const N = 1_000_000;
  const T = 60_000;
  it.each([
    ['brackets', '['.repeat(N)],
    ['braces', '{"":'.repeat(N / 4)],
    ['fields', `{${Array.from({ length: N / 10 }, (_, at) => `"${at}":0`).join(',')}}`],
    ['texts', `["${'","'.repeat(N / 3)}"]`],
    ['backslashes', `["${'\\\\'.repeat(N / 2)}"]`],
    ['spaces in JSON', `{${' '.repeat(N)}}`],
    ['descriptors', `[${'{"desc":"pkh(x)"},'.repeat(N / 20)}{"desc":"pkh(x)"}]`],
    ['keys', `Policy: 2 of 99\nFormat: P2WSH\n${`d34db33f: ${TEST_KEY}\n`.repeat(450)}`],
    ['line ends', `Policy: 2\n${'\n'.repeat(T)}x`],
    ['spaces', `pkh(@0${' '.repeat(T)}`],
    ['placeholders', `pkh(${'@0'.repeat(T / 2)} `],
    ['musigs', `tr(${'musig('.repeat(T / 6)}@0`],
    ['annotations', `pkh(x)?${'a=1&'.repeat(T / 4)}`],
    ['comments', '#\n'.repeat(T / 2)],
    ['commands', "importdescriptors '[".repeat(T / 20)],
    ['ends of descriptors', `pkh(${') '.repeat(T / 2)}`],
    ['letters of a key', `wsh(${'xpub'.repeat(T / 4)}/**`],
    ['hex digits', 'ab'.repeat(T / 2)],
  ])('of very many %s is answered soon', (_what, text) => {
    expect(steadyTime(text)).toBeLessThan(4 * PATIENCE_MS);
  });
});
