import type { Input } from '../../../preload/contract.ts';
import type { StepAnswerInput } from '../../../preload/plan-shapes.ts';
import { canonicalAddress } from '../../domain/address/compare-addresses.ts';
import { evaluateLadder } from '../../domain/ladder/evaluate-ladder.ts';
import { rereadDescriptor } from '../../domain/ladder/reread-descriptor.ts';
import { advancePlan, type StepAnswer } from '../../domain/plan/advance-plan.ts';
import { arrivalsOf, type FoundArrival } from '../../domain/plan/arrivals-of.ts';
import { judgeDestination } from '../../domain/plan/judge-destination.ts';
import { noteArrivals } from '../../domain/plan/note-arrivals.ts';
import type { PlanFault } from '../../domain/plan/plan-fault.ts';
import { entryOf, type Plan } from '../../domain/plan/plan.ts';
import { claimedTxids } from '../../domain/plan/read-arrival.ts';
import { situationOf } from '../../domain/plan/situation-of.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { readSavedWallet } from '../../domain/profile/read-saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import { deriveChain } from '../../domain/wallet/derive-addresses.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { Services } from '../services.ts';
import { handOut } from './show-receive.ts';

type Given = Input<'plan.advance'>;
type Moment = { readonly at: string; readonly known: WalletChain | null };

/** Records a step of a plan, and with it what follows: an address that is handed out, coins that came in before. */
export async function recordStep(services: Services, given: Given) {
  const at = services.now().toISOString();
  const known = await chainOf(services, given);
  return changeProfile(services, (profile): Result<Profile, PlanFault> => {
    const plan = profile.plans.find(({ id }) => id === given.planId);
    if (plan === undefined) return fail({ code: 'not_found', fields: ['planId'] });
    const moment = { at, known };
    const answer = readAnswer(plan, profile, given.evidence, moment);
    if (!answer.ok) return answer;
    const situation = situationOf(profile, plan.venueId, venueCatalog);
    const context = { situation, plans: profile.plans, at };
    const next = advancePlan(plan, given.step, answer.value, context);
    if (!next.ok) return next;
    const plans = profile.plans.map((one) => (one === plan ? next.value : one));
    const changed = { ...profile, plans };
    return answer.value.kind === 'destination'
      ? giveAddress(changed, plan, answer.value, moment)
      : succeed(known === null ? changed : { ...changed, plans: noteArrivals(plans, known, at) });
  });
}

/** What is known of the wallet that the plan's coins go to. */
async function chainOf({ vault, chain }: Services, { planId, evidence }: Given) {
  const profile = vault.read();
  if (!profile.ok) return null;
  if (evidence.kind === 'destination') return chain.known(evidence.walletId);
  const plan = profile.value.plans.find(({ id }) => id === planId);
  const to = plan === undefined ? null : destinationOf(plan);
  return to === null ? null : chain.known(to.walletId);
}

function destinationOf(plan: Plan) {
  const to = entryOf(plan, 'destination')?.evidence;
  return to?.kind === 'destination' ? to : null;
}

function readAnswer(
  plan: Plan,
  profile: Profile,
  evidence: StepAnswerInput,
  moment: Moment,
): Result<StepAnswer, PlanFault> {
  switch (evidence.kind) {
    case 'word':
      return succeed({ note: '', ...evidence });
    case 'other':
      return succeed({ note: '', ...evidence });
    case 'rules':
      return succeed({ fee: null, minimum: null, delayHours: null, ...evidence });
    case 'destination':
      return readDestination(profile, evidence, moment.at);
    case 'arrival':
      return readArrivalAnswer(plan, profile, evidence, moment.known);
    case 'ask':
      return refuseDestination(plan, profile, moment.at) ?? succeed(evidence);
    case 'wait':
    case 'skip':
      return succeed(evidence);
  }
}

/** Looked at before each withdrawal; a step without a destination is refused for its turn. */
function refuseDestination(plan: Plan, profile: Profile, at: string) {
  const to = destinationOf(plan);
  return to === null ? null : refuseWallet(profile, to.walletId, at);
}

/** Coins go only where the rule lets them, looked at anew each time; null where it does. */
function refuseWallet(profile: Profile, walletId: string, at: string) {
  const wallet = profile.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined)
    return fail<PlanFault>({ code: 'not_found', fields: ['evidence.walletId'] });
  const ladder = evaluateLadder(wallet, rereadDescriptor(wallet), at);
  const reason = judgeDestination(wallet, ladder);
  if (reason === null) return null;
  return fail<PlanFault>({ code: 'destination_unfit', reason, fields: ['evidence.walletId'] });
}

type DestinationInput = Extract<StepAnswerInput, { readonly kind: 'destination' }>;

/** The address has to be that of the wallet's receive chain at this place, to the letter. */
function readDestination(
  profile: Profile,
  evidence: DestinationInput,
  at: string,
): Result<StepAnswer, PlanFault> {
  const refused = refuseWallet(profile, evidence.walletId, at);
  if (refused !== null) return refused;
  const saved = profile.wallets.find(({ id }) => id === evidence.walletId);
  if (saved === undefined) throw new Error('A wallet that was just judged is missing');
  const place = { start: evidence.index, count: 1 };
  const [derived] = deriveChain(readSavedWallet(saved), 'receive', place);
  const address = derived?.address ?? null;
  return address === null || address !== canonicalAddress(evidence.address.trim())
    ? fail({ code: 'address_differs', fields: ['evidence.address'] })
    : succeed({ ...evidence, address });
}

/** The address is kept for this plan, with the venue's name, so that nobody else is given it. */
function giveAddress(
  profile: Profile,
  plan: Plan,
  { walletId, index }: DestinationInput,
  { at, known }: Moment,
): Result<Profile, PlanFault> {
  const wallet = profile.wallets.find(({ id }) => id === walletId);
  if (wallet === undefined) throw new Error('A wallet that was just judged is missing');
  const given = handOut(wallet, known, { index, label: plan.venueName, at });
  if (!given.ok) return fail({ code: 'address_taken', fields: ['evidence.index'] });
  const wallets = profile.wallets.map((one) => (one === wallet ? given.value : one));
  return succeed({ ...profile, wallets });
}

/** What the chain shows goes before what is typed in. */
function readArrivalAnswer(
  plan: Plan,
  { plans }: Profile,
  { txid, amount }: Extract<StepAnswerInput, { readonly kind: 'arrival' }>,
  known: WalletChain | null,
): Result<StepAnswer, PlanFault> {
  const to = destinationOf(plan);
  const found = to === null || known === null ? [] : arrivalsOf(known, to.index);
  if (txid === undefined) return fromChain(nextUnclaimed(found, plans));
  const wanted = txid.trim().toLowerCase();
  const shown = found.find((one) => one.txid === wanted);
  if (shown !== undefined) return fromChain(shown);
  const isElsewhere = known?.entries.some((one) => one.txid === wanted && one.goneAt === null);
  return isElsewhere === true
    ? fail({ code: 'arrival_elsewhere', fields: ['evidence.txid'] })
    : succeed({ kind: 'arrival', source: 'typed', txid: wanted, amount: amount ?? '' });
}

function nextUnclaimed(found: readonly FoundArrival[], plans: readonly Plan[]) {
  const claimed = claimedTxids(plans);
  return found.find((one) => !claimed.has(one.txid));
}

function fromChain(found: FoundArrival | undefined): Result<StepAnswer, PlanFault> {
  return found === undefined || found.heightBlocks === null
    ? fail({ code: 'arrival_waits' })
    : succeed({ kind: 'arrival', source: 'chain', found });
}
