import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { succeed } from '../../../../main/domain/result.ts';
import {
  generationPath,
  generationsToKeep,
  listGenerations,
} from '../../../../main/services/vault/generations.ts';
import { decodeVault, encodeVault } from '../../../../main/services/vault/vault-file.ts';
import type { Vault } from '../../../../main/services/vault/vault.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { AT, openTestVault as open } from '../../../support/test-vault.ts';

const FILE = 'vault.holdfast';

/** Saves a profile that holds one price, which tells saves apart. */
function save(vault: Vault, price: number) {
  return vault.update((profile) => succeed(withPrice(profile, price)));
}

function withPrice(profile: Profile, price: number): Profile {
  return { ...profile, prices: [{ asset: 'BTC', currency: 'EUR', price: String(price), at: AT }] };
}

function priceIn(vault: Vault): string | undefined {
  const profile = vault.read();
  return profile.ok ? profile.value.prices[0]?.price : undefined;
}

describe('the vault', () => {
  it('starts empty in a new folder and writes nothing until something changes', async () => {
    const folder = newFolder();
    const vault = await open(folder);
    expect(vault.read()).toEqual({ ok: true, value: EMPTY_PROFILE });
    await vault.update((profile) => succeed(profile));
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it('gives back after a restart what was saved', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await save(first, 42);
    first.close();
    expect(priceIn(await open(folder))).toBe('42');
  });

  it('saves changes one after another in the order they came', async () => {
    const folder = newFolder();
    const vault = await open(folder);
    await Promise.all(Array.from({ length: 20 }, (_, index) => save(vault, index)));
    expect(priceIn(vault)).toBe('19');
    expect(await vault.status()).toMatchObject({ state: 'open', generation: 20 });
  });

  it('writes files that only the user can read', async () => {
    const folder = newFolder();
    await save(await open(folder), 1);
    expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o600);
  });

  it('leaves no temporary file, and removes those of a killed run', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, `.${FILE}.0123456789abcdef.tmp`), 'half');
    const vault = await open(folder);
    await save(vault, 1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('lets one process write at a time', async () => {
    const folder = newFolder();
    const first = await open(folder);
    const second = await open(folder);
    expect(await second.status()).toEqual({ state: 'in_use' });
    expect(await save(second, 7)).toEqual({ ok: false, error: { code: 'profile_in_use' } });
    first.close();
    expect((await (await open(folder)).status()).state).toBe('open');
  });

  it('takes over the lock of a process that is gone', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'profile.lock'), '999999999 1');
    expect((await (await open(folder)).status()).state).toBe('open');
  });
});

describe('a file that cannot be read', () => {
  async function damaged() {
    const folder = newFolder();
    const vault = await open(folder);
    await save(vault, 1);
    await save(vault, 2);
    await save(vault, 3);
    vault.close();
    writeFileSync(join(folder, FILE), 'garbage');
    return { folder, vault: await open(folder) };
  }

  it('is reported with the earlier saves, newest first, and stops every change', async () => {
    const { folder, vault } = await damaged();
    expect(await vault.status()).toMatchObject({
      state: 'unreadable',
      generations: [{ generation: 2 }, { generation: 1 }],
    });
    expect(await save(vault, 9)).toEqual({ ok: false, error: { code: 'vault_unreadable' } });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe('garbage');
  });

  it('is reported with what each earlier save holds, and which of them are damaged or of a later version', async () => {
    const folder = newFolder();
    const vault = await open(folder);
    for (let price = 1; price <= 4; price += 1) await save(vault, price);
    vault.close();
    const [third, second, first] = await listGenerations(folder);
    if (third === undefined || second === undefined || first === undefined) throw new Error('Gone');
    const cut = generationPath(folder, third);
    writeFileSync(cut, readFileSync(cut).subarray(0, -1));
    writeFileSync(generationPath(folder, second), 'holdfast-vault 2 whatever\n');
    writeFileSync(join(folder, FILE), 'garbage');
    const counts = { venues: 0, imports: 0, wallets: 0, declarations: 0, snapshots: 0 };
    expect(await (await open(folder)).status()).toMatchObject({
      state: 'unreadable',
      generations: [
        { generation: 3, condition: 'damaged', counts: null },
        { generation: 2, condition: 'newer', counts: null },
        { generation: 1, condition: 'good', writtenBy: '0.0.0-test', counts },
      ],
    });
  });

  it('is set aside, not deleted, when an earlier save is put back', async () => {
    const { folder, vault } = await damaged();
    const restored = await vault.restore({ generation: 2, passphrase: null });
    expect(restored).toMatchObject({ ok: true, value: { state: 'open', generation: 3 } });
    expect(priceIn(vault)).toBe('2');
    const aside = readdirSync(folder).filter((name) => name.startsWith('vault.unreadable-'));
    expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['garbage']);
  });

  it('gives way to an empty start on the explicit word', async () => {
    const { vault } = await damaged();
    expect(await vault.restore({ generation: 0, passphrase: null })).toMatchObject({ ok: true });
    expect(vault.read()).toEqual({ ok: true, value: EMPTY_PROFILE });
  });

  it('is not hidden by an empty start when the file is gone but earlier saves are there', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await save(first, 1);
    await save(first, 2);
    first.close();
    execFileSync('rm', [join(folder, FILE)]);
    expect(await (await open(folder)).status()).toMatchObject({ state: 'unreadable' });
  });

  it('written by a newer version is left untouched', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, FILE), 'holdfast-vault 2 whatever\n');
    const vault = await open(folder);
    expect(await vault.status()).toMatchObject({ state: 'newer_version' });
    expect(await save(vault, 1)).toEqual({ ok: false, error: { code: 'vault_newer' } });
    expect(await vault.restore({ generation: 0, passphrase: null })).toMatchObject({
      ok: false,
      error: { code: 'not_needed' },
    });
  });
});

function contentsOf(bytes: Buffer) {
  const file = decodeVault(bytes);
  return file.ok ? file.value.open(null) : file;
}

describe('the vault file', () => {
  const contents = {
    header: { generation: 3, savedAt: AT, appVersion: '0.1.0' },
    profile: withPrice(EMPTY_PROFILE, 5),
  } as const;
  const bytes = encodeVault(contents, null);

  it('reads back what was written', () => {
    expect(contentsOf(bytes)).toEqual({ ok: true, value: contents });
  });

  it('notices every single changed bit and every cut', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((changed[at] ?? 0) ^ (1 << (at % 8)), at);
      expect(decodeVault(changed).ok, `bit in byte ${at}`).toBe(false);
      expect(decodeVault(bytes.subarray(0, at)).ok, `cut at ${at}`).toBe(false);
    }
  });

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(decodeVault(Buffer.from(noise)).ok).toBe(false);
      }),
    );
  });

  it('refuses a profile of a later schema as newer, and one with unknown fields as unreadable', () => {
    const later = {
      ...contents,
      profile: { ...contents.profile, schema: contents.profile.schema + 1 } as unknown as Profile,
    };
    const odd = { ...contents, profile: { ...contents.profile, extra: 1 } as unknown as Profile };
    expect(contentsOf(encodeVault(later, null))).toEqual({
      ok: false,
      error: 'newer_version',
    });
    expect(contentsOf(encodeVault(odd, null))).toEqual({
      ok: false,
      error: 'unreadable',
    });
  });
});

describe('earlier saves', () => {
  it('keeps the five newest and the last of each of fourteen days', () => {
    const all = Array.from({ length: 100 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 1) + (99 - index) * 6 * 3_600_000);
      return { generation: 100 - index, savedAt: day.toISOString() };
    });
    const kept = generationsToKeep(all);
    expect(kept.slice(0, 5).map(({ generation }) => generation)).toEqual([100, 99, 98, 97, 96]);
    expect(new Set(kept.map(({ savedAt }) => savedAt.slice(0, 10))).size).toBe(14);
    expect(kept.length).toBeLessThanOrEqual(5 + 14);
  });

  it('are pruned as saves go on', async () => {
    const folder = newFolder();
    const vault = await open(folder);
    for (let price = 1; price <= 12; price += 1) await save(vault, price);
    expect((await listGenerations(folder)).map(({ generation }) => generation)).toEqual([
      11, 10, 9, 8, 7,
    ]);
  });
});
