import { succeed } from '../../result.ts';
import { classifyWallet } from '../classify-wallet.ts';
import type { RowKey } from '../descriptor/expression.ts';
import type { ScriptType } from '../inspection.ts';
import { purposeOf } from '../purposes.ts';
import { scriptName } from '../wallet-findings.ts';
import { readAccount } from './account.ts';
import { unsuited, type ExportFormat } from './export-format.ts';
import { toShortName } from './file-name.ts';
import { readMultisigSetUp, type MultisigSetUp } from './multisig-set-up.ts';
import { apostropheOrigin, apostrophePath, followableOrigin } from './origin-text.ts';
import { writeSlip132 } from './write-slip132.ts';

/**
 * BlueWallet (github.com/BlueWallet/BlueWallet, watch-only-wallet.ts, multisig-hd-wallet.ts): for one key the key under
 * the header that names its script, for several its set-up text. It knows Bitcoin itself only.
 */
export const BLUEWALLET_EXPORT: ExportFormat = {
  id: 'bluewallet',
  name: 'BlueWallet',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => {
    if (wallet.network !== 'mainnet') return unsuited('export_network');
    if (classifyWallet(wallet.expression).kind === 'multisig') {
      const setUp = readMultisigSetUp(wallet);
      return setUp.ok ? succeed((name) => [writeSetUp(name, setUp.value)]) : setUp;
    }
    const account = readAccount(wallet);
    if (!account.ok) return account;
    const { value } = account;
    return value.kind === 'single_sig' && value.script !== 'p2tr'
      ? succeed(() => [`${writeKey(value.key, value.script)}\n`])
      : unsuited('export_script', { script: scriptName(value.script) });
  },
};

/** The path comes before the header when BlueWallet chooses the script, so one of another script is left out. */
function writeKey(row: RowKey, script: ScriptType): string {
  const origin = followableOrigin(row);
  const meant = purposeOf(origin)?.script ?? script;
  const key = writeSlip132(row.key, script);
  return meant === script ? `${apostropheOrigin(origin)}${key}` : key;
}

function writeSetUp(name: string, { script, threshold, keys }: MultisigSetUp): string {
  const [first] = keys;
  const head = [
    '# BlueWallet Multisig setup file',
    '# this file contains only public keys and is safe to',
    '# distribute among cosigners',
    '#',
    `Name: ${toShortName(name)}`,
    `Policy: ${threshold} of ${keys.length}`,
    ...(first === undefined ? [] : [`Derivation: ${apostrophePath(first.origin)}`]),
    `Format: ${scriptName(script)}`,
  ];
  const body = keys.map(
    ({ origin, xpub }) =>
      `\n# derivation: ${apostrophePath(origin)}\n${origin.fingerprint.toUpperCase()}: ${xpub}`,
  );
  return `${[...head, ...body].join('\n')}\n`;
}
