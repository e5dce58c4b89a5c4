import { nameRefusal, type ReplyHead } from '../../domain/exchange/name-refusal.ts';
import type { AnyExchangeClient } from '../../domain/exchange/exchange-client.ts';
import type { ExchangeFault } from '../../domain/exchange/exchange-fault.ts';
import { readExactJson } from '../../domain/exchange/read-exact-json.ts';
import { partsOf } from '../../domain/exchange/sign-asks.ts';
import { isReadRequest, type SignedRequest } from '../../domain/exchange/signed-request.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Site } from '../network/site.ts';
import type { SiteReply } from '../network/site-request.ts';
import { nameNetworkFault, type ExchangeNetworkFault } from './name-network-fault.ts';

/** Why nothing came of asking. */
export type AccountFault = ExchangeFault | ExchangeNetworkFault;

/** An account with every coin that an exchange has is some hundreds of KB. */
const MAX_BYTES = 4 * 1024 * 1024;
const LIMIT_MS = 20_000;

/** Sends one question, and gives what stands in the reply; the fault where the exchange refuses. */
export async function askExchange(
  site: Site,
  client: Pick<AnyExchangeClient, 'refusalIn' | 'refusals'>,
  request: SignedRequest,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): Promise<Result<unknown, AccountFault>> {
  if (!isReadRequest(request)) throw new Error('A request that is not in the table of questions');
  const { endpoint, host, query, headers, body } = request;
  const [method, path] = partsOf(endpoint);
  const asked = await site.ask({
    method,
    path: query === '' ? path : `${path}?${query}`,
    // Some of them turn away who has no name. The port is the usual one, which browsers leave out.
    headers: { host, 'user-agent': 'Holdfast', ...headers },
    ...(body === null ? {} : { body }),
    maxBytes: MAX_BYTES,
    limitMs: LIMIT_MS,
    signal,
    readsErrors: 'all',
  });
  if (!asked.ok) return fail(nameNetworkFault(asked.error, host));
  const json = readExactJson(asked.value.body.toString('utf8'));
  const refusal = nameRefusal(client, headOf(asked.value), json, now().getTime());
  return refusal === null ? succeed(json) : fail(refusal);
}

function headOf({ status, date, retryAfter }: SiteReply): ReplyHead {
  const serverMs = Date.parse(date ?? '');
  return {
    status,
    serverMs: Number.isNaN(serverMs) ? null : serverMs,
    retryAfterSeconds: /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : null,
  };
}
