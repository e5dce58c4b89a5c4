import type { Network } from '../../main/domain/wallet/inspection.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import type { Wallet } from '../../main/domain/wallet/wallet.ts';

/** The wallet of a descriptor that has to be one; on any network, since keys of tests have the header of the main one. */
export function readTestWallet(descriptor: string, network?: Network): Wallet {
  const reading = readWallet(descriptor, {});
  if (!reading.ok || reading.value.wallet === null) throw new Error(`No wallet: ${descriptor}`);
  const { wallet } = reading.value;
  return network === undefined ? wallet : { ...wallet, network };
}
