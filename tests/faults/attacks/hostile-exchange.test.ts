import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedExchange } from '../../../main/domain/profile/saved-exchange.ts';
import { openExchangeAccounts } from '../../../main/services/exchange/exchange-accounts.ts';
import { exchangeDestination } from '../../../main/services/exchange/exchange-destination.ts';
import { openNetwork, type Network } from '../../../main/services/network/network.ts';
import { FAKE_NOW } from '../../exchange-servers/fake-exchanges.ts';
import { SAMPLE_KEYS } from '../../exchange-servers/sample-keys.ts';
import { BAD_CERTIFICATES, startLyingHost, type LyingHost } from './lying-host.ts';
import { SITE_LIES, SLOW_LIES } from './site-lies.ts';

const HOST = 'api.kraken.com';
/** `HOLDFAST_SLOW_SERVERS=1 npm test` also waits for those that go on for as long as they are let. */
const WAITS = process.env['HOLDFAST_SLOW_SERVERS'] === '1';
const now = (): Date => new Date(FAKE_NOW);

let host: LyingHost;
let network: Network;

beforeAll(async () => {
  host = await startLyingHost(HOST);
  const allowed = () => [exchangeDestination(place())];
  network = openNetwork({ now, allowed, authorities: [host.authority] });
}, 60_000);
afterAll(async () => {
  network.close();
  await host.stop();
});

function place(): SavedExchange {
  return {
    exchange: 'kraken',
    host: HOST,
    proxy: host.proxy,
    allowedAt: FAKE_NOW,
    connection: null,
  };
}

/** Reads an account with a key, as a sync does. */
function read() {
  const order = { place: place(), key: SAMPLE_KEYS.kraken, confirmedReadOnly: true };
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  return openExchangeAccounts(network, now).read(order, watch);
}

describe('an exchange that answers with', () => {
  it.each(SITE_LIES)('%s: %s', async (_name, code, talk) => {
    host.play(talk);
    expect(await read()).toMatchObject({ ok: false, error: { code } });
  });
});

describe('an exchange that is somebody else', () => {
  it.each(BAD_CERTIFICATES)('with a certificate that is %s hears no key', async (kind, code) => {
    const before = host.heard().length;
    host.show(kind);
    expect(await read()).toMatchObject({ ok: false, error: { code } });
    expect(host.heard().length).toBe(before);
    host.show('good');
  });
});

it.runIf(WAITS).each(SLOW_LIES)(
  'an exchange that sends %s is given up',
  async (_name, talk) => {
    host.play(talk);
    const from = performance.now();
    expect(await read()).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(performance.now() - from).toBeLessThan(30_000);
  },
  60_000,
);

it('nobody was led to another host, and nothing of a reply became a property of everything', () => {
  expect(host.trap.connections()).toBe(0);
  expect(host.heard()).toContain(SAMPLE_KEYS.kraken.apiKey);
  expect(network.attempts().every(({ host: to, port }) => to === HOST && port === 443)).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
