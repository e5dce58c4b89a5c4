import type { AnyExchangeClient } from '../../main/domain/exchange/exchange-client.ts';
import { EXCHANGE_CLIENTS } from '../../main/domain/exchange/exchange-clients.ts';
import { joinBalances } from '../../main/domain/exchange/join-balances.ts';
import { EXCHANGE_IDS } from '../../main/domain/exchange/read-endpoints.ts';
import { readExactJson } from '../../main/domain/exchange/read-exact-json.ts';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../main/domain/prices/price-feeds.ts';
import { SAMPLE_ACCOUNTS } from '../exchange-servers/sample-accounts.ts';
import { SAMPLE_REPLIES } from '../price-servers/sample-replies.ts';

/** What exchanges and price feeds answer, as far as it may be mutated. */
export const EXCHANGE_REPLIES = EXCHANGE_IDS.flatMap((id) =>
  Object.values(SAMPLE_ACCOUNTS[id].replies),
);
export const PRICE_REPLIES = PRICE_FEED_IDS.map((id) => SAMPLE_REPLIES[id]('/?currency=EUR'));

const PRICE_ORDER = {
  wanted: ['BTC', 'ETH', 'SOL'].map((asset) => ({ asset, currency: 'EUR' })),
  currency: 'EUR',
  now: Date.UTC(2026, 10, 30, 12),
};

/** One text as the answer to every question that is asked of any exchange. */
export function readAsExchanges(text: string): void {
  const json = readExactJson(text);
  for (const id of EXCHANGE_IDS) readAsExchange(EXCHANGE_CLIENTS[id], json);
}

function readAsExchange(client: AnyExchangeClient, json: unknown): void {
  client.refusalIn(json);
  client.rights?.read(json, client.rights.params);
  for (const { read, params, arrangement } of client.balances) {
    const rows = read(json, params)?.rows ?? [];
    joinBalances(
      client.venue,
      rows.map((row) => ({ arrangement, ...row })),
    );
  }
}

/** One text as the answer of every feed. */
export function readAsFeeds(text: string): void {
  const json = readExactJson(text);
  for (const id of PRICE_FEED_IDS) {
    PRICE_FEEDS[id].refusalIn(json);
    PRICE_FEEDS[id].read(json, PRICE_ORDER);
  }
}
