import type { CustodyModel } from '../exposure/custody-model.ts';
import type { Holding } from '../exposure/venue.ts';

/** What a plan has to know of its venue to say what is left to do. */
export type PlanSituation = {
  readonly custody: CustodyModel;
  /** What lies at the venue, with what was taken out and what is on its way taken off. */
  readonly holdings: readonly Holding[];
  /** Hours that a new address has to wait by the catalogue; null where nobody knows. */
  readonly delayHours: number | null;
};

/** Kinds that hand out no coins: one sells there, and buys what one keeps oneself. */
const HANDS_OUT_NOTHING: ReadonlySet<CustodyModel> = new Set([
  'etf',
  'fund',
  'broker_no_withdrawal',
]);

/** Whether coins themselves can be withdrawn there. */
export function handsOutCoins(custody: CustodyModel): boolean {
  return !HANDS_OUT_NOTHING.has(custody);
}
