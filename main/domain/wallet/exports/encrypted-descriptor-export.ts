import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { NONCE_BYTES, SECRET_BYTES } from '../../encrypted-backup/backup-file.ts';
import { ITEM_TYPES } from '../../encrypted-backup/backup-item.ts';
import { recipientKeys } from '../../encrypted-backup/recipient-keys.ts';
import { unusualPaths } from '../../encrypted-backup/unusual-paths.ts';
import { decoysFor, writeBackup } from '../../encrypted-backup/write-backup.ts';
import { succeed } from '../../result.ts';
import { rowKeys, writeDescriptor, type Wallet } from '../wallet.ts';
import { unsuited, type ExportFormat } from './export-format.ts';

/**
 * Draft BIP-138 0.1.1 (github.com/bitcoin/bips, bip-0138.md), in base64: opens with the extended public key of any one
 * device. A wallet with a key that could not open it is refused, so that nobody counts on that key.
 */
export const ENCRYPTED_DESCRIPTOR_EXPORT: ExportFormat = {
  id: 'encrypted_descriptor',
  name: 'BIP-138',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => {
    const { keys, hasBareKey } = recipientKeys(wallet.keys);
    if (hasBareKey || keys.length === 0) return unsuited('export_bare_key');
    return succeed((_name, _labels, noise = new Uint8Array()) => [
      `${base64.encode(encrypt(wallet, keys, noise))}\n`,
    ]);
  },
};

function encrypt(wallet: Wallet, keys: readonly Uint8Array[], noise: Uint8Array): Uint8Array {
  const decoys = decoysFor(keys.length);
  if (noise.length < NONCE_BYTES + decoys * SECRET_BYTES) throw new Error('Too little noise');
  return writeBackup({
    keys,
    paths: unusualPaths(
      rowKeys(wallet.keys).flatMap(({ origin }) => (origin === null ? [] : [origin.steps])),
    ),
    items: [{ type: ITEM_TYPES.descriptor, content: utf8ToBytes(writeDescriptor(wallet)) }],
    nonce: noise.subarray(0, NONCE_BYTES),
    decoys: Array.from({ length: decoys }, (_, at) => {
      const start = NONCE_BYTES + at * SECRET_BYTES;
      return noise.subarray(start, start + SECRET_BYTES);
    }),
  });
}
