import type { Holding } from '../exposure/venue.ts';
import type { SavedExchange } from './saved-exchange.ts';

/**
 * What the exchanges themselves told, each by its newest sync. A sync is the whole account: a coin that is known from
 * elsewhere and not among its balances is not there any more. Of staked and lent coins it says so only where it saw them.
 */
export function syncedHoldings(
  exchanges: readonly SavedExchange[],
  known: readonly Holding[],
): readonly Holding[] {
  return exchanges.flatMap(({ exchange, connection }) => {
    const sync = connection?.syncs[0];
    if (connection === null || sync === undefined) return [];
    const source = {
      venueId: connection.venueId,
      asOf: sync.at,
      importId: null,
      syncedFrom: exchange,
    };
    const there = sync.balances.map((balance) => ({ ...balance, ...source }));
    const gone = known
      .filter(
        ({ venueId, asset, arrangement }) =>
          venueId === connection.venueId &&
          (arrangement === 'spot' || sync.sawEarn) &&
          !there.some((one) => one.asset === asset && one.arrangement === arrangement),
      )
      .map(({ asset, arrangement }) => ({ asset, arrangement, amount: '0', ...source }));
    return [...there, ...gone];
  });
}
