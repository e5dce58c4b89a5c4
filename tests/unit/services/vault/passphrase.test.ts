import { argon2id } from '@noble/hashes/argon2.js';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { succeed } from '../../../../main/domain/result.ts';
import type { SealKey } from '../../../../main/services/vault/kdf.ts';
import { decodeVault, encodeVault } from '../../../../main/services/vault/vault-file.ts';
import type { Vault } from '../../../../main/services/vault/vault.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { AT, deriveKey, openTestVault as open } from '../../../support/test-vault.ts';

const FILE = 'vault.holdfast';
const PASSPHRASE = 'lantern otter 93 quarry';
const KDF = {
  name: 'argon2id',
  memoryKiB: 64 * 1024,
  passes: 3,
  salt: Buffer.alloc(16, 7).toString('base64'),
} as const;

function save(vault: Vault, price: string) {
  return vault.update((profile) =>
    succeed({ ...profile, prices: [{ asset: 'CANARYCOIN', currency: 'EUR', price, at: AT }] }),
  );
}

function priceIn(vault: Vault): string | undefined {
  const profile = vault.read();
  return profile.ok ? profile.value.prices[0]?.price : undefined;
}

/** Whether any file below a folder holds a text in the clear. */
function standsIn(folder: string, text: string): boolean {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files.some(
    (one) => one.isFile() && readFileSync(join(one.parentPath, one.name)).includes(text),
  );
}

/** A vault of two saves under the passphrase. */
async function sealed() {
  const folder = newFolder();
  const vault = await open(folder);
  await save(vault, '1');
  await save(vault, '2');
  expect(standsIn(folder, 'CANARYCOIN')).toBe(true);
  expect(await vault.changePassphrase({ current: null, next: PASSPHRASE })).toMatchObject({
    ok: true,
  });
  return { folder, vault };
}

describe('a vault with a passphrase', () => {
  it('leaves nothing readable, earlier saves included, and opens with the passphrase alone', async () => {
    const { folder, vault } = await sealed();
    expect(standsIn(folder, 'CANARYCOIN')).toBe(false);
    vault.close();

    const again = await open(folder);
    expect(await again.status()).toEqual({ state: 'locked', savedAt: AT, waitUntil: null });
    expect(again.read()).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await save(again, '3')).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await again.unlock('lantern otter 93 quarrz')).toMatchObject({
      ok: false,
      error: { code: 'wrong_passphrase' },
    });
    expect(await again.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(priceIn(again)).toBe('2');
    expect(await again.status()).toMatchObject({ state: 'open', protection: 'passphrase' });
    await save(again, '3');
    expect(standsIn(folder, 'CANARYCOIN')).toBe(false);
  });

  it('forgets everything when it is locked, and wipes its key', async () => {
    const { vault } = await sealed();
    const key = vault.key();
    expect(key?.bytes.some((byte) => byte !== 0)).toBe(true);
    await vault.lock();
    expect(vault.key()).toBeNull();
    expect(key?.bytes.every((byte) => byte === 0)).toBe(true);
    expect(vault.read()).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(priceIn(vault)).toBe('2');
  });

  it('keeps what was changed before the lock, saves under way included', async () => {
    const { vault } = await sealed();
    const saved = save(vault, '8');
    const locked = vault.lock();
    expect(await saved).toMatchObject({ ok: true });
    await locked;
    await vault.unlock(PASSPHRASE);
    expect(priceIn(vault)).toBe('8');
  });

  it('changes its passphrase only for who knows the one of now; every earlier save follows', async () => {
    const { folder, vault } = await sealed();
    const next = 'another four words 71';
    expect(await vault.changePassphrase({ current: null, next })).toMatchObject({
      error: { code: 'passphrase_needed' },
    });
    expect(await vault.changePassphrase({ current: 'wrong', next })).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await vault.changePassphrase({ current: PASSPHRASE, next })).toMatchObject({ ok: true });
    vault.close();
    writeFileSync(join(folder, FILE), 'garbage');
    const damaged = await open(folder);
    const look = await damaged.status();
    const newest = look.state === 'unreadable' ? (look.generations[0]?.generation ?? 0) : 0;
    expect(await damaged.restore({ generation: newest, passphrase: null })).toMatchObject({
      error: { code: 'passphrase_needed' },
    });
    expect(await damaged.restore({ generation: newest, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await damaged.restore({ generation: newest, passphrase: next })).toMatchObject({
      ok: true,
    });
    expect(priceIn(damaged)).toBe('2');
    expect(standsIn(folder, 'CANARYCOIN')).toBe(false);
  });

  it('opens by a key from elsewhere only where it is locked: not in a second process, not while it is open', async () => {
    const { folder, vault } = await sealed();
    const { kdf, bytes } = vault.key() ?? { kdf: KDF, bytes: new Uint8Array(32) };
    const copy = (): SealKey => ({ kdf, bytes: bytes.slice() });
    expect(await vault.unlockWith(copy())).toMatchObject({ error: { code: 'not_locked' } });
    const second = await open(folder);
    expect(await second.unlockWith(copy())).toMatchObject({ error: { code: 'profile_in_use' } });
    expect(await second.status()).toEqual({ state: 'in_use' });
    const kept = copy();
    await vault.lock();
    expect(await vault.unlockWith(kept)).toMatchObject({ ok: true });
    expect(priceIn(vault)).toBe('2');
  });

  it('is written in the clear again once the passphrase is taken off', async () => {
    const { folder, vault } = await sealed();
    expect(await vault.changePassphrase({ current: PASSPHRASE, next: null })).toMatchObject({
      ok: true,
    });
    vault.close();
    const again = await open(folder);
    expect(await again.status()).toMatchObject({ state: 'open', protection: 'none' });
    expect(priceIn(again)).toBe('2');
  });

  it('seals at the next unlocking what a crash had left in the clear', async () => {
    const { folder, vault } = await sealed();
    const header = { generation: 1, savedAt: AT, appVersion: '0.0.0-test' };
    const profile: Profile = {
      ...EMPTY_PROFILE,
      prices: [{ asset: 'CANARYCOIN', currency: 'EUR', price: '1', at: AT }],
    };
    const kept = readdirSync(join(folder, 'generations'))[0] ?? '';
    writeFileSync(join(folder, 'generations', kept), encodeVault({ header, profile }, null));
    expect(standsIn(folder, 'CANARYCOIN')).toBe(true);
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(standsIn(folder, 'CANARYCOIN')).toBe(false);
  });

  it('makes the next try wait after three wrong ones, a minute at most, also when the clock is put back', async () => {
    const { folder, vault } = await sealed();
    vault.close();
    let now = Date.parse(AT);
    const again = await open(folder, () => new Date(now));
    for (const wrong of ['wrong one', 'wrong two', 'wrong three'])
      expect(await again.unlock(wrong)).toMatchObject({ error: { code: 'wrong_passphrase' } });
    expect(await again.unlock(PASSPHRASE)).toMatchObject({ error: { code: 'unlock_wait' } });
    now += 1000;
    expect(await again.unlock('wrong four')).toMatchObject({ error: { code: 'wrong_passphrase' } });
    expect(await again.unlock(PASSPHRASE)).toMatchObject({ error: { code: 'unlock_wait' } });
    now -= 10 * 365 * 86_400_000;
    expect(await again.unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });
});

describe('the file of a vault with a passphrase', () => {
  const contents = {
    header: { generation: 3, savedAt: AT, appVersion: '0.1.0' },
    profile: EMPTY_PROFILE,
  };
  const key: SealKey = { kdf: KDF, bytes: new Uint8Array(32).fill(9) };

  it('opens under its key alone', () => {
    const file = decodeVault(encodeVault(contents, key));
    if (!file.ok) throw new Error(file.error);
    expect(file.value.open(key)).toEqual({ ok: true, value: contents });
    expect(file.value.open(null)).toEqual({ ok: false, error: 'locked' });
    const other = { ...KDF, salt: Buffer.alloc(16, 8).toString('base64') };
    expect(file.value.open({ ...key, kdf: other })).toEqual({ ok: false, error: 'locked' });
    const wrong = { kdf: KDF, bytes: new Uint8Array(32).fill(8) };
    expect(file.value.open(wrong)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('uses no nonce twice', () => {
    const nonces = Array.from({ length: 50 }, () => {
      const file = decodeVault(encodeVault(contents, key));
      return file.ok && file.value.seal !== 'none' ? file.value.seal.nonce : '';
    });
    expect(new Set(nonces).size).toBe(50);
  });

  it.each([
    ['less memory than 64 MiB', { memoryKiB: 64 * 1024 - 1 }],
    ['more memory than 1 GiB', { memoryKiB: 1024 * 1024 + 1 }],
    ['fewer passes than three', { passes: 2 }],
    ['more passes than twenty', { passes: 21 }],
    ['a short salt', { salt: 'AAAA' }],
  ])('is refused with %s, so that a prepared file costs no time', (_, change) => {
    const bytes = encodeVault(contents, { ...key, kdf: { ...KDF, ...change } });
    expect(decodeVault(bytes)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('is refused when its header was changed and the digest mended', () => {
    const changed = encodeVault(
      { ...contents, header: { ...contents.header, generation: 4 } },
      key,
    );
    const [, head = ''] = changed.toString('latin1').split('\n');
    const bytes = encodeVault(contents, key);
    // The header of one file before the body of the other, under the nonce of that body.
    const own = decodeVault(bytes);
    const nonce = own.ok && own.value.seal !== 'none' ? own.value.seal.nonce : '';
    const forged = head.replace(/"nonce":"[^"]+"/, `"nonce":"${nonce}"`);
    const body = bytes.subarray(bytes.indexOf(10, bytes.indexOf(10) + 1) + 1);
    const file = decodeVault(withDigest(forged, body));
    expect(file.ok && file.value.header.generation).toBe(4);
    expect(file.ok && file.value.open(key)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('has the key that an independent Argon2id makes', async () => {
    const made = await deriveKey('Ångström zebra', KDF);
    const salt = Buffer.from(KDF.salt, 'base64');
    const password = new TextEncoder().encode('Ångström zebra'.normalize('NFKC'));
    const expected = argon2id(password, salt, { m: KDF.memoryKiB, t: KDF.passes, p: 1, dkLen: 32 });
    expect(Buffer.from(made).toString('hex')).toBe(Buffer.from(expected).toString('hex'));
  }, 20_000);
});

function withDigest(head: string, body: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(`${head}\n`, 'latin1'), body]);
  const digest = createHash('sha256').update(rest).digest('hex');
  return Buffer.concat([Buffer.from(`holdfast-vault 1 ${digest}\n`), rest]);
}
