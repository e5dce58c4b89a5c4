import { succeed } from '../../result.ts';
import type { DescriptorKey } from '../descriptor/expression.ts';
import { writeExpression, writeKey } from '../descriptor/write-expression.ts';
import type { Wallet } from '../wallet.ts';
import { bsmsRecord } from './bsms-record.ts';
import { unsuited, type ExportFormat } from './export-format.ts';
import { apostropheOrigin } from './origin-text.ts';
import { haveUsualChains } from './usual-chains.ts';

/**
 * Bitcoin Secure Multisig Setup 1.0 (BIP-129), unencrypted: a template whose keys end in `/**`, the two chains that
 * stand for it, and the first address.
 */
export const BSMS_EXPORT: ExportFormat = {
  id: 'bsms',
  name: 'BSMS',
  mediaType: 'text/plain',
  extension: 'bsms',
  prepare: (wallet) => {
    if (!haveUsualChains(wallet)) return unsuited('export_chains');
    return succeed(() => [bsmsRecord(wallet, writeTemplate(wallet), '/0/*,/1/*')]);
  },
};

function writeTemplate({ expression, keys }: Wallet): string {
  const written = keys.map(writeTemplateKey);
  return writeExpression(expression, (at) => written[at] ?? '');
}

function writeTemplateKey(key: DescriptorKey): string {
  return key.kind === 'single'
    ? writeKey(key)
    : `${apostropheOrigin(key.origin)}${key.key.xpub}/**`;
}
