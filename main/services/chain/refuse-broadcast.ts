import { nameRefusal } from '../../domain/chain/name-refusal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { ChainFault } from './chain-fault.ts';

/** The fault of a server that did not take a transaction, with the reason where its words name one. */
export function refuseBroadcast(words: string): Result<never, ChainFault> {
  const reason = nameRefusal(words);
  return fail({ code: 'broadcast_refused', ...(reason === null ? {} : { reason }) });
}
