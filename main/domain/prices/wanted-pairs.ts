import type { JoinedQuote } from './join-quotes.ts';

/** An asset and the money that its price is wanted in. */
export type Pair = { readonly asset: string; readonly currency: string };

const BRIDGE = 'USD';

/**
 * What to look for in the replies of feeds: each asset in the chosen currency, and the way there through dollars, because
 * most feeds know few kinds of money.
 */
export function wantedPairs(assets: readonly string[], currency: string): readonly Pair[] {
  const others = [...new Set(assets)].filter((asset) => asset !== currency);
  const direct = others.map((asset) => ({ asset, currency }));
  if (currency === BRIDGE) return direct;
  const bridged = others
    .filter((asset) => asset !== BRIDGE)
    .map((asset) => ({ asset, currency: BRIDGE }));
  const rate = { asset: BRIDGE, currency };
  return [...direct.filter(({ asset }) => asset !== BRIDGE), ...bridged, rate];
}

/** The quotes that are needed: of what was told in the chosen currency no detour is kept. */
export function neededQuotes(
  quotes: readonly JoinedQuote[],
  assets: readonly string[],
  currency: string,
): readonly JoinedQuote[] {
  const direct = quotes.filter((one) => one.currency === currency);
  const known = new Set(direct.map(({ asset }) => asset));
  const detours = quotes.filter((one) => one.currency !== currency && !known.has(one.asset));
  const isRateNeeded = assets.includes(BRIDGE) || detours.length > 0;
  return [...direct.filter(({ asset }) => asset !== BRIDGE || isRateNeeded), ...detours];
}
