import { Big } from 'big.js';
import { satsToBtc } from '../decimal.ts';
import type { WalletChain } from '../wallet-chain/wallet-chain.ts';
import { arrivalsOf, type FoundArrival } from './arrivals-of.ts';
import { entryOf, type Arrived, type Plan } from './plan.ts';
import { claimedTxids } from './read-arrival.ts';
import { PLAN_POLICY } from './step-rules.ts';
import { arriveKey, askKey, partsMade } from './withdrawals-of.ts';

/**
 * The plans with what a sync found at their addresses. A part that was asked for is answered by the oldest payment in a block
 * that no plan counts yet and that is not far below what was asked; one that the user told of by hand is backed by the chain
 * once it shows there. The same plans come back where nothing was found. `at` is now, ISO 8601 UTC.
 */
export function noteArrivals(
  plans: readonly Plan[],
  chain: WalletChain,
  at: string,
): readonly Plan[] {
  return plans.reduce<readonly Plan[]>((all, plan) => {
    const to = entryOf(plan, 'destination')?.evidence;
    if (to?.kind !== 'destination' || to.walletId !== chain.walletId) return all;
    const found = arrivalsOf(chain, to.index).filter(({ heightBlocks }) => heightBlocks !== null);
    if (found.length === 0) return all;
    const next = answerParts(backHeard(plan, found), all, found, { walletId: to.walletId, at });
    return next === plan ? all : all.map((one) => (one === plan ? next : one));
  }, plans);
}

/** What the user told of, and the chain shows now. */
function backHeard(plan: Plan, found: readonly FoundArrival[]): Plan {
  let isChanged = false;
  const log = plan.log.map((entry) => {
    const { evidence } = entry;
    if (evidence.kind !== 'arrived' || evidence.source === 'chain') return entry;
    const shown = found.find(({ txid }) => txid === evidence.txid);
    if (shown === undefined) return entry;
    isChanged = true;
    return { ...entry, evidence: arrivedOf(shown, evidence.walletId, evidence.amount) };
  });
  return isChanged ? { ...plan, log } : plan;
}

function answerParts(
  plan: Plan,
  all: readonly Plan[],
  found: readonly FoundArrival[],
  { walletId, at }: { readonly walletId: string; readonly at: string },
): Plan {
  const claimed = new Set(claimedTxids(all));
  const entries = partsMade(plan).flatMap((part) => {
    const asked = entryOf(plan, askKey(part))?.evidence;
    if (asked?.kind !== 'asked' || entryOf(plan, arriveKey(part)) !== undefined) return [];
    const match = found.find(
      ({ txid, sats }) => !claimed.has(txid) && isEnough(sats, asked.amount),
    );
    if (match === undefined) return [];
    claimed.add(match.txid);
    return [{ step: arriveKey(part), at, evidence: arrivedOf(match, walletId, asked.amount) }];
  });
  return entries.length === 0 ? plan : { ...plan, log: [...plan.log, ...entries] };
}

function isEnough(sats: number, asked: string): boolean {
  return new Big(satsToBtc(sats)).gte(new Big(asked).times(PLAN_POLICY.smallestArrival));
}

function arrivedOf(
  { txid, sats, heightBlocks, isProven, at }: FoundArrival,
  walletId: string,
  asked: string,
): Arrived {
  const came = satsToBtc(sats);
  const amount = new Big(came).gt(asked) ? came : asked;
  const place = { txid, sats, heightBlocks, isProven, arrivedAt: at };
  return { kind: 'arrived', source: 'chain', walletId, amount, ...place };
}
