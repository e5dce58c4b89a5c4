import type { FeedOutcomeView } from '../../../preload/price-shapes.ts';
import { joinQuotes } from '../../domain/prices/join-quotes.ts';
import { keepQuotes } from '../../domain/prices/keep-quotes.ts';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../domain/prices/price-feeds.ts';
import { neededQuotes, wantedPairs } from '../../domain/prices/wanted-pairs.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { FeedOutcome } from '../../services/prices/price-asker.ts';
import type { Watch } from '../../services/watch.ts';
import { changeProfile } from '../change-profile.ts';
import type { Outcome } from '../handler.ts';
import { faultSentence } from '../sentences.ts';
import type { Services } from '../services.ts';
import { feedOf } from './change-prices.ts';
import { heldAssets } from './view-prices.ts';

/** Asks every feed that may be asked, and keeps the median of what they told for this day. */
export async function refreshPrices(
  services: Services,
  watch: Watch,
): Promise<Outcome<'price.refresh'>> {
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const { currency } = services.settings.get();
  const places = profile.value.priceSources.filter(({ allowedAt }) => allowedAt !== null);
  if (places.length === 0) return notAllowed();
  const assets = heldAssets(profile.value).filter((asset) => asset !== currency);
  if (assets.length === 0) return fail({ code: 'nothing_held' });
  const wanted = wantedPairs(assets, currency);
  const outcomes = await services.prices.ask(places, { wanted, currency }, watch);
  if (watch.signal.aborted) return fail({ code: 'cancelled' });
  const at = services.now().toISOString();
  let priced: readonly string[] = [];
  const changed = await changeProfile<never>(services, (now) => {
    const told = outcomes.filter(({ place }) => isStillAllowed(now, place));
    const kept = neededQuotes(joinQuotes(told.flatMap(quotesOf)), assets, currency);
    priced = kept.map(({ asset }) => asset);
    if (kept.length === 0) return succeed(now);
    return succeed({ ...now, priceFeeds: keepQuotes(now.priceFeeds, kept, at) });
  });
  if (!changed.ok) return changed;
  const [first] = outcomes;
  if (first !== undefined && !first.answer.ok && outcomes.every(({ answer }) => !answer.ok)) {
    return first.answer;
  }
  return succeed({
    outcomes: outcomes.map((outcome) => viewOutcome(outcome, services)),
    unpriced: assets.filter((asset) => !priced.includes(asset)),
  });
}

function notAllowed(): Outcome<'price.refresh'> {
  const host = PRICE_FEED_IDS.map((feed) => PRICE_FEEDS[feed].host).join(', ');
  return fail({ code: 'price_not_allowed', params: { host } });
}

/** The yes may have gone, or moved to another way, while the feed was asked. */
function isStillAllowed(profile: Profile, place: FeedOutcome['place']): boolean {
  return feedOf(profile, place.feed).allowedAt === place.allowedAt;
}

function quotesOf({ place: { feed }, answer }: FeedOutcome) {
  return answer.ok ? answer.value.quotes.map((quote) => ({ feed, ...quote })) : [];
}

function viewOutcome(
  { place: { feed }, answer }: FeedOutcome,
  services: Services,
): FeedOutcomeView {
  const { name, host } = PRICE_FEEDS[feed];
  if (answer.ok) {
    const { quotes, odd } = answer.value;
    const told = new Set(quotes.map(({ asset }) => asset)).size;
    return { feed, name, host, told, odd, problem: null };
  }
  const { code, ...fault } = answer.error;
  if (code === 'cancelled') throw new Error('One feed was stopped, and the call was not');
  const message = faultSentence({ code, ...fault }, services.locale());
  return { feed, name, host, told: 0, odd: [], problem: { code, message } };
}
