import { setTimeout } from 'node:timers/promises';

const POLL_MS = 1000;
/** For telling the node to stop, when the user no longer waits. */
const STOP_LIMIT_MS = 10_000;

/** What a node is at for minutes or hours. */
type LongCall<T> = {
  readonly call: () => Promise<T>;
  /** Asks how far it is. */
  readonly look: (signal: AbortSignal) => Promise<void>;
  /** Ends it on the node: that nobody waits for the answer is not known there. */
  readonly stop: (signal: AbortSignal) => Promise<unknown>;
};

/** Makes a long call, looks how far it is once a second, and stops it where the signal says so. */
export async function makeLongCall<T>(
  signal: AbortSignal,
  { call, look, stop }: LongCall<T>,
): Promise<T> {
  const over = new AbortController();
  const looked = lookOften(look, AbortSignal.any([signal, over.signal]));
  const outcome = await call();
  over.abort();
  await looked;
  if (signal.aborted) await stop(AbortSignal.timeout(STOP_LIMIT_MS));
  return outcome;
}

async function lookOften(look: LongCall<unknown>['look'], signal: AbortSignal): Promise<void> {
  const pause = (): Promise<boolean> => setTimeout(POLL_MS, true, { signal }).catch(() => false);
  while (await pause()) await look(signal);
}
