import { fail } from '../result.ts';
import type { PathNode } from './path-node.ts';

/** Why a proof does not show that a balance was included. Sentences: renderer/i18n, `reservesReasons`. */
export const LEAF_REASONS = [
  'too_large',
  'not_text',
  'not_json',
  'duplicate_key',
  'unknown_scheme',
  'scheme_not_offered',
  'missing_file',
  'missing_field',
  'malformed_number',
  'malformed_hash',
  'malformed_node',
  'wrong_assets',
  'unknown_asset_list',
  'truncated_path',
  'wrong_height',
  'duplicate_level',
  'wrong_side',
  'padding_with_balance',
  'negative_balance',
  'duplicate_index',
  'index_out_of_range',
  'self_hash_mismatch',
  'leaf_hash_mismatch',
  'node_hash_mismatch',
  'sum_mismatch',
  'root_mismatch',
  'duplicate_leaf',
  'leaf_not_in_tree',
  'no_leaf_for_account',
  'wrong_node_count',
  'wrong_node_order',
] as const;

export type LeafReason = (typeof LEAF_REASONS)[number];

/** How far a proof could be followed before it was refused. */
export type Followed = {
  /** From the own leaf up; the last node is where it failed. Empty where nothing could be recomputed. */
  readonly path: readonly PathNode[];
  /** What the proof, or the user's second source, says instead of the last node's hash; null where nothing is. */
  readonly expected: string | null;
};

/** A refusal, and on which level of the tree it came up: 0 is the own leaf; null where no path was walked. */
export type LeafFault = Followed & { readonly reason: LeafReason; readonly level: number | null };

/** Refuses a proof for a reason. */
export function refuseLeaf(
  reason: LeafReason,
  level: number | null = null,
  { path = [], expected = null }: Partial<Followed> = {},
): { readonly ok: false; readonly error: LeafFault } {
  return fail({ reason, level, path, expected });
}
