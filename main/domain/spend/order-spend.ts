import { address } from 'bitcoinjs-lib';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WalletView } from '../psbt/wallet-view.ts';
import type { Result } from '../result.ts';
import { BITCOINJS_NETWORKS } from '../wallet/derive/key-rows.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { choosePlaces } from './choose-places.ts';
import type { Coin, Place } from './coin.ts';
import type { SpendAmount } from './plan-spend.ts';
import { prepareSpend, type PreparedSpend } from './prepare-spend.ts';
import { refuseSpend, type SpendFault } from './spend-fault.ts';

/** What a payment can be made from: coins, and the addresses that were given out before. */
export type SpendSource = {
  readonly wallet: Wallet;
  readonly view: WalletView;
  readonly coins: readonly Coin[];
  readonly used: readonly Place[];
};

/** What a user asks for. Without `to` or an index, the next unused addresses are taken. */
export type SpendRequest = {
  readonly feeRateSatsPerVb: number;
  readonly amountSats?: number;
  readonly all?: true;
  readonly to?: string;
  readonly receiveIndex?: number;
  readonly changeIndex?: number;
  readonly heightBlocks?: number;
};

/** Turns what was asked for into a payment. One to a stranger is refused: a test stays within the wallet. */
export function orderSpend(
  { wallet, view, coins, used }: SpendSource,
  request: SpendRequest,
): Result<PreparedSpend, SpendFault> {
  const { to, receiveIndex, changeIndex = null, heightBlocks = null } = request;
  const amount = amountOf(request);
  if (amount === null) return refuseSpend('spend_amount_missing');
  const named = to === undefined ? null : placeOf(to, wallet, view);
  if (named === 'not_mine') return refuseSpend('spend_destination_not_mine');
  const chosen: Place | null =
    receiveIndex === undefined ? null : { chain: 'receive', index: receiveIndex };
  const places = choosePlaces(wallet, [...coins, ...used], {
    destination: named ?? chosen,
    changeIndex,
  });
  const { feeRateSatsPerVb } = request;
  return prepareSpend({ wallet, view, coins, amount, feeRateSatsPerVb, places, heightBlocks });
}

function amountOf({ amountSats, all }: SpendRequest): SpendAmount | null {
  if (all === true) return amountSats === undefined ? { kind: 'all' } : null;
  return amountSats === undefined ? null : { kind: 'sats', sats: amountSats };
}

function placeOf(to: string, { network }: Wallet, view: WalletView): Place | 'not_mine' {
  try {
    const script = address.toOutputScript(to.trim(), BITCOINJS_NETWORKS[network]);
    return view.owns(bytesToHex(script), []) ?? 'not_mine';
  } catch {
    // The library says "no address of this network" by throwing.
    return 'not_mine';
  }
}
