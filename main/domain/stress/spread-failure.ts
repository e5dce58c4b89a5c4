import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import type { ClaimEdge, Reach } from './claim-graph.ts';

/**
 * Everything that a failure reaches over at most `steps` claims in a row. Shares multiply along the way; each house is
 * passed once, at its largest share.
 */
export function spreadFailure(
  failing: readonly string[],
  edges: readonly ClaimEdge[],
  steps: number,
): readonly Reach[] {
  const best = new Map(failing.map((name) => [nodeOf(name), new Big(1)]));
  const reached = new Map<ClaimEdge, Big>();
  let front = new Set(best.keys());
  for (let step = 0; step < steps && front.size > 0; step += 1) {
    const next = new Set<string>();
    for (const edge of edges.filter(({ from }) => front.has(nodeOf(from)))) {
      const share = (best.get(nodeOf(edge.from)) ?? new Big(0)).times(edge.share.value);
      if (share.gt(reached.get(edge) ?? 0)) reached.set(edge, share);
      if (edge.to.kind === 'asset') continue;
      const node = nodeOf(edge.to.name);
      if (share.lte(best.get(node) ?? 0)) continue;
      best.set(node, share);
      next.add(node);
    }
    front = next;
  }
  return [...reached].map(([edge, share]) => ({ edge, share: formatDecimal(share) }));
}

/** Houses are the same when they are called the same, whatever the case. */
export function nodeOf(name: string): string {
  return name.trim().toLowerCase();
}
