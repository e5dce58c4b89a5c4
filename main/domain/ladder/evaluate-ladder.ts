import { addMonths } from '../checklist/add-months.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { Evidence, Rung } from './evidence.ts';
import type { DescriptorProblem, Rereading } from './reread-descriptor.ts';
import { RUNG_RULES, type RungRule } from './rung-rules.ts';

/** `partly`: proven for some of the keys that have to prove it. */
export type RungStatus = 'open' | 'proven' | 'expired' | 'revoked' | 'partly';

/** How far one key got with a rung. */
export type KeyStanding = {
  /** Of the wallet's keys, from 0. */
  readonly key: number;
  readonly status: Exclude<RungStatus, 'partly'>;
  /** Of the newest proof that counts; null when there never was one. ISO 8601 UTC. */
  readonly at: string | null;
  /** Until when that holds, or held. */
  readonly until: string | null;
};

/** How far a wallet got with a rung. */
export type RungStanding = {
  readonly rung: Rung;
  readonly status: RungStatus;
  /** When it was proven for the last key that was missing; now for rung 1. */
  readonly at: string | null;
  /** When the first proof that it rests on ends; null for rung 1, which is looked at each time. */
  readonly until: string | null;
  /** Everything that was ever recorded for it, newest first. */
  readonly evidence: readonly Evidence[];
  /** One for each key that has to prove it; empty where the wallet proves it as a whole. */
  readonly keys: readonly KeyStanding[];
  readonly problem: DescriptorProblem | null;
};

/** The verification ladder of a wallet at one moment. */
export type Ladder = {
  readonly rungs: readonly RungStanding[];
  readonly provenRungs: number;
  /** The lowest rung that is not proven; null when all are. */
  readonly nextRung: Rung | null;
};

/**
 * Judges what was proven about a wallet at a moment (ISO 8601 UTC): what came later does not count, what is revoked does
 * not, and what is too old does not. Rungs do not depend on each other.
 */
export function evaluateLadder(wallet: SavedWallet, rereading: Rereading, at: string): Ladder {
  const rungs = RUNG_RULES.map((rule) => judgeRung(wallet, rule, rereading, at));
  return {
    rungs,
    provenRungs: rungs.filter(({ status }) => status === 'proven').length,
    nextRung: rungs.find(({ status }) => status !== 'proven')?.rung ?? null,
  };
}

function judgeRung(
  wallet: SavedWallet,
  rule: RungRule,
  { problem, signingKeys }: Rereading,
  at: string,
): RungStanding {
  const { rung, monthsValid } = rule;
  if (monthsValid === null) {
    const isSound = problem === null;
    const status = isSound ? 'proven' : 'open';
    return { rung, status, at: isSound ? at : null, until: null, evidence: [], keys: [], problem };
  }
  const evidence = wallet.evidence
    .filter((one) => rule.provenBy.includes(one.kind) && one.at <= at)
    // The last of a moment comes first as well: sorting keeps the order of equals.
    .toReversed()
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const known = { rung, evidence, problem: null };
  if (!rule.isPerKey) {
    return { ...known, ...standingOf(evidence, monthsValid, at), keys: [] };
  }
  const keys = signingKeys.map((key) => {
    const own = evidence.filter((one) => one.key === key);
    return { key, ...standingOf(own, monthsValid, at) };
  });
  // A wallet of one key shows it as a whole.
  return { ...known, ...together(keys), keys: keys.length > 1 ? keys : [] };
}

type Standing = Omit<KeyStanding, 'key'>;

/** The newest proof that was not taken back decides; `evidence` comes newest first. */
function standingOf(evidence: readonly Evidence[], monthsValid: number, at: string): Standing {
  const standing = evidence.find(({ revokedAt }) => revokedAt === null || revokedAt > at);
  const newest = standing ?? evidence[0];
  if (newest === undefined) return { status: 'open', at: null, until: null };
  const until = addMonths(newest.at, monthsValid);
  if (standing === undefined) return { status: 'revoked', at: newest.at, until };
  return { status: at < until ? 'proven' : 'expired', at: newest.at, until };
}

function together(keys: readonly KeyStanding[]): Pick<RungStanding, 'status' | 'at' | 'until'> {
  const proven = keys.filter(({ status }) => status === 'proven');
  const times = (proven.length > 0 ? proven : keys).flatMap(({ at }) => at ?? []);
  const ends = (proven.length > 0 ? proven : keys).flatMap(({ until }) => until ?? []);
  return {
    status: statusOfAll(keys, proven.length),
    at: times.toSorted().at(-1) ?? null,
    until: ends.toSorted().at(0) ?? null,
  };
}

function statusOfAll(keys: readonly KeyStanding[], proven: number): RungStatus {
  if (keys.length > 0 && proven === keys.length) return 'proven';
  if (proven > 0) return 'partly';
  const has = (status: RungStatus): boolean => keys.some((key) => key.status === status);
  if (has('expired')) return 'expired';
  return has('revoked') ? 'revoked' : 'open';
}
