import type { StorageReason } from '../../../preload/vault-shapes.ts';
import type { Fault } from '../../domain/fault.ts';
import { errorCode } from '../error-code.ts';

export type StorageFault = Fault<'storage_failed', StorageReason>;

const REASONS: ReadonlyMap<unknown, StorageReason> = new Map<unknown, StorageReason>([
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['EROFS', 'read_only_folder'],
  ['EACCES', 'read_only_folder'],
  ['EPERM', 'read_only_folder'],
]);

/** Why a save failed, as far as the system says: what makes room does not help where nothing may be written. */
export function storageFault(error: unknown): StorageFault {
  const reason = REASONS.get(errorCode(error));
  return reason === undefined ? { code: 'storage_failed' } : { code: 'storage_failed', reason };
}
