import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed } from '../../result.ts';
import type { WalletLabel } from '../../labels/wallet-label.ts';
import { writeLabels } from '../../labels/write-labels.ts';
import type { DescriptorKey } from '../descriptor/expression.ts';
import { writeExpression } from '../descriptor/write-expression.ts';
import type { Wallet } from '../wallet.ts';
import type { ExportFormat } from './export-format.ts';
import { apostropheOrigin } from './origin-text.ts';

/** Labels (BIP-329): the wallet's name on each of its keys. They name a wallet and cannot restore one. */
export const BIP329_EXPORT: ExportFormat = {
  id: 'bip329',
  name: 'BIP-329',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  prepare: (wallet) =>
    succeed((name) => [
      writeLabels(wallet.keys.map((key) => labelOf(key, name, abbreviate(wallet)))),
    ]),
};

function labelOf(key: DescriptorKey, label: string, origin: string | null): WalletLabel {
  return {
    type: key.kind === 'extended' ? 'xpub' : 'pubkey',
    ref: key.kind === 'extended' ? key.key.xpub : bytesToHex(key.publicKey),
    label,
    origin,
    spendable: null,
    extra: {},
  };
}

/** The descriptor with nothing but origins for its keys; null where a key has none. */
function abbreviate({ expression, keys }: Wallet): string | null {
  const origins = keys.map(({ origin }) => apostropheOrigin(origin));
  return origins.includes('') ? null : writeExpression(expression, (at) => origins[at] ?? '');
}
