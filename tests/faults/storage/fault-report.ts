/** What came of one line of the table of faults. */
export type FaultReport = {
  /** How many times something was made to go wrong. */
  readonly runs: number;
  /** One line for each run after which something was lost, mixed, hidden or left lying about. */
  readonly failures: readonly string[];
  /** What the runs were made of. */
  readonly note: string;
};

/** `short` in every `npm test`, `long` by `npm run faults`. */
export type Form = 'short' | 'long';
