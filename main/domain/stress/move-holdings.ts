import { Big } from 'big.js';
import { formatDecimal, sumDecimals } from '../decimal.ts';
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

/**
 * Everything held as it would be after the moves. Nothing comes in or goes: amounts per asset stay. Coins at hand go before
 * those in earn, as an exit plan takes them.
 */
export function moveHoldings(
  positions: readonly Position[],
  moves: readonly Move[],
): readonly Position[] {
  const moved = amountsMoved(positions, moves);
  return positions.flatMap((position) => split(position, moved.get(position) ?? new Big(0)));
}

/** How much of each position goes. What lies of one coin at one venue, in several places, is kept back only once. */
function amountsMoved(
  positions: readonly Position[],
  moves: readonly Move[],
): ReadonlyMap<Position, Big> {
  const moved = new Map<Position, Big>();
  const concerned = positions.flatMap((position) => {
    const move = moves.find((one) => concerns(one, position));
    return move === undefined || new Big(position.amount).lte(0) ? [] : [{ position, move }];
  });
  const piles = Map.groupBy(concerned, ({ position }) =>
    JSON.stringify([position.holder.id, position.asset]),
  );
  for (const pile of piles.values()) {
    let left = leavesOf(pile);
    for (const { position } of pile.toSorted(byReach)) {
      const amount = new Big(position.amount);
      const taken = amount.lt(left) ? amount : left;
      left = left.minus(taken);
      moved.set(position, taken);
    }
  }
  return moved;
}

type Concerned = { readonly position: Position; readonly move: Move };

/** What goes of a pile: all but what is kept. */
function leavesOf(pile: readonly Concerned[]): Big {
  const all = sumDecimals(pile.map(({ position }) => position.amount));
  const rest = all.minus(pile[0]?.move.keep ?? '0');
  return rest.gt(0) ? rest : new Big(0);
}

function byReach({ position: a }: Concerned, { position: b }: Concerned): number {
  return Number(a.arrangement !== 'spot') - Number(b.arrangement !== 'spot');
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

function split(position: Position, moved: Big): readonly Position[] {
  if (moved.eq(0)) return [position];
  const kept = formatDecimal(new Big(position.amount).minus(moved));
  const gone: Position = {
    ...position,
    holder: ownKeys(),
    arrangement: 'spot',
    amount: formatDecimal(moved),
  };
  return kept === '0' ? [gone] : [{ ...position, amount: kept }, gone];
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
