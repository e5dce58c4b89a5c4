import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { SecretBox } from '../../../main/services/exchange/secret-box.ts';
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

/** A keychain of a test: it turns the bits around. */
function openBox(isReal: boolean): SecretBox {
  return {
    isReal: () => isReal,
    seal: (text) => Buffer.from(Buffer.from(text).map((byte) => byte ^ 255)),
    open: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 255)).toString(),
  };
}

describe('a passphrase', () => {
  it('closes everything until it is given, in this run and in the next one', async () => {
    const app = await open();
    await app.must('venue.add', { name: 'Canary Exchange', custody: 'exchange_spot' });
    expect(await app.must('vault.setPassphrase', { passphrase: PASSPHRASE })).toMatchObject({
      state: 'open',
      protection: 'passphrase',
      quickUnlock: 'unavailable',
    });
    const { session } = await app.must('import.begin', { fileName: 'ledgers.csv', size: 10 });
    expect(await app.must('vault.lock', {})).toMatchObject({ state: 'locked' });
    expect(app.services.importSessions.find(session)).toBeNull();
    for (const method of ['venue.list', 'wallet.list', 'exposure.score', 'checklist.list'] as const)
      expect(await app.call(method, {}), method).toMatchObject({ error: { code: 'locked' } });
    // What needs no data still works.
    expect(await app.must('settings.get', {})).toMatchObject({ autoLockMinutes: 15 });
    app.close();

    const again = await open({ folder: app.folder });
    expect(await again.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(await again.call('vault.unlock', { passphrase: 'another one' })).toMatchObject({
      error: { code: 'wrong_passphrase', fields: ['passphrase'] },
    });
    await again.must('vault.unlock', { passphrase: PASSPHRASE });
    const { venues } = await again.must('venue.list', {});
    expect(venues.map(({ name }) => name)).toEqual(['Canary Exchange']);
  });

  it('stands in no file of the profile, and neither does what it seals', async () => {
    const app = await open();
    await app.must('venue.add', { name: 'Canary Exchange', custody: 'exchange_spot' });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    await app.call('vault.unlock', { passphrase: PASSPHRASE });
    const files = readdirSync(app.folder, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text).not.toContain(PASSPHRASE);
      expect(text).not.toContain('Canary Exchange');
    }
  });

  it.each(['1234567', 'password', 'aaaaaaaaaaaa'])(
    'is refused when it is as weak as %s',
    async (weak) => {
      const app = await open();
      expect(await app.call('vault.setPassphrase', { passphrase: weak })).toMatchObject({
        error: { code: 'passphrase_weak', fields: ['passphrase'] },
      });
      expect(await app.must('vault.status', {})).toMatchObject({ protection: 'none' });
    },
  );

  it('is never a phrase of seed words', async () => {
    const app = await open();
    const words = `${'abandon '.repeat(11)}about`;
    expect(await app.call('vault.setPassphrase', { passphrase: words })).toMatchObject({
      error: { code: 'secret_detected' },
    });
  });

  it.each([
    ['monkey1990', 1],
    ['lantern otter 93 quarry', 4],
  ])('%s is measured', async (passphrase, level) => {
    const app = await open();
    expect(await app.must('vault.strength', { passphrase })).toMatchObject({ level });
  });

  it('cannot be taken off where none is set', async () => {
    const app = await open();
    expect(await app.call('vault.removePassphrase', { current: 'x' })).toMatchObject({
      error: { code: 'no_passphrase' },
    });
    expect(await app.must('vault.lock', {})).toMatchObject({ state: 'open' });
  });
});

describe('the keychain', () => {
  it('opens the vault once the user wants that, until the passphrase changes', async () => {
    const app = await open({ secretBox: openBox(true) });
    expect(await app.call('vault.setQuickUnlock', { isOn: true })).toMatchObject({
      error: { code: 'no_passphrase' },
    });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    expect(await app.must('vault.setQuickUnlock', { isOn: true })).toMatchObject({
      quickUnlock: 'on',
    });
    await app.must('vault.lock', {});
    expect(await app.must('vault.quickUnlock', {})).toMatchObject({ state: 'open' });
    await app.must('vault.removePassphrase', { current: PASSPHRASE });
    expect(existsSync(join(app.folder, 'quick-unlock.holdfast'))).toBe(false);
  });

  it('keeps nothing where it is none', async () => {
    const app = await open({ secretBox: openBox(false) });
    await app.must('vault.setPassphrase', { passphrase: PASSPHRASE });
    expect(await app.call('vault.setQuickUnlock', { isOn: true })).toMatchObject({
      error: { code: 'no_keychain' },
    });
    await app.must('vault.lock', {});
    expect(await app.call('vault.quickUnlock', {})).toMatchObject({
      error: { code: 'no_quick_unlock' },
    });
  });
});
