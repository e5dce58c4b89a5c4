import { createHash } from 'node:crypto';
import type { BackupCalls } from '../../../preload/backup-calls.ts';
import type { BackupLook } from '../../../preload/backup-shapes.ts';
import { countContents } from '../../domain/profile/count-contents.ts';
import { mergeProfiles } from '../../domain/profile/merge-profiles.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import {
  decodeBackup,
  encodeBackup,
  type Backup,
  type BackupProblem,
} from '../../services/backup/backup-file.ts';
import { isStrongEnough, measurePassphrase } from '../../services/measure-passphrase.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';

export const backupHandlers: HandlersFor<keyof BackupCalls> = {
  'backup.status': (_input, { vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const { lastBackup } = profile.value;
    return succeed({
      last: lastBackup && { at: lastBackup.at, checkedAt: lastBackup.checkedAt },
    });
  },
  'backup.create': async ({ passphrase }, services) => {
    const made = await makeBackup(passphrase, services);
    if (!made.ok) return made;
    const noted = await noteBackup(made.value.bytes, services);
    if (!noted.ok) return noted;
    const { fileName, bytes } = made.value;
    return succeed({ fileName, mediaType: MEDIA_TYPE, bytesBase64: bytes.toString('base64') });
  },
  'backup.save': async ({ passphrase }, services) => {
    if (services.saveFile === null) return fail({ code: 'no_dialog' });
    const made = await makeBackup(passphrase, services);
    if (!made.ok) return made;
    const outcome = await services.saveFile(made.value.fileName, made.value.bytes);
    if (outcome === 'failed') return fail({ code: 'file_not_saved' });
    if (outcome === 'dismissed') return succeed({ saved: false });
    const noted = await noteBackup(made.value.bytes, services);
    return noted.ok ? succeed({ saved: true }) : noted;
  },
  'backup.look': async ({ bytesBase64, passphrase }, services) => {
    const bytes = Buffer.from(bytesBase64, 'base64');
    const read = await readBackup(bytes, passphrase, services);
    if (!read.ok) return read;
    const noted = await noteChecked(bytes, services);
    return noted.ok ? succeed(lookOf(read.value)) : noted;
  },
  'backup.restore': async ({ bytesBase64, passphrase, mode }, services) => {
    const read = await readBackup(Buffer.from(bytesBase64, 'base64'), passphrase, services);
    if (!read.ok) return read;
    const { profile } = read.value;
    const saved = await changeProfile<never>(services, (mine) =>
      succeed(mode === 'replace' ? profile : mergeProfiles(mine, profile)),
    );
    return saved.ok ? succeed(lookOf(read.value)) : saved;
  },
};

const MEDIA_TYPE = 'application/octet-stream';

/** A backup of what is only understood in part would look whole and not be it. */
async function makeBackup(passphrase: string, { vault, info, now, deriveKey }: Services) {
  const profile = vault.readWhole();
  if (!profile.ok) return profile;
  if (!isStrongEnough(await measurePassphrase(passphrase))) {
    return fail({ code: 'passphrase_weak', fields: ['passphrase'] } as const);
  }
  const savedAt = now().toISOString();
  const header = { savedAt, appVersion: info.version };
  const bytes = await encodeBackup({ header, profile: profile.value }, passphrase, deriveKey);
  return succeed({ fileName: `holdfast-backup-${savedAt.slice(0, 10)}.holdfast`, bytes });
}

async function readBackup(
  bytes: Buffer,
  passphrase: string,
  { deriveKey }: Services,
): Promise<Result<Backup, { readonly code: BackupProblem; readonly fields: readonly string[] }>> {
  const read = await decodeBackup(bytes, passphrase, deriveKey);
  if (read.ok) return read;
  const field = read.error === 'wrong_passphrase' ? 'passphrase' : 'bytesBase64';
  return fail({ code: read.error, fields: [field] });
}

/** Notes that a backup was made, by its digest, so that it is known again when it is read back. */
function noteBackup(bytes: Buffer, services: Services) {
  const at = services.now().toISOString();
  return changeProfile<never>(services, (profile) =>
    succeed({ ...profile, lastBackup: { at, sha256: digestOf(bytes), checkedAt: null } }),
  );
}

/** Only the last one counts: that an older one can be read says nothing of it. */
function noteChecked(bytes: Buffer, services: Services) {
  const checkedAt = services.now().toISOString();
  const sha256 = digestOf(bytes);
  return changeProfile<never>(services, (profile) =>
    succeed<Profile>(
      profile.lastBackup?.sha256 === sha256
        ? { ...profile, lastBackup: { ...profile.lastBackup, checkedAt } }
        : profile,
    ),
  );
}

function lookOf({ header, profile }: Backup): BackupLook {
  return { ...header, counts: countContents(profile) };
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
