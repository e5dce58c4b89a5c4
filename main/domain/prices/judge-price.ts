import { PRICE_POLICY } from './price-policy.ts';
import type { PriceSource } from './price-source.ts';

/** `ageing` is between fresh and stale: it still counts without a warning. */
export type PriceAge = 'fresh' | 'ageing' | 'stale';

const HOUR = 3_600_000;

/** How old a price is at a moment; both ISO 8601 UTC. */
export function priceAge(at: string, now: string): PriceAge {
  const hours = (Date.parse(now) - Date.parse(at)) / HOUR;
  if (hours <= PRICE_POLICY.fresh.hours) return 'fresh';
  return hours <= PRICE_POLICY.stale.days * 24 ? 'ageing' : 'stale';
}

/** Whether the feeds behind a price were too far apart to be believed without a look. */
export function isDisputed(source: PriceSource): boolean {
  return source.kind === 'feeds' && source.spread > PRICE_POLICY.disagree.share;
}
