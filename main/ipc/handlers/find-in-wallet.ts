import { setImmediate as rest } from 'node:timers/promises';
import type { AddressSearch } from '../../../preload/wallet-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { AddressFault } from '../../domain/address/address.ts';

/** Addresses of each chain that are looked at when nothing else is asked: far beyond any gap. */
const USUAL_LIMIT = 1000;

/** Searches a saved wallet for an address, and lets other calls through between its parts. */
export async function findInWallet(
  { descriptor, network }: SavedWallet,
  text: string,
  limit = USUAL_LIMIT,
): Promise<Result<AddressSearch, AddressFault | Fault<'not_found'>>> {
  const [{ inspectAddress }, { findAddress }, { readWallet }] = await Promise.all([
    import('../../domain/address/inspect-address.ts'),
    import('../../domain/wallet/find-address.ts'),
    import('../../domain/wallet/read-wallet.ts'),
  ]);
  const address = inspectAddress(text, { network });
  if (!address.ok) return fail({ fields: ['address'], ...address.error });
  const reading = readWallet(descriptor, { network });
  if (!reading.ok || reading.value.wallet === null) {
    throw new Error('A saved descriptor cannot be read again.');
  }
  for (const found of findAddress(reading.value.wallet, address.value.address, limit)) {
    if (found !== null) return succeed({ found: true, ...found });
    await rest();
  }
  return succeed({ found: false });
}
