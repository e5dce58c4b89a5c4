import type { NetworkCode } from './network-fault.ts';

/** Whether a signal came from a clock or from someone who does not want it any more. */
export function nameAbort(signal: AbortSignal): NetworkCode {
  const reason: unknown = signal.reason;
  return reason instanceof Error && reason.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
