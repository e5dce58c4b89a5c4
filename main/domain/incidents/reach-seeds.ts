import { matchAdvisories } from '../provenance/match-advisories.ts';
import type { KeyProvenance } from '../profile/saved-wallet.ts';
import type { Incident, ReachCondition } from './incident.ts';
import { judgeSeeds, type KeyFit, type WalletFit, type WalletKeys } from './judge-seeds.ts';
import { measureReach } from './measure-reach.ts';
import type {
  Reach,
  ReachCause,
  ReachMissing,
  ReachReason,
  ReachState,
  ReachWayOut,
} from './reach-verdict.ts';

type OfSeeds = Exclude<ReachCondition, { readonly kind: 'held' }>;
type Judged = { readonly wallet: WalletKeys; readonly fit: WalletFit };

const NO_COINS = { missing: null, share: null, value: null, unpriced: [] } as const;

/** An incident that reaches own wallets by where the seeds of their keys came from. */
export function reachSeeds(incident: Incident, condition: OfSeeds, state: ReachState): Reach {
  const { wallets } = state;
  if (wallets.length === 0) return noWallets(state);
  const judged = wallets
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'))
    .map((wallet): Judged => ({ wallet, fit: fitOf(wallet, condition, state) }));
  const open = OPEN.find(({ fit }) => judged.some((one) => one.fit === fit));
  if (judged.some(({ fit }) => fit === 'reached')) return reached(judged, condition, state);
  if (open !== undefined)
    return {
      ...NO_COINS,
      verdict: 'cannot_tell',
      reasons: causesOf(judged, condition),
      missing: open.missing,
      wayOut: toWallet(judged, open.fit),
    };
  if (judged.some(({ fit }) => fit === 'weakened'))
    return {
      ...NO_COINS,
      verdict: 'partly',
      reasons: causesOf(judged, condition),
      wayOut: toWallet(judged, 'weakened'),
    };
  return notReached(incident, condition, judged);
}

/** What has to be known first. */
const OPEN = [
  { fit: 'unknown', missing: 'seed_origin' },
  { fit: 'rolls', missing: 'dice_rolls' },
  { fit: 'rules', missing: 'spending_rules' },
] as const satisfies readonly { readonly fit: WalletFit; readonly missing: ReachMissing }[];

/** The sentence about each wallet that an incident fits or could fit, what weighs most first. */
const REASONS = [
  { fit: 'reached', reason: 'weak_seeds' },
  { fit: 'unknown', reason: 'origin_unknown' },
  { fit: 'rolls', reason: 'rolls_unknown' },
  { fit: 'rules', reason: 'rules_unknown' },
  { fit: 'weakened', reason: 'too_few_weak_seeds' },
] as const satisfies readonly { readonly fit: WalletFit; readonly reason: ReachReason }[];

function causesOf(judged: readonly Judged[], { kind }: OfSeeds): readonly ReachCause[] {
  return REASONS.flatMap(({ fit, reason }) => {
    const names = judged.filter((one) => one.fit === fit).map(({ wallet }) => wallet.name);
    if (names.length === 0) return [];
    return [{ reason: fit === 'reached' && kind === 'known_to_maker' ? kind : reason, names }];
  });
}

function fitOf(wallet: WalletKeys, condition: OfSeeds, { advisories }: ReachState): WalletFit {
  const origins = wallet.keys.map((_, at) => wallet.provenance[at] ?? null);
  if (condition.kind === 'weak_seed') {
    const advisory = advisories.filter(({ id }) => id === condition.advisory);
    return judgeSeeds(
      wallet,
      origins.map((origin): KeyFit => {
        const [match] = matchAdvisories([origin], advisory);
        if (origin === null) return 'unknown';
        if (match === undefined) return 'not';
        return FITS[match.level];
      }),
    );
  }
  // One device is enough for its maker to know the owner, however many keys have to sign.
  if (origins.some((origin) => origin?.device === condition.device)) return 'reached';
  return origins.includes(null) ? 'unknown' : 'not';
}

const FITS = { affected: 'fits', possible: 'unknown', depends: 'rolls' } as const;

function reached(judged: readonly Judged[], condition: OfSeeds, state: ReachState): Reach {
  const { positions, prices } = state;
  const found = judged.filter(({ fit }) => fit === 'reached');
  const ids = new Set(found.map(({ wallet }) => wallet.id));
  const mine = positions.filter(({ holder }) => ids.has(holder.id));
  const isAll = mine.length === positions.length && found.length === judged.length;
  const common = {
    verdict: isAll ? 'would_have_reached' : 'partly',
    reasons: causesOf(judged, condition),
    wayOut: toWallet(judged, 'reached'),
  } as const;
  // Whoever has a list of names has no coins yet.
  if (condition.kind === 'known_to_maker') return { ...NO_COINS, ...common };
  const { share, value, unpriced } = measureReach(positions, mine, prices);
  return { ...common, missing: null, share, value, unpriced };
}

function notReached(incident: Incident, condition: OfSeeds, judged: readonly Judged[]): Reach {
  const [itemId] = incident.items;
  const ofOne = judged.filter(({ wallet }) => isOfOneMaker(wallet.provenance));
  const isSeed = condition.kind === 'weak_seed';
  const reason = isSeed && ofOne.length > 0 ? 'one_maker' : 'no_weak_seed';
  return {
    ...NO_COINS,
    verdict: 'would_not',
    reasons: [
      {
        reason: isSeed ? reason : 'not_known_to_maker',
        names: reason === 'one_maker' ? ofOne.map(({ wallet }) => wallet.name) : [],
      },
    ],
    share: isSeed ? 0 : null,
    wayOut: itemId === undefined ? null : { kind: 'item', itemId },
  };
}

/** One fault at that maker would reach every key. What was made here or elsewhere names no maker. */
function isOfOneMaker(origins: readonly (KeyProvenance | null)[]): boolean {
  const first = origins[0] ?? null;
  return first !== null && origins.every((one) => one?.device === first.device);
}

function noWallets({ positions }: ReachState): Reach {
  const isEmpty = positions.length === 0;
  return {
    ...NO_COINS,
    verdict: 'cannot_tell',
    reasons: [{ reason: isEmpty ? 'nothing_entered' : 'no_wallet_entered', names: [] }],
    missing: isEmpty ? 'holdings' : 'wallets',
    wayOut: isEmpty ? { kind: 'exposure' } : { kind: 'wallets' },
  };
}

function toWallet(judged: readonly Judged[], fit: WalletFit): ReachWayOut | null {
  const first = judged.find((one) => one.fit === fit);
  return first === undefined ? null : { kind: 'wallet', walletId: first.wallet.id };
}
