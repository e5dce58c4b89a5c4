import { randomUUID } from 'node:crypto';
import type { ExchangeKey, Moment } from '../../domain/exchange/exchange-client.ts';
import { EXCHANGE_CLIENTS } from '../../domain/exchange/exchange-clients.ts';
import type { ExchangeId } from '../../domain/exchange/read-endpoints.ts';
import type { SavedExchange } from '../../domain/profile/saved-exchange.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Network } from '../network/network.ts';
import { oneAtATime, type InOrder } from '../one-at-a-time.ts';
import type { Watch } from '../watch.ts';
import type { AccountFault } from './ask-exchange.ts';
import { exchangeDestination } from './exchange-destination.ts';
import { checkRights, readBalances, type Account, type AccountCall } from './read-account.ts';

type Order = {
  readonly place: SavedExchange;
  readonly key: ExchangeKey;
  /** The user's word that the key only reads, which counts where the exchange does not tell. */
  readonly confirmedReadOnly: boolean;
};

export type ReadOnly = 'seen' | 'said';

/** Asks exchanges what lies there, one question at a time. */
export type ExchangeAccounts = {
  /** How it is known that a key only reads; a fault where it does more, or where nobody says. */
  readonly check: (order: Order, watch: Watch) => Promise<Result<ReadOnly, AccountFault>>;
  /** The same, and then everything that lies there. */
  readonly read: (order: Order, watch: Watch) => Promise<Result<Account, AccountFault>>;
  /** How many questions to an exchange are answered, of how many; null while nothing is asked. */
  readonly asking: (exchange: ExchangeId) => Asking | null;
};

export type Asking = { readonly done: number; readonly total: number };

/** Opens no connection; each call has its own, which ends with it. */
export function openExchangeAccounts(network: Network, now: () => Date): ExchangeAccounts {
  const queues = new Map<ExchangeId, InOrder>();
  const moment = openMoments(now);
  const underWay = new Map<ExchangeId, Asking>();
  const carryOut = <T>(
    { place, key }: Order,
    { signal, progress }: Watch,
    total: number,
    ask: (call: AccountCall) => Promise<T>,
  ): Promise<T> => {
    const { exchange, host } = place;
    const queue = queues.get(exchange) ?? oneAtATime();
    queues.set(exchange, queue);
    return queue(async () => {
      const site = network.openSite(exchangeDestination(place));
      const client = EXCHANGE_CLIENTS[exchange];
      underWay.set(exchange, { done: 0, total });
      const answered = (): void => {
        const done = (underWay.get(exchange)?.done ?? 0) + 1;
        underWay.set(exchange, { done, total });
        progress(done, total);
      };
      try {
        return await ask({ site, client, key, host, moment, now, signal, answered });
      } finally {
        site.close();
        underWay.delete(exchange);
      }
    });
  };
  return {
    asking: (exchange) => underWay.get(exchange) ?? null,
    check: (order, watch) => carryOut(order, watch, 1, (call) => checkKey(call, order)),
    read: (order, watch) =>
      carryOut(order, watch, questionsTo(order), async (call) => {
        // Rights can be added to a key later.
        const checked = await checkKey(call, order);
        return checked.ok ? readBalances(call) : checked;
      }),
  };
}

async function checkKey(
  call: AccountCall,
  { confirmedReadOnly }: Order,
): Promise<Result<ReadOnly, AccountFault>> {
  const seen = await checkRights(call);
  if (!seen.ok) return seen;
  if (seen.value === 'seen') return succeed('seen');
  return confirmedReadOnly ? succeed('said') : fail({ code: 'exchange_unconfirmed' });
}

/** The one about the key, and those about balances. */
function questionsTo({ place }: Order): number {
  return EXCHANGE_CLIENTS[place.exchange].balances.length + 1;
}

/** Times that rise by a millisecond at least: exchanges refuse a number that they have seen. */
function openMoments(now: () => Date): () => Moment {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now().getTime());
    return { ms: last, uuid: randomUUID() };
  };
}
