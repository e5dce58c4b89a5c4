import { entryOf, type Plan, type PlanEntry, type StepKey } from './plan.ts';
import { PLAN_POLICY, type StepRule } from './step-rules.ts';
import { arriveKey, askKey } from './withdrawals-of.ts';

/**
 * `open`: something else comes first. `due`: to be done now. `waiting`: nothing to do until then. `done` and `skipped` stand
 * with what was recorded.
 */
export type StepState =
  | { readonly kind: 'open' }
  | { readonly kind: 'due'; readonly since: string | null }
  | { readonly kind: 'waiting'; readonly until: string }
  | { readonly kind: 'done'; readonly entry: PlanEntry }
  /** Null where it fell away with the step before. */
  | { readonly kind: 'skipped'; readonly entry: PlanEntry | null };

/** A rule of the table, applied to one part or coin. */
export type StepInstance = {
  readonly rule: StepRule;
  readonly key: StepKey;
  readonly asset: string | null;
  readonly part: number | null;
  readonly amount: string | null;
};

/** The plan that a step is of: all its steps in order, and the names of those before it that are done or skipped. */
export type StepSurroundings = {
  readonly plan: Plan;
  readonly all: readonly StepInstance[];
  readonly finished: ReadonlySet<StepKey>;
};

/** How a step stands at a moment, ISO 8601 UTC. */
export function stateOfStep(
  one: StepInstance,
  { plan, all, finished }: StepSurroundings,
  at: string,
): StepState {
  const entry = entryOf(plan, one.key);
  if (entry?.evidence.kind === 'waiting') return untilThen(entry.evidence.until, at);
  if (entry !== undefined) return recordedState(entry);
  if (one.rule.proof === 'arrival') return arrivalState(one, plan, at);
  if (one.rule.proof === 'ask' && entryOf(plan, arriveKey(one.part ?? 0)) !== undefined) {
    return { kind: 'skipped', entry: null };
  }
  const before = all.filter((other) => comesBefore(other, one));
  const isReady = before.every(({ key }) => finished.has(key));
  return isReady ? { kind: 'due', since: null } : { kind: 'open' };
}

function recordedState(entry: PlanEntry): StepState {
  return { kind: entry.evidence.kind === 'skipped' ? 'skipped' : 'done', entry };
}

function untilThen(until: string, at: string): StepState {
  return at < until ? { kind: 'waiting', until } : { kind: 'due', since: until };
}

/** Coins can only come in once they were asked for; without the asking there is nothing to wait for. */
function arrivalState({ part }: StepInstance, plan: Plan, at: string): StepState {
  const ask = entryOf(plan, askKey(part ?? 0));
  if (ask?.evidence.kind === 'skipped') return { kind: 'skipped', entry: null };
  if (ask === undefined) return { kind: 'open' };
  const until = new Date(Date.parse(ask.at) + PLAN_POLICY.arrivalHours * 3_600_000).toISOString();
  return untilThen(until, at);
}

function comesBefore(other: StepInstance, one: StepInstance): boolean {
  if (other.rule.phase === 'rest' && one.rule.phase === 'rest') {
    return (other.part ?? 0) < (one.part ?? 0);
  }
  return one.rule.after.includes(other.rule.id);
}
