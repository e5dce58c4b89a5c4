import type { Wallet } from '../../main/domain/wallet/wallet.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import type { Network } from '../../main/domain/wallet/inspection.ts';
import { readCases } from '../unit/domain/wallet/read-cases.ts';

/** One of the 75 wallets of the vectors. */
export type PublishedWallet = {
  readonly id: string;
  readonly network: Network;
  readonly descriptor: string;
  readonly wallet: Wallet;
  /** The account key with the header that says its script; null for a wallet of several keys. */
  readonly slip132: string | null;
  /** Seed of a published test phrase, hex; null for a wallet of several keys. */
  readonly seed: string | null;
};

/** The 75 wallets of the vectors, read. Test wallets are read for the network that is asked for. */
export function publishedWallets(testNetwork: 'testnet' | 'regtest'): readonly PublishedWallet[] {
  return readCases<
    { network: Network },
    { descriptor: string; account_xpub_slip132?: string; seed_hex?: string }
  >('wallets', 'valid').map(({ id, input, expect }) => {
    const { descriptor = '', account_xpub_slip132 = null, seed_hex = null } = expect ?? {};
    const network = input.network === 'mainnet' ? 'mainnet' : testNetwork;
    const reading = readWallet(descriptor, { network });
    if (!reading.ok || reading.value.wallet === null) throw new Error(`${id} cannot be read.`);
    const { wallet } = reading.value;
    return { id, network, descriptor, wallet, slip132: account_xpub_slip132, seed: seed_hex };
  });
}
