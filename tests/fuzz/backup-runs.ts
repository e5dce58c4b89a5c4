import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { readPayload, writePayload } from '../../main/domain/encrypted-backup/backup-payload.ts';
import { backupBytesOf } from '../../main/domain/encrypted-backup/backup-file.ts';
import { openBackup } from '../../main/domain/encrypted-backup/open-backup.ts';
import { readBackup } from '../../main/domain/encrypted-backup/read-backup.ts';
import { walletTextOf } from '../../main/domain/encrypted-backup/wallet-text-of.ts';
import backups from '../vectors/bip138/encrypted_backup.json' with { type: 'json' };
import { textsOf } from './seeds.ts';

/** Of each published backup, as bytes and as the text that they usually are. */
export const BACKUP_TEXTS = backups.flatMap(({ expected_base64: text }) => text ?? []);
export const BACKUPS = BACKUP_TEXTS.map((text) => new Uint8Array(Buffer.from(text, 'base64')));

const KEYS = [...new Set(backups.flatMap(({ keys }) => keys))].map((key) =>
  hexToBytes(key).subarray(1),
);

/** What stands in a backup once it is open: descriptors as plain text and in a document, policies, and labels. */
export const BACKUP_CONTENTS = ['01017c', '010184', '010149'].flatMap((type) =>
  [
    ...textsOf(['descriptors', 'bip388']).slice(0, 40),
    '{"version":1,"descriptor_sets":[{"descriptor":"wpkh(xpub/<0;1>/*)","archived":true}]}',
    '{"version":1,"policy_sets":[{"policy":"wpkh(@0/**)","keys":["xpub"]}]}',
  ].map((text) => writePayload([{ type, content: utf8ToBytes(text) }])),
);

/** As one that was opened as a file. */
export function openFile(bytes: Uint8Array) {
  const sealed = readBackup(bytes);
  return sealed.ok ? openBackup(sealed.value, KEYS) : sealed;
}

/** As one that was pasted. */
export function openText(text: string) {
  const bytes = backupBytesOf(text);
  return bytes === null ? null : openFile(bytes);
}

/** What is made of the inside, whoever wrote it. */
export function readInside(payload: Uint8Array) {
  const items = readPayload(payload);
  return items.ok ? walletTextOf(items.value) : items;
}
