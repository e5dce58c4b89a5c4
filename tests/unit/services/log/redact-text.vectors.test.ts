import * as fc from 'fast-check';
import { HDKey } from '@scure/bip32';
import { entropyToMnemonic } from 'bip39';
import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redactText } from '../../../../main/services/log/redact-text.ts';
import { readCases } from '../../domain/wallet/read-cases.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

/** Runs of letters and digits that say what a text is. */
const tellingParts = (text: string): readonly string[] => text.match(/[0-9A-Za-z]{20,}/g) ?? [];

describe('nothing is left of', () => {
  it('any address of the vectors', () => {
    const addresses = [
      ...readCases<{ address?: string }>('addresses', 'valid'),
      ...readCases<{ address?: string }>('bech32', 'valid'),
    ].flatMap(({ input }) => input.address ?? []);
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) {
      for (const part of tellingParts(address)) {
        expect(redactText(`to ${address}, please`)).not.toContain(part.slice(4, 16));
      }
    }
  });

  it('any descriptor of the vectors, but for the names of its functions', () => {
    const cases = readCases<{ descriptor?: string }>('descriptors', 'valid');
    const descriptors = cases.flatMap(({ input }) => input.descriptor ?? []);
    expect(descriptors.length).toBeGreaterThan(100);
    for (const descriptor of descriptors) {
      const left = redactText(descriptor);
      for (const part of tellingParts(descriptor)) expect(left).not.toContain(part.slice(4, 20));
    }
  });

  it('an extended key, an amount, a mail address, a host or three seed words', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.double({ min: 0.00000001, max: 21e6, noNaN: true }),
        fc.emailAddress(),
        fc.ipV4(),
        (entropy, amount, mail, host) => {
          const xpub = HDKey.fromMasterSeed(entropy).publicExtendedKey;
          const words = entropyToMnemonic(Buffer.from(entropy)).split(' ');
          const number = amount.toFixed(8);
          const left = redactText(
            `key ${xpub} sum ${number} from ${mail} at ${host} says ${words.slice(0, 3).join(' ')}`,
          );
          expect(left).not.toContain(xpub.slice(4, 16));
          expect(left).not.toContain(number.replace(/^\d+/, ''));
          expect(left).not.toContain(mail);
          expect(left).not.toContain(host);
          expect(left).not.toContain(words.slice(0, 3).join(' '));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a home folder and whose it is', () => {
    for (const path of ['/home/jan/x', '/Users/jan/x', 'C:\\Users\\jan\\x', `${homedir()}/x`]) {
      expect(redactText(`open ${path}`)).toMatch(/^open (?:\[removed\]|~)[\\/]x$/);
    }
  });
});

it('leaves every place in our own code as it is', () => {
  const files = globSync('{main,preload}/**/*.ts', { cwd: REPOSITORY });
  expect(files.length).toBeGreaterThan(300);
  const names = files.flatMap((file) =>
    [...readFileSync(join(REPOSITORY, file), 'utf8').matchAll(/function (\w+)/g)].map(
      ([, name]) => `${name} ${file}:120:77`,
    ),
  );
  for (const frame of names) expect(redactText(frame)).toBe(frame);
});
