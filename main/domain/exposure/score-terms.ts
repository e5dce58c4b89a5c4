import type { CustodyModel } from './custody-model.ts';
import { CUSTODY_RISK } from './custody-risk.ts';
import type { FactId } from './fact-values.ts';
import { weighFacts, type FactEffect } from './fact-risk.ts';
import { isTokenKind, type Issuer } from './issuer.ts';
import { freshness } from './known-fact.ts';
import { LARGEST_RELIEF } from './mitigations.ts';
import { sheetOf, type ScoreBasis } from './score-basis.ts';
import type { Valued } from './value-positions.ts';

/** Everything that one position brings into the score. */
export type Term = {
  readonly valued: Valued;
  /** The way it is really held: coins staked or lent at an exchange are not spot. */
  readonly model: CustodyModel;
  readonly issuer: Issuer | null;
  /** r: prior of losing access, 0.02–1. */
  readonly risk: number;
  /** Whether it depends on someone else: its holder or its issuer. */
  readonly isCustodial: boolean;
  /** Risk groups that it falls with, each once. */
  readonly groups: readonly string[];
  /** Held with the very firm that issued it. */
  readonly isOwnToken: boolean;
  /** Part that has not been shown to leave within 24 hours, 0–1. */
  readonly stuck: number;
};

/** A withdrawal test holds three months, as in the checklist. */
const TEST_TERM_MONTHS = 3;
const SMALLEST_RISK = 0.02;
/** Terms on who owns coins are about coins that lie still. */
const NOT_FOR_EARNING: ReadonlySet<FactId> = new Set(['legal_title']);
const STOPS_WITHDRAWALS: ReadonlySet<FactId> = new Set(['closed', 'withdrawals_delayed']);
const STAKES_FOR_CUSTOMERS: ReadonlySet<CustodyModel> = new Set([
  'exchange_spot',
  'broker_no_withdrawal',
  'qualified_custodian',
  'multi_institution',
]);
const NEVER_OUT_IN_A_DAY: ReadonlySet<CustodyModel> = new Set([
  'exchange_earn',
  'lender',
  'etf',
  'fund',
  'broker_no_withdrawal',
]);

/** What each position brings in, in the order of the positions. */
export function termsOf(valued: readonly Valued[], basis: ScoreBasis): readonly Term[] {
  const effectOf = rememberEffects(basis);
  return valued.map((one) => termOf(one, basis, effectOf));
}

type EffectOf = (id: string, model: CustodyModel) => FactEffect;

/** `effectFor`, worked out once for all positions at a firm: a score is made again for every lever and unknown fact. */
function rememberEffects(basis: ScoreBasis): EffectOf {
  const known = new Map<string, FactEffect>();
  return (id, model) => {
    const key = `${model} ${id}`;
    const effect = known.get(key) ?? effectFor(id, model, basis);
    known.set(key, effect);
    return effect;
  };
}

/** What is known about a firm, as far as it counts for one way of holding. Own keys and platform tokens heed no facts. */
export function effectFor(id: string, model: CustodyModel, basis: ScoreBasis): FactEffect {
  const leavesOut = model === 'exchange_earn' ? NOT_FOR_EARNING : undefined;
  return weighFacts(sheetOf(basis, id), basis.at, leavesOut);
}

/** Risk of one firm: base × (1 − 0.6·Q) + P, between 0.02 and 1. */
export function firmRisk(model: CustodyModel, { quality, penalty }: FactEffect): number {
  const { base, heedsEvidence } = CUSTODY_RISK[model];
  if (!heedsEvidence) return base;
  return Math.min(1, Math.max(SMALLEST_RISK, base * (1 - LARGEST_RELIEF * quality) + penalty));
}

function termOf(valued: Valued, basis: ScoreBasis, effectOf: EffectOf): Term {
  const { holder, asset } = valued.position;
  const model = modelOf(valued);
  const issuer = issuerOf(valued, basis);
  const place = firmRisk(model, effectOf(holder.id, model));
  const isHeldByOther = CUSTODY_RISK[model].custodial;
  const isAtIssuer = isHeldByOther && issuer?.riskGroup === holder.riskGroup;
  const groups = [
    ...(isHeldByOther ? [holder.riskGroup] : []),
    ...(issuer === null || isAtIssuer ? [] : [issuer.riskGroup]),
  ];
  return {
    valued,
    model,
    issuer,
    risk: issuer === null ? place : jointRisk(place, issuer, isAtIssuer, effectOf),
    isCustodial: groups.length > 0,
    groups,
    isOwnToken: isAtIssuer || (isHeldByOther && asset === holder.ownToken),
    stuck: isHeldByOther ? stuckPart(holder.id, model, basis, effectOf) : 0,
  };
}

/** Either of two firms can fail; when both fall together it is one failure, the likelier one. */
function jointRisk(
  place: number,
  issuer: Issuer,
  fallTogether: boolean,
  effectOf: EffectOf,
): number {
  const promise = firmRisk(issuer.custody, effectOf(issuer.id, issuer.custody));
  return fallTogether ? Math.max(place, promise) : 1 - (1 - place) * (1 - promise);
}

function stuckPart(
  holderId: string,
  model: CustodyModel,
  basis: ScoreBasis,
  effectOf: EffectOf,
): number {
  if (NEVER_OUT_IN_A_DAY.has(model)) return 1;
  const { penalties } = effectOf(holderId, model);
  if (penalties.some(({ fact }) => STOPS_WITHDRAWALS.has(fact))) return 1;
  const tested = sheetOf(basis, holderId).get('withdrawal_tested');
  return tested === undefined ? 1 : 1 - freshness(tested.at, TEST_TERM_MONTHS, basis.at);
}

function modelOf({ position: { holder, arrangement } }: Valued): CustodyModel {
  if (isTokenKind(holder.custody)) return 'own_keys';
  return arrangement === 'earn' && STAKES_FOR_CUSTOMERS.has(holder.custody)
    ? 'exchange_earn'
    : holder.custody;
}

/** Who stands behind the asset. A token kept as a place of its own is its own issuer. */
function issuerOf({ position: { holder, asset } }: Valued, basis: ScoreBasis): Issuer | null {
  const known = basis.issuers.get(asset);
  if (known !== undefined) return known;
  if (!isTokenKind(holder.custody)) return null;
  const { id, name, custody, riskGroup } = holder;
  return { id, name, custody, riskGroup };
}
