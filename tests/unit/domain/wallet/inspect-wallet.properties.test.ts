import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import { KEY_HEADERS } from '../../../../main/domain/wallet/key-headers.ts';
import { secp256k1 } from '../../../../main/domain/wallet/secp256k1.ts';
import { cpuTimeMs } from '../../../support/cpu-time.ts';

const ACCOUNT = [0x80000054, 0x80000000, 0x80000000];
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const DESCRIPTOR_CHARACTERS = `${BASE58}0Ol[]()<>;/*#'_ хh`;

/** Milliseconds that any text may take, in the middle of many. */
const PATIENCE_MS = 50;

const anyOf = (characters: string) => fc.constantFrom(...characters.split(''));
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const publicKey = bytes(32)
  .map((scalar) => secp256k1.pointFromScalar(scalar))
  .filter((key) => key !== null);

/** Account keys three steps deep, under a header of either kind of network. */
const accountKey = fc
  .record({
    publicKey,
    chainCode: bytes(32),
    parent: bytes(4),
    prefix: fc.constantFrom('xpub', 'tpub'),
  })
  .map(({ publicKey: key, chainCode, parent, prefix }) => {
    const payload = new Uint8Array(78);
    const view = new DataView(payload.buffer);
    view.setUint32(0, KEY_HEADERS.find((one) => one.prefix === prefix)?.publicVersion ?? 0);
    payload[4] = ACCOUNT.length;
    payload.set(parent, 5);
    view.setUint32(9, ACCOUNT.at(-1) ?? 0);
    payload.set(chainCode, 13);
    payload.set(key, 45);
    return createBase58check(sha256).encode(payload);
  });

const descriptor = fc
  .record({
    key: accountKey,
    template: fc.constantFrom(['pkh(', ')'], ['sh(wpkh(', '))'], ['wpkh(', ')'], ['tr(', ')']),
    fingerprint: bytes(4).map((four) => Buffer.from(four).toString('hex')),
    hasOrigin: fc.boolean(),
    path: fc.constantFrom('/<0;1>/*', '/0/*', '/*', '/<2;3>/*', '/<0;1>', '/5', ''),
  })
  .map(({ key, template: [open, close], fingerprint, hasOrigin, path }) =>
    withChecksum(`${open}${hasOrigin ? `[${fingerprint}/84h/0h/0h]` : ''}${key}${path}${close}`),
  );

function addressesOf(text: string): string | null {
  const inspection = inspectWallet(text, {});
  return inspection.ok ? inspection.value.firstAddresses.join() : null;
}

describe('any canonical descriptor', () => {
  it('is read as itself, and so is each of its chains', () => {
    fc.assert(
      fc.property(descriptor, (text) => {
        const inspection = inspectWallet(text, {});
        if (!inspection.ok) throw new Error(inspection.error.reason);
        const { receive, change } = inspection.value;
        expect(inspection.value.descriptor).toBe(text);
        for (const chain of [receive, change].filter((one) => one !== null)) {
          const again = inspectWallet(chain, {});
          expect(again.ok && again.value.descriptor).toBe(chain);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never becomes another wallet by one changed character', () => {
    fc.assert(
      fc.property(descriptor, fc.nat(), anyOf(DESCRIPTOR_CHARACTERS), (text, place, character) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        const addresses = addressesOf(changed);
        if (addresses !== null) expect(addresses).toBe(addressesOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('never becomes another wallet by a character more or less', () => {
    fc.assert(
      fc.property(
        descriptor,
        fc.nat(),
        fc.constantFrom('', '0', 'h', '/', 'x', '('),
        (text, place, more) => {
          const at = place % text.length;
          const changed =
            more === ''
              ? text.slice(0, at) + text.slice(at + 1)
              : text.slice(0, at) + more + text.slice(at);
          const addresses = addressesOf(changed);
          if (addresses !== null) expect(addresses).toBe(addressesOf(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any extended key', () => {
  it('never becomes another key by one changed character', () => {
    fc.assert(
      fc.property(accountKey, fc.nat(), anyOf(BASE58), (key, place, character) => {
        const at = place % key.length;
        fc.pre(key[at] !== character);
        const changed = key.slice(0, at) + character + key.slice(at + 1);
        expect(inspectWallet(changed, {}).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    'wpkh(',
    'sh(',
    'tr(',
    'multi(2,',
    ')',
    '[d34db33f/84h]',
    'xpub',
    'zpub6',
    '/<0;1>/*',
    '/',
    '#',
    '\n',
    ' ',
    '\u200b',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({ unit: fragments, maxLength: 200 }),
    fc.string({ unit: anyOf(BASE58), maxLength: 300 }),
  );

  it('is answered, and soon', () => {
    const times: number[] = [];
    fc.assert(
      fc.property(text, (one) => {
        times.push(cpuTimeMs(() => void inspectWallet(one, {})));
      }),
      { numRuns: 500 },
    );
    const middle = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
    expect(middle).toBeLessThan(PATIENCE_MS);
  });

  const N = 60_000;
  it.each([
    ['letters', 'a'.repeat(262_144)],
    ['line ends', `pkh(${'\n'.repeat(N)}x`],
    ['open brackets', 'wsh('.repeat(N / 4)],
    ['closed brackets', `pkh(${')'.repeat(N)}`],
    ['steps', `xpub${'/0'.repeat(N)}`],
    ['chains', `pkh(xpub/<${'1;'.repeat(N)}2>/*)`],
    ['descriptors', 'pkh(x) '.repeat(N / 7)],
    ['hashes', `pkh(x)${'#'.repeat(N)}`],
    ['invisible characters', `pkh(${'\u200b'.repeat(N)})`],
  ])('of very many %s is answered in time', (_name, long) => {
    inspectWallet(long, {});
    const time = cpuTimeMs(() => expect(inspectWallet(long, {}).ok).toBe(false));
    expect(time).toBeLessThan(8 * PATIENCE_MS);
  });
});
