import type { WalletChain } from './wallet-chain.ts';

type DescribedWallet = Pick<WalletChain, 'network' | 'descriptor'> & { readonly id: string };

/** Whether something that is known is about this wallet as it is described now. */
export function isAbout(known: WalletChain, { id, network, descriptor }: DescribedWallet): boolean {
  return known.walletId === id && known.network === network && known.descriptor === descriptor;
}
