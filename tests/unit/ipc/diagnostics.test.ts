import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../../main/ipc/dispatch.ts';
import type { Services } from '../../../main/ipc/services.ts';
import { smallestInputs } from '../../support/api-fields.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { openMemoryClipboard } from '../../support/memory-clipboard.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

/** BIP-84 test vector, account 0, and its first address. */
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const DESCRIPTOR = `wpkh([73c5da0a/84h/0h/0h]${XPUB}/<0;1>/*)`;
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const PASSPHRASE = 'lantern otter 93 quarry';

const clipboard = openMemoryClipboard();
const saved: Uint8Array[] = [];
let app: InProcessApp;

beforeEach(async () => {
  saved.length = 0;
  app = await openInProcessApp({
    clipboard,
    saveFile: async (_name, bytes) => {
      saved.push(bytes);
      return 'saved';
    },
  });
});
afterEach(() => app.close());

describe('diagnostics', () => {
  it('are copied and saved as they were shown, byte for byte', async () => {
    const { id, text } = await app.must('diagnostics.get', {});
    // More is logged meanwhile.
    app.services.log.event({ event: 'page_hung' });
    await app.must('diagnostics.copy', { id });
    expect(await clipboard.readText()).toBe(text);
    expect(await app.must('diagnostics.save', { id })).toEqual({ saved: true });
    expect(saved.map((bytes) => Buffer.from(bytes).toString('utf8'))).toEqual([text]);
  });

  it('copy nothing that was not shown', async () => {
    await clipboard.writeText('before');
    for (const method of ['diagnostics.copy', 'diagnostics.save'] as const) {
      expect(await app.call(method, { id: 'mine' })).toMatchObject({
        ok: false,
        error: { code: 'not_shown' },
      });
    }
    expect(await clipboard.readText()).toBe('before');
    expect(saved).toEqual([]);
  });

  it('hold nothing of a filled profile', async () => {
    const { wallet } = await app.must('wallet.create', { text: DESCRIPTOR, name: 'Holiday chest' });
    await app.must('receive.handOut', { walletId: wallet.id, index: 0, label: 'from Margreet' });
    await app.must('wallet.setBalance', { walletId: wallet.id, confirmedSats: 123_456_789 });
    const { venue } = await app.must('venue.add', { name: 'Corner Exchange', note: 'Ask Willem' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '7.65432101' });
    await app.must('chain.setServer', {
      kind: 'electrum',
      network: 'mainnet',
      host: 'node.margreet.example',
      port: 50_002,
      tls: 'ca',
    });
    const { text } = await app.must('diagnostics.get', {});
    const vault = readFileSync(join(app.folder, 'vault.holdfast'), 'utf8');
    const own = [
      'Holiday chest',
      'Margreet',
      'Corner Exchange',
      'Willem',
      '123456789',
      '7.65432101',
      XPUB.slice(4, 30),
      '73c5da0a',
      'margreet.example',
      wallet.id,
      venue.id,
    ];
    for (const one of own) {
      // It is there to be found.
      expect(vault).toContain(one);
      expect(text).not.toContain(one);
    }
    for (const one of [FIRST, app.folder]) expect(text).not.toContain(one);
    expect(text).toContain('Version: 0.0.0-test\n');
    expect(text).toContain('"event":"started"');
  });

  it('need no open vault: locked, and unreadable', async () => {
    await app.must('venue.add', { name: 'Somewhere' });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    await app.must('vault.lock', {});
    const { text } = await app.must('diagnostics.get', {});
    expect(text).toContain('Data: locked\n');
    expect(text).toMatch(/"event":"vault","state":"locked"/);
    app.close();
    appendFileSync(join(app.folder, 'vault.holdfast'), 'damage');
    app = await openInProcessApp({ folder: app.folder });
    const damaged = await app.must('diagnostics.get', {});
    expect(damaged.text).toContain('Data: unreadable\n');
  }, 60_000);
});

describe('a fault of the window', () => {
  it('is noted with its class and place, and nothing else', async () => {
    const places = [{ file: 'index-Ab12_-xy.js', line: 9, column: 12_345 }];
    await app.must('diagnostics.noteFault', { kind: 'TypeError', places });
    await app.must('diagnostics.noteFault', { kind: 'MargreetError', places: [] });
    const events = app.services.log.newest(2).map((line): unknown => JSON.parse(line));
    expect(events).toMatchObject([
      { event: 'page_failed', kind: 'TypeError', places },
      { event: 'page_failed', kind: 'other', places: [] },
    ]);
    for (const file of ['../x.js', 'Margreet.txt', `${'a'.repeat(50)}.js`]) {
      const named = { kind: 'Error', places: [{ file, line: 1, column: 1 }] };
      expect(await app.call('diagnostics.noteFault', named)).toMatchObject({ ok: false });
    }
  });

  it('cannot fill the log', async () => {
    for (let at = 0; at < 50; at += 1) {
      await app.must('diagnostics.noteFault', { kind: 'Error', places: [] });
    }
    const lines = app.services.log.newest(100).filter((line) => line.includes('page_failed'));
    expect(lines).toHaveLength(30);
  });
});

it('whatever a failing method quotes, the log has none of it', async () => {
  const addresses = readCases<{ address?: string }>('addresses', 'valid');
  const descriptors = readCases<{ descriptor?: string }>('descriptors', 'valid');
  const quotes = [
    ...addresses.flatMap(({ input }) => input.address ?? []),
    ...descriptors.flatMap(({ input }) => input.descriptor ?? []),
    'Holiday chest',
    'Corner Exchange of Margreet',
    '7.65432101 BTC',
    '/home/margreet/plan.csv',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ];
  expect(quotes.length).toBeGreaterThan(150);
  let next = 0;
  const quoted: string[] = [];
  const broken = failingServices(app.services, () => {
    const quote = quotes[next % quotes.length] ?? '';
    next += 1;
    quoted.push(quote);
    const error = new TypeError(`${quote}\n    at ${quote} (${quote}:1:1)\n${quote}`);
    return Object.assign(error, { path: quote, code: quote });
  });
  const failed: string[] = [];
  while (new Set(quoted).size < quotes.length) {
    for (const [method, input] of smallestInputs()) {
      const reply = await dispatch({ method, input }, broken);
      if (!reply.ok && reply.error.code === 'internal') failed.push(method);
    }
  }
  // Those that need nothing of what is broken cannot fail.
  expect(new Set(failed).size).toBeGreaterThan(120);
  const log = ['holdfast.log', 'holdfast.1.log']
    .map((name) => join(app.folder, name))
    .map((path) => readOrNothing(path))
    .join('');
  expect(log.split('\n').length).toBeGreaterThan(quotes.length);
  for (const quote of quotes) {
    for (const part of quote.match(/[\w.]{8,}/g) ?? []) expect(log).not.toContain(part);
  }
}, 60_000);

/** Services that fail as soon as a handler reaches for them, with an error of ours. */
function failingServices(services: Services, makeError: () => Error): Services {
  const whole = ['log', 'locale', 'running', 'mnemonics'];
  return new Proxy(services, {
    get: (target, name, receiver): unknown => {
      if (typeof name === 'string' && !whole.includes(name)) throw makeError();
      return Reflect.get(target, name, receiver);
    },
  });
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
