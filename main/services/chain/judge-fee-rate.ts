import { fail, succeed, type Result } from '../../domain/result.ts';
import type { ChainFault } from './chain-fault.ts';

/**
 * Bounds of an estimate, in satoshi per virtual byte. Below 1 many nodes do not relay; 1000 was never needed (the highest
 * hours of December 2017, May 2023 and April 2024 stayed below), and a lie above it would burn money.
 */
const LEAST = 1;
const MOST = 1000;

/** Takes an estimate only within its bounds; one below them is raised to the least. */
export function judgeFeeRate(satsPerVb: number): Result<number, ChainFault> {
  if (!Number.isFinite(satsPerVb) || satsPerVb <= 0) return fail({ code: 'bad_reply' });
  if (satsPerVb > MOST) return fail({ code: 'fee_unbelievable' });
  return succeed(Math.max(LEAST, Math.round(satsPerVb * 100) / 100));
}

/** From coins per 1000 virtual bytes, as Bitcoin Core and the Electrum protocol say it. */
export function judgeCoinsPerKvb(coins: number): Result<number, ChainFault> {
  return judgeFeeRate(coins * 1e5);
}
