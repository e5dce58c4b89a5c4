import { canonicalAddress } from '../address/compare-addresses.ts';
import type { WalletLabel } from './wallet-label.ts';

/** Names the thing that a label is on: there is one label for each. Case counts only where it means something. */
export function labelKey({ type, ref }: Pick<WalletLabel, 'type' | 'ref'>): string {
  switch (type) {
    case 'addr':
      return `${type} ${canonicalAddress(ref)}`;
    case 'xpub':
      return `${type} ${ref}`;
    case 'tx':
    case 'pubkey':
    case 'input':
    case 'output':
      return `${type} ${ref.toLowerCase()}`;
  }
}
