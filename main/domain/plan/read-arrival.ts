import { Big } from 'big.js';
import { parseDecimal } from '../decimal.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { FoundArrival } from './arrivals-of.ts';
import type { PlanFault } from './plan-fault.ts';
import type { Arrived, Plan } from './plan.ts';

/** Coins that are said to have come in: found on the chain by Holdfast, or told by the user. */
export type ArrivalClaim =
  | { readonly source: 'chain'; readonly found: FoundArrival }
  /** `txid` in hex, `amount` as an exact decimal in BTC. */
  | { readonly source: 'typed'; readonly txid: string; readonly amount: string };

type ReadArrival = Pick<Arrived, 'source' | 'txid' | 'sats' | 'heightBlocks' | 'isProven'> & {
  readonly arrivedAt: string | null;
};

const TXID = /^[0-9a-f]{64}$/;
const SATS_PER_BTC = 100_000_000;
const MAX_SATS = 21e14;

/** Reads a claim. A transaction counts once, for one part of one plan. */
export function readArrival(
  claim: ArrivalClaim,
  plans: readonly Plan[],
): Result<ReadArrival, PlanFault> {
  const read = claim.source === 'chain' ? succeed(fromChain(claim.found)) : fromUser(claim);
  if (!read.ok) return read;
  return claimedTxids(plans).has(read.value.txid)
    ? fail({ code: 'arrival_used', fields: ['evidence.txid'] })
    : read;
}

/** Transactions that count for some part of some plan already. */
export function claimedTxids(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(
    plans.flatMap(({ log }) =>
      log.flatMap(({ evidence }) => (evidence.kind === 'arrived' ? [evidence.txid] : [])),
    ),
  );
}

function fromChain({ txid, sats, heightBlocks, isProven, at }: FoundArrival): ReadArrival {
  return { source: 'chain', txid, sats, heightBlocks, isProven, arrivedAt: at };
}

function fromUser(claim: {
  readonly txid: string;
  readonly amount: string;
}): Result<ReadArrival, PlanFault> {
  const txid = claim.txid.trim().toLowerCase();
  if (!TXID.test(txid)) return fail({ code: 'invalid_txid', fields: ['evidence.txid'] });
  const amount = parseDecimal(claim.amount);
  const sats = amount?.times(SATS_PER_BTC) ?? new Big(0);
  if (sats.lte(0) || sats.gt(MAX_SATS) || !sats.round(0).eq(sats)) {
    return fail({ code: 'invalid_amount', fields: ['evidence.amount'] });
  }
  const known = { heightBlocks: null, isProven: false, arrivedAt: null };
  return succeed({ source: 'typed', txid, sats: sats.toNumber(), ...known });
}
