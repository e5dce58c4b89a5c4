import type { HandedOutAddress } from '../profile/saved-wallet.ts';
import { NO_HISTORY, type ReceiveHistory } from '../wallet-chain/receive-history.ts';

/**
 * Addresses without coins in a row after which other programs stop looking for more (BIP-44, "address gap limit"). Coins
 * beyond would be there, but a restored wallet would not show them by itself.
 */
export const GAP_LIMIT = 20;

/** Which receive address comes next, and how far it lies beyond the last one that was paid. */
export type ReceiveState = {
  readonly nextIndex: number;
  /** Addresses in a row before the next one on which no coins are known to have arrived. */
  readonly unpaidBefore: number;
  /** The next address lies where a restored wallet would not look by itself. */
  readonly isBeyondGap: boolean;
};

/** Works out the next receive address: the first that was never handed out, and that the chain knows nothing of. */
export function receiveState(
  handedOut: readonly HandedOutAddress[],
  history: ReceiveHistory = NO_HISTORY,
): ReceiveState {
  const given = handedOut.filter(({ chain }) => chain === 'receive');
  const taken = new Set([...given.map(({ index }) => index), ...history.used]);
  let nextIndex = 0;
  while (taken.has(nextIndex)) nextIndex += 1;
  const marked = given.filter(({ paidAt }) => paidAt !== null).map(({ index }) => index);
  const lastPaid = [...marked, ...history.used].reduce((last, index) => Math.max(last, index), -1);
  const unpaidBefore = Math.max(0, nextIndex - lastPaid - 1);
  return { nextIndex, unpaidBefore, isBeyondGap: unpaidBefore >= GAP_LIMIT };
}
