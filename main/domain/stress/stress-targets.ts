import type { Holder, Position } from '../exposure/exposure-score.ts';
import { valuePositions, type PriceTable } from '../exposure/value-positions.ts';
import type { ClaimEdge } from './claim-graph.ts';
import { isHeldByOthers } from './judge-hits.ts';
import type { StressTarget } from './scenario.ts';
import { nodeOf } from './spread-failure.ts';

/** Something that could stop, with the share (0–1) of everything held that lies there; null where it cannot be told. */
export type TargetChoice = StressTarget & {
  readonly name: string;
  readonly share: number | null;
};

/**
 * What the user can let fail, the largest first: each venue, each risk group with more than one venue in it, and each
 * house of the claim graph that something held leans on.
 */
export function stressTargets(
  positions: readonly Position[],
  edges: readonly ClaimEdge[],
  prices: PriceTable,
): readonly TargetChoice[] {
  const { valued } = valuePositions(positions, prices);
  const held = othersAmong(positions);
  const shareWhere = (matches: (position: Position) => boolean): number | null => {
    const found = valued.filter(({ position }) => matches(position));
    return found.length === 0 ? null : found.reduce((sum, { share }) => sum + share, 0);
  };
  const choices: readonly TargetChoice[] = [
    ...held.map(({ id, name }) => ({
      kind: 'venue' as const,
      id,
      name,
      share: shareWhere(({ holder }) => holder.id === id),
    })),
    ...sharedGroups(held).map((group) => ({
      kind: 'group' as const,
      id: group,
      name: group,
      share: shareWhere(({ holder }) => isHeldByOthers(holder) && holder.riskGroup === group),
    })),
    ...housesBehind(positions, held, edges).map((house) => ({
      kind: 'house' as const,
      id: house,
      name: house,
      share: shareWhere((position) => edges.some((edge) => leans([position], edge, house))),
    })),
  ];
  return choices.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

/** Everyone else who holds something, once each. */
function othersAmong(positions: readonly Position[]): readonly Holder[] {
  const held = positions.filter(({ holder }) => isHeldByOthers(holder));
  return [...new Map(held.map(({ holder }) => [holder.id, holder])).values()];
}

function sharedGroups(held: readonly Holder[]): readonly string[] {
  return [...Map.groupBy(held, ({ riskGroup }) => riskGroup)]
    .filter(([, members]) => members.length > 1)
    .map(([group]) => group);
}

/** Houses that hold nothing of the user's themselves, but that something held leans on. */
function housesBehind(
  positions: readonly Position[],
  held: readonly Holder[],
  edges: readonly ClaimEdge[],
): readonly string[] {
  const known = new Set(held.flatMap(({ name, riskGroup }) => [nodeOf(name), nodeOf(riskGroup)]));
  return [...new Set(edges.map(({ from }) => from))].filter(
    (from) => !known.has(nodeOf(from)) && edges.some((edge) => leans(positions, edge, from)),
  );
}

/** Whether a position is at the far end of a claim on this house. */
function leans(positions: readonly Position[], { from, to }: ClaimEdge, house: string): boolean {
  return (
    nodeOf(from) === nodeOf(house) &&
    positions.some(({ asset, holder }) =>
      to.kind === 'asset'
        ? asset === to.asset
        : isHeldByOthers(holder) &&
          [holder.name, holder.riskGroup].map(nodeOf).includes(nodeOf(to.name)),
    )
  );
}
