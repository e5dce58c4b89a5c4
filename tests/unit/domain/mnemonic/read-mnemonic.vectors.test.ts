import { mnemonicToSeedSync } from 'bip39';
import { HDKey } from '@scure/bip32';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { accountKeys, masterFingerprint } from '../../../../main/domain/mnemonic/account-keys.ts';
import { electrumSeedType } from '../../../../main/domain/mnemonic/electrum-seed-type.ts';
import { entropyToWords } from '../../../../main/domain/mnemonic/entropy-to-words.ts';
import { normaliseMnemonic } from '../../../../main/domain/mnemonic/normalise-mnemonic.ts';
import { readMnemonic } from '../../../../main/domain/mnemonic/read-mnemonic.ts';
import type { Bip39Language } from '../../../../main/domain/secrets/seed-word-lists.ts';
import type { Network } from '../../../../main/domain/wallet/inspection.ts';
import { seedOfWords } from '../../../../main/services/seed-of-words.ts';
import { readCases } from '../wallet/read-cases.ts';

const base58check = createBase58check(sha256);

type Phrase = {
  readonly language?: Bip39Language;
  readonly mnemonic: string;
  readonly passphrase?: string;
  readonly entropy_hex?: string;
  readonly op?: string;
};
type Seed = {
  readonly seed_hex?: string;
  readonly master_xprv?: string;
  readonly checksum_ok?: boolean;
};

/** The words of a phrase that has to be readable. */
function wordsOf(text: string, language?: Bip39Language): readonly string[] {
  const read = readMnemonic(text, language);
  if (!read.ok) throw new Error(`not readable: ${read.error.reason}`);
  return read.value.words;
}

describe('bip39', () => {
  const valid = readCases<Phrase, Seed>('bip39', 'valid');

  it.each(valid)(
    'reads $id ($input.language) and gives its seed',
    ({ input, expect: expected }) => {
      const words = wordsOf(input.mnemonic, input.language);
      const seed = seedOfWords(words, input.passphrase);
      // One case states its checksum alone.
      if (expected?.checksum_ok !== true) expect(bytesToHex(seed)).toBe(expected?.seed_hex);
      if (expected?.master_xprv !== undefined) {
        expect(HDKey.fromMasterSeed(seed).privateExtendedKey).toBe(expected.master_xprv);
      }
    },
  );

  it('finds the language, or one that shares every word and gives the same seed', () => {
    for (const { input } of valid) {
      const read = readMnemonic(input.mnemonic);
      expect(read.ok && read.value.words).toEqual(wordsOf(input.mnemonic, input.language));
    }
  });

  it('makes the English words of every English entropy', () => {
    const english = valid.filter(
      ({ input }) => input.language === 'english' && input.entropy_hex !== undefined,
    );
    expect(english).toHaveLength(11);
    for (const { input } of english) {
      const words = entropyToWords(hexToBytes(input.entropy_hex ?? ''));
      expect(words.ok && words.value.join(' ')).toBe(input.mnemonic);
    }
  });

  /** What is wrong with each phrase that fails in the library without a name. */
  const UNNAMED: Readonly<Record<string, object>> = {
    'bip39-pi0001': { reason: 'mnemonic_word_count', params: { count: 6 } },
    'bip39-pi0002': { reason: 'mnemonic_word_unknown', params: { position: 11, count: 1 } },
    'bip39-pi0003': { reason: 'mnemonic_checksum' },
  };

  it.each(readCases<Phrase>('bip39', 'invalid'))('refuses $id: $reason', (one) => {
    const { id, input, reason = '' } = one;
    const isEntropy = input.op === 'entropyToMnemonic';
    const outcome = isEntropy
      ? entropyToWords(hexToBytes(input.entropy_hex ?? ''))
      : readMnemonic(input.mnemonic);
    const count = isEntropy ? 0 : normaliseMnemonic(input.mnemonic).length;
    expect(outcome).toMatchObject({ ok: false, error: expectedOf(id, reason, count) });
  });

  function expectedOf(id: string, reason: string, count: number): object {
    if (reason === 'validateMnemonic false') return UNNAMED[id] ?? {};
    if (reason === 'invalid entropy length') return { reason: 'entropy_length' };
    if (reason === 'not a valid seed of any kind') return { reason: 'mnemonic_checksum' };
    // Seeds of one or two words are named for that first.
    return count < 12 ? { reason: 'mnemonic_word_count' } : { reason: 'mnemonic_electrum_seed' };
  }

  it('names the kind of every Electrum seed', () => {
    const seeds = readCases<Phrase>('bip39', 'invalid').filter(({ tags }) =>
      tags?.includes('electrum-seed'),
    );
    expect(seeds).toHaveLength(11);
    for (const { input, reason } of seeds) {
      const kind = /'(\w+)'/.exec(reason ?? '')?.[1];
      expect(electrumSeedType(normaliseMnemonic(input.mnemonic))).toBe(kind);
    }
  });
});

describe('setup-mnemonic', () => {
  it.each(readCases<Phrase, { seed_hex_without_passphrase: string }>('setup-mnemonic', 'valid'))(
    'normalises $id to the same seed',
    ({ input, expect: expected }) => {
      const seed = seedOfWords(wordsOf(input.mnemonic));
      expect(bytesToHex(seed)).toBe(expected?.seed_hex_without_passphrase);
    },
  );

  it.each(readCases<Phrase, { bad_word_index?: number }>('setup-mnemonic', 'invalid'))(
    'refuses $id: $reason',
    ({ input, reason = '', expect: expected }) => {
      const read = readMnemonic(input.mnemonic);
      if (read.ok) throw new Error('was read');
      const { error } = read;
      const count = /^(\d+) words$/.exec(reason)?.[1];
      if (count !== undefined) {
        expect(error).toMatchObject({
          reason: 'mnemonic_word_count',
          params: { count: Number(count) },
        });
        return;
      }
      const index = expected?.bad_word_index ?? -1;
      expect(error.params).toEqual({ position: index + 1, count: 1 });
      expect(error.words?.[0]?.index).toBe(index);
      expect(error.reason).toBe(
        reason === 'homoglyph inside a word' ? 'mnemonic_word_look_alike' : 'mnemonic_word_unknown',
      );
    },
  );

  it('suggests the word that was meant, for each one that is not on the list', () => {
    for (const { input, expect: expected } of readCases<Phrase, { bad_word_index?: number }>(
      'setup-mnemonic',
      'invalid',
    )) {
      if (expected?.bad_word_index === undefined) continue;
      const read = readMnemonic(input.mnemonic);
      const nearest = (!read.ok && read.error.words?.[0]?.nearest) || [];
      const typed = normaliseMnemonic(input.mnemonic)[expected.bad_word_index] ?? '';
      // The mistakes of these vectors keep the beginning of the word.
      expect(nearest.some((word) => word.slice(0, 1) === typed.slice(0, 1))).toBe(true);
    }
  });
});

/** An extended key without its header, in hex. */
function bodyOf(key: string): string {
  return bytesToHex(base58check.decode(key).subarray(4));
}

type Account = Phrase & {
  readonly network: 'mainnet' | 'testnet';
  readonly purpose: 44 | 49 | 84 | 86;
  readonly account: number;
};
type AccountOut = {
  readonly seed_hex?: string;
  readonly master_fingerprint?: string;
  readonly account_path?: string;
  readonly account_xpub?: string;
  readonly account_xpub_slip132?: string;
  readonly descriptor?: string;
};

function accountOf({ input }: { readonly input: Account }) {
  const seed = seedOfWords(wordsOf(input.mnemonic, input.language), input.passphrase);
  const network: Network = input.network;
  const account = accountKeys(seed, network, input.account).find(
    ({ purpose }) => purpose === input.purpose,
  );
  return { seed, account };
}

describe('wallets', () => {
  const cases = readCases<Account, AccountOut>('wallets', 'valid').filter(
    ({ input }) => input.mnemonic !== undefined && [44, 49, 84, 86].includes(input.purpose),
  );

  it('have phrases for four purposes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(new Set(cases.map(({ input }) => input.purpose)).size).toBe(4);
  });

  it.each(cases)('$id, $input.language, $input.purpose: seed, fingerprint, account key', (one) => {
    const { seed, account } = accountOf(one);
    const expected = one.expect;
    expect(bytesToHex(seed)).toBe(expected?.seed_hex);
    expect(masterFingerprint(seed)).toBe(expected?.master_fingerprint);
    expect(account?.xpub).toBe(expected?.account_xpub);
    expect(account?.path.replaceAll('h', "'")).toBe(expected?.account_path);
  });
});

describe('accounts', () => {
  const cases = readCases<
    Partial<Account> & { mnemonic: string; path?: string },
    { account_xpub_slip132?: string; xpub_slip132?: string }
  >('accounts', 'valid');

  it.each(cases)('$id: the account key is that of the source', ({ input, expect: expected }) => {
    const { purpose, network = 'mainnet', account = 0 } = { ...input, ...purposeIn(input.path) };
    const seed = seedOfWords(wordsOf(input.mnemonic), input.passphrase);
    const key = accountKeys(seed, network, account).find((one) => one.purpose === purpose);
    // The same key, under the header of SLIP-0132.
    const slip132 = expected?.account_xpub_slip132 ?? expected?.xpub_slip132 ?? '';
    expect(key && bodyOf(key.xpub)).toBe(bodyOf(slip132));
  });
});

/** The purpose of a path to the first account. */
function purposeIn(path?: string): { readonly purpose: number } | null {
  const purpose = /^m\/(\d+)'\/0'\/0'$/.exec(path ?? '')?.[1];
  return purpose === undefined ? null : { purpose: Number(purpose) };
}

type Bip32Case = {
  readonly mnemonic?: string;
  readonly passphrase?: string;
  readonly path: string;
};

describe('bip32', () => {
  it('gives the key of every phrase and path', () => {
    const cases = readCases<Bip32Case, { xpub: string }>('bip32', 'valid').filter(
      ({ input }) => input.mnemonic !== undefined,
    );
    expect(cases).toHaveLength(132);
    for (const { input, expect: expected } of cases) {
      const seed = seedOfWords(wordsOf(input.mnemonic ?? ''), input.passphrase);
      const node = HDKey.fromMasterSeed(seed).derive(input.path.replaceAll('h', "'"));
      expect(node.publicExtendedKey).toBe(expected?.xpub);
    }
  });
});

describe('the seed', () => {
  it('is the same by OpenSSL and by the library', () => {
    const words = wordsOf(
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
    );
    const passphrase = '密码 é';
    expect(bytesToHex(seedOfWords(words, passphrase))).toBe(
      bytesToHex(mnemonicToSeedSync(words.join(' '), passphrase)),
    );
  });
});
