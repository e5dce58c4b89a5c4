import { Big } from 'big.js';
import { formatDecimal, sumDecimals } from '../decimal.ts';
import { entryOf, type Plan } from './plan.ts';
import { handsOutCoins, type PlanSituation } from './plan-situation.ts';
import { splitAmount } from './split-amount.ts';
import { suggestTest, type VenueRules } from './suggest-test.ts';
import { arriveKey, askKey, partsMade } from './withdrawals-of.ts';

/** Less than this is nothing that can be sent, in BTC. */
const ONE_SAT = '0.00000001';

/** Bitcoin that is left at the venue and not on its way, exact decimal. */
export function bitcoinLeft({ holdings }: PlanSituation): string {
  const amounts = holdings.filter(({ asset }) => asset === 'BTC').map(({ amount }) => amount);
  const sum = sumDecimals(amounts.filter((amount) => !amount.startsWith('-')));
  return sum.lt(ONE_SAT) ? '0' : formatDecimal(sum);
}

/** What the venue says of withdrawals, as the user noted it. */
export function rulesOf(plan: Plan): VenueRules & { readonly delayHours: number | null } {
  const noted = entryOf(plan, 'venue_rules')?.evidence;
  return noted?.kind === 'rules' ? noted : { fee: null, minimum: null, delayHours: null };
}

/** What to ask for as a test, or was asked for: exact decimal, BTC. */
export function testAmount(plan: Plan, situation: PlanSituation): string {
  const asked = amountIn(plan, 0);
  return asked ?? suggestTest(bitcoinLeft(situation), rulesOf(plan));
}

function amountIn(plan: Plan, part: number): string | null {
  const ask = entryOf(plan, askKey(part))?.evidence;
  if (ask?.kind === 'asked') return ask.amount;
  const arrival = entryOf(plan, arriveKey(part))?.evidence;
  return arrival?.kind === 'arrived' ? arrival.amount : null;
}

/** A part of the rest, counted from 1, and its amount in BTC. */
type Part = { readonly part: number; readonly amount: string };

/** Parts of the rest: those that were made, then what is left, split into as many as are still to come. */
export function restParts(plan: Plan, situation: PlanSituation): readonly Part[] {
  const made = partsMade(plan)
    .filter((part) => part > 0)
    .map((part) => ({ part, amount: amountIn(plan, part) ?? '0' }));
  const next = made.length + 1;
  const left = afterTest(plan, bitcoinLeft(situation));
  const isLeftBehind = plan.log.find(
    ({ step, evidence }) => step === askKey(next) && evidence.kind === 'skipped',
  );
  if (isLeftBehind !== undefined) return [...made, { part: next, amount: left }];
  if (left === '0') return made;
  const count = Math.max(1, plan.parts - made.length);
  const parts = splitAmount(left, count).map((amount, at) => ({ part: next + at, amount }));
  return [...made, ...parts];
}

/** What the rest will be, as long as the test was not asked for. */
function afterTest(plan: Plan, left: string): string {
  const isTested = entryOf(plan, 'test_ask') !== undefined || partsMade(plan).includes(0);
  if (isTested || left === '0') return left;
  const rest = new Big(left).minus(suggestTest(left, rulesOf(plan)));
  return formatDecimal(rest);
}

/** Everything but bitcoin, and bitcoin too where no coins are handed out. */
export function otherAssets(
  plan: Plan,
  { custody, holdings }: PlanSituation,
): readonly { readonly asset: string; readonly amount: string }[] {
  const recorded = plan.log.flatMap(({ step, evidence }) => {
    if (evidence.kind === 'other') return [{ asset: evidence.asset, amount: evidence.amount }];
    const isSkip = evidence.kind === 'skipped' && step.startsWith('other_asset.');
    return isSkip ? [{ asset: step.slice('other_asset.'.length), amount: '0' }] : [];
  });
  const there = Map.groupBy(
    holdings.filter(
      ({ asset, amount }) => !amount.startsWith('-') && amount !== '0' && isOther(asset, custody),
    ),
    ({ asset }) => asset,
  );
  const now = [...there].map(([asset, all]) => ({
    asset,
    amount: formatDecimal(sumDecimals(all.map(({ amount }) => amount))),
  }));
  const known = new Map([...recorded, ...now].map((one) => [one.asset, one]));
  return [...known.values()].toSorted((a, b) => a.asset.localeCompare(b.asset));
}

function isOther(asset: string, custody: PlanSituation['custody']): boolean {
  return asset !== 'BTC' || !handsOutCoins(custody);
}
