import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { mayHoldCode } from '../../../../main/domain/secrets/may-hold-code.ts';
import { mayHoldSecret } from '../../../../main/domain/secrets/may-hold-secret.ts';
import { KEY_HEADERS } from '../../../../main/domain/wallet/key-headers.ts';
import { krakenLedger } from '../../../bench/import/kraken-ledger.ts';
import { SECRETS } from './planted-secrets.ts';

const LEDGER = [...krakenLedger(2000, 3).pieces].join('');
/** Long enough not to be searched at once. */
const SHORT_LEDGER = LEDGER.slice(0, 6000);

function plant(secret: string, at: number, ledger = SHORT_LEDGER): string {
  const place = at % ledger.length;
  return `${ledger.slice(0, place)}${secret}${ledger.slice(place)}`;
}

function isFound(text: string): boolean {
  return containsSecret(text) !== null || mayHoldCode(text);
}

describe('the search before the search', () => {
  test('has nothing to say against a ledger', () => {
    expect(mayHoldSecret(LEDGER)).toBe(false);
  });

  test.each(SECRETS)('lets no %s pass, wherever it stands in a ledger', (_name, secret) => {
    const planted = plant(`\n"${secret}"\n`, SHORT_LEDGER.indexOf('\n', 1000));
    expect([isFound(planted), mayHoldSecret(planted)]).toEqual([true, true]);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('', '"', ',', '\n', ' ', ', ', '-', '/', '_', ':', '7', 'x', '\r\n'),
        fc.constantFrom('', '"', ',', '\n', ' ', '.', '/', '=', '9', 'Z'),
        (at, before, after) => {
          const text = plant(`${before}${secret}${after}`, at);
          if (!mayHoldSecret(text)) expect(isFound(text)).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('never says no where the whole search finds something in random pieces of secrets', () => {
    const parts = SECRETS.flatMap(([, secret]) => secret.split(/(?<=[ ,;\n-])/));
    const sign = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '\n',
      ',',
      '1',
      '2',
      '33',
      '34',
      ': ',
      'xqzt ',
      '.',
    );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...parts), sign), { minLength: 1, maxLength: 120 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (mixed, at) => {
        const whole = plant(mixed, at);
        if (!mayHoldSecret(whole)) expect(isFound(whole)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('every header of a private key has the letters that it looks for', () => {
    for (const { prefix } of KEY_HEADERS) expect(prefix.replace('pub', 'prv')).toContain('prv');
  });
});
