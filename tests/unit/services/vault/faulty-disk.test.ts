import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../../../main/domain/result.ts';
import { listGenerations } from '../../../../main/services/vault/generations.ts';
import { lockProfile } from '../../../../main/services/vault/profile-lock.ts';
import { readVaultFile } from '../../../../main/services/vault/read-vault-file.ts';
import type { Vault } from '../../../../main/services/vault/vault.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { AT, openTestVault } from '../../../support/test-vault.ts';

const FILE = 'vault.holdfast';

function save(vault: Vault, price: number) {
  const prices = [{ asset: 'BTC', currency: 'EUR', price: String(price), at: AT }];
  return vault.update((profile) => succeed({ ...profile, prices }));
}

function priceIn(vault: Vault): string | undefined {
  const profile = vault.read();
  return profile.ok ? profile.value.prices[0]?.price : undefined;
}

async function reopened(folder: string, vault: Vault): Promise<Vault> {
  vault.close();
  return openTestVault(folder);
}

describe('the vault', () => {
  it('writes its file anew when somebody has taken it away meanwhile', async () => {
    const folder = newFolder();
    const vault = await openTestVault(folder);
    await save(vault, 1);
    rmSync(join(folder, FILE));
    expect(await save(vault, 2)).toMatchObject({ ok: true });
    expect(priceIn(await reopened(folder, vault))).toBe('2');
  });

  it('takes back a save that could not be kept beside the one before, and gives no number twice', async () => {
    const folder = newFolder();
    const vault = await openTestVault(folder);
    await save(vault, 1);
    writeFileSync(join(folder, 'generations'), 'a file where a folder should be');
    expect(await save(vault, 2)).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
    expect(priceIn(vault)).toBe('1');
    rmSync(join(folder, 'generations'));
    expect(await save(vault, 3)).toMatchObject({ ok: true });
    const again = await reopened(folder, vault);
    expect(priceIn(again)).toBe('3');
    expect((await listGenerations(folder)).map(({ generation }) => generation)).toEqual([1]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('counts a link that leads nowhere as unreadable: a stick may be missing', async () => {
    const folder = newFolder();
    symlinkSync('/nonexistent/vault.holdfast', join(folder, FILE));
    const vault = await openTestVault(folder);
    expect(await vault.status()).toMatchObject({ state: 'unreadable' });
    expect(await save(vault, 1)).toMatchObject({ ok: false, error: { code: 'vault_unreadable' } });
  });

  it('is shown where its folder cannot be made, and says that nothing is saved', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const vault = await openTestVault(join(file, 'profile'));
    expect(await save(vault, 1)).toMatchObject({ ok: false });
  });

  it.skipIf(process.getuid?.() === 0)('saves once its folder may be written again', async () => {
    const folder = newFolder();
    const first = await openTestVault(folder);
    await save(first, 1);
    first.close();
    chmodSync(folder, 0o500);
    const vault = await openTestVault(folder);
    expect(await save(vault, 2)).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
    chmodSync(folder, 0o700);
    expect(await save(vault, 2)).toMatchObject({ ok: true });
  });
});

describe('the lock of a profile', () => {
  it('is taken over where a power cut has left it empty, again and again', () => {
    const folder = newFolder();
    for (let round = 0; round < 3; round += 1) {
      writeFileSync(join(folder, 'profile.lock'), '');
      const lock = lockProfile(folder);
      if (typeof lock === 'string') throw new Error(lock);
      expect(lockProfile(folder)).toBe('in_use');
      lock.release();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('says that a folder cannot be locked where there is none', () => {
    const folder = join(newFolder(), 'gone');
    expect(lockProfile(folder)).toBe('unwritable');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('reading a file of the vault', () => {
  it('tells what is absent from what is no file', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'folder'));
    expect(await readVaultFile(join(folder, 'nothing'))).toEqual({ ok: false, error: 'absent' });
    expect(await readVaultFile(join(folder, 'folder'))).toEqual({ ok: false, error: 'unreadable' });
  });
});
