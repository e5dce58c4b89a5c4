import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mnemonicToSeedSync } from 'bip39';
import { HDKey } from '@scure/bip32';
import { afterAll, describe, expect, it } from 'vitest';
import { openInProcessApp } from '../../support/in-process-app.ts';

const app = await openInProcessApp({ now: () => new Date('2026-11-24T12:00:00Z') });
afterAll(() => app.close());

/** Makes a phrase that stays in the main process, and reads it as a window does: four words at a time. */
async function generate(count: 12 | 24 = 12) {
  const made = await app.must('mnemonic.generate', { words: count, keepWords: true });
  const words: string[] = [];
  for (let start = 1; start <= count; start += 4) {
    words.push(...(await app.must('mnemonic.words', { session: made.session, start })).words);
  }
  return { ...made, words, kept: made.words };
}

async function writeAll(session: string, words: readonly string[]): Promise<void> {
  for (const [at, word] of words.entries()) {
    await app.must('mnemonic.checkWord', { session, position: at + 1, word });
  }
}

async function accountsOf(session: string, passphrase?: string) {
  const given = passphrase === undefined ? {} : { passphrase };
  const checked = await app.must('mnemonic.confirm', { session, ...given });
  if (!checked.confirmed) throw new Error('not confirmed');
  return checked.accounts;
}

describe('words that stay in the main process', () => {
  it.each([12, 24] as const)('are shown four at a time: %i', async (count) => {
    const { words, kept, fingerprint } = await generate(count);
    expect(kept).toEqual([]);
    expect(words).toHaveLength(count);
    const { fingerprint: right } = HDKey.fromMasterSeed(mnemonicToSeedSync(words.join(' ')));
    expect(fingerprint).toBe(right.toString(16).padStart(8, '0'));
  });

  it('are written again one by one, in any order, and wrong ones are named', async () => {
    const { session, words } = await generate();
    const check = (position: number, word: string) =>
      app.must('mnemonic.checkWord', { session, position, word });
    const other = words[6] === 'zoo' ? 'abandon' : 'zoo';
    expect(await check(7, other)).toEqual({ problem: 'different', left: 12 });
    expect(await check(7, `${words[6] ?? ''}x`)).toEqual({ problem: 'not_a_word', left: 12 });
    expect(await check(7, ' ')).toEqual({ problem: 'missing', left: 12 });
    expect(await check(13, words[0] ?? '')).toEqual({ problem: 'different', left: 12 });
    for (const [done, at] of [6, 0, 11, 3, 5, 1, 2, 4, 10, 9, 8].entries()) {
      expect(await check(at + 1, ` ${words[at]?.toUpperCase() ?? ''}`)).toEqual({
        problem: null,
        left: 11 - done,
      });
    }
    expect(await app.must('mnemonic.confirm', { session })).toEqual({
      confirmed: false,
      wrong: [{ position: 8, problem: 'missing' }],
      extra: 0,
    });
    await check(8, words[7] ?? '');
    expect(await app.must('mnemonic.confirm', { session })).toMatchObject({ confirmed: true });
  });

  it('have to be written again, all of them, by whoever looked again', async () => {
    const { session, words } = await generate();
    await writeAll(session, words);
    await app.must('mnemonic.words', { session, start: 5 });
    const checked = await app.must('mnemonic.confirm', { session });
    if (checked.confirmed) throw new Error('confirmed');
    expect(checked.wrong).toHaveLength(12);
  });

  it('are gone with their session', async () => {
    const { session } = await generate();
    await app.must('mnemonic.end', { session });
    for (const [method, input] of [
      ['mnemonic.words', { session, start: 1 }],
      ['mnemonic.checkWord', { session, position: 1, word: 'zoo' }],
      ['mnemonic.save', { session, name: 'Mine', descriptor: 'wpkh()' }],
    ] as const) {
      expect(await app.callRaw(method, input)).toMatchObject({
        ok: false,
        error: { code: 'session_ended', fields: ['session'] },
      });
    }
  });
});

describe('a passphrase', () => {
  // BIP-39 takes any text; this one would be refused everywhere else, as seed words.
  const SEED_LIKE = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

  it.each(['correct horse', 'ünïcode ½', `${SEED_LIKE} about`, ' '])(
    'leads to the keys of BIP-39: %o',
    async (passphrase) => {
      const { session, words } = await generate();
      await writeAll(session, words);
      const [account] = await accountsOf(session, passphrase);
      const seed = mnemonicToSeedSync(words.join(' '), passphrase);
      const { publicExtendedKey } = HDKey.fromMasterSeed(seed).derive("m/84'/0'/0'");
      expect(account?.xpub).toBe(publicExtendedKey);
    },
  );

  it('is searched for secrets once the session is over, as any other field', async () => {
    const { session } = await generate();
    await app.must('mnemonic.end', { session });
    const passphrase = `${SEED_LIKE} abandon about`;
    for (const method of ['mnemonic.confirm', 'mnemonic.save']) {
      expect(await app.callRaw(method, { session, passphrase })).toMatchObject({
        ok: false,
        error: { code: 'secret_detected', fields: ['passphrase'] },
      });
    }
  });
});

describe('saving', () => {
  it('keeps the watch-only descriptor, where the seed came from, and the proof of rung 3', async () => {
    const mix = {
      kind: 'dice',
      text: '35126412245361634152263145526134416325143652316445',
    } as const;
    const { session } = await app.must('mnemonic.generate', { words: 12, keepWords: true, mix });
    const words: string[] = [];
    for (const start of [1, 5, 9]) {
      words.push(...(await app.must('mnemonic.words', { session, start })).words);
    }
    await writeAll(session, words);
    const [, taproot] = await accountsOf(session, 'horse');
    const descriptor = taproot?.descriptor ?? '';
    const saving = { session, name: 'Mine', descriptor, passphrase: 'horse' };
    const { wallet } = await app.must('mnemonic.save', saving);
    expect(wallet).toMatchObject({
      name: 'Mine',
      script: 'p2tr',
      descriptor,
      provenance: [
        {
          device: 'generated_here',
          firmware: null,
          seedMadeOn: '2026-11-24',
          entropy: 'device_and_dice',
        },
      ],
    });
    const { rungs } = await app.must('ladder.get', { walletId: wallet.id });
    expect(rungs[2]?.evidence).toMatchObject([
      { kind: 'words_reentered', key: 0, at: '2026-11-24T12:00:00.000Z', revokedAt: null },
    ]);
    expect((await app.must('wallet.list', {})).wallets).toContainEqual(wallet);
    expect(await app.callRaw('mnemonic.words', { session, start: 1 })).toMatchObject({
      error: { code: 'session_ended' },
    });
    const disk = readdirSync(app.folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
      .join('\n');
    expect(disk).toContain('generated_here');
    expect(disk).not.toContain('horse');
    for (const word of words.filter((one) => one.length > 6)) expect(disk).not.toContain(word);
  });

  it('is refused before every word was written, and with another passphrase', async () => {
    const { session, words } = await generate();
    await writeAll(session, words);
    const [account] = await accountsOf(session, 'horse');
    const saving = { session, name: 'Not yet', descriptor: account?.descriptor ?? '' };
    for (const slip of [{}, { passphrase: 'Horse' }, { passphrase: 'horse ' }]) {
      expect(await app.callRaw('mnemonic.save', { ...saving, ...slip })).toMatchObject({
        error: { code: 'passphrase_differs', fields: ['passphrase'] },
      });
    }
    await app.must('mnemonic.words', { session, start: 1 });
    expect(await app.callRaw('mnemonic.save', { ...saving, passphrase: 'horse' })).toMatchObject({
      error: { code: 'words_missing' },
    });
    const { wallets } = await app.must('wallet.list', {});
    expect(wallets.filter(({ name }) => name === 'Not yet')).toEqual([]);
    await writeAll(session, words);
    expect(await app.must('mnemonic.save', { ...saving, passphrase: 'horse' })).toMatchObject({
      wallet: { provenance: [{ entropy: 'device' }] },
    });
  });
});

describe('the surroundings', () => {
  it('are told, and the window is not there without windows', async () => {
    const { connection } = await app.must('mnemonic.surroundings', {});
    expect(['online', 'offline', 'unknown']).toContain(connection);
    expect(await app.callRaw('mnemonic.openWindow', {})).toMatchObject({
      error: { code: 'no_window' },
    });
    expect(await app.must('mnemonic.window', {})).toEqual({ isOpen: false, outcome: null });
  });
});
