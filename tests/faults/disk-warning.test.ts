import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../support/in-process-app.ts';
import { newFolder } from '../support/new-folder.ts';

const MIB = 1024 * 1024;
const isRoot = process.getuid?.() === 0;

// A real small disk needs the right to mount one.
describe.skipIf(!isRoot)('on a real small disk', () => {
  let disk: string;
  let app: InProcessApp;

  beforeEach(async () => {
    disk = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${24 * MIB}`, 'tmpfs', disk]);
    app = await openInProcessApp({ folder: join(disk, 'profile') });
    await app.must('venue.add', { name: 'First', custody: 'exchange_spot' });
  });

  afterEach(() => {
    app.close();
    execFileSync('umount', [disk]);
  });

  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(disk);
    return bavail * bsize;
  };
  const leaveFree = (bytes: number): void => {
    rmSync(join(disk, 'ballast'), { force: true });
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(freeBytes() - bytes));
  };
  const shortage = async () => {
    const vault = await app.must('vault.status', {});
    return vault.state === 'open' ? vault.diskShortage : vault.state;
  };
  const add = (name: string) => app.call('venue.add', { name, custody: 'exchange_spot' });
  const names = async () => (await app.must('venue.list', {})).venues.map(({ name }) => name);

  it('warns while changes can still be saved, with what is left, and no more once there is room', async () => {
    expect(await shortage()).toBeNull();
    leaveFree(15 * MIB);
    expect(await shortage()).toEqual({ freeBytes: freeBytes(), neededBytes: 16 * MIB });
    expect(await add('Second')).toMatchObject({ ok: true });
    rmSync(join(disk, 'ballast'));
    expect(await shortage()).toBeNull();
  });

  it('asks for four times the file where that is more', async () => {
    const note = 'x'.repeat(5 * MIB);
    const at = '2026-11-22T10:00:00.000Z';
    await app.services.vault.update((profile) => ({
      ok: true,
      value: { ...profile, declarations: [{ itemId: 'filler', note, at }] },
    }));
    const found = await shortage();
    if (found === null || typeof found === 'string') throw new Error('No warning');
    expect(found.neededBytes).toBeGreaterThan(20 * MIB);
    expect(found.freeBytes).toBe(freeBytes());
  });

  it('names a full disk as the cause, keeps what was saved, and goes on once there is room', async () => {
    leaveFree(0);
    const refused = await add('Second');
    expect(refused).toMatchObject({ error: { code: 'storage_failed', reason: 'disk_full' } });
    expect(refused.ok ? '' : refused.error.message).toContain('the disk is full');
    expect(await names()).toEqual(['First']);
    rmSync(join(disk, 'ballast'));
    expect(await add('Second')).toMatchObject({ ok: true });
    expect(await names()).toEqual(['First', 'Second']);
  });

  it('names a disk that may not be written as another cause', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(await add('Second')).toMatchObject({
      error: { code: 'storage_failed', reason: 'read_only_folder' },
    });
    expect(await names()).toEqual(['First']);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
  });
});
