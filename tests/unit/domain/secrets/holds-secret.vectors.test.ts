import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileHoldsSecret as searchFile } from '../../../../main/domain/secrets/file-holds-secret.ts';
import { holdsSecret } from '../../../../main/domain/secrets/holds-secret.ts';
import { readCases } from '../wallet/read-cases.ts';

type Case = {
  readonly id: string;
  readonly input: unknown;
  readonly expect?: unknown;
  readonly reason?: string;
  readonly tags?: readonly string[];
};
type Leaf = { readonly path: string; readonly text: string };

const fileHoldsSecret = (bytes: Uint8Array): boolean => searchFile(bytes, holdsSecret);

const VECTORS = new URL('../../../vectors/', import.meta.url);

const topics = readdirSync(VECTORS).filter((name) =>
  existsSync(new URL(`${name}/SOURCE.txt`, VECTORS)),
);

function casesOf(topic: string): readonly Case[] {
  const folder = new URL(`${topic}/`, VECTORS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      // Profiles of our own have no cases.
      return (JSON.parse(text) as { cases?: Case[] }).cases ?? [];
    });
}

/** Every text in a value, with its place. */
function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
}

function isFound({ path, text }: Leaf): boolean {
  return /base64/i.test(path) ? fileHoldsSecret(Buffer.from(text, 'base64')) : holdsSecret(text);
}

const tagged = topics.flatMap((topic) =>
  casesOf(topic)
    .filter(({ tags }) => tags?.includes('private-key'))
    .map((one) => ({ topic, ...one })),
);

/**
 * Secrets that the vectors do not tag: topics that are about secrets, other keys of the same sources, a look-alike
 * header over a private key, and the phrase that a public key was made from.
 */
const UNTAGGED: Readonly<Record<string, RegExp>> = {
  base58: /^\.string$/,
  bip32: /^\.(?:mnemonic|master_xprv|extended_key)$/,
  'setup-xpub': /^\.extended_key$/,
  slip132: /^\.mnemonic$/,
  // The answer to a request for a seed.
  'ur-bytewords': /^\.ur$/,
  'wallet-configs': /^\.content$/,
};
const SECRET_TOPICS = [
  'accounts',
  'bip39',
  'bip85',
  'codex32',
  'setup-mnemonic',
  'slip39',
  'wallets',
];

describe('every case that holds a private key', () => {
  it('is here: in six topics', () => {
    expect(new Set(tagged.map(({ topic }) => topic))).toEqual(
      new Set([
        'base58',
        'descriptors',
        'exports',
        'key-expressions',
        'ur-bytewords',
        'wallet-configs',
      ]),
    );
  });

  it.each(tagged)('$topic $id is found', ({ input }) => {
    expect(leaves(input).some(isFound)).toBe(true);
  });

  it.each(tagged.filter(({ topic }) => topic !== 'ur-bytewords'))(
    '$topic $id is found in JSON, in a cell, in a label and in an address bar',
    ({ input }) => {
      const secret = leaves(input).find((leaf) => !/base64/i.test(leaf.path) && isFound(leaf));
      // The secret of an export stands in its bytes.
      if (secret === undefined) return;
      const { text } = secret;
      const cell = `date,note\n2024-01-01,"${text.replaceAll('"', '""')}"\n`;
      for (const wrapped of [
        JSON.stringify({ type: 'addr', label: text }),
        JSON.stringify({ file: JSON.stringify({ text }) }),
        cell,
        `my label: ${text}`,
        `bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?label=${encodeURIComponent(text)}`,
        `\ufeff${text}\r\n`,
      ]) {
        expect(holdsSecret(wrapped)).toBe(true);
      }
      for (const bytes of [
        Buffer.from(text, 'utf8'),
        Buffer.from(`\ufeff${text}`, 'utf16le'),
        Buffer.from(text, 'utf16le'),
        Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
        Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0]), Buffer.from(text), Buffer.from([0, 0xfe])]),
      ]) {
        expect(fileHoldsSecret(bytes)).toBe(true);
      }
    },
  );
});

describe('a topic about secrets', () => {
  /** Nobody could know these for secrets, and they are none that hold money. */
  const UNKNOWABLE: Readonly<Record<string, string>> = {
    'bip39-pi0001': 'six words',
    'bip39-pi0004': 'six zeros',
    'bip39-pi0014': 'a seed of two characters, x8',
    'bip39-pi0015': 'a seed of two words',
    'bip39-pi0016': 'a seed of two words',
    'codex32-pi0027': 'no prefix, and a checksum over that lack',
    'codex32-pi0028': 'half a prefix, and a checksum over that lack',
  };

  it.each(SECRET_TOPICS.flatMap((topic) => casesOf(topic)))('$id is found: $reason', (one) => {
    expect(leaves(one.input).some(isFound)).toBe(UNKNOWABLE[one.id] === undefined);
  });

  it('has every share of SLIP-0039 found by itself, and every codex32 string in capitals', () => {
    const shares = [
      ...readCases<{ mnemonics: string[] }>('slip39', 'valid'),
      ...readCases<{ mnemonics: string[] }>('slip39', 'invalid'),
    ].flatMap(({ input }) => input.mnemonics);
    expect(shares.length).toBeGreaterThanOrEqual(40);
    for (const share of shares) {
      expect(holdsSecret(share)).toBe(true);
      expect(holdsSecret(share.replaceAll(' ', '\n').toUpperCase())).toBe(true);
      const numbered = share.split(' ').map((word, at) => `${at + 1}. ${word}`);
      expect(holdsSecret(numbered.join('\n'))).toBe(true);
    }
    for (const { input } of readCases<{ codex32: string }>('codex32', 'valid')) {
      expect(holdsSecret(input.codex32.toUpperCase())).toBe(true);
      expect(holdsSecret(input.codex32.toUpperCase().replace(/.{4}/g, '$& '))).toBe(true);
    }
  });

  it('has its seeds, keys and phrases in the expectations found as well', () => {
    const secretKeys = /xprv|mnemonic|nsec|\.key$/;
    for (const { expect: expected } of casesOf('bip85')) {
      for (const { path, text } of leaves(expected)) {
        // A bare hex number is a key only where a name says so.
        const named = path === '.key' ? `private key: ${text}` : text;
        if (secretKeys.test(path)) expect(holdsSecret(named)).toBe(true);
      }
    }
    for (const { expect: expected } of readCases<object, { private_key_hex?: string }>(
      'base58',
      'valid',
    )) {
      const key = expected?.private_key_hex;
      if (key !== undefined)
        expect(holdsSecret(JSON.stringify({ private_key_hex: key }))).toBe(true);
    }
  });
});

/** An xpub that holds a private key. */
const LYING_HEADER = 'bip32-pi0001';
const SECRET_LOOK =
  /[xyztuvYZUV]prv|^(?:\S+\s+){11}|^[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}$|^ur:crypto-response\//;

describe('everything else in the vectors', () => {
  it.each(topics.filter((topic) => !SECRET_TOPICS.includes(topic)))(
    '%s: no case without a private key is taken for one',
    (topic) => {
      const alarms = casesOf(topic)
        .filter(({ tags }) => !tags?.includes('private-key'))
        .flatMap(({ id, input }) => leaves(input).map((leaf) => ({ id, leaf })))
        .filter(({ leaf }) => isFound(leaf))
        .map(({ id, leaf }) => ({ id, path: leaf.path, text: leaf.text }));
      for (const { id, path, text } of alarms) {
        expect(path).toMatch(UNTAGGED[topic] ?? /^never$/);
        // And it is one: under a private header, or a public one that lies; a phrase; a key in wallet import format.
        expect(id === LYING_HEADER || SECRET_LOOK.test(text)).toBe(true);
      }
    },
  );

  it('has the exports of every exchange without a false alarm', () => {
    const exports = casesOf('exports').filter(({ tags }) => !tags?.includes('private-key'));
    expect(exports.length).toBeGreaterThan(85);
    expect(exports.filter(({ input }) => leaves(input).some(isFound))).toEqual([]);
  });
});
