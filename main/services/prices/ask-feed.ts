import { readExactJson } from '../../domain/exchange/read-exact-json.ts';
import type { FeedAnswer, PriceFeed } from '../../domain/prices/price-feed.ts';
import type { PriceFeedFault } from '../../domain/prices/price-fault.ts';
import { PRICE_POLICY } from '../../domain/prices/price-policy.ts';
import type { Pair } from '../../domain/prices/wanted-pairs.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Site } from '../network/site.ts';
import type { SiteReply } from '../network/site-request.ts';
import { namePriceFault } from './name-price-fault.ts';

/** All that Kraken trades is half a megabyte. */
const MAX_BYTES = 4 * 1024 * 1024;
const LIMIT_MS = 20_000;
const MINUTE_MS = 60_000;

/** What to look for in the reply of a feed, and in which currency it is asked. */
export type FeedOrder = { readonly wanted: readonly Pair[]; readonly currency: string };

/** Asks a feed its one question. Nothing of a reply that cannot be right is used. */
export async function askFeed(
  site: Site,
  feed: PriceFeed,
  { wanted, currency }: FeedOrder,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): Promise<Result<FeedAnswer, PriceFeedFault>> {
  const { host } = feed;
  const asked = await site.ask({
    method: 'GET',
    path: feed.pathFor(currency),
    // Some of them turn away who has no name. The port is the usual one, which browsers leave out.
    headers: { host, 'user-agent': 'Holdfast' },
    maxBytes: MAX_BYTES,
    limitMs: LIMIT_MS,
    signal,
    readsErrors: 'all',
  });
  if (!asked.ok) return fail(namePriceFault(asked.error, host));
  const at = now().getTime();
  const json = readExactJson(asked.value.body.toString('utf8'));
  const fault = statusFault(asked.value, feed, json) ?? clockFault(asked.value, host, at);
  if (fault !== null) return fail(fault);
  const answer = feed.read(json, { wanted, currency, now: at });
  return answer === null ? fail({ code: 'price_bad_reply', params: { host } }) : succeed(answer);
}

function statusFault({ status }: SiteReply, feed: PriceFeed, json: unknown): PriceFeedFault | null {
  const { host } = feed;
  const said = feed.refusalIn(json);
  if (status === 429 || /rate limit|too many/i.test(said ?? '')) {
    return { code: 'price_rate_limited', params: { host } };
  }
  if (status >= 500 || /EService|maintenance|unavailable|internal_server/i.test(said ?? '')) {
    return { code: 'price_maintenance', params: { host } };
  }
  const isRefused = status !== 200 || said !== null;
  return isRefused ? { code: 'price_refused', params: { host, number: status } } : null;
}

/** A reply without a time says nothing about the clock. */
function clockFault({ date }: SiteReply, host: string, at: number): PriceFeedFault | null {
  const off = Math.abs(Date.parse(date ?? '') - at) / MINUTE_MS;
  return off > PRICE_POLICY.clock.minutes
    ? { code: 'price_clock', params: { host, minutes: Math.round(off) } }
    : null;
}
