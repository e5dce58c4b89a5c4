import type { SavedWallet } from '../profile/saved-wallet.ts';
import { isRanged } from '../wallet/wallet.ts';
import type { Wallet } from '../wallet/wallet.ts';

/**
 * What was asked for a proof and cannot be known before: an address by a number drawn at random, or a message with one.
 * Kept with the wallet, so that an answer from a device in another room still counts after a restart.
 */
export type Challenge =
  | {
      readonly kind: 'compare_addresses';
      readonly key: null;
      readonly index: number;
      readonly at: string;
    }
  | {
      readonly kind: 'restore_backup';
      readonly key: number;
      readonly index: number;
      readonly at: string;
    }
  | {
      readonly kind: 'sign_message';
      readonly key: number;
      readonly message: string;
      readonly at: string;
    };

export type ChallengeKind = Challenge['kind'];

/** How long an answer is waited for. A signed message shows that the key answered in this time. */
const HOURS = 24;
const HOUR_MS = 3_600_000;

/** Numbers that may be drawn: beyond the first addresses, which everyone looks at, and within what every program shows. */
const FIRST_INDEX = 2;
const LAST_INDEX = 19;

/** When an answer comes too late. ISO 8601 UTC. */
export function challengeEnd({ at }: Pick<Challenge, 'at'>): string {
  return new Date(Date.parse(at) + HOURS * HOUR_MS).toISOString();
}

/** The challenge of a kind that is still open at a moment; null when none is. */
export function openChallenge<K extends ChallengeKind>(
  { challenges }: Pick<SavedWallet, 'challenges'>,
  kind: K,
  key: number | null,
  at: string,
): Extract<Challenge, { kind: K }> | null {
  const found = challenges.find(
    (one): one is Extract<Challenge, { kind: K }> => one.kind === kind && one.key === key,
  );
  return found !== undefined && at < challengeEnd(found) ? found : null;
}

/** The wallet with a challenge in the place of an earlier one of its kind. Those that are over go. */
export function withChallenge(wallet: SavedWallet, challenge: Challenge): SavedWallet {
  return {
    ...wallet,
    challenges: [...otherChallenges(wallet, challenge, challenge.at), challenge],
  };
}

/** The wallet without a challenge that was met. */
export function withoutChallenge(
  wallet: SavedWallet,
  challenge: Pick<Challenge, 'kind' | 'key'>,
  at: string,
): SavedWallet {
  return { ...wallet, challenges: otherChallenges(wallet, challenge, at) };
}

function otherChallenges(
  { challenges }: SavedWallet,
  { kind, key }: Pick<Challenge, 'kind' | 'key'>,
  at: string,
): readonly Challenge[] {
  return challenges.filter(
    (one) => at < challengeEnd(one) && !(one.kind === kind && one.key === key),
  );
}

/** A number between 2 and 19 out of eight or more random hex digits; 0 for a wallet of one address. */
export function drawIndex(wallet: Pick<Wallet, 'keys'>, randomHex: string): number {
  if (!isRanged(wallet)) return 0;
  const drawn = Number.parseInt(randomHex.slice(0, 8), 16);
  return FIRST_INDEX + (drawn % (LAST_INDEX - FIRST_INDEX + 1));
}
