import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed } from '../../result.ts';
import { labelKey } from '../../labels/label-key.ts';
import type { WalletLabel } from '../../labels/wallet-label.ts';
import { writeLabels } from '../../labels/write-labels.ts';
import type { DescriptorKey } from '../descriptor/expression.ts';
import { abbreviateWallet } from './abbreviate-wallet.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * Labels (BIP-329): the wallet's name on each of its keys, then what the user named. A key that the user named keeps that
 * name. Labels cannot restore a wallet.
 */
export const BIP329_EXPORT: ExportFormat = {
  id: 'bip329',
  name: 'BIP-329',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  prepare: (wallet) =>
    succeed((name, labels = []) => {
      const named = new Set(labels.map(labelKey));
      const origin = abbreviateWallet(wallet);
      const keys = wallet.keys.map((key) => labelOf(key, name, origin));
      return [writeLabels([...keys.filter((key) => !named.has(labelKey(key))), ...labels])];
    }),
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
