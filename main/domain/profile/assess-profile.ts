import { CATALOG } from '../checklist/catalog.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { evaluateChecklist } from '../checklist/evaluate-checklist.ts';
import type { ExposureScore, NoScore } from '../exposure/exposure-score.ts';
import { checklistFactsOf } from './checklist-facts-of.ts';
import { positionsOf } from './positions.ts';
import type { Profile } from './profile.ts';
import { scoreProfile, type Viewpoint } from './score-profile.ts';

/** The two numbers that are kept apart, with everything behind them. */
export type Assessment = {
  readonly exposure: ExposureScore | NoScore;
  readonly checklist: Checklist;
};

/** Scores a profile and evaluates its checklist at one moment. The score is evidence for the automatic items. */
export function assessProfile(profile: Profile, viewpoint: Viewpoint): Assessment {
  const positions = positionsOf(profile);
  const exposure = scoreProfile(profile, positions, viewpoint);
  const facts = checklistFactsOf(profile, positions, exposure, viewpoint);
  return { exposure, checklist: evaluateChecklist(CATALOG, facts, profile, viewpoint.at) };
}
