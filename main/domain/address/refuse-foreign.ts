import { refuseAddress, type AddressRefusal } from './address.ts';
import { COIN_SHAPES, LIGHTNING, SILENT_PAYMENT } from './other-coins.ts';
import { readBech32 } from './read-bech32.ts';

/** Names what is no on-chain address of Bitcoin but known all the same; null for everything else. */
export function refuseForeign(text: string): AddressRefusal | null {
  if (LIGHTNING.test(text)) return refuseAddress('invalid', 'address_lightning');
  if (SILENT_PAYMENT.test(text)) return refuseAddress('invalid', 'address_silent_payment');
  const coin = COIN_SHAPES.find(({ shape }) => shape.test(text))?.coin;
  if (coin !== undefined) return refuseAddress('invalid', 'address_other_coin', { coin });
  const isOtherChain = readBech32(text).ok;
  return isOtherChain ? refuseAddress('invalid', 'address_prefix_unknown') : null;
}
