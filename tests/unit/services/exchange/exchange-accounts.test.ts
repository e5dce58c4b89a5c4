import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeKey } from '../../../../main/domain/exchange/exchange-client.ts';
import { EXCHANGE_CLIENTS } from '../../../../main/domain/exchange/exchange-clients.ts';
import {
  EXCHANGE_HOSTS,
  EXCHANGE_IDS,
  READ_ENDPOINTS,
  type ExchangeId,
} from '../../../../main/domain/exchange/read-endpoints.ts';
import type { SavedExchange } from '../../../../main/domain/profile/saved-exchange.ts';
import {
  openExchangeAccounts,
  type ExchangeAccounts,
} from '../../../../main/services/exchange/exchange-accounts.ts';
import { exchangeDestination } from '../../../../main/services/exchange/exchange-destination.ts';
import { openNetwork, type Network } from '../../../../main/services/network/network.ts';
import {
  FAKE_NOW,
  startFakeExchanges,
  type FakeExchanges,
} from '../../../exchange-servers/fake-exchanges.ts';
import { SAMPLE_ACCOUNTS } from '../../../exchange-servers/sample-accounts.ts';
import { SAMPLE_KEYS } from '../../../exchange-servers/sample-keys.ts';
import { SAMPLE_REFUSALS, TOO_POWERFUL } from '../../../exchange-servers/sample-refusals.ts';

const now = (): Date => new Date(FAKE_NOW);
let fakes: FakeExchanges;
let network: Network;
let accounts: ExchangeAccounts;

beforeAll(async () => {
  fakes = await startFakeExchanges();
  network = openNetwork({
    now,
    allowed: () =>
      EXCHANGE_IDS.flatMap((venue) =>
        EXCHANGE_HOSTS[venue].map((host) => exchangeDestination({ ...placeOf(venue), host })),
      ),
    authorities: [fakes.authority],
  });
  accounts = openExchangeAccounts(network, now);
});

afterAll(async () => {
  network.close();
  await fakes.stop();
});

beforeEach(() => fakes.play(null));

function placeOf(exchange: ExchangeId): SavedExchange {
  const host = EXCHANGE_HOSTS[exchange][0];
  return { exchange, host, proxy: fakes.proxy, allowedAt: FAKE_NOW, connection: null };
}

/** Reads an account with the user's word that the key only reads. */
function read(venue: ExchangeId, key: ExchangeKey = SAMPLE_KEYS[venue], place = placeOf(venue)) {
  const order = { place, key, confirmedReadOnly: true };
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  return accounts.read(order, watch);
}

/** The answers to all questions but the one about the key. */
const toBalances = (venue: ExchangeId, endpoint: string): boolean =>
  endpoint !== READ_ENDPOINTS[venue][0] || EXCHANGE_CLIENTS[venue].rights === null;

describe.each(EXCHANGE_IDS)('%s', (venue) => {
  it('is asked with signatures that it accepts, and all wallets are added up', async () => {
    const before = fakes.visits.length;
    const account = await read(venue);
    if (!account.ok) throw new Error(account.error.code);
    const { balances, unnamed, sawEarn } = account.value;
    const found = balances.map((one) => [one.asset, one.arrangement, one.amount]);
    expect(found).toEqual(SAMPLE_ACCOUNTS[venue].holds);
    expect({ unnamed, sawEarn }).toEqual({ unnamed: 0, sawEarn: EXCHANGE_CLIENTS[venue].seesEarn });
    expect(fakes.visits.slice(before).every(({ isSigned }) => isSigned)).toBe(true);
  });

  it('tells nothing to who signs with another secret', async () => {
    const key = SAMPLE_KEYS[venue];
    const other = venue === 'coinbase' ? `${key.apiKey}x` : key.apiKey;
    const secret =
      venue === 'coinbase' ? key.secret : key.secret.replace(/.$/, '=').replace(/^./, 'Q');
    expect(await read(venue, { ...key, apiKey: other, secret })).toMatchObject({
      error: { code: 'exchange_key_refused' },
    });
  });

  it.each(SAMPLE_REFUSALS[venue])('answers to %s: %s', async (_name, code, played) => {
    fakes.play(() => played);
    expect(await read(venue)).toMatchObject({ ok: false, error: { code } });
  });

  it.each(TOO_POWERFUL[venue] ?? [])(
    'shows that a key can %s, and is asked no more',
    async (_name, body, reason) => {
      const before = fakes.visits.length;
      fakes.play((_venue, endpoint) => (toBalances(venue, endpoint) ? null : { body }));
      expect(await read(venue)).toMatchObject({
        error: { code: 'exchange_key_too_powerful', reason },
      });
      expect(fakes.visits.length - before).toBe(1);
    },
  );

  it.each([
    ['no JSON', 'Hello'],
    ['nothing', ''],
    ['another shape', '{"result":[1,2,3],"data":7,"accounts":{},"balances":"x"}'],
    ['a list of lists', '[[[[]]]]'],
  ])('sends nonsense, and none of it counts: %s', async (_name, body) => {
    fakes.play((_venue, endpoint) => (toBalances(venue, endpoint) ? { body } : null));
    expect(await read(venue)).toMatchObject({ error: { code: 'exchange_bad_reply' } });
  });

  it('sends a page for people instead, such as one of a filter', async () => {
    fakes.play(() => ({ status: 403, body: '<html>Blocked</html>' }));
    const reply = await read(venue);
    expect(reply).toMatchObject({ error: { code: 'exchange_refused', params: { number: '403' } } });
  });
});

describe('every question that was asked of any of them', () => {
  it('is one of the table, and only reads', () => {
    const asked = new Set(fakes.visits.map(({ exchange, endpoint }) => `${exchange} ${endpoint}`));
    const table = EXCHANGE_IDS.flatMap((id) => READ_ENDPOINTS[id].map((one) => `${id} ${one}`));
    expect([...asked].toSorted()).toEqual(table.toSorted());
  });

  it('went to a host of the table, through the one outbound module', () => {
    const hosts: readonly string[] = Object.values(EXCHANGE_HOSTS).flat();
    const attempts = network.attempts();
    expect(attempts.length).toBeGreaterThan(EXCHANGE_IDS.length);
    expect(attempts.every(({ host, port }) => hosts.includes(host) && port === 443)).toBe(true);
  });
});

describe('a product that the key may not see', () => {
  it('is left out, and it is noted that earnings were not seen', async () => {
    fakes.play((_venue, endpoint) =>
      endpoint.includes('/earn/')
        ? { body: '{"retCode":10005,"retMsg":"Permission denied"}' }
        : null,
    );
    expect(await read('bybit')).toMatchObject({ ok: true, value: { sawEarn: false } });
  });
});

describe('pages', () => {
  it('are asked for until one is not full', async () => {
    const full = JSON.stringify({
      rows: Array.from({ length: 100 }, () => ({ asset: 'BTC', totalAmount: '0.01' })),
      total: 101,
    });
    let page = 0;
    fakes.play((_venue, endpoint) => {
      if (!endpoint.includes('flexible')) return null;
      page += 1;
      return page === 1 ? { body: full } : null;
    });
    const account = await read('binance');
    if (!account.ok) throw new Error(account.error.code);
    expect(page).toBe(2);
    expect(account.value.balances).toContainEqual({
      asset: 'BTC',
      arrangement: 'earn',
      amount: '1.5',
    });
  });

  it('of a cursor are followed, and one that never ends is nonsense', async () => {
    const endless = JSON.stringify({ accounts: [], has_next: true, cursor: 'again' });
    fakes.play((_venue, endpoint) => (endpoint.endsWith('accounts') ? { body: endless } : null));
    expect(await read('coinbase')).toMatchObject({ error: { code: 'exchange_bad_reply' } });
  });
});

describe('on the way', () => {
  it('a certificate of a stranger ends it: the key is not sent', async () => {
    const before = fakes.visits.length;
    const strict = openNetwork({ now, allowed: () => [exchangeDestination(placeOf('kraken'))] });
    const order = { place: placeOf('kraken'), key: SAMPLE_KEYS.kraken, confirmedReadOnly: true };
    const watch = { progress: () => undefined, signal: new AbortController().signal };
    const reply = await openExchangeAccounts(strict, now).read(order, watch);
    strict.close();
    expect(reply).toMatchObject({
      error: { code: 'tls_untrusted', reason: 'exchange_not_encrypted' },
    });
    expect(fakes.visits.length).toBe(before);
  });

  it('a silent exchange is given up when the user wants no more', async () => {
    fakes.play(() => 'silence');
    const stop = new AbortController();
    const order = { place: placeOf('gemini'), key: SAMPLE_KEYS.gemini, confirmedReadOnly: true };
    const reading = accounts.read(order, { progress: () => undefined, signal: stop.signal });
    while (fakes.visits.at(-1)?.exchange !== 'gemini') await new Promise(setImmediate);
    stop.abort();
    expect(await reading).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('a redirect is not followed', async () => {
    fakes.play(() => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }));
    expect(await read('okx')).toMatchObject({
      error: { code: 'redirected', reason: 'exchange_odd_server' },
    });
  });

  it('a flood is cut off', async () => {
    fakes.play(() => ({ body: `"${'x'.repeat(5 * 1024 * 1024)}"` }));
    expect(await read('okx')).toMatchObject({ error: { code: 'too_large' } });
  });

  it('the hosts for Europe are asked in the same way', async () => {
    const place = { ...placeOf('okx'), host: 'eea.okx.com' } as const;
    expect(await read('okx', SAMPLE_KEYS.okx, place)).toMatchObject({ ok: true });
  });
});
