import * as fc from 'fast-check';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { fileHoldsSecret as searchFile } from '../../../../main/domain/secrets/file-holds-secret.ts';
import { holdsSecret } from '../../../../main/domain/secrets/holds-secret.ts';
import { mayHoldCode } from '../../../../main/domain/secrets/may-hold-code.ts';
import { LONGEST_WORD, mnemonicWords } from '../../../../main/domain/secrets/mnemonic-words.ts';
import {
  ELECTRUM_OLD_WORDS,
  PLATE_WORDS,
  SLIP39_WORDS,
} from '../../../../main/domain/secrets/seed-word-lists.ts';
import { leastCpuTimeMs } from '../../../support/cpu-time.ts';

// Published examples, which hold no money: the Bitcoin wiki, SeedSigner, NIP-19, BIP-93, BIP-39, Electrum's tests.
const MINI_30 = 'S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy';
const MINI_22 = 'SzavMBLoXU6kDrqtUVmffv';
const SEED_QR =
  '011513251154012711900771041507421289190620080870026613431420201617920614089619290300152408010643';
const SEED_QR_12 = '073318950739065415961602009907670428187212261116';
const NSEC = 'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5';
const CODEX32 = 'MS12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRM';
const HEX = 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262';
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const ELECTRUM_OLD = 'cell dumb heartbeat north boom tease ship baby bright kingdom rare squeeze';
const XPRV =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const WIF = 'L4rK1yDtCWekvXuE6oXD9jCYfFNV2cWRpVuPLBcCU2z8TrisoyY1';

const fileHoldsSecret = (bytes: Uint8Array): boolean => searchFile(bytes, holdsSecret);

/** An id of the look of a mini key, and whether its check fits. */
function miniLike(tail: string): { readonly text: string; readonly isKey: boolean } {
  const text = `S${tail}`;
  return { text, isKey: sha256(utf8ToBytes(`${text}?`))[0] === 0 };
}

describe('a mini private key', () => {
  it.each([
    ['of 30 characters', MINI_30],
    ['of 22 characters', MINI_22],
    ['in JSON', JSON.stringify({ key: MINI_30 })],
    ['in a cell', `1,${MINI_22},0.5`],
    ['with a zero-width space inside', `${MINI_30.slice(0, 9)}\u200b${MINI_30.slice(9)}`],
  ])('is found: %s', (_, text) => {
    expect(containsSecret(text)).toBe('mini_private_key');
  });

  it.each([
    ['with a mistyped character', MINI_30.replace('Bjk', 'Bjj')],
    ['inside a longer id', `x${MINI_22}`],
    ['in a path of an address', `https://example.org/${MINI_22}/a`],
    ['in base64', `/${MINI_22}+AA==`],
    ['the name of a program', 'SelectTransactionInputs StatusNotCompletedValue'],
  ])('is not found: %s', (_, text) => {
    expect(containsSecret(text)).toBeNull();
  });

  it('is told from other ids by its check alone, one in 256', () => {
    const tails = fc.array(
      fc.constantFrom(...Array.from('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')),
      { minLength: 29, maxLength: 29 },
    );
    fc.assert(
      fc.property(tails, (tail) => {
        const { text, isKey } = miniLike(tail.join(''));
        if (/[a-z]/.test(text) && /[A-Z]/.test(text.slice(1))) {
          expect(containsSecret(text)).toBe(isKey ? 'mini_private_key' : null);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a seed QR', () => {
  it.each([
    ['of 24 words', SEED_QR],
    ['of 12 words', SEED_QR_12],
    ['in a text', `scanned: ${SEED_QR_12}.`],
    ['in groups of four', SEED_QR_12.replace(/.{4}/g, '$& ').trim()],
    [
      'in wide digits',
      SEED_QR_12.replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one))),
    ],
  ])('is found: %s', (_, text) => {
    expect(containsSecret(text)).toBe('seed_qr');
  });

  it.each([
    ['with a digit wrong', SEED_QR_12.replace(/6$/, '7')],
    ['with a word above 2047', `2048${SEED_QR_12.slice(4)}`],
    ['with a digit more', `${SEED_QR_12}1`],
    ['digits of π', '141592653589793238462643383279502884197169399375'],
    ['years', '2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020'],
  ])('is not found: %s', (_, text) => {
    expect(containsSecret(text)).toBeNull();
  });
});

describe('codex32 and Nostr keys', () => {
  it.each([
    ['in capitals', CODEX32],
    ['in small letters', CODEX32.toLowerCase()],
    ['in groups', CODEX32.replace(/.{4}/g, '$& ')],
    ['with a character mistyped', CODEX32.replace('ZYX', 'ZYZ')],
    ['without its prefix', CODEX32.slice(3)],
    ['in an address', `bitcoin:?label=${CODEX32}`],
    ['in JSON', JSON.stringify({ share: CODEX32 })],
  ])('codex32 is found: %s', (_, text) => {
    expect(containsSecret(text)).toBe('codex32');
  });

  it('a Nostr key is found with its checksum alone', () => {
    expect(containsSecret(`key ${NSEC}`)).toBe('nostr_private_key');
    expect(containsSecret(NSEC.toUpperCase())).toBe('nostr_private_key');
    expect(containsSecret(NSEC.replace('vl0', 'vl2'))).toBeNull();
  });

  it.each([
    ['an address', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
    ['a descriptor checksum', 'ms1'],
    ['a short text with the prefix', 'ms1 is the prefix, ms1qqqq is none'],
    ['a public Nostr key', 'npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg'],
  ])('neither is found in %s', (_, text) => {
    expect(containsSecret(text)).toBeNull();
  });
});

describe('a private key in hex', () => {
  it.each([
    ['private key: ', ''],
    ['PRIVATE KEY\t', ''],
    ['privkey=', ''],
    ['{"private_key":"', '"}'],
    ['{"privateKey": "0x', '"}'],
    ['{"private_key_hex":"', '"}'],
    ['Privésleutel: ', ''],
    ['geheime sleutel = ', ''],
    ['secret exponent (hex)'.replace(' (hex)', ': '), ''],
    ['{"seed_hex":"', '"}'],
    ['BIP39 seed: ', ''],
    ['{"seed":"', '"}'],
    ['Schlüssel, privater Schlüssel: ', ''],
    ['clé privée : ', ''],
    ['entropy: ', ''],
  ])('is found behind %o', (before, after) => {
    expect(containsSecret(`${before}${HEX}${after}`)).toBe('raw_private_key');
    expect(containsSecret(`${before}${HEX.toUpperCase()}${after}`)).toBe('raw_private_key');
  });

  it.each([
    ['alone', HEX],
    ['as a transaction id', `txid: ${HEX}`],
    ['as a public key', `{"pubkey":"02${HEX}"}`],
    ['as an x-only key in a descriptor', `tr(${HEX})`],
    ['far behind the name', `the private key stays on the device. Transaction ${HEX}`],
    ['behind a name, but longer', `private key: ${HEX}ab`],
    ['as the secret of an exchange', `secret: ${HEX}`],
    ['as a hash lock', `sha256(${HEX})`],
  ])('is not taken for one %s', (_, text) => {
    expect(containsSecret(text)).toBeNull();
  });
});

describe('seed words', () => {
  const words = PHRASE.split(' ');

  it.each([
    ['on a metal plate, four letters each', words.map((word) => word.slice(0, 4)).join(' ')],
    ['with the last word forgotten', words.slice(0, 11).join(' ')],
    ['with the first word forgotten', words.slice(1).join(' ')],
    ['with a word too many', `${PHRASE} legal`],
    ['in JSON in JSON', JSON.stringify({ a: JSON.stringify({ b: words.join('\n') }) })],
    [
      'numbered on lines in JSON',
      JSON.stringify({ note: words.map((word, at) => `${at + 1}. ${word}`).join('\n') }),
    ],
    ['in an address bar', `?q=${encodeURIComponent(PHRASE)}`],
    ['in a form', `?q=${words.join('+')}`],
    [
      'in a table of a page',
      `<table>${words.map((word) => `<tr><td>${word}</td></tr>`).join('')}</table>`,
    ],
    [
      'in a list of a page',
      `<ol>${words.map((word) => `<li class="w">${word}</li>`).join('\n')}</ol>`,
    ],
    ['with entities between', words.join('&nbsp;')],
    ['with letters as code points', PHRASE.replace('legal', '\\u006c\\u0065gal')],
    ['with Cyrillic letters in each word', PHRASE.replaceAll('a', 'а').replaceAll('e', 'е')],
    ['with Greek letters in each word', PHRASE.replaceAll('o', 'ο').replaceAll('u', 'υ')],
    [
      'in mathematical letters',
      PHRASE.replace(/[a-z]/g, (one) => String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97)),
    ],
    [
      'with soft hyphens',
      words.map((word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`).join(' '),
    ],
    ['with directional marks', words.map((word) => `\u2067${word}\u2069`).join(' ')],
    ['in columns', `${words.slice(0, 6).join('\t')}\n${words.slice(6).join('\t')}`],
    ['of Electrum before 2.0', ELECTRUM_OLD],
    [
      'of Electrum before 2.0, in capitals with commas',
      ELECTRUM_OLD.toUpperCase().replaceAll(' ', ', '),
    ],
    ['between bullet points', words.map((word) => `• ${word}`).join('\n')],
    ['in quotes with commas', words.map((word) => `“${word}”`).join(', ')],
    ['in brackets', words.map((word) => `[${word}]`).join(' ')],
  ])('are found %s', (_, text) => {
    expect(containsSecret(text)).toBe('mnemonic');
  });

  it('are found in what a CSV holds: in one cell, in a row, in a column', () => {
    const cell = `time,note\n2024-01-01,"${PHRASE}"\n2024-01-02,""\n`;
    const row = `a,b,c\n${words.join(',')}\n1,2,3\n`;
    const column = `word\n${words.join('\n')}\n`;
    const quoted = `"nr","word"\n${words.map((word, at) => `"${at + 1}","${word}"`).join('\n')}\n`;
    for (const csv of [cell, row, column, quoted]) expect(containsSecret(csv)).toBe('mnemonic');
  });
});

describe('keys in other clothes', () => {
  it.each([
    [
      'wide letters',
      XPRV.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      'extended_private_key',
    ],
    ['percent signs', encodeURIComponent(XPRV).replace('xprv', '%78prv'), 'extended_private_key'],
    ['JSON escapes', `{"k":"\\u0078prv${XPRV.slice(4)}"}`, 'extended_private_key'],
    ['a Cyrillic letter', XPRV.replace('x', 'х'), 'extended_private_key'],
    ['groups of four', WIF.replace(/.{4}/g, '$& '), 'wif'],
    ['lines', WIF.replace(/.{13}/g, '$&\n'), 'wif'],
    ['zero-width joiners', WIF.replace(/.{9}/g, '$&\u200d'), 'wif'],
    ['words of another alphabet around it', `ключ: ${WIF}`, 'wif'],
  ])('are found: %s', (_, text, kind) => {
    expect(containsSecret(text)).toBe(kind);
  });
});

describe('ordinary texts', () => {
  it.each([
    [
      'a header of ledger words',
      'type,pair,order,price,amount,fee,total,asset,balance,time,volume,note,side,label',
    ],
    [
      'a header of ledger words with spaces',
      'time type asset amount fee balance order price total note label index',
    ],
    ['a note of twelve words', 'sent half of my coins to the new wallet on the desk today'],
    [
      'a Dutch note',
      'vandaag de helft van mijn munten naar de nieuwe wallet gestuurd, morgen de rest',
    ],
    [
      'a Dutch list',
      'adres, bedrag, datum, tijd, kosten, saldo, beurs, munt, soort, nummer, naam, opmerking',
    ],
    ['a line of a song', 'you never know just how much love there is until it walks away'],
    ['tickers', 'BTC ETH SOL ADA DOT LINK ATOM MATIC AVAX DOGE LTC XRP ALGO NEAR'],
    [
      'names of wallets',
      'Sparrow, Electrum, Specter, Nunchuk, Caravan, Liana, Trezor, Ledger, Jade, Coldcard, Passport, Keystone',
    ],
    ['a shopping list', 'apple, bread, cheese, milk, sugar, salt, water, butter, eggs, ham'],
    ['percent signs', 'up 5%20 down 30%40 and %zz'],
    ['a path', 'C:\\new\\temp\\readme.txt'],
    ['code', 'for (const one of list) if (one < 3) return <b>one</b>;'],
  ])('hold no secret: %s', (_, text) => {
    expect(containsSecret(text)).toBeNull();
  });
});

describe('files', () => {
  it.each([
    ['UTF-8', Buffer.from(PHRASE)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${PHRASE}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(PHRASE, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${PHRASE}`, 'utf16le').swap16()],
    ['big-endian UTF-16 without its mark', Buffer.from(PHRASE, 'utf16le').swap16()],
    ['windows-1252', Buffer.concat([Buffer.from([0x80, 0x20]), Buffer.from(PHRASE)])],
    [
      'bytes around it',
      Buffer.concat([Buffer.alloc(64), Buffer.from(`\0${WIF}\0`), Buffer.alloc(64)]),
    ],
  ])('are searched: %s', (_, bytes) => {
    expect(fileHoldsSecret(bytes)).toBe(true);
  });

  it('of any bytes are looked at without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        fileHoldsSecret(bytes);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('UR and BBQr', () => {
  it.each([
    ['UR:CRYPTO-SEED/OYADGD', true],
    ['B$ZP0100ABCD', true],
    ['a$b, our: words, 5 B$ and a URL: none/x', false],
  ])('are seen in %o: %s', (text, isCode) => {
    expect(mayHoldCode(text)).toBe(isCode);
  });

  it('with a seed inside are secrets like the seed itself', () => {
    // BCR-2020-006.
    expect(holdsSecret('ur:seed/oeadgdstaslplabghydrpfmkbggufgludprfgmaotpiecffltnlpqdenos')).toBe(
      true,
    );
  });
});

describe('the lists', () => {
  it('are whole', () => {
    expect([SLIP39_WORDS.length, ELECTRUM_OLD_WORDS.length, PLATE_WORDS.length]).toEqual([
      1024, 1626, 2048,
    ]);
    expect(new Set(PLATE_WORDS).size).toBe(2048);
    expect(new Set(SLIP39_WORDS).size).toBe(1024);
    expect(Math.max(...Array.from(mnemonicWords().keys(), (word) => word.length))).toBe(
      LONGEST_WORD,
    );
  });
});

describe('a quarter of a MiB', () => {
  const fill = (text: string) => text.repeat(Math.ceil(262_144 / text.length)).slice(0, 262_144);

  it.each([
    ['look-alike letters', fill('аеорсухa')],
    ['Russian', fill('как дела сегодня ничего ')],
    ['ids like mini keys', fill(`${MINI_30.replace('y', 'x')} `)],
    ['beginnings of codex32', fill('ms10test ms1 ')],
    ['groups of digits', fill('0001 ')],
    ['digits', fill('0123456789')],
    ['names of keys', fill('private key: seed=')],
    ['escapes', fill('\\u0061%20&amp;<b>')],
    ['open tags', fill('<a ')],
    ['percent signs', fill('%61')],
    ['share words', fill('academic acid acne ')],
  ])('of %s takes time by length only', (_, text) => {
    // 10 to 60.
    expect(leastCpuTimeMs(() => containsSecret(text))).toBeLessThan(400);
  });
});
