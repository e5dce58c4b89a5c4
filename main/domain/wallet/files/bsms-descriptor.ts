import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { addUsualPaths, isDescriptorLike, rewriteDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type { StatedAddress, WalletFileContent } from './wallet-file.ts';

/** Version, descriptor, path restrictions, first address. */
const LINES = 4;
const ADDRESS = /^[0-9A-Za-z]{14,100}$/;
const UPPER_CASE_BECH32 = /^(?:BC|TB|BCRT)1[0-9A-Z]+$/;

/** What stands in the place of the template's `/**`, for the restrictions that a wallet can keep to; without spaces. */
const PATHS: ReadonlyMap<string, string> = new Map([
  ['', '/<0;1>/*'],
  ['nopathrestrictions', '/<0;1>/*'],
  ['/0/*,/1/*', '/<0;1>/*'],
  ['/0/*', '/0/*'],
]);

/** A key whose path ends with one plain step: that is a chain, and the address in it is missing. */
const CHAIN_ONLY = /pub[1-9A-HJ-NP-Za-km-z]{100,112}\/\d+(?=[,)])/;

/** Reads the record of a whole wallet (BIP-129, round 2). The core compares the first address. */
export function readBsmsDescriptor(
  lines: readonly string[],
): Result<WalletFileContent, InspectFault> {
  const [template = '', restrictions = '', address = ''] = lines.slice(1);
  if (!isWhole(lines)) return refuse('invalid', 'bsms_lines');
  const paths = PATHS.get(restrictions.toLowerCase().replaceAll(' ', ''));
  if (paths === undefined) return refuse('unsupported', 'bsms_path_restrictions');
  if (CHAIN_ONLY.test(template)) return refuse('invalid', 'bsms_chain_only');
  const descriptor = rewriteDescriptor(template, (body) =>
    addUsualPaths(body.replaceAll('/**', paths)),
  );
  if (!descriptor.ok) return descriptor;
  const candidate = readDescriptors([descriptor.value], [firstAddress(address)]);
  return candidate.ok ? succeed({ ...NOTHING_MORE, candidates: [candidate.value] }) : candidate;
}

function isWhole(lines: readonly string[]): boolean {
  const [, template, , address] = lines;
  return lines.length === LINES && isDescriptorLike(template ?? '') && ADDRESS.test(address ?? '');
}

/** Bech32 may be written in capitals throughout (BIP-173). */
function firstAddress(text: string): StatedAddress {
  const address = UPPER_CASE_BECH32.test(text) ? text.toLowerCase() : text;
  return { chain: 'receive', index: 0, address };
}
