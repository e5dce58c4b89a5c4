import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { openDescriptor } from './descriptor-text.ts';
import { scriptOfDescriptor } from './script-of-descriptor.ts';
import type { StatedAddress, WalletFileCandidate, WalletFileContent } from './wallet-file.ts';

/** Content of a file that says nothing beyond its wallets. */
export const NOTHING_MORE: Omit<WalletFileContent, 'candidates'> = {
  name: null,
  network: null,
  findings: [],
  birthHeight: null,
  gapLimit: null,
};

/** A wallet that a file gives as descriptors. A stated checksum has to be right; the rest is for the core to judge. */
export function readDescriptors(
  descriptors: readonly string[],
  statedAddresses: readonly StatedAddress[] = [],
): Result<WalletFileCandidate, InspectFault> {
  for (const descriptor of descriptors) {
    const open = openDescriptor(descriptor);
    if (!open.ok) return open;
  }
  const script = scriptOfDescriptor(descriptors[0] ?? '');
  if (script === null) return refuse('unsupported', 'file_without_wallet');
  return succeed({ kind: 'wallet', script, descriptors, statedAddresses });
}
