import { Big } from 'big.js';
import { canonicalAsset } from '../exposure/canonical-asset.ts';
import { formatDecimal } from '../decimal.ts';
import type { ProofBalances } from './inclusion.ts';

/** A coin in a proof beside what the user knew to hold that day. Amounts are exact, in whole coins. */
export type BalanceDifference = {
  readonly asset: string;
  readonly proven: string;
  readonly held: string;
  /** `proven` less `held`: below zero, the venue counted less than there should be. */
  readonly difference: string;
};

type Held = { readonly asset: string; readonly amount: string };

/** Null for proofs that name coins by numbers only the venue has a list of. */
export function compareHoldings(
  balances: ProofBalances,
  holdings: readonly Held[],
): readonly BalanceDifference[] | null {
  if (isIndexed(balances)) return null;
  const proven = sumByAsset(Object.entries(balances).map(readBalance));
  const held = sumByAsset(holdings);
  return [...new Set([...proven.keys(), ...held.keys()])].toSorted().flatMap((asset) => {
    const [counted, known] = [proven.get(asset) ?? new Big(0), held.get(asset) ?? new Big(0)];
    if (counted.eq(0) && known.eq(0)) return [];
    return [
      {
        asset,
        proven: formatDecimal(counted),
        held: formatDecimal(known),
        difference: formatDecimal(counted.minus(known)),
      },
    ];
  });
}

function isIndexed(
  balances: ProofBalances,
): balances is Extract<ProofBalances, readonly unknown[]> {
  return Array.isArray(balances);
}

/** BitMEX and River count in satoshi. */
function readBalance([name, amount]: readonly [string, string]): Held {
  if (name !== 'BTC_sat') return { asset: canonicalAsset(name) ?? name, amount };
  return { asset: 'BTC', amount: new Big(amount).div(100_000_000).toFixed() };
}

function sumByAsset(held: readonly Held[]): ReadonlyMap<string, Big> {
  const sums = new Map<string, Big>();
  for (const { asset, amount } of held) {
    sums.set(asset, (sums.get(asset) ?? new Big(0)).plus(amount));
  }
  return sums;
}
