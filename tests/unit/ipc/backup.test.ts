import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeProfiles } from '../../../main/domain/profile/merge-profiles.ts';
import { EMPTY_PROFILE } from '../../../main/domain/profile/profile.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

const PASSPHRASE = 'lantern otter 93 quarry';
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Options = Parameters<typeof openInProcessApp>[0];

async function open(options: Options = {}): Promise<InProcessApp> {
  const app = await openInProcessApp(options);
  closing.push(app.close);
  return app;
}

/** An app with one venue of the name. */
async function withVenue(name: string, options: Options = {}): Promise<InProcessApp> {
  const app = await open(options);
  await app.must('venue.add', { name, custody: 'exchange_spot' });
  return app;
}

async function namesIn(app: InProcessApp): Promise<readonly string[]> {
  return (await app.must('venue.list', {})).venues.map(({ name }) => name);
}

async function backupOf(app: InProcessApp): Promise<string> {
  const file = await app.must('backup.create', { passphrase: PASSPHRASE });
  if (!('bytesBase64' in file) || file.bytesBase64 === undefined) throw new Error('No bytes');
  return file.bytesBase64;
}

describe('a backup', () => {
  it('holds nothing readable, and gives everything back to an empty profile', async () => {
    const app = await withVenue('Canary Exchange');
    const bytesBase64 = await backupOf(app);
    expect(Buffer.from(bytesBase64, 'base64').includes('Canary')).toBe(false);
    const fresh = await open();
    await fresh.must('backup.restore', { bytesBase64, passphrase: PASSPHRASE, mode: 'replace' });
    expect(await namesIn(fresh)).toEqual(['Canary Exchange']);
  });

  it('is known as read back once it was looked at whole, and looking changes nothing else', async () => {
    const app = await withVenue('Canary Exchange');
    expect(await app.must('backup.status', {})).toEqual({ last: null });
    const bytesBase64 = await backupOf(app);
    expect((await app.must('backup.status', {})).last?.checkedAt).toBeNull();
    const look = await app.must('backup.look', { bytesBase64, passphrase: PASSPHRASE });
    expect(look.counts.venues).toBe(1);
    expect((await app.must('backup.status', {})).last?.checkedAt).not.toBeNull();
    expect(await namesIn(app)).toEqual(['Canary Exchange']);
    const { items } = await app.must('checklist.list', {});
    expect(items.find(({ id }) => id === 'app_backup_recent')?.status).toBe('done');
  });

  it('adds what is missing when it is merged, and nothing the second time', async () => {
    const first = await withVenue('First');
    const bytesBase64 = await backupOf(first);
    const second = await withVenue('Second');
    for (let round = 0; round < 2; round += 1) {
      await second.must('backup.restore', { bytesBase64, passphrase: PASSPHRASE, mode: 'merge' });
      expect((await namesIn(second)).toSorted()).toEqual(['First', 'Second']);
    }
  });

  it('is refused by name and changes nothing with a wrong passphrase, cut, damaged, or of another kind', async () => {
    const app = await withVenue('Canary Exchange');
    const bytes = Buffer.from(await backupOf(app), 'base64');
    const refused = async (altered: Buffer, passphrase = PASSPHRASE) =>
      app.call('backup.restore', {
        bytesBase64: altered.toString('base64'),
        passphrase,
        mode: 'replace',
      });
    expect(await refused(bytes, 'another passphrase')).toMatchObject({
      error: { code: 'wrong_passphrase', fields: ['passphrase'] },
    });
    const changed = Buffer.from(bytes);
    changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
    for (const altered of [bytes.subarray(0, -1), changed, Buffer.from('hello')])
      expect(await refused(altered)).toMatchObject({ error: { code: 'backup_unreadable' } });
    expect(await refused(Buffer.from('holdfast-backup 2 whatever\n'))).toMatchObject({
      error: { code: 'backup_newer' },
    });
    expect(await namesIn(app)).toEqual(['Canary Exchange']);
  });

  it('is put where the user says, and counts only when it was', async () => {
    const kept: Uint8Array[] = [];
    const outcomes = ['dismissed', 'failed', 'saved'] as const;
    let round = 0;
    const app = await withVenue('Canary Exchange', {
      saveFile: (_name, bytes) => {
        kept.push(bytes);
        return Promise.resolve(outcomes[round++] ?? 'failed');
      },
    });
    expect(await app.must('backup.save', { passphrase: PASSPHRASE })).toEqual({ saved: false });
    expect(await app.call('backup.save', { passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'file_not_saved' },
    });
    expect(await app.must('backup.status', {})).toEqual({ last: null });
    expect(await app.must('backup.save', { passphrase: PASSPHRASE })).toEqual({ saved: true });
    expect((await app.must('backup.status', {})).last).not.toBeNull();
    expect(kept).toHaveLength(3);
  });
});

describe('merging two profiles', () => {
  const profiles = fc
    .array(fc.record({ asset: fc.constantFrom('BTC', 'ETH'), price: fc.nat(9), day: fc.nat(9) }), {
      maxLength: 8,
    })
    .map((prices) => ({
      ...EMPTY_PROFILE,
      prices: prices.map(({ asset, price, day }) => ({
        asset,
        currency: 'EUR',
        price: `${price + 1}`,
        at: `2026-11-0${day + 1}T00:00:00.000Z`.replace('-010T', '-10T'),
      })),
    }));

  it('keeps everything that is here, adds what is not, and changes nothing the second time', () => {
    fc.assert(
      fc.property(profiles, profiles, (mine, other) => {
        const merged = mergeProfiles(mine, other);
        expect(merged.prices.slice(0, mine.prices.length)).toEqual(mine.prices);
        const key = (one: { asset: string; at: string }) => `${one.asset} ${one.at}`;
        const keys = new Set(merged.prices.map(key));
        expect(other.prices.every((one) => keys.has(key(one)))).toBe(true);
        expect(mergeProfiles(merged, other)).toEqual(merged);
      }),
    );
  });
});
