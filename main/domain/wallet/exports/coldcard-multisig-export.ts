import { succeed } from '../../result.ts';
import { scriptName } from '../wallet-findings.ts';
import type { ExportFormat } from './export-format.ts';
import { toShortName } from './file-name.ts';
import { readMultisigSetUp, type MultisigSetUp } from './multisig-set-up.ts';
import { apostrophePath } from './origin-text.ts';

/**
 * The multisig set-up text of Coldcard (coldcard.com/docs/multisig), which Passport, Keystone, Jade and others read too.
 * The device finds its own key by fingerprint and path.
 */
export const COLDCARD_MULTISIG_EXPORT: ExportFormat = {
  id: 'coldcard_multisig',
  name: 'Coldcard',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => {
    const setUp = readMultisigSetUp(wallet);
    return setUp.ok ? succeed((name) => [write(name, setUp.value)]) : setUp;
  },
};

function write(name: string, { script, threshold, keys }: MultisigSetUp): string {
  const head = [
    '# Coldcard Multisig setup file (written by Holdfast)',
    '#',
    `Name: ${toShortName(name)}`,
    `Policy: ${threshold} of ${keys.length}`,
    `Format: ${scriptName(script)}`,
  ];
  const body = keys.map(
    ({ origin, xpub }) =>
      `\nDerivation: ${apostrophePath(origin)}\n${origin.fingerprint.toUpperCase()}: ${xpub}`,
  );
  return `${[...head, ...body].join('\n')}\n`;
}
