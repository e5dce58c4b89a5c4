/** The claims about a wallet, from "the descriptor is sound" to "coins can leave"; meaning and order: README. */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6;

/** One dated proof. */
export type Evidence = {
  readonly id: string;
  readonly rung: Rung;
  /** Which of the wallet's keys it is about, counted from 0; null for the whole wallet. */
  readonly key: number | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** When the user took it back; null while it stands. */
  readonly revokedAt: string | null;
};
