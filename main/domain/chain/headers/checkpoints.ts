/** Blocks between two adjustments of the difficulty: two weeks at ten minutes each. */
export const PERIOD_BLOCKS = 2016;

/** What is known of a network beforehand: the last block of each period from the first one on. */
export type Checkpoints = {
  /** Hashes as they are shown, of heights 2015, 4031 and so on. */
  readonly hashes: readonly string[];
  /** The compact target of the period after each of them; empty where it is not known. */
  readonly nextBits: readonly number[];
};

/** No block but the first is known beforehand. */
export const NO_CHECKPOINTS: Checkpoints = { hashes: [], nextBits: [] };

/** The last block of the period that a height is in. */
export function endOfPeriod(heightBlocks: number): number {
  return heightBlocks - (heightBlocks % PERIOD_BLOCKS) + PERIOD_BLOCKS - 1;
}

/** The highest block that is known beforehand; null for none. */
export function lastCheckpoint({ hashes }: Checkpoints): number | null {
  return hashes.length === 0 ? null : hashes.length * PERIOD_BLOCKS - 1;
}

/** The hash that the last block of a period has to have; null where it is not known. */
export function checkpointAt({ hashes }: Checkpoints, heightBlocks: number): string | null {
  if ((heightBlocks + 1) % PERIOD_BLOCKS !== 0) return null;
  return hashes[(heightBlocks + 1) / PERIOD_BLOCKS - 1] ?? null;
}

/** The compact target that the blocks of the period of a height have; null where it is not known. */
export function bitsOfPeriod({ nextBits }: Checkpoints, heightBlocks: number): number | null {
  return nextBits[Math.floor(heightBlocks / PERIOD_BLOCKS) - 1] ?? null;
}
