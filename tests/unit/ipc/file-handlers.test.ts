import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { saveFileWhere } from '../../../main/services/save-file.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { newFolder } from '../../support/new-folder.ts';
import { SECRETS } from '../../support/secrets.ts';

let app: InProcessApp;
afterEach(() => app.close());

const open = async (path: string | null): Promise<readonly string[]> => {
  const asked: string[] = [];
  app = await openInProcessApp({
    saveFile: saveFileWhere((fileName) => {
      asked.push(fileName);
      return Promise.resolve(path);
    }),
  });
  return asked;
};
const file = { fileName: 'wallet sheet-1.psbt', mediaType: 'application/octet-stream' };

describe('file.save', () => {
  it('puts a text where the user says, under the name that is proposed', async () => {
    const path = join(newFolder(), 'chosen.txt');
    const asked = await open(path);
    expect(await app.must('file.save', { ...file, text: 'één\n' })).toEqual({ saved: true });
    expect(asked).toEqual([file.fileName]);
    expect(readFileSync(path, 'utf8')).toBe('één\n');
  });

  it('puts bytes there, in the place of what was there', async () => {
    const path = join(newFolder(), 'chosen.psbt');
    writeFileSync(path, 'old');
    await open(path);
    expect(await app.must('file.save', { ...file, bytesBase64: 'cHNidP8A' })).toEqual({
      saved: true,
    });
    expect(readFileSync(path).toString('hex')).toBe('70736274ff00');
    expect(readdirSync(join(path, '..'))).toEqual(['chosen.psbt']);
  });

  it('writes nothing when the dialog is closed', async () => {
    await open(null);
    expect(await app.must('file.save', { ...file, text: 'x' })).toEqual({ saved: false });
  });

  it('says so when the place cannot be written, and leaves what is there', async () => {
    const folder = join(newFolder(), 'taken');
    mkdirSync(join(folder, 'inside'), { recursive: true });
    await open(folder);
    expect(await app.call('file.save', { ...file, text: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'file_not_saved' },
    });
    expect(readdirSync(folder)).toEqual(['inside']);
  });

  it('has nobody to ask without a window', async () => {
    app = await openInProcessApp();
    expect(await app.call('file.save', { ...file, text: 'x' })).toMatchObject({
      error: { code: 'no_dialog' },
    });
  });

  it.each(['../x', '/etc/x', '..', 'a/b', 'a\\b', '.hidden', '', 'a\nb', 'é.txt'])(
    'takes no path and no odd name: %j',
    async (fileName) => {
      const asked = await open('/nowhere');
      expect(await app.call('file.save', { ...file, fileName, text: 'x' })).toMatchObject({
        error: { code: 'bad_request', fields: ['fileName'] },
      });
      expect(asked).toEqual([]);
    },
  );

  it('takes either a text or bytes', async () => {
    const asked = await open('/nowhere');
    for (const content of [{}, { text: 'x', bytesBase64: 'eA==' }]) {
      expect(await app.call('file.save', { ...file, ...content })).toMatchObject({
        error: { code: 'bad_request' },
      });
    }
    expect(asked).toEqual([]);
  });

  it('never writes a secret, in either form', async () => {
    const asked = await open('/nowhere');
    const phrase = new Map(SECRETS).get('a 12-word phrase') ?? '';
    const bytesBase64 = Buffer.from(phrase).toString('base64');
    for (const content of [{ text: phrase }, { bytesBase64 }]) {
      expect(await app.call('file.save', { ...file, ...content })).toMatchObject({
        error: { code: 'secret_detected' },
      });
    }
    expect(asked).toEqual([]);
  });
});
