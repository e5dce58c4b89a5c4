import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../../../main/services/vault/write-file-safely.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KIB = 1024;
const nothing = (): Promise<void> => Promise.resolve();

describe('writing a file safely', () => {
  it.each([0, 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 700 * KIB])(
    'keeps each of %i bytes',
    async (size) => {
      const bytes = Buffer.alloc(size, 'holdfast ');
      const path = join(folder, 'file');
      await writeFileSafely(path, bytes, nothing);
      expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder)).toEqual(['file']);
    },
  );

  it('leaves the old file where what comes before the swap fails', async () => {
    const path = join(folder, 'file');
    await writeFileSafely(path, Buffer.from('old'), nothing);
    const failing = writeFileSafely(path, Buffer.from('new'), () =>
      Promise.reject(new Error('no room')),
    );
    await expect(failing).rejects.toThrow('no room');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
