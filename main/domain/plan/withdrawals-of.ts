import { entryOf, type Plan, type StepKey } from './plan.ts';

/** Coins that left a venue, or were asked to. */
export type Withdrawal = {
  readonly planId: string;
  readonly venueId: string;
  readonly asset: string;
  /** What leaves the venue in all. Exact decimal. */
  readonly amount: string;
  /** When the user noted that it was asked for. ISO 8601 UTC. */
  readonly askedAt: string;
  /** Before this it cannot have been asked for: the address was not fixed, or the part before had not arrived. */
  readonly notBefore: string;
  /** Whether it has left: the coins came in, or the user says what became of them. */
  readonly hasLeft: boolean;
};

/** Step of a test or part that is asked for; 0 is the test. */
export function askKey(part: number): StepKey {
  return part === 0 ? 'test_ask' : `rest_ask.${part}`;
}

/** Step of a test or part that comes in; 0 is the test. */
export function arriveKey(part: number): StepKey {
  return part === 0 ? 'test_arrive' : `rest_arrive.${part}`;
}

/** Parts that were asked for or have an arrival, in order; 0 is the test. */
export function partsMade(plan: Plan): readonly number[] {
  const parts = plan.log.flatMap(({ step, evidence }) =>
    evidence.kind === 'asked' || evidence.kind === 'arrived' ? [partOf(step)] : [],
  );
  return [...new Set(parts)].toSorted((a, b) => a - b);
}

/** Number of a part by the name of its step; 0 for the test. */
function partOf(step: StepKey): number {
  return Number(step.split('.')[1] ?? 0);
}

/** Everything that a plan took out of its venue, or asked for, in the order of its steps. */
export function withdrawalsOf(plan: Plan): readonly Withdrawal[] {
  const { id: planId, venueId } = plan;
  const coins = partsMade(plan).flatMap((part): readonly Withdrawal[] => {
    const ask = entryOf(plan, askKey(part));
    const arrival = entryOf(plan, arriveKey(part));
    const { amount, hasLeft } = amountOf(ask?.evidence, arrival?.evidence);
    const at = ask?.at ?? arrival?.at;
    if (amount === null || at === undefined) return [];
    const notBefore = [possibleFrom(plan, part), arrivedAt(arrival?.evidence) ?? at, at].reduce(
      (first, one) => (one < first ? one : first),
    );
    return [{ planId, venueId, asset: 'BTC', amount, askedAt: at, notBefore, hasLeft }];
  });
  return [...coins, ...othersOf(plan)];
}

type Recorded = Plan['log'][number]['evidence'] | undefined;

function amountOf(ask: Recorded, arrival: Recorded) {
  if (arrival?.kind === 'arrived') return { amount: arrival.amount, hasLeft: true };
  return { amount: ask?.kind === 'asked' ? ask.amount : null, hasLeft: false };
}

function arrivedAt(arrival: Recorded): string | undefined {
  return arrival?.kind === 'arrived' ? arrival.arrivedAt : undefined;
}

function possibleFrom(plan: Plan, part: number): string {
  const before = part === 0 ? undefined : entryOf(plan, arriveKey(part - 1));
  return (before ?? entryOf(plan, 'destination'))?.at ?? plan.createdAt;
}

function othersOf(plan: Plan): readonly Withdrawal[] {
  return plan.log.flatMap((entry): readonly Withdrawal[] => {
    const { step, at, evidence } = entry;
    if (evidence.kind !== 'other' || entryOf(plan, step) !== entry) return [];
    const { asset, amount } = evidence;
    const { id: planId, venueId } = plan;
    return [{ planId, venueId, asset, amount, askedAt: at, notBefore: at, hasLeft: true }];
  });
}
