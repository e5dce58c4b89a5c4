import type {
  BalanceRow,
  AnyExchangeClient,
  ExchangeKey,
  Moment,
} from '../../domain/exchange/exchange-client.ts';
import { joinBalances, type JoinedBalances } from '../../domain/exchange/join-balances.ts';
import { judgeRights } from '../../domain/exchange/judge-rights.ts';
import type { ExchangeHost } from '../../domain/exchange/read-endpoints.ts';
import type { Arrangement } from '../../domain/exposure/imports/statement.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Site } from '../network/site.ts';
import { askExchange, type AccountFault } from './ask-exchange.ts';

/** Pages of one question at most. Nobody has that many coins. */
const MAX_PAGES = 100;

/** One account that is being asked. */
export type AccountCall = {
  readonly site: Site;
  readonly client: AnyExchangeClient;
  readonly key: ExchangeKey;
  readonly host: ExchangeHost;
  readonly moment: () => Moment;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Hears of each answer. */
  readonly answered: () => void;
};

/** Whether the key only reads. `unseen`: this exchange does not tell. A key that can do more is a fault. */
export async function checkRights(
  call: AccountCall,
): Promise<Result<'seen' | 'unseen', AccountFault>> {
  const { client, key, host } = call;
  if (client.rights === null) return succeed('unseen');
  const { sign, params, read } = client.rights;
  const request = sign(params, { key, host, at: call.moment() });
  const asked = await askExchange(call.site, client, request, call);
  call.answered();
  // Where it does not know this question, as Kraken in some regions, it does not tell.
  if (!asked.ok) return asked.error.code === 'exchange_refused' ? succeed('unseen') : asked;
  const rights = read(asked.value, params);
  if (rights === null) return fail({ code: 'exchange_bad_reply' });
  if (rights === 'unseen') return succeed('unseen');
  const fault = judgeRights(rights);
  return fault === null ? succeed('seen') : fail(fault);
}

export type Account = JoinedBalances & { readonly sawEarn: boolean };

type Row = BalanceRow & { readonly arrangement: Arrangement };

/** Everything that lies there. All questions are answered, or nothing comes of it. */
export async function readBalances(call: AccountCall): Promise<Result<Account, AccountFault>> {
  const rows: Row[] = [];
  let sawEarn = call.client.seesEarn;
  for (const ask of call.client.balances) {
    const asked = await readPages(call, ask);
    if (asked.ok) {
      rows.push(...asked.value.map((row) => ({ arrangement: ask.arrangement, ...row })));
    } else if (ask.isOptional && isMissing(asked.error)) {
      sawEarn &&= ask.arrangement !== 'earn';
    } else {
      return asked;
    }
    call.answered();
  }
  const joined = joinBalances(call.client.venue, rows);
  return joined === null ? fail({ code: 'exchange_bad_reply' }) : succeed({ ...joined, sawEarn });
}

/** A product that the key may not see, or that the exchange does not have for this account. */
function isMissing({ code }: AccountFault): boolean {
  return code === 'exchange_right_missing' || code === 'exchange_refused';
}

async function readPages(
  call: AccountCall,
  { sign, params: first, read }: AnyExchangeClient['balances'][number],
): Promise<Result<readonly BalanceRow[], AccountFault>> {
  const rows: BalanceRow[] = [];
  let params: typeof first | null = first;
  for (let page = 0; params !== null; page += 1) {
    if (page === MAX_PAGES) return fail({ code: 'exchange_bad_reply' });
    const request = sign(params, { key: call.key, host: call.host, at: call.moment() });
    const asked = await askExchange(call.site, call.client, request, call);
    if (!asked.ok) return asked;
    const answer = read(asked.value, params);
    if (answer === null) return fail({ code: 'exchange_bad_reply' });
    rows.push(...answer.rows);
    params = answer.next;
  }
  return succeed(rows);
}
