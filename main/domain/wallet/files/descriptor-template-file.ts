import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { expandShorthand, isDescriptorLike, rewriteDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

/** A descriptor in the shorthand of BIP-129, `wsh(sortedmulti(2,xpub…/**,xpub…/**))`, as Nunchuk exports it. */
export const DESCRIPTOR_TEMPLATE_FILE: WalletFileKind = {
  format: 'nunchuk',
  looksLike: ({ text }) => isDescriptorLike(text) && text.includes('/**'),
  read,
};

function read({ text }: FileText): Result<WalletFileContent, InspectFault> {
  const descriptor = rewriteDescriptor(text, expandShorthand);
  if (!descriptor.ok) return descriptor;
  const candidate = readDescriptors([descriptor.value]);
  return candidate.ok ? succeed({ ...NOTHING_MORE, candidates: [candidate.value] }) : candidate;
}
