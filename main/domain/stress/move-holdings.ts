import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import type { Holder, Position } from '../exposure/exposure-score.ts';

/**
 * One step out: what goes from a venue to own keys (money: to the user's own bank). Without an asset everything there that
 * can be withdrawn; `keep` stays behind of each asset. An exit plan is a list of these.
 */
export type Move = {
  readonly venueId: string;
  readonly asset?: string;
  /** Exact decimal of zero or above. */
  readonly keep?: string;
};

/** Where there is no coin to withdraw. */
const NO_WAY_OUT: ReadonlySet<string> = new Set(['fund', 'etf', 'broker_no_withdrawal']);

/** Everything held as it would be after the moves. Nothing comes in or goes: amounts per asset stay. */
export function moveHoldings(
  positions: readonly Position[],
  moves: readonly Move[],
): readonly Position[] {
  return positions.flatMap((position) => {
    const move = moves.find((one) => concerns(one, position));
    return move === undefined ? [position] : split(position, move.keep ?? '0');
  });
}

function concerns({ venueId, asset }: Move, position: Position): boolean {
  const { holder } = position;
  return (
    holder.kind === 'venue' &&
    holder.id === venueId &&
    !NO_WAY_OUT.has(holder.custody) &&
    (asset === undefined || asset === position.asset)
  );
}

function split(position: Position, keep: string): readonly Position[] {
  const amount = new Big(position.amount);
  const kept = amount.gt(keep) ? new Big(keep) : amount;
  const parts = [
    { ...position, amount: formatDecimal(kept) },
    {
      ...position,
      holder: ownKeys(),
      arrangement: 'spot' as const,
      amount: formatDecimal(amount.minus(kept)),
    },
  ];
  return parts.filter((part) => part.amount !== '0');
}

/** Where moved coins lie: keys that the user will have. */
function ownKeys(): Holder {
  return {
    kind: 'wallet',
    id: 'moved',
    name: '',
    custody: 'own_keys',
    riskGroup: 'moved',
    ownToken: null,
  };
}
