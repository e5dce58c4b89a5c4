import { isNew, type Noted, type TwoSyncs } from './two-syncs.ts';
import type { LedgerTransaction } from './wallet-ledger.ts';

/** Deposits and spends that are new, or that are proven now. */
export function noteProgress(syncs: TwoSyncs): readonly Noted[] {
  return syncs.later.flatMap((one): readonly Noted[] => {
    const { txid, valueSats, isCounted } = one;
    const step = isCounted && valueSats !== 0 ? stepOf(syncs, one) : null;
    if (step === null) return [];
    const what = valueSats > 0 ? 'deposit' : 'spend';
    return [{ kind: `${what}_${step}`, txid, valueSats }];
  });
}

function stepOf(syncs: TwoSyncs, one: LedgerTransaction): 'seen' | 'proven' | null {
  const wasProven = syncs.earlier.get(one.txid)?.proof === 'verified';
  if (one.proof === 'verified') return wasProven ? null : 'proven';
  return isNew(syncs, one) ? 'seen' : null;
}
