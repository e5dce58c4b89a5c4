import type { Arrangement } from '../exposure/imports/statement.ts';
import type {
  Asker,
  BalanceAsk,
  ExchangeKey,
  Moment,
  Params,
  RightsAsk,
} from './exchange-client.ts';
import type { ExchangeHost, ExchangeId, ReadEndpoint } from './read-endpoints.ts';
import type { SignedRequestOf } from './signed-request.ts';

/** What an exchange's way of signing is given. */
export type Unsigned = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly host: ExchangeHost;
  /** Encoded, without the question mark. */
  readonly query: string;
  readonly key: ExchangeKey;
  readonly at: Moment;
};

export type Signature = Pick<SignedRequestOf<ExchangeId>, 'headers' | 'body'> & {
  /** Where signing adds to it. */
  readonly query?: string;
};

type BalanceOptions<V extends ExchangeId> = Pick<BalanceAsk<V>, 'read'> & {
  readonly params?: Params;
  readonly arrangement?: Arrangement;
  readonly isOptional?: boolean;
};

/** Makes the questions of one exchange, each to an endpoint of the table and to no other. */
export function asksOf<V extends ExchangeId>(venue: V, sign: (unsigned: Unsigned) => Signature) {
  const signFor =
    (endpoint: ReadEndpoint<V>) =>
    (params: Params, { key, host, at }: Asker): SignedRequestOf<V> => {
      const [method, path] = partsOf(endpoint);
      const query = queryText(params);
      const signature = sign({ method, path, host, query, key, at });
      return { venue, host, endpoint, query, ...signature };
    };
  return {
    rights: (endpoint: ReadEndpoint<V>, read: RightsAsk<V>['read']): RightsAsk<V> => ({
      sign: signFor(endpoint),
      params: [],
      read,
    }),
    balances: (
      endpoint: ReadEndpoint<V>,
      { read, params = [], arrangement = 'spot', isOptional = false }: BalanceOptions<V>,
    ): BalanceAsk<V> => ({ sign: signFor(endpoint), params, read, arrangement, isOptional }),
  };
}

/** Method and path of an endpoint. */
export function partsOf(endpoint: string): readonly ['GET' | 'POST', string] {
  const [method, path = ''] = endpoint.split(' ');
  return [method === 'POST' ? 'POST' : 'GET', path];
}

function queryText(params: Params): string {
  return params
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
