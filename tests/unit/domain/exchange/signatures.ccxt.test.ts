import { beforeAll, describe, expect, it } from 'vitest';
import type { ExchangeKey, Moment } from '../../../../main/domain/exchange/exchange-client.ts';
import { EXCHANGE_CLIENTS } from '../../../../main/domain/exchange/exchange-clients.ts';
import {
  EXCHANGE_HOSTS,
  READ_ENDPOINTS,
  type ExchangeId,
} from '../../../../main/domain/exchange/read-endpoints.ts';
import { partsOf } from '../../../../main/domain/exchange/sign-asks.ts';
import { newEd25519, SAMPLE_KEYS } from '../../../exchange-servers/sample-keys.ts';

/**
 * Every request that Holdfast can sign, beside the one that ccxt signs for the same key, time and random number. ccxt is
 * loaded one exchange at a time and by its path: all of it would take ten seconds and more.
 */
const AT: Moment = { ms: 1_795_996_800_123, uuid: '7f0e1d2c-3b4a-4596-8877-665544332211' };

type Request = {
  readonly url: string;
  readonly method: string;
  readonly body?: string;
  readonly headers: object;
};
/** The part of ccxt that is used. */
type Oracle = {
  sign: (path: string, api: unknown, method: string, params: object) => Request;
  readonly options: object;
};

/** How ccxt calls the endpoints of each exchange. */
const NAMES: Readonly<Record<ExchangeId, (path: string) => readonly [unknown, string]>> = {
  binance: (path) =>
    path.startsWith('/sapi/')
      ? ['sapi', path.slice('/sapi/v1/'.length)]
      : ['private', path.slice('/api/v3/'.length)],
  bitfinex: (path) => ['private', path.slice('/v2/'.length)],
  bitstamp: (path) => ['private', path.slice('/api/v2/'.length)],
  bitvavo: (path) => ['private', path.slice('/v2/'.length)],
  bybit: (path) => ['private', path.slice(1)],
  coinbase: (path) => [['v3', 'private'], path.slice('/api/v3/'.length)],
  gemini: (path) => ['private', path.slice(1)],
  kraken: (path) => ['private', path.slice('/0/private/'.length)],
  kucoin: (path) => [path.includes('/earn/') ? 'earn' : 'private', path.slice('/api/v1/'.length)],
  okx: (path) => ['private', path.slice('/api/v5/'.length)],
};

const IDS = Object.keys(READ_ENDPOINTS) as ExchangeId[];
const modules = new Map<ExchangeId, new (options: object) => Oracle>();

beforeAll(async () => {
  for (const id of IDS) {
    const file = new URL(`../../../../node_modules/ccxt/js/src/${id}.js`, import.meta.url);
    const loaded = (await import(file.href)) as { default: new (options: object) => Oracle };
    modules.set(id, loaded.default);
  }
});

function openOracle(
  id: ExchangeId,
  { apiKey, secret, passphrase }: ExchangeKey,
  host: string,
): Oracle {
  const Exchange = modules.get(id);
  if (Exchange === undefined) throw new Error(`ccxt has no ${id}`);
  const hostname = id === 'bybit' ? host.replace('api.', '') : host;
  const oracle = new Exchange({ apiKey, secret, password: passphrase, hostname });
  return Object.assign(oracle, {
    // ccxt names itself to KuCoin as the broker of each request; Holdfast is nobody's broker.
    options: { ...oracle.options, partner: {} },
    milliseconds: () => AT.ms,
    seconds: () => Math.floor(AT.ms / 1000),
    uuid: () => AT.uuid,
    randomBytes: () => AT.uuid.replaceAll('-', ''),
    // Microseconds, as Bitfinex itself does it; ccxt counts milliseconds.
    ...(id === 'bitfinex' ? { nonce: () => `${AT.ms}000` } : {}),
  });
}

type Case = {
  readonly id: ExchangeId;
  readonly host: string;
  readonly endpoint: string;
  readonly ours: Request;
  readonly theirs: () => Request;
};

function casesOf(id: ExchangeId, key: ExchangeKey): readonly Case[] {
  const client = EXCHANGE_CLIENTS[id];
  const asks = client.rights === null ? client.balances : [client.rights, ...client.balances];
  return EXCHANGE_HOSTS[id].flatMap((host) =>
    asks.map((ask) => {
      const { endpoint, query, headers, body } = ask.sign(ask.params, { key, host, at: AT });
      const [method, path] = partsOf(endpoint);
      const [api, name] = NAMES[id](path);
      const url = `https://${host}${path}${query === '' ? '' : `?${query}`}`;
      return {
        id,
        host,
        endpoint,
        ours: { url, method, headers, ...(body === null ? {} : { body }) },
        theirs: () =>
          openOracle(id, key, host).sign(name, api, method, Object.fromEntries(ask.params)),
      };
    }),
  );
}

/** Where Holdfast does otherwise, on purpose. */
function asOurs(id: ExchangeId, { url, method, body, headers }: Request): Request {
  // A question mark without a query behind it; the signature is the same.
  const bare = url.replace(/\?$/, '');
  // Gemini's documentation wants an empty body; ccxt sends `{}`, which is not signed.
  const sent = id === 'gemini' ? '' : body;
  return { url: bare, method, headers, ...(sent === undefined ? {} : { body: sent }) };
}

const CASES = [
  ...IDS.flatMap((id) => casesOf(id, SAMPLE_KEYS[id])),
  ...casesOf('coinbase', { ...SAMPLE_KEYS.coinbase, secret: newEd25519() }),
];

describe('a signed request', () => {
  it.each(CASES)('is the one that ccxt signs: $host $endpoint', ({ id, ours, theirs }) => {
    expect(ours).toEqual(asOurs(id, theirs()));
  });

  it('is compared for every endpoint of the table', () => {
    const compared = new Set(CASES.map(({ id, endpoint }) => `${id} ${endpoint}`));
    const all = IDS.flatMap((id) => READ_ENDPOINTS[id].map((endpoint) => `${id} ${endpoint}`));
    expect([...compared].toSorted()).toEqual(all.toSorted());
  });
});
