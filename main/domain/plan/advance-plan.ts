import { Big } from 'big.js';
import { formatDecimal, parseDecimal, satsToBtc } from '../decimal.ts';
import { fail, succeed, type Result } from '../result.ts';
import { bitcoinLeft } from './plan-amounts.ts';
import type { PlanFault } from './plan-fault.ts';
import type { PlanSituation } from './plan-situation.ts';
import { entryOf, stateOfPlan, type Plan, type StepEvidence } from './plan.ts';
import { readArrival, type ArrivalClaim } from './read-arrival.ts';
import type { StepProof } from './step-rules.ts';
import { areAllFinished, stepsOf, type PlanStep } from './steps-of.ts';

/** What the user gives for a step. Amounts are texts, exact decimals with a point. */
export type StepAnswer =
  | { readonly kind: 'word'; readonly note: string }
  | {
      readonly kind: 'rules';
      readonly fee: string | null;
      readonly minimum: string | null;
      readonly delayHours: number | null;
    }
  /** Checked by the caller against the wallet: it is its own, unused, and the wallet may take coins. */
  | Extract<StepEvidence, { readonly kind: 'destination' }>
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'ask'; readonly amount: string }
  | ({ readonly kind: 'arrival' } & ArrivalClaim)
  | { readonly kind: 'other'; readonly how: 'withdrawn' | 'sold'; readonly note: string }
  | { readonly kind: 'skip'; readonly note: string };

export type AdvanceContext = {
  readonly situation: PlanSituation;
  /** All plans, this one among them: what came in counts for one of them only. */
  readonly plans: readonly Plan[];
  /** Now, ISO 8601 UTC. */
  readonly at: string;
};

/** Shortest note that says something. */
const SHORTEST_NOTE = 3;

/** Which answers a step takes. A wait can end at once, by the user's word. */
const ANSWERS: Readonly<Record<StepProof, readonly StepAnswer['kind'][]>> = {
  word: ['word'],
  note: ['word'],
  rules: ['rules'],
  destination: ['destination'],
  wait: ['wait', 'word'],
  ask: ['ask'],
  arrival: ['arrival'],
  other: ['other'],
};

/** Records a step. The plan is done with its last one. */
export function advancePlan(
  plan: Plan,
  stepKey: string,
  answer: StepAnswer,
  context: AdvanceContext,
): Result<Plan, PlanFault> {
  const state = stateOfPlan(plan);
  if (state === 'paused') return fail({ code: 'plan_paused' });
  if (state === 'done' || state === 'abandoned') return fail({ code: 'plan_ended' });
  const steps = stepsOf(plan, context.situation, context.at);
  const step = steps.find(({ key }) => key === stepKey);
  if (step === undefined) return fail({ code: 'not_found', fields: ['step'] });
  const evidence = readAnswer(plan, step, answer, context);
  if (!evidence.ok) return evidence;
  return succeed(withEntry(plan, { step: stepKey, evidence: evidence.value }, context));
}

/** The plan with one more entry in its log, and its end where nothing is left to do. */
function withEntry(
  plan: Plan,
  entry: { readonly step: string; readonly evidence: StepEvidence },
  { situation, at }: Pick<AdvanceContext, 'situation' | 'at'>,
): Plan {
  const next = { ...plan, log: [...plan.log, { ...entry, at }] };
  return areAllFinished(stepsOf(next, situation, at)) ? { ...next, doneAt: at } : next;
}

function readAnswer(
  plan: Plan,
  step: PlanStep,
  answer: StepAnswer,
  context: AdvanceContext,
): Result<StepEvidence, PlanFault> {
  const refused = refuseAnswer(step, answer);
  if (refused !== null) return fail(refused);
  switch (answer.kind) {
    case 'rules':
      return readRules(answer);
    case 'ask':
      return readAsk(answer.amount, context.situation);
    case 'arrival':
      return readArrivalOf(plan, step, answer, context);
    case 'word':
    case 'destination':
    case 'skip':
    case 'wait':
    case 'other':
      return succeed(takenAsIs(step, answer, context.at));
  }
}

type PlainAnswer = Exclude<StepAnswer, { readonly kind: 'rules' | 'ask' | 'arrival' }>;

/** Answers with nothing in them that could be wrong. */
function takenAsIs(step: PlanStep, answer: PlainAnswer, at: string): StepEvidence {
  switch (answer.kind) {
    case 'word':
    case 'destination':
      return answer;
    case 'skip':
      return { kind: 'skipped', note: answer.note };
    case 'wait':
      return { kind: 'waiting', until: hoursAfter(at, answer.hours) };
    case 'other':
      return { ...answer, asset: step.asset ?? '', amount: step.amount ?? '0' };
  }
}

/** What is wrong with answering this step now, and so; null where nothing is. */
function refuseAnswer({ state, proof, canSkip }: PlanStep, answer: StepAnswer): PlanFault | null {
  const isSkip = answer.kind === 'skip';
  if (!['due', 'waiting'].includes(state.kind)) return { code: 'step_not_due', fields: ['step'] };
  if (isSkip && !canSkip) return { code: 'step_not_to_skip', fields: ['step'] };
  if (!isSkip && !ANSWERS[proof].includes(answer.kind)) return { code: 'step_needs_other_proof' };
  return needsNote(isSkip, proof) && 'note' in answer && answer.note.length < SHORTEST_NOTE
    ? { code: 'note_missing', fields: ['evidence.note'] }
    : null;
}

function needsNote(isSkip: boolean, proof: StepProof): boolean {
  return isSkip || proof === 'note';
}

function readRules({
  fee,
  minimum,
  delayHours,
}: Extract<StepAnswer, { kind: 'rules' }>): Result<StepEvidence, PlanFault> {
  const isWrong = (text: string | null): boolean => text !== null && parseDecimal(text) === null;
  if (isWrong(fee)) return fail({ code: 'invalid_amount', fields: ['evidence.fee'] });
  if (isWrong(minimum)) return fail({ code: 'invalid_amount', fields: ['evidence.minimum'] });
  return succeed({ kind: 'rules', fee, minimum, delayHours });
}

function readAsk(text: string, situation: PlanSituation): Result<StepEvidence, PlanFault> {
  const amount = parseDecimal(text);
  if (amount === null || amount.lte(0)) {
    return fail({ code: 'invalid_amount', fields: ['evidence.amount'] });
  }
  return amount.gt(bitcoinLeft(situation))
    ? fail({ code: 'amount_too_large', fields: ['evidence.amount'] })
    : succeed({ kind: 'asked', amount: formatDecimal(amount) });
}

function readArrivalOf(
  plan: Plan,
  step: PlanStep,
  claim: ArrivalClaim,
  { plans, at }: AdvanceContext,
): Result<StepEvidence, PlanFault> {
  const to = entryOf(plan, 'destination')?.evidence;
  if (to?.kind !== 'destination') return fail({ code: 'step_not_due', fields: ['step'] });
  const read = readArrival(claim, plans);
  if (!read.ok) return read;
  const { sats, ...found } = read.value;
  const came = new Big(satsToBtc(sats));
  const asked = new Big(step.amount ?? '0');
  // A slip of the finger is likelier than a gift; what the chain shows is so.
  if (found.source === 'typed' && came.gt(asked)) {
    return fail({ code: 'arrival_too_large', fields: ['evidence.amount'] });
  }
  const amount = formatDecimal(came.gt(asked) ? came : asked);
  const { walletId } = to;
  const arrivedAt = found.arrivedAt ?? at;
  return succeed({ kind: 'arrived', walletId, sats, amount, ...found, arrivedAt });
}

function hoursAfter(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
