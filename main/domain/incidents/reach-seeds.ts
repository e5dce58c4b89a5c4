import { matchAdvisories } from '../provenance/match-advisories.ts';
import type { KeyProvenance } from '../profile/saved-wallet.ts';
import type { Incident, ReachCondition } from './incident.ts';
import { judgeSeeds, type KeyFit, type WalletFit, type WalletKeys } from './judge-seeds.ts';
import { measureReach } from './measure-reach.ts';
import type { Reach, ReachMissing, ReachReason, ReachState, ReachWayOut } from './reach-verdict.ts';

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
  const of = (fit: WalletFit): readonly WalletKeys[] =>
    judged.filter((one) => one.fit === fit).map(({ wallet }) => wallet);
  if (of('reached').length > 0) return reached(of('reached'), condition, state);
  if (of('unknown').length > 0) return cannotTell(of('unknown'), 'origin_unknown');
  if (of('rolls').length > 0) return cannotTell(of('rolls'), 'rolls_unknown');
  if (of('rules').length > 0) return cannotTell(of('rules'), 'rules_unknown');
  if (of('weakened').length > 0) return weakened(of('weakened'));
  return notReached(incident, condition, judged);
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

function reached(wallets: readonly WalletKeys[], condition: OfSeeds, state: ReachState): Reach {
  const { positions, prices } = state;
  const ids = new Set(wallets.map(({ id }) => id));
  const mine = positions.filter(({ holder }) => ids.has(holder.id));
  const isAll = mine.length === positions.length && wallets.length === state.wallets.length;
  const common = {
    verdict: isAll ? 'would_have_reached' : 'partly',
    names: wallets.map(({ name }) => name),
    wayOut: toWallet(wallets),
  } as const;
  // Whoever has a list of names has no coins yet.
  if (condition.kind === 'known_to_maker')
    return { ...NO_COINS, ...common, reason: 'known_to_maker' };
  const { share, value, unpriced } = measureReach(positions, mine, prices);
  return { ...common, missing: null, reason: 'weak_seeds', share, value, unpriced };
}

function weakened(wallets: readonly WalletKeys[]): Reach {
  return {
    ...NO_COINS,
    verdict: 'partly',
    reason: 'too_few_weak_seeds',
    names: wallets.map(({ name }) => name),
    wayOut: toWallet(wallets),
  };
}

const MISSING = {
  origin_unknown: 'seed_origin',
  rolls_unknown: 'dice_rolls',
  rules_unknown: 'spending_rules',
} as const satisfies Partial<Record<ReachReason, ReachMissing>>;

function cannotTell(wallets: readonly WalletKeys[], reason: keyof typeof MISSING): Reach {
  return {
    ...NO_COINS,
    verdict: 'cannot_tell',
    reason,
    names: wallets.map(({ name }) => name),
    missing: MISSING[reason],
    wayOut: toWallet(wallets),
  };
}

function notReached(incident: Incident, condition: OfSeeds, judged: readonly Judged[]): Reach {
  const [itemId] = incident.items;
  const ofOne = judged.filter(({ wallet }) => isOfOneMaker(wallet.provenance));
  const isSeed = condition.kind === 'weak_seed';
  const reason = isSeed && ofOne.length > 0 ? 'one_maker' : 'no_weak_seed';
  return {
    ...NO_COINS,
    verdict: 'would_not',
    reason: isSeed ? reason : 'not_known_to_maker',
    names: reason === 'one_maker' ? ofOne.map(({ wallet }) => wallet.name) : [],
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
    reason: isEmpty ? 'nothing_entered' : 'no_wallet_entered',
    names: [],
    missing: isEmpty ? 'holdings' : 'wallets',
    wayOut: isEmpty ? { kind: 'exposure' } : { kind: 'wallets' },
  };
}

function toWallet([first]: readonly WalletKeys[]): ReachWayOut | null {
  return first === undefined ? null : { kind: 'wallet', walletId: first.id };
}
