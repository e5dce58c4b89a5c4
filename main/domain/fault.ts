/** Values that a sentence needs. Never what the user typed: faults are shown, sent and logged. */
export type SentenceParams = Readonly<Record<string, string | number>>;

/**
 * An expected failure: a code from a closed union, for broad codes such as `invalid` the exact reason, the values
 * its sentence needs, and the names of the input fields that it concerns.
 */
export type Fault<Code extends string, Reason extends string = never> = {
  readonly code: Code;
  readonly reason?: Reason;
  readonly params?: SentenceParams;
  readonly fields?: readonly string[];
};

/** `block` cannot be saved, `warn` needs an explicit yes, `info` is shown. */
export type Severity = 'info' | 'warn' | 'block';

/** A fact noticed in readable input. Its sentence stands in the language files under its code. */
export type Finding<Code extends string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly params?: SentenceParams;
};
