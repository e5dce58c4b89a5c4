import type { Ladder } from '../ladder/evaluate-ladder.ts';
import type { PlanStanding } from '../plan/standing-of.ts';
import { assessProfile } from '../profile/assess-profile.ts';
import { positionsOf } from '../profile/positions.ts';
import type { Profile } from '../profile/profile.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { Viewpoint } from '../profile/score-profile.ts';
import { listEvidence, listExcluded, listLeaves, listProofs } from './list-evidence.ts';
import { orderOpenPoints } from './order-open-points.ts';
import { reportExposure } from './report-exposure.ts';
import { reportPlan } from './report-plan.ts';
import { reportWallet } from './report-wallet.ts';
import type { Report } from './report.ts';

/** What a report is made from, all as it stands at the moment of the viewpoint. */
export type ReportSources = {
  readonly profile: Profile;
  readonly viewpoint: Viewpoint;
  /** Wallets in use, in the order of the profile. */
  readonly wallets: readonly { readonly saved: SavedWallet; readonly ladder: Ladder }[];
  readonly plans: readonly PlanStanding[];
};

/** Everything there is to report, with amounts. Holds no descriptor, no extended key and no signature. */
export function buildReport({ profile, viewpoint, wallets, plans }: ReportSources): Report {
  const { exposure, checklist } = assessProfile(profile, viewpoint);
  const { readiness, done, applicable, areas, levels, items } = checklist;
  return {
    format: 'holdfast_report',
    version: 1,
    redacted: false,
    at: viewpoint.at,
    exposure: reportExposure(positionsOf(profile), exposure),
    readiness: { readiness, done, applicable, areas, levels },
    wallets: wallets.map(({ saved, ladder }) => reportWallet(saved, ladder, profile.plans)),
    evidence: listEvidence(items),
    proofs: wallets.flatMap(({ saved }) => listProofs(saved)),
    reserves: listLeaves(profile),
    plans: plans.map((plan) => reportPlan(plan, profile)),
    openPoints: orderOpenPoints(items),
    excluded: listExcluded(items),
  };
}
