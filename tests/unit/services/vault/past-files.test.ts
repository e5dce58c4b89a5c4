import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { withoutExchangeKeys } from '../../../../main/domain/profile/without-exchange-keys.ts';
import { succeed } from '../../../../main/domain/result.ts';
import { decodeBackup } from '../../../../main/services/backup/backup-file.ts';
import { generationPath, listGenerations } from '../../../../main/services/vault/generations.ts';
import { encodeSealed } from '../../../../main/services/vault/sealed-file.ts';
import { newFolder } from '../../../support/new-folder.ts';
import {
  STORED_PASSPHRASE,
  storedFile,
  storedProfile,
  storedSchemas,
} from '../../../support/stored-profiles.ts';
import { AT, deriveKey, openTestVault } from '../../../support/test-vault.ts';

const FILE = 'vault.holdfast';

function migrated(stored: unknown): Profile {
  const read = readProfile(stored);
  if (!read.ok) throw new Error(`A stored profile is ${read.error}`);
  return read.value;
}

/** A profile folder with a vault's file as an earlier version left it, body as it is. */
function folderWith(body: unknown): { readonly folder: string; readonly bytes: Buffer } {
  const folder = newFolder();
  const header = { generation: 7, savedAt: AT, appVersion: '0.1.0' };
  const bytes = encodeSealed({ name: 'holdfast-vault', version: 1 }, { header, body }, null);
  writeFileSync(join(folder, FILE), bytes);
  return { folder, bytes };
}

describe('files of every version so far', () => {
  it('are stored, that of this version among them', () => {
    const versions = Array.from({ length: EMPTY_PROFILE.schema }, (_, index) => index + 1);
    expect(storedSchemas()).toEqual(versions);
  });

  it.each(storedSchemas())(
    'of schema %i opens whole, and its file stays byte for byte when the next one is saved',
    async (schema) => {
      const { folder, bytes } = folderWith(storedProfile(schema));
      const vault = await openTestVault(folder);
      const expected = withoutExchangeKeys(migrated(storedProfile(schema)));
      const read = vault.read();
      expect(read.ok && withoutExchangeKeys(read.value)).toEqual(expected);
      const goal = { measure: 'score', target: 10, by: '2027-01-01', createdAt: AT } as const;
      const saved = await vault.update((profile) =>
        succeed({ ...profile, goals: [...profile.goals, goal] }),
      );
      expect(saved).toEqual(succeed({ ...expected, goals: [...expected.goals, goal] }));
      const [kept] = await listGenerations(folder);
      if (kept === undefined) throw new Error('Nothing was kept');
      expect(readFileSync(generationPath(folder, kept)).equals(bytes)).toBe(true);
      vault.close();
    },
  );
});

describe('the stored profile of this version', () => {
  it('is read as it is, with nothing added or lost', () => {
    const stored = storedProfile(EMPTY_PROFILE.schema);
    expect(migrated(stored)).toEqual(stored);
  });

  it('has something in every part, so that no part can be lost unnoticed', () => {
    const profile = migrated(storedProfile(EMPTY_PROFILE.schema));
    const empty = Object.entries(profile).filter(
      ([, part]) => part === null || (Array.isArray(part) && part.length === 0),
    );
    expect(empty).toEqual([]);
    expect(Object.keys(profile).toSorted()).toEqual(Object.keys(EMPTY_PROFILE).toSorted());
  });
});

describe('a sealed file of version 1', () => {
  it('opens with its passphrase, as the vault', async () => {
    const folder = newFolder();
    const bytes = storedFile('vault-1-sealed.holdfast');
    writeFileSync(join(folder, FILE), bytes);
    const vault = await openTestVault(folder);
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(await vault.unlock(STORED_PASSPHRASE)).toEqual(succeed(null));
    expect(vault.read()).toEqual(succeed(migrated(storedProfile(5))));
    expect(readFileSync(join(folder, FILE)).equals(bytes)).toBe(true);
    vault.close();
  });

  it('opens with its passphrase, as a backup', async () => {
    const read = await decodeBackup(
      storedFile('backup-1-sealed.holdfast'),
      STORED_PASSPHRASE,
      deriveKey,
    );
    expect(read).toMatchObject({ ok: true, value: { header: { appVersion: '0.1.0' } } });
    expect(read.ok && read.value.profile).toEqual(withoutExchangeKeys(migrated(storedProfile(5))));
  });
});
