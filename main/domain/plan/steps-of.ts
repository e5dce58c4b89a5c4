import { entryOf, type Plan, type PlanPhase, type StepId, type StepKey } from './plan.ts';
import { bitcoinLeft, otherAssets, restParts, testAmount } from './plan-amounts.ts';
import { handsOutCoins, type PlanSituation } from './plan-situation.ts';
import { STEP_RULES, type StepProof, type StepRule, type StepScope } from './step-rules.ts';
import { stateOfStep, type StepInstance, type StepState } from './step-state.ts';
import { arriveKey, askKey, partsMade } from './withdrawals-of.ts';

/** One step of a plan as it stands. */
export type PlanStep = {
  readonly key: StepKey;
  readonly id: StepId;
  readonly phase: PlanPhase;
  readonly proof: StepProof;
  readonly canSkip: boolean;
  readonly minutes: number;
  /** Of the other coins. */
  readonly asset: string | null;
  /** 0 for the test, 1 and up for the rest; null for steps that are not about a part. */
  readonly part: number | null;
  /** What to ask for, or was asked for: exact decimal, BTC or `asset`. */
  readonly amount: string | null;
  readonly state: StepState;
};

/** All steps of a plan at a moment, in order. They follow from its log and from what lies at the venue. */
export function stepsOf(plan: Plan, situation: PlanSituation, at: string): readonly PlanStep[] {
  const scopes = scopesOf(plan, situation);
  const instances = STEP_RULES.filter(({ applies }) => scopes.has(applies)).flatMap((rule) =>
    instancesOf(rule, plan, situation),
  );
  const ordered = inOrder(instances);
  const finished = new Set<StepKey>();
  return ordered.map((one): PlanStep => {
    const state = stateOfStep(one, { plan, all: ordered, finished }, at);
    if (state.kind === 'done' || state.kind === 'skipped') finished.add(one.key);
    const { key, rule, asset, part, amount } = one;
    const { id, phase, proof, canSkip, minutes } = rule;
    return { key, id, phase, proof, canSkip, minutes, asset, part, amount, state };
  });
}

function scopesOf(plan: Plan, situation: PlanSituation): ReadonlySet<StepScope> {
  const { custody, holdings } = situation;
  const wasTaken = (step: StepKey): boolean => entryOf(plan, step) !== undefined;
  const hasCoins =
    bitcoinLeft(situation) !== '0' || wasTaken('destination') || partsMade(plan).length > 0;
  const hasEarn =
    holdings.some(({ arrangement }) => arrangement === 'earn') || wasTaken('end_earn');
  return new Set<StepScope>([
    'always',
    ...(hasEarn ? (['earn'] as const) : []),
    ...(hasCoins && handsOutCoins(custody) ? (['coins'] as const) : []),
    ...(otherAssets(plan, situation).length > 0 ? (['others'] as const) : []),
  ]);
}

function instancesOf(
  rule: StepRule,
  plan: Plan,
  situation: PlanSituation,
): readonly StepInstance[] {
  const plain = { rule, asset: null, part: null, amount: null };
  const ofRest = (keyOf: (part: number) => StepKey) =>
    restParts(plan, situation).map((one) => ({ ...plain, key: keyOf(one.part), ...one }));
  if (rule.id === 'rest_ask') return ofRest(askKey);
  if (rule.id === 'rest_arrive') return ofRest(arriveKey);
  if (rule.id === 'test_ask' || rule.id === 'test_arrive') {
    return [{ ...plain, key: rule.id, part: 0, amount: testAmount(plan, situation) }];
  }
  if (rule.id === 'other_asset') {
    return otherAssets(plan, situation).map((one) => ({
      ...plain,
      key: `other_asset.${one.asset}`,
      ...one,
    }));
  }
  return [{ ...plain, key: rule.id }];
}

/** Each part is asked for and comes in before the next; everything else stands as in the table. */
function inOrder(instances: readonly StepInstance[]): readonly StepInstance[] {
  const rest = instances.filter(({ rule }) => rule.phase === 'rest');
  const ordered = rest.toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const at = instances.findIndex(({ rule }) => rule.phase === 'rest');
  const others = instances.filter(({ rule }) => rule.phase !== 'rest');
  return at < 0 ? instances : [...others.slice(0, at), ...ordered, ...others.slice(at)];
}

/** The step that stands in front: the first that is due, else the first that is waited for; null at the end. */
export function currentStep(steps: readonly PlanStep[]): PlanStep | null {
  return (
    steps.find(({ state }) => state.kind === 'due') ??
    steps.find(({ state }) => state.kind === 'waiting') ??
    null
  );
}

/** Whether nothing is left to do. */
export function areAllFinished(steps: readonly PlanStep[]): boolean {
  return steps.every(({ state }) => state.kind === 'done' || state.kind === 'skipped');
}
