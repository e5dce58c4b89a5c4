import type { Ladder } from '../ladder/evaluate-ladder.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';

/** Why a wallet takes no coins of a plan. Sentences: renderer/i18n, `planReasons`. */
export type DestinationReason =
  | 'destination_archived'
  | 'destination_test_network'
  | 'destination_descriptor'
  | 'destination_unproven'
  | 'destination_expired';

/** Null where coins may go there; else the reason. */
export type DestinationVerdict = DestinationReason | null;

/**
 * Whether coins of a plan may go to a wallet: in use, on the main network, its descriptor sound (rung 1), and its backup shown
 * to restore it (rung 3) for every key, not expired. What lies on other rungs does not decide.
 */
export function judgeDestination(
  { archivedAt, network }: Pick<SavedWallet, 'archivedAt' | 'network'>,
  { rungs }: Pick<Ladder, 'rungs'>,
): DestinationVerdict {
  if (archivedAt !== null) return 'destination_archived';
  if (network !== 'mainnet') return 'destination_test_network';
  const statusOf = (wanted: number) => rungs.find(({ rung }) => rung === wanted)?.status ?? 'open';
  if (statusOf(1) !== 'proven') return 'destination_descriptor';
  const backup = statusOf(3);
  if (backup === 'proven') return null;
  return backup === 'expired' ? 'destination_expired' : 'destination_unproven';
}
