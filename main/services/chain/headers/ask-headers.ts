import type { HeaderChainReason } from '../../../domain/chain/headers/header-chain-reason.ts';
import { fail, type Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';

/** As many headers as asked for, which the server says it has. */
export async function askHeaders(
  backend: ChainBackend,
  start: number,
  count: number,
  signal: AbortSignal,
): Promise<Result<readonly string[], ChainFault>> {
  if (signal.aborted) return fail({ code: 'cancelled' });
  const reply = await backend.headers(start, count, signal);
  if (!reply.ok || reply.value.length === count) return reply;
  return fail({ code: reply.value.length < count ? 'contradiction' : 'bad_reply' });
}

/** The fault for headers that break a rule. */
export function refuse(reason: HeaderChainReason): {
  readonly ok: false;
  readonly error: ChainFault;
} {
  return fail({ code: 'headers_refused', reason });
}
