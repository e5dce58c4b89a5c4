import type { ExchangeFault } from './exchange-fault.ts';
import type { AnyExchangeClient } from './exchange-client.ts';

/** What a reply says about itself, beside its text. */
export type ReplyHead = {
  readonly status: number;
  /** Seconds of the header Retry-After; null where there is none. */
  readonly retryAfterSeconds: number | null;
  /** Unix milliseconds of the header Date; null where there is none. */
  readonly serverMs: number | null;
};

/** Clocks further apart than this are named when a key is refused. The narrowest window of an exchange is 5 s. */
const SKEW_MS = 10_000;
/** A longer ban than this is not a number of seconds to wait for. */
const LONGEST_WAIT_S = 7 * 24 * 3600;

/** Why a reply holds no answer; null when it does. Nothing that the exchange wrote gets into the fault. */
export function nameRefusal(
  { refusalIn, refusals }: Pick<AnyExchangeClient, 'refusalIn' | 'refusals'>,
  head: ReplyHead,
  json: unknown,
  nowMs: number,
): ExchangeFault | null {
  const said = refusalIn(json);
  if (said === null && head.status === 200) return null;
  const code =
    refusals.find(({ says }) => says.test(said ?? ''))?.code ?? codeOfStatus(head.status);
  if (code === 'exchange_rate_limited') return rateLimited(waitSeconds(head, said ?? '', nowMs));
  if (code === 'exchange_refused') return { code, params: { number: numberOf(said, head) } };
  return isOfTime(code) ? (clockSkew(head, nowMs) ?? { code }) : { code };
}

/** The number that the exchange gives its refusal, else that of HTTP. Of what it says, digits alone get out. */
function numberOf(said: string | null, { status }: ReplyHead): string {
  return /^-?\d{2,7}(?!\d)/.exec(said ?? '')?.[0] ?? String(status);
}

function isOfTime(code: ExchangeFault['code']): boolean {
  return code === 'exchange_clock_skew' || code === 'exchange_key_refused';
}

/** Most exchanges call a signature with a wrong time simply wrong; the header Date tells. */
function clockSkew({ serverMs }: ReplyHead, nowMs: number): ExchangeFault | null {
  const skewMs = serverMs === null ? 0 : Math.abs(serverMs - nowMs);
  if (skewMs <= SKEW_MS) return null;
  const params = { seconds: Math.round(skewMs / 1000) };
  return { code: 'exchange_clock_skew', reason: 'exchange_skew_known', params };
}

function codeOfStatus(status: number): ExchangeFault['code'] {
  if (status === 401) return 'exchange_key_refused';
  if (status === 418 || status === 429) return 'exchange_rate_limited';
  return status >= 500 && status < 600 ? 'exchange_maintenance' : 'exchange_refused';
}

function rateLimited(seconds: number | null): ExchangeFault {
  return seconds === null
    ? { code: 'exchange_rate_limited' }
    : { code: 'exchange_rate_limited', reason: 'exchange_wait_known', params: { seconds } };
}

/** From the header, or from a time in the text such as "banned until 1568024460000". */
function waitSeconds({ retryAfterSeconds }: ReplyHead, text: string, nowMs: number): number | null {
  const until = /(?<!\d)1\d{12}(?!\d)/.exec(text)?.[0];
  const seconds =
    retryAfterSeconds ?? (until === undefined ? null : Math.ceil((Number(until) - nowMs) / 1000));
  return seconds !== null && seconds > 0 && seconds <= LONGEST_WAIT_S ? seconds : null;
}
