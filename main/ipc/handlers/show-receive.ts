import type { HandedOutView, ReceiveView } from '../../../preload/receive-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { addressLabels } from '../../domain/labels/address-labels.ts';
import { setLabel } from '../../domain/labels/set-label.ts';
import { readSavedWallet } from '../../domain/profile/read-saved-wallet.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { GAP_LIMIT, receiveState } from '../../domain/receive/receive-state.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { NO_HISTORY, receiveHistory } from '../../domain/wallet-chain/receive-history.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import { deriveChain } from '../../domain/wallet/derive-addresses.ts';
import { abbreviateWallet } from '../../domain/wallet/exports/abbreviate-wallet.ts';
import { isRanged, type Wallet } from '../../domain/wallet/wallet.ts';

/** Handed-out addresses that are answered, newest first: each is derived anew, twice. */
const MOST_SHOWN = 200;

/**
 * The next address of a wallet, and those that were handed out. What the chain knows of is not offered again, and what it
 * shows to be paid is marked by itself.
 */
export function showReceive(saved: SavedWallet, known: WalletChain | null): ReceiveView {
  const history = known === null ? NO_HISTORY : receiveHistory(known);
  const wallet = readSavedWallet(saved);
  const { nextIndex, unpaidBefore, isBeyondGap } = receiveState(saved.handedOut, history);
  const next = placeAt(wallet, isRanged(wallet) ? nextIndex : 0);
  const labels = addressLabels(saved.labels);
  const given = saved.handedOut.filter(({ chain }) => chain === 'receive');
  const handedOut = given
    .slice(-MOST_SHOWN)
    .toReversed()
    .flatMap(({ index, at, paidAt }): readonly HandedOutView[] => {
      const place = placeAt(wallet, index);
      if (place === null) return [];
      const onChain = history.paidAt.get(index) ?? null;
      const label = labels.get(place.address) ?? null;
      const isPaidOnChain = onChain !== null;
      return [{ ...place, at, paidAt: onChain ?? paidAt, isPaidOnChain, label }];
    });
  const count = given.length;
  return { next, unpaidBefore, isBeyondGap, gapLimit: GAP_LIMIT, handedOut, handedOutCount: count };
}

/** Records that an address was given to someone, with a name for it where the user gave one. Not twice, nor once it was used. */
export function handOut(
  saved: SavedWallet,
  known: WalletChain | null,
  { index, label, at }: { readonly index: number; readonly label: string; readonly at: string },
): Result<SavedWallet, Fault<'already_handed_out' | 'address_used' | 'no_such_address'>> {
  const isGiven = saved.handedOut.some((one) => one.chain === 'receive' && one.index === index);
  if (isGiven) return fail({ code: 'already_handed_out', fields: ['index'] });
  const isUsed = known !== null && receiveHistory(known).used.has(index);
  if (isUsed) return fail({ code: 'address_used', fields: ['index'] });
  const wallet = readSavedWallet(saved);
  const place = placeAt(wallet, index);
  if (place === null) return fail({ code: 'no_such_address', fields: ['index'] });
  const handedOut = [...saved.handedOut, { chain: 'receive', index, at, paidAt: null } as const];
  if (label === '') return succeed({ ...saved, handedOut });
  const name = {
    type: 'addr',
    ref: place.address,
    label,
    origin: abbreviateWallet(wallet),
  } as const;
  return succeed({ ...saved, handedOut, labels: setLabel(saved.labels, name) });
}

function placeAt(wallet: Wallet, index: number) {
  const [derived] = deriveChain(wallet, 'receive', { start: index, count: 1 });
  if (derived === undefined || derived.address === null) return null;
  return { index: derived.index, address: derived.address, path: derived.path };
}
