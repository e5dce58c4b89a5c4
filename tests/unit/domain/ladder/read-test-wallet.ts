import { readWallet } from '../../../../main/domain/wallet/read-wallet.ts';
import type { Network } from '../../../../main/domain/wallet/inspection.ts';
import type { Wallet } from '../../../../main/domain/wallet/wallet.ts';

/** A wallet of a descriptor, on any network: keys of tests have the header of the main network. */
export function readTestWallet(descriptor: string, network: Network): Wallet {
  const reading = readWallet(descriptor, {});
  if (!reading.ok || reading.value.wallet === null) throw new Error('No wallet was read.');
  return { ...reading.value.wallet, network };
}
