import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { boundName } from './bound-name.ts';
import { addUsualPaths, expandShorthand, rewriteDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const COMMAND = /^\s*addwallet (?<name>[^&]{0,200})&(?<descriptor>[\s\S]+)$/;

/** What Specter-DIY takes from a QR code (github.com/cryptoadvance/specter-diy): `addwallet NAME&DESCRIPTOR`. */
export const SPECTER_DIY_FILE: WalletFileKind = {
  format: 'specter_diy',
  looksLike: ({ text }) => COMMAND.test(text),
  read,
};

function read({ text }: FileText): Result<WalletFileContent, InspectFault> {
  const { name, descriptor = '' } = COMMAND.exec(text)?.groups ?? {};
  const whole = rewriteDescriptor(descriptor, (body) => expandShorthand(addUsualPaths(body)));
  if (!whole.ok) return whole;
  const candidate = readDescriptors([whole.value]);
  return candidate.ok
    ? succeed({ ...NOTHING_MORE, candidates: [candidate.value], name: boundName(name) })
    : candidate;
}
