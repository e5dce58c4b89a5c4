import type { Noted, TwoSyncs } from './two-syncs.ts';

type Told = TwoSyncs['after'];

/** What a server could not prove, and where another contradicts it, unless that was known. */
export function noteDoubts(before: Told | null, after: Told): readonly Noted[] {
  const known = new Set(before?.refused.map(({ txid }) => txid));
  const refused = after.refused
    .filter(({ txid }) => !known.has(txid))
    .map(({ txid }): Noted => ({ kind: 'proof_refused', txid, valueSats: null }));
  const isNewDisagreement =
    after.comparison?.agrees === false && before?.comparison?.agrees !== false;
  return isNewDisagreement
    ? [...refused, { kind: 'servers_disagree', txid: null, valueSats: null }]
    : refused;
}
