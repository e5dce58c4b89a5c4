import type { CustodyModel } from './custody-model.ts';
import { CUSTODY_RISK } from './custody-risk.ts';
import type { Valued } from './value-positions.ts';

/** Evidence that lowers the score. Without it a fact is unknown and counts as no protection. */
export type ScoreEvidence = {
  /** A withdrawal from every venue was tested lately. */
  readonly withdrawalTested: boolean;
};

/** Prior of losing access to a position, 0.02–1. */
export function riskOf(one: Valued): number {
  return CUSTODY_RISK[modelOf(one)].base;
}

/** Whether someone else holds this position. */
export function isCustodial(one: Valued): boolean {
  return CUSTODY_RISK[modelOf(one)].custodial;
}

/** Whether a position is lent, staked or locked by its holder. */
function isEarning(one: Valued): boolean {
  const model = modelOf(one);
  return model === 'exchange_earn' || model === 'lender';
}

/** Whether a position is in a token that its own holder issued. */
export function isOwnToken({ position }: Valued): boolean {
  return position.holder.ownToken !== null && position.holder.ownToken === position.asset;
}

/** Whether a position has not been shown to be able to leave within 24 hours. */
export function isStuck(one: Valued, evidence: ScoreEvidence): boolean {
  if (!isCustodial(one)) return false;
  const model = modelOf(one);
  return (
    isEarning(one) ||
    model === 'fund' ||
    model === 'broker_no_withdrawal' ||
    !evidence.withdrawalTested
  );
}

/** Share of all holdings in each custodial risk group. */
export function groupShares(valued: readonly Valued[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const one of valued.filter(isCustodial)) {
    const group = one.position.holder.riskGroup;
    groups.set(group, (groups.get(group) ?? 0) + one.share);
  }
  return groups;
}

/** Sum of shares. */
export function shareOf(valued: readonly Valued[]): number {
  return sum(valued.map((one) => one.share));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The model that a position really falls under: coins staked or lent at an exchange are not spot. */
function modelOf({ position }: Valued): CustodyModel {
  const { holder, arrangement } = position;
  return arrangement === 'earn' && holder.custody === 'exchange_spot'
    ? 'exchange_earn'
    : holder.custody;
}
