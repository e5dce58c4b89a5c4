import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputs } from '../../../preload/inputs.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';
import { SECRETS } from '../../support/secrets.ts';

const app = await openInProcessApp();
afterAll(() => app.close());

/** Everything on disk below the profile folder, as one text. */
function onDisk(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n');
}

describe('the dispatcher', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'wallet',
    7,
    null,
    undefined,
    {},
    ['app.info'],
  ])('does not know the method %o', async (method) => {
    expect(await app.callRaw(method, {})).toMatchObject({
      ok: false,
      error: { code: 'unknown_method' },
    });
  });

  it('refuses a field that the method does not have, and names it', async () => {
    expect(await app.callRaw('app.info', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'bad_request', fields: ['path'] },
    });
  });

  it('takes a missing input as an empty one', async () => {
    expect(await app.callRaw('app.info', undefined)).toMatchObject({
      ok: true,
      value: { shell: 'headless' },
    });
  });

  it.each([
    ['a text beyond its bound', 'venue.add', { name: 'x'.repeat(81) }, 'name'],
    [
      'a number that is no safe integer',
      'wallet.setBalance',
      { walletId: 'a', confirmedSats: 2 ** 53 },
      'confirmedSats',
    ],
    ['an amount as a number', 'holding.set', { venueId: 'a', asset: 'BTC', amount: 0.1 }, 'amount'],
    [
      'a negative count',
      'wallet.addresses',
      { descriptor: 'x', chain: 'receive', start: 0, count: -1 },
      'count',
    ],
    [
      'more addresses than 10,000',
      'wallet.addresses',
      { descriptor: 'x', chain: 'receive', start: 0, count: 10_001 },
      'count',
    ],
  ])('refuses %s and names the field', async (_, method, input, field) => {
    expect(await app.callRaw(method, input)).toMatchObject({
      ok: false,
      error: { code: 'bad_request', fields: [field] },
    });
  });

  it('answers every kind of nonsense with a value, never with an exception', async () => {
    const methods = fc.constantFrom(...Object.keys(inputs));
    await fc.assert(
      fc.asyncProperty(
        methods,
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
        async (method, input) => {
          const reply = await app.callRaw(method, input);
          if (!reply.ok) expect(reply.error.code).not.toBe('internal');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives deep, cyclic and trapped input', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    let deep: unknown = 'end';
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    const trapped = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    for (const input of [cyclic, deep, trapped, { name: 'x'.repeat(5_000_000) }]) {
      expect(await app.callRaw('venue.add', input)).toMatchObject({
        ok: false,
        error: { code: 'bad_request' },
      });
    }
  });

  it('pollutes no prototype', async () => {
    const input: unknown = JSON.parse(
      '{"name":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    await app.callRaw('venue.add', input);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('speaks the language it was opened with', async () => {
    const dutch = await openInProcessApp({ locale: 'nl' });
    const reply = await dutch.callRaw('venue.remove', { venueId: 'none' });
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'not_found',
        message: 'Dit is er niet meer. Misschien is het net verwijderd.',
      },
    });
    dutch.close();
  });
});

describe('secrets', () => {
  const fields: readonly [string, (secret: string) => unknown, string][] = [
    ['wallet.inspect', (text) => ({ text }), 'text'],
    ['wallet.create', (text) => ({ name: 'Savings', text }), 'text'],
    ['wallet.create', (name) => ({ name, text: 'x' }), 'name'],
    ['wallet.rename', (name) => ({ walletId: 'a', name }), 'name'],
    ['venue.add', (note) => ({ name: 'Kraken', note }), 'note'],
    ['checklist.declare', (note) => ({ itemId: 'withdrawal_tested', note }), 'note'],
    ['holding.set', (asset) => ({ venueId: 'a', asset, amount: '1' }), 'asset'],
    ['price.set', (price) => ({ asset: 'BTC', currency: 'EUR', price }), 'price'],
    ['import.preview', (fileName) => ({ fileName, bytesBase64: '' }), 'fileName'],
    ['link.open', (id) => ({ id }), 'id'],
    ['no.such.method', (text) => ({ text }), ''],
  ];

  it.each(
    SECRETS.flatMap(([kind, secret]) => fields.map((field) => [kind, secret, ...field] as const)),
  )(
    '%s: refused before anything else, with the field named and nothing repeated',
    async (_, secret, method, inputOf, field) => {
      const reply = await app.callRaw(method, inputOf(secret));
      const expected =
        field === '' ? { code: 'unknown_method' } : { code: 'secret_detected', fields: [field] };
      expect(reply).toMatchObject({ ok: false, error: expected });
      expect(JSON.stringify(reply)).not.toContain(secret.slice(0, 20));
    },
  );

  it('hidden in the bytes of a file are refused as well', async () => {
    for (const [, secret] of SECRETS) {
      const bytesBase64 = Buffer.from(`"txid","refid"\n"${secret}","x"\n`).toString('base64');
      expect(
        await app.callRaw('import.preview', { fileName: 'ledgers.csv', bytesBase64 }),
      ).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
      expect(await app.callRaw('wallet.inspect', { bytesBase64 })).toMatchObject({
        ok: false,
        error: { code: 'secret_detected' },
      });
    }
  });

  it('leave no byte in the profile folder, though other changes are saved', async () => {
    await app.must('venue.add', { name: 'Somewhere' });
    const disk = onDisk(app.folder);
    expect(disk).toContain('Somewhere');
    for (const [, secret] of SECRETS) {
      expect(disk).not.toContain(secret);
      for (const part of secret.match(/\S{8,}|\S+ \S+ \S+/g) ?? [])
        expect(disk).not.toContain(part);
    }
  });
});
