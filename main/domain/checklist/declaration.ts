/** A file that the user showed as evidence. The file itself is not kept; its hash shows later whether it is the same. */
export type EvidenceFile = {
  readonly name: string;
  /** SHA-256 in lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
};

/** What the user said about an item. None is ever taken out: taking it back is written beside it. */
export type Declaration = {
  /** Id of an item; one that the catalogue no longer has is kept and ignored. */
  readonly itemId: string;
  /** Empty where a file stands for it. */
  readonly note: string;
  /** When it was done; from here its term counts. ISO 8601 UTC. */
  readonly at: string;
  /** When it was written down, where that was later. */
  readonly saidAt?: string;
  /** The zone whose calendar counts the months (IANA); UTC where it is not there. */
  readonly timeZone?: string;
  /** Who did it or saw it. */
  readonly who?: string;
  readonly file?: EvidenceFile;
  /** When it was taken back; not there while it stands. */
  readonly takenBackAt?: string;
};

/** That an item does not concern the user, by their own word. The newest that was not taken back counts. */
export type Exclusion = {
  readonly itemId: string;
  readonly reason: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly takenBackAt?: string;
};
