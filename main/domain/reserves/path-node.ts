/** One level on the way up: the node that was computed, and what stands beside it. */
export type PathNode = {
  /** 0 is the own leaf. */
  readonly level: number;
  /** Lower-case hex, as the scheme writes it. */
  readonly hash: string;
  /** Null at the root, and where nothing stands beside the node. */
  readonly sibling: string | null;
  /** On which side the sibling stands. */
  readonly side: 'left' | 'right' | null;
};

/** The end of a path, or the node where it could not be followed further. */
export function lastNode(level: number, hash: string): PathNode {
  return { level, hash, sibling: null, side: null };
}

/** A leaf that was computed, beside the one that the proof names. */
export function followedTo(leaf: string, expected: string) {
  return { path: [lastNode(0, leaf)], expected } as const;
}
