import type { OpenEncryptedInput } from '../../../preload/wallet-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { backupBytesOf, isEncryptedBackup } from '../../domain/encrypted-backup/backup-file.ts';
import type { InspectTextFault } from '../../domain/inspect/inspected-text.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { decodeBytewise, textOfFile } from '../../domain/text-of-file.ts';
import type { FileReason } from '../../domain/wallet/files/file-reason.ts';

type OpenFault = InspectTextFault | Fault<'bad_request' | 'secret_detected'>;

/** Keys of what the user gives as a key that are tried at most: a whole wallet may stand there. */
const MOST_KEYS = 20;

/** Loaded at first use, as the wallet engine is. */
const loadOpener = () =>
  Promise.all([
    import('../../domain/encrypted-backup/open-backup.ts'),
    import('../../domain/encrypted-backup/read-backup.ts'),
    import('../../domain/encrypted-backup/wallet-text-of.ts'),
    import('../../domain/inspect/inspect-text.ts'),
    import('../../domain/wallet/extended-key.ts'),
    import('../../domain/secrets/holds-secret.ts'),
  ]);

/** Opens an encrypted backup with any text that holds one of its extended public keys; answers the wallet in it, unread. */
export async function openEncrypted({
  xpub,
  ...file
}: OpenEncryptedInput): Promise<Result<{ readonly text: string }, OpenFault>> {
  const bytes = bytesOf(file);
  if (bytes === 'missing') return fail({ code: 'bad_request', fields: ['text'] });
  if (bytes === null) return refuse('backup_malformed', 'text');
  const [{ openBackup }, { readBackup }, { walletTextOf }, reader, { parseExtendedKey }, secrets] =
    await loadOpener();
  const sealed = readBackup(bytes);
  if (!sealed.ok) return refuse(sealed.error, 'text');
  const given = reader.inspectText(xpub, {});
  if (!given.ok) return fail({ ...given.error, fields: ['xpub'] });
  const keys = given.value.keys.slice(0, MOST_KEYS).flatMap((one) => {
    const key = parseExtendedKey(one.xpub);
    return key.ok ? [key.value.publicKey.subarray(1)] : [];
  });
  const items = openBackup(sealed.value, keys);
  if (!items.ok) return refuse(items.error, items.error === 'backup_wrong_key' ? 'xpub' : 'text');
  const text = walletTextOf(items.value);
  if (!text.ok) return refuse(text.error, 'text');
  // Nothing private belongs in there; whoever put it there put it in reach of everybody with an xpub.
  if (secrets.holdsSecret(text.value)) return fail({ code: 'secret_detected', fields: ['text'] });
  return succeed({ text: text.value });
}

/** The backup as bytes: a file of bytes, or one of base64; null where it is neither. */
function bytesOf({
  text,
  bytesBase64,
}: Omit<OpenEncryptedInput, 'xpub'>): Uint8Array | null | 'missing' {
  if (text !== undefined) return isEncryptedBackup(text) ? backupBytesOf(text) : null;
  if (bytesBase64 === undefined) return 'missing';
  const bytes = Buffer.from(bytesBase64, 'base64');
  return isEncryptedBackup(decodeBytewise(bytes.subarray(0, 6)))
    ? bytes
    : bytesOf({ text: textOfFile(bytes) });
}

/** Malformed and foreign files are `invalid` and `unsupported`, as those of other formats are. */
function refuse(reason: FileReason, field: string) {
  const isUnsound = reason === 'backup_malformed' || reason === 'backup_wrong_key';
  const code = isUnsound ? 'invalid' : 'unsupported';
  return fail({ code, reason, fields: [field] } as const);
}
