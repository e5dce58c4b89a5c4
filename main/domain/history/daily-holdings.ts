/**
 * What was held from a day on, until the entry of a later day. `held` is the compact text of held-text.ts: ten years of
 * days with fifty coins each have to be opened and saved in a blink, and are read one at a time.
 */
export type DailyHoldings = {
  /** UTC day, `2026-11-22`. */
  readonly day: string;
  readonly held: string;
};
