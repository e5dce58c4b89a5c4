import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedPriceFeed } from '../../../main/domain/profile/saved-price-feed.ts';
import { openNetwork, type Network } from '../../../main/services/network/network.ts';
import { openPriceAsker } from '../../../main/services/prices/price-asker.ts';
import { priceDestination } from '../../../main/services/prices/price-destination.ts';
import { FEEDS_NOW } from '../../price-servers/fake-feeds.ts';
import { BAD_CERTIFICATES, startLyingHost, type LyingHost } from './lying-host.ts';
import { SITE_LIES, SLOW_LIES } from './site-lies.ts';

const HOST = 'api.kraken.com';
/** `HOLDFAST_SLOW_SERVERS=1 npm test` also waits for those that go on for as long as they are let. */
const WAITS = process.env['HOLDFAST_SLOW_SERVERS'] === '1';
const now = (): Date => new Date(FEEDS_NOW);

let host: LyingHost;
let network: Network;

beforeAll(async () => {
  host = await startLyingHost(HOST);
  const allowed = () => [priceDestination(place())];
  network = openNetwork({ now, allowed, authorities: [host.authority] });
}, 60_000);
afterAll(async () => {
  network.close();
  await host.stop();
});

function place(): SavedPriceFeed {
  return { feed: 'kraken', proxy: host.proxy, allowedAt: FEEDS_NOW };
}

async function ask() {
  const order = { wanted: [{ asset: 'BTC', currency: 'EUR' }], currency: 'EUR' };
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const [outcome] = await openPriceAsker(network, now).ask([place()], order, watch);
  return outcome?.answer;
}

describe('a price feed that answers with', () => {
  it.each(SITE_LIES)('%s gives no price', async (_name, _code, talk) => {
    host.play(talk);
    const code: unknown = expect.stringMatching(/^price_/);
    expect(await ask()).toMatchObject({ ok: false, error: { code } });
  });
});

it.each(BAD_CERTIFICATES)('one with a certificate that is %s is not asked', async (kind) => {
  const before = host.heard().length;
  host.show(kind);
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'price_not_encrypted' } });
  expect(host.heard().length).toBe(before);
  host.show('good');
});

it.runIf(WAITS).each(SLOW_LIES)(
  'one that sends %s is given up',
  async (_name, talk) => {
    host.play(talk);
    const from = performance.now();
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'price_timeout' } });
    expect(performance.now() - from).toBeLessThan(30_000);
  },
  60_000,
);

it('nobody was led to another host, and nothing of a reply became a property of everything', () => {
  expect(host.trap.connections()).toBe(0);
  expect(host.heard()).toContain('GET /0/public/Ticker HTTP/1.1');
  expect(network.attempts().every(({ host: to, port }) => to === HOST && port === 443)).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
