import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXCHANGE_CLIENTS } from '../../../main/domain/exchange/exchange-clients.ts';
import { EXCHANGE_IDS, type ExchangeId } from '../../../main/domain/exchange/read-endpoints.ts';
import type { SecretBox } from '../../../main/services/exchange/secret-box.ts';
import {
  FAKE_NOW,
  startFakeExchanges,
  type FakeExchanges,
} from '../../exchange-servers/fake-exchanges.ts';
import { SAMPLE_ACCOUNTS } from '../../exchange-servers/sample-accounts.ts';
import { SAMPLE_KEYS } from '../../exchange-servers/sample-keys.ts';
import { SAMPLE_REFUSALS } from '../../exchange-servers/sample-refusals.ts';
import { newFolder } from '../../support/new-folder.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let fakes: FakeExchanges;
let now = new Date(FAKE_NOW);
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  fakes = await startFakeExchanges();
});
afterAll(() => fakes.stop());
beforeEach(() => {
  now = new Date(FAKE_NOW);
  fakes.play(null);
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const PASSPHRASE = 'correct horse battery staple, and more';

type Options = Parameters<typeof openInProcessApp>[0];

async function open(options: Options = {}): Promise<InProcessApp> {
  const app = await openInProcessApp({
    now: () => now,
    authorities: [fakes.authority],
    ...options,
  });
  closing.push(app.close);
  return app;
}

/** A keychain of a test: it turns the bits around. */
const BOX: SecretBox = {
  isReal: () => true,
  seal: (text) => Buffer.from(Buffer.from(text).map((byte) => byte ^ 255)),
  open: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 255)).toString(),
};

const keyOf = (venue: ExchangeId) => {
  const { apiKey, secret, passphrase } = SAMPLE_KEYS[venue];
  return { venue, apiKey, secret, ...(passphrase === '' ? {} : { passphrase }) };
};

/** Connects an exchange as a user would who has looked up what the key may do. */
async function connect(app: InProcessApp, venue: ExchangeId): Promise<void> {
  await app.must('exchange.consent', { venue, allowed: true, proxy: fakes.proxy });
  await app.must('exchange.connect', { ...keyOf(venue), confirmedReadOnly: true });
}

async function holdings(app: InProcessApp) {
  const { holdings: all } = await app.must('holding.list', {});
  return all.map(({ asset, arrangement, amount }) => [asset, arrangement, amount]);
}

describe('without consent', () => {
  it('nothing is asked, and after a no nothing any more', async () => {
    const app = await open();
    const before = fakes.visits.length;
    const denied = { error: { code: 'not_allowed', reason: 'exchange_not_allowed' } };
    expect(await app.call('exchange.connect', keyOf('kraken'))).toMatchObject(denied);
    expect(app.services.network.attempts()).toEqual([]);
    await connect(app, 'kraken');
    await app.must('exchange.consent', { venue: 'kraken', allowed: false });
    const asked = fakes.visits.length;
    expect(await app.call('exchange.sync', { venue: 'kraken' })).toMatchObject(denied);
    expect(fakes.visits.length).toBe(asked);
    expect(asked).toBe(before + 1);
  });

  it('no host but those of the exchange can be named', async () => {
    const app = await open();
    const reply = await app.call('exchange.consent', {
      venue: 'okx',
      allowed: true,
      host: 'okx.example',
    });
    expect(reply).toMatchObject({ error: { code: 'invalid_host' } });
  });
});

describe('a connected exchange', () => {
  it('gives its amounts to its venue, which is added when it is not there', async () => {
    const app = await open();
    await connect(app, 'kraken');
    const { exchange } = await app.must('exchange.sync', { venue: 'kraken' });
    expect(await holdings(app)).toEqual(SAMPLE_ACCOUNTS.kraken.holds);
    expect(exchange.connection).toMatchObject({
      readOnly: 'seen',
      key: 'session',
      syncedAt: FAKE_NOW,
      coins: 4,
    });
    expect((await app.must('venue.list', {})).venues).toMatchObject([
      { name: 'Kraken', catalogId: 'kraken' },
    ]);
    const { holdings: all } = await app.must('holding.list', {});
    expect(all.every(({ syncedFrom, asOf }) => syncedFrom === 'kraken' && asOf === FAKE_NOW)).toBe(
      true,
    );
  });

  it('replaces what was known of the venue before, and undo brings it back', async () => {
    const app = await open();
    await connect(app, 'bitstamp');
    const { venues } = await app.must('venue.list', {});
    const venueId = venues[0]?.id ?? '';
    now = new Date('2026-11-29T00:00:00Z');
    await app.must('holding.set', { venueId, asset: 'ETH', amount: '5' });
    await app.must('holding.set', { venueId, asset: 'SOL', amount: '9', arrangement: 'earn' });
    now = new Date(FAKE_NOW);
    // The ether is gone; of coins that earn this exchange does not tell.
    await app.must('exchange.sync', { venue: 'bitstamp' });
    expect(await holdings(app)).toEqual([
      ['BTC', 'spot', '1'],
      ['SOL', 'earn', '9'],
    ]);
    fakes.play(() => ({ body: '[{"currency":"ltc","total":"2"}]' }));
    now = new Date('2026-11-30T13:00:00Z');
    await app.must('exchange.sync', { venue: 'bitstamp' });
    expect(await holdings(app)).toEqual([
      ['LTC', 'spot', '2'],
      ['SOL', 'earn', '9'],
    ]);
    await app.must('exchange.undo', { venue: 'bitstamp' });
    expect(await holdings(app)).toEqual([
      ['BTC', 'spot', '1'],
      ['SOL', 'earn', '9'],
    ]);
    expect(await app.call('exchange.undo', { venue: 'bitstamp' })).toMatchObject({
      error: { code: 'not_found' },
    });
    await app.must('exchange.disconnect', { venue: 'bitstamp' });
    expect(await holdings(app)).toEqual([
      ['ETH', 'spot', '5'],
      ['SOL', 'earn', '9'],
    ]);
  });

  it('changes nothing when a sync comes to nothing', async () => {
    const app = await open();
    await connect(app, 'bitvavo');
    await app.must('exchange.sync', { venue: 'bitvavo' });
    fakes.play(() => ({ body: '[{"symbol":"BTC","available":"many","inOrder":"0"}]' }));
    expect(await app.call('exchange.sync', { venue: 'bitvavo' })).toMatchObject({
      error: { code: 'exchange_bad_reply' },
    });
    expect(await holdings(app)).toEqual(SAMPLE_ACCOUNTS.bitvavo.holds);
  });

  it('can be left with its amounts kept, as if they had been typed in', async () => {
    const app = await open();
    await connect(app, 'bitvavo');
    await app.must('exchange.sync', { venue: 'bitvavo' });
    const left = await app.must('exchange.disconnect', { venue: 'bitvavo', keepAmounts: true });
    expect(left.exchange).toMatchObject({ connection: null, allowedAt: null });
    expect(left.holdings).toMatchObject([
      { asset: 'BTC', amount: '2.32425567', syncedFrom: null, asOf: FAKE_NOW },
    ]);
  });

  it('goes with its venue, and so does the key', async () => {
    const app = await open({ secretBox: BOX });
    await connect(app, 'bitvavo');
    await app.must('exchange.sync', { venue: 'bitvavo' });
    const { venues } = await app.must('venue.list', {});
    await app.must('venue.remove', { venueId: venues[0]?.id ?? '', withHoldings: true });
    expect(await app.call('exchange.sync', { venue: 'bitvavo' })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(app.services.vault.read()).toMatchObject({ value: { exchanges: [] } });
  });
});

describe('what a key may do', () => {
  it.each(EXCHANGE_IDS.filter((id) => EXCHANGE_CLIENTS[id].rights === null))(
    'is not told by %s: the user has to say that it only reads',
    async (venue) => {
      const app = await open();
      await app.must('exchange.consent', { venue, allowed: true, proxy: fakes.proxy });
      expect(await app.call('exchange.connect', keyOf(venue))).toMatchObject({
        error: { code: 'exchange_unconfirmed' },
      });
      await connect(app, venue);
      const { exchanges } = await app.must('exchange.list', {});
      expect(exchanges.find((one) => one.venue === venue)?.connection?.readOnly).toBe('said');
    },
  );

  it('is not told by Kraken in some regions: the same', async () => {
    const app = await open();
    await app.must('exchange.consent', { venue: 'kraken', allowed: true, proxy: fakes.proxy });
    fakes.play((_venue, endpoint) =>
      endpoint.endsWith('GetApiKeyInfo') ? { body: '{"error":["EGeneral:Unknown method"]}' } : null,
    );
    expect(await app.call('exchange.connect', keyOf('kraken'))).toMatchObject({
      error: { code: 'exchange_unconfirmed' },
    });
    await app.must('exchange.connect', { ...keyOf('kraken'), confirmedReadOnly: true });
  });

  it('is more than reading: nothing is kept, though the user confirms', async () => {
    const app = await open({ secretBox: BOX });
    await app.must('exchange.consent', { venue: 'okx', allowed: true, proxy: fakes.proxy });
    fakes.play(() => ({ body: '{"code":"0","data":[{"perm":"read_only,withdraw"}]}' }));
    expect(
      await app.call('exchange.connect', { ...keyOf('okx'), confirmedReadOnly: true }),
    ).toMatchObject({
      error: { code: 'exchange_key_too_powerful', reason: 'exchange_can_withdraw' },
    });
    expect(app.services.vault.read()).toMatchObject({
      value: { exchanges: [{ connection: null }] },
    });
  });

  it('has grown since: it is refused at the next sync', async () => {
    const app = await open();
    await connect(app, 'okx');
    fakes.play(() => ({ body: '{"code":"0","data":[{"perm":"read_only,trade"}]}' }));
    expect(await app.call('exchange.sync', { venue: 'okx' })).toMatchObject({
      error: { code: 'exchange_key_too_powerful' },
    });
  });
});

describe('a key', () => {
  it('is nowhere on the disk without a keychain, and has to be entered again after a restart', async () => {
    const folder = newFolder();
    const app = await open({ folder });
    await connect(app, 'kucoin');
    await app.must('exchange.sync', { venue: 'kucoin' });
    expect((await app.must('exchange.list', {})).keepsKeys).toBe(false);
    expectNowhere(folder, 'kucoin');
    closing.splice(0).forEach((close) => close());
    const later = await open({ folder });
    expect(await later.call('exchange.sync', { venue: 'kucoin' })).toMatchObject({
      error: { code: 'exchange_key_absent' },
    });
    const { exchanges } = await later.must('exchange.list', {});
    expect(exchanges.find(({ venue }) => venue === 'kucoin')?.connection?.key).toBe('absent');
  });

  it('is kept by a keychain, never in the clear, and works after a restart', async () => {
    const folder = newFolder();
    const app = await open({ folder, secretBox: BOX });
    await connect(app, 'okx');
    expectNowhere(folder, 'okx');
    closing.splice(0).forEach((close) => close());
    const later = await open({ folder, secretBox: BOX });
    await later.must('exchange.sync', { venue: 'okx' });
    expect(await holdings(later)).toEqual(SAMPLE_ACCOUNTS.okx.holds);
  });

  it('is kept in a vault that a passphrase seals, and works after a restart', async () => {
    const folder = newFolder();
    const app = await open({ folder });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    expect(await app.must('exchange.list', {})).toMatchObject({ keepsKeys: true, keptBy: 'vault' });
    await connect(app, 'kucoin');
    expectNowhere(folder, 'kucoin');
    closing.splice(0).forEach((close) => close());
    const later = await open({ folder });
    await later.must('vault.unlock', { passphrase: PASSPHRASE });
    const { exchanges } = await later.must('exchange.list', {});
    expect(exchanges.find(({ venue }) => venue === 'kucoin')?.connection?.key).toBe('vault');
    await later.must('exchange.sync', { venue: 'kucoin' });
    expect(await holdings(later)).toEqual(SAMPLE_ACCOUNTS.kucoin.holds);
    await later.must('vault.lock', {});
    expect(await later.call('exchange.sync', { venue: 'kucoin' })).toMatchObject({
      error: { code: 'locked' },
    });
  });

  it('is nowhere on the disk once the passphrase is taken off, nor in earlier saves', async () => {
    const folder = newFolder();
    const app = await open({ folder });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    await connect(app, 'kucoin');
    await app.must('exchange.sync', { venue: 'kucoin' });
    await app.must('vault.removePassphrase', { current: PASSPHRASE });
    expectNowhere(folder, 'kucoin');
    const saves = readdirSync(join(folder, 'generations'));
    expect(saves.length).toBeGreaterThan(2);
    // They can be read, so that a key in one of them would have been found.
    for (const name of saves) {
      expect(readFileSync(join(folder, 'generations', name), 'utf8')).toContain('"exchanges"');
    }
    closing.splice(0).forEach((close) => close());
    const later = await open({ folder });
    expect(await later.call('exchange.sync', { venue: 'kucoin' })).toMatchObject({
      error: { code: 'exchange_key_absent' },
    });
    expect(await holdings(later)).toEqual(SAMPLE_ACCOUNTS.kucoin.holds);
  });

  it('in a sealed vault follows no host that was put beside it either', async () => {
    const app = await open();
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    await connect(app, 'okx');
    await app.must('exchange.consent', { venue: 'okx', allowed: true, host: 'eea.okx.com' });
    expect(await app.call('exchange.sync', { venue: 'okx' })).toMatchObject({
      error: { code: 'exchange_key_absent' },
    });
  });

  it('is not kept by a keychain that is none', async () => {
    const app = await open({ secretBox: { ...BOX, isReal: () => false } });
    await connect(app, 'okx');
    expect(app.services.vault.read()).toMatchObject({
      value: { exchanges: [{ connection: { sealedKey: null } }] },
    });
  });

  it('follows no host that was put beside it', async () => {
    const app = await open({ secretBox: BOX });
    await connect(app, 'okx');
    await app.must('exchange.consent', { venue: 'okx', allowed: true, host: 'eea.okx.com' });
    const before = fakes.visits.length;
    expect(await app.call('exchange.sync', { venue: 'okx' })).toMatchObject({
      error: { code: 'exchange_key_absent' },
    });
    expect(fakes.visits.length).toBe(before);
  });

  it.each([
    [
      'seed words',
      'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
    ],
    ['a private key of Bitcoin', 'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn'],
  ])('that is really %s is refused before anything else', async (_name, secret) => {
    const app = await open();
    await app.must('exchange.consent', { venue: 'kraken', allowed: true, proxy: fakes.proxy });
    expect(await app.call('exchange.connect', { ...keyOf('kraken'), secret })).toMatchObject({
      error: { code: 'secret_detected', fields: ['secret'] },
    });
  });
});

/** No part of a key, and no base64 or hex of it, stands in any file of the profile. */
function expectNowhere(folder: string, venue: ExchangeId): void {
  const { apiKey, secret, passphrase } = SAMPLE_KEYS[venue];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'latin1');
    for (const word of [apiKey, secret, passphrase]) {
      if (word === '') continue;
      expect(text).not.toContain(word);
      expect(text).not.toContain(Buffer.from(word).toString('base64').slice(0, 16));
      expect(text).not.toContain(Buffer.from(word).toString('hex'));
    }
  }
}

describe('messages', () => {
  it('tell how long to wait, and by how much the clock is off', async () => {
    const app = await open();
    await connect(app, 'bybit');
    fakes.play(() => ({ status: 429, headers: { 'retry-after': '7' }, body: '{}' }));
    const wait = await app.call('exchange.sync', { venue: 'bybit' });
    expect(wait).toMatchObject({
      error: { message: expect.stringContaining('7 seconds') as string },
    });
    const date = new Date(Date.parse(FAKE_NOW) + 90_000).toUTCString();
    fakes.play(() => ({ headers: { date }, body: '{"retCode":10004,"retMsg":"error sign!"}' }));
    const skew = await app.call('exchange.sync', { venue: 'bybit' });
    expect(skew).toMatchObject({
      error: {
        code: 'exchange_clock_skew',
        message: expect.stringContaining('90 seconds') as string,
      },
    });
  });

  it.each(['en', 'nl'] as const)(
    'are others for each failure, and repeat nothing: %s',
    async (locale) => {
      const app = await open({ locale });
      await connect(app, 'kucoin');
      const { apiKey, secret, passphrase } = SAMPLE_KEYS.kucoin;
      const messages = new Map<string, string>();
      for (const [, code, played] of SAMPLE_REFUSALS.kucoin) {
        const body = (played.body ?? '').replace('"msg":"', `"msg":"${apiKey} ${secret} `);
        fakes.play(() => ({ ...played, body }));
        const reply = await app.call('exchange.sync', { venue: 'kucoin' });
        for (const word of [apiKey, secret, passphrase])
          expect(JSON.stringify(reply)).not.toContain(word);
        if (!reply.ok) messages.set(code, reply.error.message);
      }
      expect(new Set(messages.values()).size).toBe(messages.size);
    },
  );
});
