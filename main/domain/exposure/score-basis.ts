import type { Issuer } from './issuer.ts';
import type { FactSheet } from './known-fact.ts';

/** All that the score knows beside amounts and prices. */
export type ScoreBasis = {
  /** Facts and evidence by id of the holder or issuer. One that is not there has nothing known about it. */
  readonly sheets: ReadonlyMap<string, FactSheet>;
  /** Who stands behind a token, by ticker. */
  readonly issuers: ReadonlyMap<string, Issuer>;
  /** Moment of the score, ISO 8601 UTC: facts count by their age at it. */
  readonly at: string;
};

const NOTHING_KNOWN: FactSheet = new Map();

/** What is known about a holder or issuer. */
export function sheetOf(basis: ScoreBasis, id: string): FactSheet {
  return basis.sheets.get(id) ?? NOTHING_KNOWN;
}
