import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../../main/domain/profile/profile.ts';
import { encodeSealed } from '../../../../main/services/vault/sealed-file.ts';
import type { SealKey } from '../../../../main/services/vault/kdf.ts';
import { openInProcessApp, type InProcessApp } from '../../../support/in-process-app.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { STORED_PASSPHRASE, storedProfile } from '../../../support/stored-profiles.ts';
import { AT, deriveKey } from '../../../support/test-vault.ts';

const FILE = 'vault.holdfast';
const HEADER = { generation: 9, savedAt: AT, appVersion: '3.1.0' };
const KDF = {
  name: 'argon2id',
  memoryKiB: 64 * 1024,
  passes: 3,
  salt: Buffer.from('holdfast fixture').toString('base64'),
} as const;

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What a later version may have made of a profile: new fields, new kinds, a new list, and one list less. */
function laterProfile(): Record<string, unknown> {
  const stored = storedProfile(EMPTY_PROFILE.schema) as Record<string, unknown[]>;
  const { goals: _, ...rest } = stored;
  return {
    ...rest,
    schema: EMPTY_PROFILE.schema + 1,
    venues: stored['venues']?.map((venue) => ({ ...Object(venue), mood: 'good', stars: 5 })),
    holdings: [...(stored['holdings'] ?? []), { kind: 'claim', of: 'something' }],
    inheritance: [{ heir: 'Sister' }],
  };
}

type App = InProcessApp & { readonly bytes: Buffer; readonly saved: readonly Uint8Array[] };

async function openOn(bytes: Buffer, folder = newFolder()): Promise<App> {
  writeFileSync(join(folder, FILE), bytes);
  const saved: Uint8Array[] = [];
  const app = await openInProcessApp({
    folder,
    saveFile: (_name, copied) => {
      saved.push(copied);
      return Promise.resolve('saved');
    },
  });
  closing.push(app.close);
  return { ...app, bytes, saved };
}

const laterFile = (key: SealKey | null = null): Buffer =>
  encodeSealed(
    { name: 'holdfast-vault', version: 1 },
    { header: HEADER, body: laterProfile() },
    key,
  );

/** A file in a layout that nobody knows yet. */
const strangeFile = (): Buffer =>
  Buffer.from(
    `holdfast-vault 2 ${'0'.repeat(64)}\n${JSON.stringify({ appVersion: '4.0.0' })}\n\u0001`,
  );

const isUntouched = ({ folder, bytes }: App): boolean =>
  readFileSync(join(folder, FILE)).equals(bytes);

/** Commands of every kind, each of which would be saved. */
async function changesOf(app: App): Promise<readonly unknown[]> {
  const replies = [
    await app.call('venue.add', { name: 'Another', custody: 'exchange_spot' }),
    await app.call('checklist.declare', { itemId: 'exit_route_ready', note: 'Tried again' }),
    await app.call('goal.set', { measure: 'score', target: 5, by: '2028-01-01' }),
    await app.call('vault.setPassphrase', { passphrase: 'lantern otter 93 quarry' }),
    await app.call('backup.create', { passphrase: 'lantern otter 93 quarry' }),
    await app.call('price.consent', { feed: 'bitstamp', allowed: true }),
  ];
  return replies.map((reply) => (reply.ok ? 'saved' : reply.error.code));
}

describe('a file of a later version whose form is known', () => {
  it('is shown as far as it is understood, and says what is not', async () => {
    const app = await openOn(laterFile());
    expect(await app.must('vault.status', {})).toMatchObject({
      state: 'newer_version',
      writtenBy: '3.1.0',
      // Two new fields of venues, one claim, one new list.
      shown: { what: 'file', generation: 9, savedAt: AT, leftOut: 4 },
    });
    const { venues } = await app.must('venue.list', {});
    expect(venues.map(({ name }) => name)).toContain('Old Exchange');
    expect((await app.must('wallet.list', {})).wallets).toMatchObject([{ name: 'Savings' }]);
    expect((await app.must('holding.list', {})).holdings.length).toBeGreaterThan(0);
  });

  it('refuses every change by name and stays byte for byte', async () => {
    const app = await openOn(laterFile());
    expect(new Set(await changesOf(app))).toEqual(new Set(['vault_newer']));
    const refused = await app.call('venue.add', { name: 'Another', custody: 'exchange_spot' });
    expect(refused).toMatchObject({
      error: { message: expect.stringContaining('newer Holdfast') },
    });
    expect(isUntouched(app)).toBe(true);
    expect(readdirSync(app.folder).filter((name) => name.startsWith('generations'))).toEqual([]);
  });

  it('asks no server, though it holds a consent', async () => {
    const app = await openOn(laterFile());
    const { wallets } = await app.must('wallet.list', {});
    const synced = await app.call('chain.sync', { walletId: wallets[0]?.id ?? '' });
    expect(synced).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
  });

  it('can be exported from, and copied byte for byte', async () => {
    const app = await openOn(laterFile());
    const { wallets } = await app.must('wallet.list', {});
    const walletId = wallets[0]?.id ?? '';
    const { text = '' } = await app.must('wallet.export', { walletId, format: 'descriptor' });
    expect(text).toContain('wpkh(');
    expect(await app.must('vault.saveCopy', {})).toEqual({ saved: true });
    expect(app.saved.map((one) => Buffer.from(one).equals(app.bytes))).toEqual([true]);
  });

  it('asks for its passphrase first where it is sealed, and locks again', async () => {
    const key = { kdf: KDF, bytes: await deriveKey(STORED_PASSPHRASE, KDF) };
    const app = await openOn(laterFile(key));
    expect(await app.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(await app.call('vault.unlock', { passphrase: 'another one' })).toMatchObject({
      error: { code: 'wrong_passphrase' },
    });
    expect(await app.must('vault.unlock', { passphrase: STORED_PASSPHRASE })).toMatchObject({
      state: 'newer_version',
      shown: { what: 'file' },
    });
    expect(await app.call('goal.remove', { measure: 'score' })).toMatchObject({ ok: false });
    expect(await app.must('vault.lock', {})).toMatchObject({ state: 'locked' });
    expect(await app.call('wallet.list', {})).toMatchObject({ error: { code: 'locked' } });
    expect(isUntouched(app)).toBe(true);
  });
});

describe('a file in a layout of a later version', () => {
  /** A profile with three earlier saves of this version, whose newest file a later one wrote over. */
  async function openBeside(): Promise<App> {
    const folder = newFolder();
    const before = await openInProcessApp({ folder });
    await before.must('venue.add', { name: 'First', custody: 'exchange_spot' });
    await before.must('venue.add', { name: 'Second', custody: 'exchange_spot' });
    before.close();
    return openOn(strangeFile(), folder);
  }

  const namesIn = async (app: App) =>
    (await app.must('venue.list', {})).venues.map(({ name }) => name);

  it('is named by the version that wrote it, and shows nothing', async () => {
    const app = await openOn(strangeFile());
    expect(await app.must('vault.status', {})).toMatchObject({
      state: 'newer_version',
      writtenBy: '4.0.0',
      shown: null,
    });
    expect(await app.call('venue.list', {})).toMatchObject({ error: { code: 'vault_newer' } });
    expect(new Set(await changesOf(app))).toEqual(new Set(['vault_newer']));
    expect(isUntouched(app)).toBe(true);
  });

  it('lets an earlier save be looked at, and changes nothing by that', async () => {
    const app = await openBeside();
    expect(await app.must('vault.lookAtEarlier', { generation: 1 })).toMatchObject({
      state: 'newer_version',
      shown: { what: 'earlier_save', generation: 1 },
    });
    expect(await namesIn(app)).toEqual(['First']);
    expect(new Set(await changesOf(app))).toEqual(new Set(['vault_newer']));
    expect(isUntouched(app)).toBe(true);
  });

  it('gives way to an earlier save only on the explicit word, and is kept aside whole', async () => {
    const app = await openBeside();
    expect(await app.call('vault.restore', { generation: 1 })).toMatchObject({
      error: { code: 'not_needed' },
    });
    expect(isUntouched(app)).toBe(true);
    await app.must('vault.lookAtEarlier', { generation: 1 });
    expect(await app.must('vault.restore', { generation: 1, setsNewerAside: true })).toMatchObject({
      state: 'open',
    });
    expect(await namesIn(app)).toEqual(['First']);
    const aside = readdirSync(app.folder).filter((name) => name.startsWith('vault.newer-'));
    expect(aside.map((name) => readFileSync(join(app.folder, name)).equals(app.bytes))).toEqual([
      true,
    ]);
  });

  it('is not shown with a name that is no version', async () => {
    const header = JSON.stringify({ appVersion: 'https://example.org/get-it-here' });
    const app = await openOn(Buffer.from(`holdfast-vault 2 x\n${header}\n`));
    expect(await app.must('vault.status', {})).toMatchObject({ writtenBy: null });
  });
});
