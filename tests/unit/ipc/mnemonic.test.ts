import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mnemonicToSeedSync } from 'bip39';
import { HDKey } from '@scure/bip32';
import { afterAll, describe, expect, it } from 'vitest';
import { containsSecret } from '../../../main/domain/secrets/contains-secret.ts';
import type { GeneratedMnemonic } from '../../../preload/wallet-shapes.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';
import { SECRETS } from '../../support/secrets.ts';

let clock = Date.parse('2026-11-24T12:00:00Z');
const app = await openInProcessApp({ now: () => new Date(clock) });
afterAll(() => app.close());

const MINUTE = 60_000;

/** Everything on disk below the profile folder, as one text. */
function onDisk(): string {
  const files = readdirSync(app.folder, { recursive: true, withFileTypes: true });
  return files
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
    .join('\n');
}

/** The words with the one at `index` replaced by another of the list. */
function withWrongWord({ words }: GeneratedMnemonic, index: number): string[] {
  return words.map((word, at) => (at !== index ? word : word === 'zoo' ? 'abandon' : 'zoo'));
}

describe('seed words', () => {
  it.each([12, 24] as const)('are made: %i, with the fingerprint of their seed', async (count) => {
    const made = await app.must('mnemonic.generate', { words: count });
    const seed = mnemonicToSeedSync(made.words.join(' '));
    const { fingerprint } = HDKey.fromMasterSeed(seed);
    expect(made).toMatchObject({
      fingerprint: fingerprint.toString(16).padStart(8, '0'),
      strengthBits: count === 12 ? 128 : 256,
      userEntropyBits: 0,
    });
    expect(made.words).toHaveLength(count);
  });

  it('give the account keys of their seed once they were repeated rightly', async () => {
    const made = await app.must('mnemonic.generate', { words: 12 });
    const { session, words, fingerprint } = made;
    const checked = await app.must('mnemonic.confirm', { session, words });
    if (!checked.confirmed) throw new Error('not confirmed');
    const master = HDKey.fromMasterSeed(mnemonicToSeedSync(words.join(' ')));
    expect(checked.accounts.map(({ purpose, script, path }) => [purpose, script, path])).toEqual([
      [84, 'p2wpkh', 'm/84h/0h/0h'],
      [86, 'p2tr', 'm/86h/0h/0h'],
      [49, 'p2sh_p2wpkh', 'm/49h/0h/0h'],
      [44, 'p2pkh', 'm/44h/0h/0h'],
    ]);
    for (const { purpose, xpub, key } of checked.accounts) {
      expect(xpub).toBe(master.derive(`m/${purpose}'/0'/0'`).publicExtendedKey);
      expect(key).toBe(`[${fingerprint}/${purpose}h/0h/0h]${xpub}`);
    }
  });

  it('give keys and descriptors that a wallet can be made of', async () => {
    const { session, words } = await app.must('mnemonic.generate', { words: 12 });
    const checked = await app.must('mnemonic.confirm', { session, words, network: 'testnet' });
    if (!checked.confirmed) throw new Error('not confirmed');
    for (const { key, descriptor, script, purpose } of checked.accounts) {
      const network = 'testnet';
      const fromKey = await app.must('wallet.inspect', { text: key, script, network });
      const fromDescriptor = await app.must('wallet.inspect', { text: descriptor, network });
      expect(fromKey.descriptor).toBe(descriptor);
      expect(fromDescriptor).toMatchObject({ script, descriptor, network });
      const text = { name: `Account ${purpose}`, text: descriptor, network } as const;
      const { wallet } = await app.must('wallet.create', text);
      expect(wallet.descriptor).toBe(descriptor);
    }
  });

  it('are compared in any case and spacing, and in one text', async () => {
    const { session, words } = await app.must('mnemonic.generate', { words: 12 });
    for (const typed of [
      words.join(' '),
      ` ${words.join('\n').toUpperCase()} `,
      words.map((word) => ` ${word.toUpperCase()}`),
    ]) {
      expect(await app.must('mnemonic.confirm', { session, words: typed })).toMatchObject({
        confirmed: true,
      });
    }
  });

  it('are told apart by place, and no key is given', async () => {
    const made = await app.must('mnemonic.generate', { words: 12 });
    const { session, words } = made;
    expect(await app.must('mnemonic.confirm', { session, words: withWrongWord(made, 4) })).toEqual({
      confirmed: false,
      wrong: [{ position: 5, problem: 'different' }],
      extra: 0,
    });
    const misspelt = words.map((word, at) => (at === 0 ? `${word}x` : word));
    expect(await app.must('mnemonic.confirm', { session, words: misspelt })).toEqual({
      confirmed: false,
      wrong: [{ position: 1, problem: 'not_a_word' }],
      extra: 0,
    });
    expect(await app.must('mnemonic.confirm', { session, words: words.slice(0, 11) })).toEqual({
      confirmed: false,
      wrong: [{ position: 12, problem: 'missing' }],
      extra: 0,
    });
    expect(await app.must('mnemonic.confirm', { session, words: [...words, 'zoo'] })).toEqual({
      confirmed: false,
      wrong: [],
      extra: 1,
    });
  });
});

describe('a session', () => {
  const ended = { ok: false, error: { code: 'secret_detected', fields: ['words'] } };

  it('ends when it is told to, and then its words are refused like any others', async () => {
    const { session, words } = await app.must('mnemonic.generate', { words: 12 });
    await app.must('mnemonic.end', { session });
    expect(await app.callRaw('mnemonic.confirm', { session, words })).toMatchObject(ended);
    expect(await app.callRaw('mnemonic.confirm', { session, words: ['a'] })).toMatchObject({
      ok: false,
      error: { code: 'session_ended', fields: ['session'] },
    });
  });

  it('ends when the next one begins', async () => {
    const first = await app.must('mnemonic.generate', { words: 12 });
    const second = await app.must('mnemonic.generate', { words: 12 });
    expect(
      await app.callRaw('mnemonic.confirm', { session: first.session, words: first.words }),
    ).toMatchObject(ended);
    expect(
      await app.must('mnemonic.confirm', { session: second.session, words: second.words }),
    ).toMatchObject({ confirmed: true });
  });

  it('ends after half an hour in which nobody asked', async () => {
    const { session, words } = await app.must('mnemonic.generate', { words: 12 });
    for (const minutes of [29, 29]) {
      clock += minutes * MINUTE;
      expect(await app.must('mnemonic.confirm', { session, words })).toMatchObject({
        confirmed: true,
      });
    }
    clock += 30 * MINUTE;
    expect(await app.callRaw('mnemonic.confirm', { session, words })).toMatchObject(ended);
  });

  it('is not there for another name', async () => {
    const { words } = await app.must('mnemonic.generate', { words: 12 });
    for (const session of ['', 'x', null, {}, ['x']]) {
      expect(await app.callRaw('mnemonic.confirm', { session, words })).toMatchObject(ended);
    }
  });
});

describe('the exemption from the search for secrets', () => {
  it('is for one field of one method while its session is open: all others refuse the words', async () => {
    const { session, words } = await app.must('mnemonic.generate', { words: 12 });
    const text = words.join(' ');
    const calls: readonly (readonly [string, unknown, string])[] = [
      ['mnemonic.confirm', { session: text, words }, 'session'],
      ['mnemonic.confirm', { session, words, network: text }, 'network'],
      ['mnemonic.generate', { words: 12, mix: { kind: 'hex', text } }, 'mix.text'],
      ['mnemonic.generate', { words: 12, mix: { kind: text, text: '0' } }, 'mix.kind'],
      ['mnemonic.generate', { words }, 'words'],
      ['mnemonic.end', { session: text }, 'session'],
      ['wallet.inspect', { text }, 'text'],
      ['wallet.create', { name: 'Savings', text }, 'text'],
      ['venue.add', { name: 'Kraken', note: text }, 'note'],
      ['checklist.declare', { itemId: 'withdrawal_tested', note: text }, 'note'],
      ['wallet.inspect', { words }, 'words'],
    ];
    for (const [method, input, field] of calls) {
      const reply = await app.callRaw(method, input);
      // To the letter, since the sentence itself has words of the list in it.
      const message = mainTexts('en').errors.secret_detected;
      expect(reply).toEqual({
        ok: false,
        error: { code: 'secret_detected', message, fields: [field] },
      });
    }
    expect(await app.must('mnemonic.confirm', { session, words })).toMatchObject({
      confirmed: true,
    });
  });

  it.each(SECRETS)('does not let %s into the mix', async (_, secret) => {
    const mix = { kind: 'hex', text: secret };
    expect(await app.callRaw('mnemonic.generate', { words: 12, mix })).toMatchObject({
      ok: false,
      error: { code: 'secret_detected', fields: ['mix.text'] },
    });
    const named = { kind: 'hex', text: '00', [secret]: 1 };
    const reply = await app.callRaw('mnemonic.generate', { words: 12, mix: named });
    expect(reply).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
    expect(JSON.stringify(reply)).not.toContain(secret);
  });

  it('lets digits in that look like a SeedQR, or like a key', async () => {
    // 48 zeros and ones that are the numbers of twelve words with a right checksum, and a private key in hex.
    const coins = '000100110101010001110001010100110100010100100101';
    expect(containsSecret(coins)).toBe('seed_qr');
    const hex = 'b9ef1c63a2d04f7786e5b0c1d29a3847f60e5d1c8b7a2936450f1e2d3c4b5a69';
    for (const mix of [
      { kind: 'coins', text: coins } as const,
      { kind: 'hex', text: hex } as const,
    ]) {
      const made = await app.must('mnemonic.generate', { words: 24, mix });
      expect(made.userEntropyBits).toBe(mix.kind === 'hex' ? 256 : 48);
    }
  });

  it('looks at no getter and survives a trap', async () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    const getter = Object.defineProperty({}, 'session', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    for (const input of [trap, getter, { words: 12, mix: trap }, { words: 12, mix: getter }]) {
      for (const method of ['mnemonic.confirm', 'mnemonic.generate']) {
        expect(await app.callRaw(method, input)).toMatchObject({
          ok: false,
          error: { code: 'bad_request' },
        });
      }
    }
  });
});

describe('after sessions', () => {
  it('nothing of a phrase is on disk, though changes were saved and failures logged', async () => {
    const made = await app.must('mnemonic.generate', { words: 24 });
    const { session, words } = made;
    await app.must('mnemonic.confirm', { session, words: withWrongWord(made, 7) });
    await app.must('mnemonic.confirm', { session, words });
    await app.must('venue.add', { name: 'Somewhere' });
    app.services.log.failure('mnemonic.confirm', new Error(words.join(' ')));
    await app.must('mnemonic.end', { session });
    const disk = onDisk();
    expect(disk).toContain('Somewhere');
    expect(disk).toContain('mnemonic.confirm');
    for (let at = 0; at + 3 <= words.length; at += 1) {
      expect(disk).not.toContain(words.slice(at, at + 3).join(' '));
      expect(disk).not.toContain(words.slice(at, at + 3).join('","'));
    }
  });
});

describe('a mix that is no randomness', () => {
  it.each([
    ['en', 'Throw again'],
    ['nl', 'Gooi opnieuw'],
  ] as const)('is refused with its reason and a way out, in %s', async (locale, wayOut) => {
    const spoken = await openInProcessApp({ locale });
    const mix = { kind: 'dice', text: '6'.repeat(50) } as const;
    const reply = await spoken.call('mnemonic.generate', { words: 12, mix });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'entropy_refused', reason: 'entropy_all_equal', fields: ['mix.text'] },
    });
    expect(!reply.ok && reply.error.message).toContain(wayOut);
    spoken.close();
  });
});

describe('a seed inside a code', () => {
  // BCR-2020-006.
  const seed = 'ur:seed/oeadgdstaslplabghydrpfmkbggufgludprfgmaotpiecffltnlpqdenos';
  const refused = (field: string) => ({
    ok: false,
    error: { code: 'secret_detected', fields: [field] },
  });

  it('is refused in every field, and in files', async () => {
    const bytesBase64 = Buffer.from(`"txid","refid"\n"${seed}","x"\n`).toString('base64');
    const calls: readonly (readonly [string, unknown, string])[] = [
      ['venue.add', { name: 'Kraken', note: `my backup: ${seed.toUpperCase()}` }, 'note'],
      ['wallet.inspect', { text: seed }, 'text'],
      ['wallet.rename', { walletId: 'x', name: seed.slice(0, 80) }, 'name'],
      ['wallet.inspect', { bytesBase64 }, 'bytesBase64'],
      ['psbt.inspect', { bytesBase64 }, 'bytesBase64'],
      ['import.preview', { fileName: 'ledgers.csv', bytesBase64 }, 'bytesBase64'],
    ];
    for (const [method, input, field] of calls) {
      expect(await app.callRaw(method, input)).toMatchObject(refused(field));
    }
  });
});
