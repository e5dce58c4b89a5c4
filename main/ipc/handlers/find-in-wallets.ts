import { setImmediate as rest } from 'node:timers/promises';
import type { AddressSearch } from '../../../preload/receive-shapes.ts';
import { canonicalAddress } from '../../domain/address/compare-addresses.ts';
import { nearerOf, type AddressMatch, type LookAlike } from '../../domain/address/match-address.ts';
import type { PaymentUriFault } from '../../domain/address/payment-uri.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { OwnPlace } from '../../domain/wallet/find-address.ts';

/** Addresses of each chain that are looked at when nothing else is asked: far beyond any gap. */
const USUAL_LIMIT = 1000;

type Place = OwnPlace & { readonly wallet: SavedWallet };

/**
 * Searches saved wallets for an address, and lets other calls through between its parts. One that is damaged is
 * searched for all the same: made to look like an own one it is told as that, else it is refused for its fault.
 */
export async function findInWallets(
  wallets: readonly SavedWallet[],
  text: string,
  limit = USUAL_LIMIT,
): Promise<Result<AddressSearch, PaymentUriFault>> {
  const { readAddressText } = await import('../../domain/address/read-address-text.ts');
  const reading = readAddressText(text, networkOf(wallets));
  if (!reading.ok && !isDamaged(reading.error)) return refuse(reading.error);
  const address = reading.ok ? reading.value.inspection.address : addressIn(text);
  const match = await search(wallets, address, limit);
  switch (match.kind) {
    case 'mine':
      return succeed(foundView(match.own));
    case 'look_alike':
      return succeed({ found: false, lookAlike: lookAlikeView(match, address, reading.ok) });
    case 'not_mine':
      return reading.ok ? succeed({ found: false }) : refuse(reading.error);
  }
}

/** That of the one wallet that is asked about; among several any network may be meant. */
function networkOf([only, ...more]: readonly SavedWallet[]) {
  return only === undefined || more.length > 0 ? {} : { network: only.network };
}

async function search(
  wallets: readonly SavedWallet[],
  address: string,
  limit: number,
): Promise<AddressMatch<Place>> {
  const [{ findAddress }, { readSavedWallet }] = await Promise.all([
    import('../../domain/wallet/find-address.ts'),
    import('../../domain/profile/read-saved-wallet.ts'),
  ]);
  const among = wallets.length * 2 * limit;
  let nearest: LookAlike<Place> | null = null;
  for (const wallet of wallets) {
    const steps = findAddress(readSavedWallet(wallet), address, { limit, among });
    let step = steps.next();
    while (step.done !== true) {
      await rest();
      step = steps.next();
    }
    const match = step.value;
    if (match.kind === 'mine') return { kind: 'mine', own: { ...match.own, wallet } };
    if (match.kind === 'look_alike') {
      nearest = nearerOf(nearest, { ...match, own: { ...match.own, wallet } });
    }
  }
  return nearest ?? { kind: 'not_mine' };
}

function foundView({ wallet, address, ...place }: Place): AddressSearch {
  const { chain, index, path } = place;
  const record = wallet.handedOut.find((one) => one.chain === chain && one.index === index);
  return {
    found: true,
    walletId: wallet.id,
    address,
    chain,
    index,
    path,
    handedOutAt: record?.at ?? null,
  };
}

function lookAlikeView({ own, difference }: LookAlike<Place>, seen: string, isSound: boolean) {
  const { wallet, address, chain, index, path } = own;
  const { firstDifferenceAt, sameHead, sameTail } = difference;
  const alike = { firstDifferenceAt, sameHead, sameTail };
  return { walletId: wallet.id, address, seen, chain, index, path, isSound, ...alike };
}

/** Meant as an address of this chain, but changed, cut off or mistyped. */
function isDamaged({ code }: PaymentUriFault): boolean {
  return code === 'checksum_mismatch' || code === 'invalid';
}

/** What stands where the address of a link stands, else the whole text. */
function addressIn(text: string): string {
  return canonicalAddress(
    text
      .trim()
      .replace(/^bitcoin:/i, '')
      .replace(/\?.*$/s, ''),
  );
}

function refuse(fault: PaymentUriFault) {
  return fail({ fields: ['address'], ...fault });
}
