import type { PriceFeedConsent, PriceInput } from '../../../preload/price-shapes.ts';
import { formatDecimal, parseDecimal } from '../../domain/decimal.ts';
import { canonicalAsset } from '../../domain/exposure/canonical-asset.ts';
import type { Fault } from '../../domain/fault.ts';
import type { PriceFeedId } from '../../domain/prices/price-source.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SavedPriceFeed } from '../../domain/profile/saved-price-feed.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { readProxy } from '../../services/network/read-proxy.ts';

/** Keeps a price that was typed in: one for each asset, currency and day. */
export function setPrice(
  profile: Profile,
  { asset: text, currency, price: priceText, at: toldAt }: PriceInput,
  now: string,
): Result<Profile, Fault<'invalid_amount' | 'invalid_asset'>> {
  const asset = canonicalAsset(text);
  const price = parseDecimal(priceText);
  if (asset === null || asset === currency)
    return fail({ code: 'invalid_asset', fields: ['asset'] });
  if (price === null || price.eq(0)) return fail({ code: 'invalid_amount', fields: ['price'] });
  const at = toldAt === undefined ? now : new Date(toldAt).toISOString();
  const others = profile.prices.filter(
    (one) =>
      one.asset !== asset || one.currency !== currency || one.at.slice(0, 10) !== at.slice(0, 10),
  );
  return succeed({
    ...profile,
    prices: [...others, { asset, currency, price: formatDecimal(price), at }],
  });
}

/** Takes away what was typed in and what feeds told. */
export function removePrice(
  profile: Profile,
  named: { readonly asset: string; readonly currency: string },
): Result<Profile, Fault<'not_found'>> {
  const isOther = (one: { asset: string; currency: string }): boolean =>
    one.asset !== named.asset || one.currency !== named.currency;
  const prices = profile.prices.filter(isOther);
  const priceFeeds = profile.priceFeeds.filter(isOther);
  const isChanged =
    prices.length < profile.prices.length || priceFeeds.length < profile.priceFeeds.length;
  return isChanged
    ? succeed({ ...profile, prices, priceFeeds })
    : fail({ code: 'not_found', fields: ['asset'] });
}

/** The feed as it is saved, or as it would be: not allowed. */
export function feedOf({ priceSources }: Profile, feed: PriceFeedId): SavedPriceFeed {
  return priceSources.find((one) => one.feed === feed) ?? { feed, proxy: null, allowedAt: null };
}

/** Allows a feed, or forbids it. */
export function allowFeed(
  profile: Profile,
  { feed, allowed, proxy: typed }: PriceFeedConsent,
  at: string,
): Result<Profile, Fault<'invalid_host'>> {
  const before = feedOf(profile, feed);
  const proxy = typed === undefined ? before.proxy : readProxy(typed);
  if (proxy === undefined) return fail({ code: 'invalid_host', fields: ['proxy'] });
  const others = profile.priceSources.filter((one) => one.feed !== feed);
  return succeed({
    ...profile,
    priceSources: [...others, { feed, proxy, allowedAt: allowed ? at : null }],
  });
}
