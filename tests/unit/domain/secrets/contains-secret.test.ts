import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { isMnemonicChecksum } from '../../../../main/domain/secrets/is-mnemonic-checksum.ts';
import { KEY_HEADERS } from '../../../../main/domain/wallet/key-headers.ts';
import { cpuTimeMs, leastCpuTimeMs } from '../../../support/cpu-time.ts';
import { readCases } from '../wallet/read-cases.ts';

// Published test secrets, which hold no money: BIP-32 test vector 1, SLIP-0132, BIP-381, BIP-38 and BIP-39.
const XPRV =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const XPUB =
  'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8';
const WIF = 'L4rK1yDtCWekvXuE6oXD9jCYfFNV2cWRpVuPLBcCU2z8TrisoyY1';
const WIF_UNCOMPRESSED = '5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss';
const BIP38 = '6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg';
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const ABOUT = `${'abandon '.repeat(11)}about`;

const base58check = createBase58check(sha256);

function reheader(key: string, version: number): string {
  const payload = base58check.decode(key);
  new DataView(payload.buffer).setUint32(0, version);
  return base58check.encode(payload);
}

/** The same private key on a test network: another version byte. */
function onTestnet(wif: string): string {
  const payload = base58check.decode(wif);
  payload[0] = 0xef;
  return base58check.encode(payload);
}

describe('a private key', () => {
  it.each(KEY_HEADERS)('is found under the private header of $prefix', ({ privateVersion }) => {
    expect(containsSecret(reheader(XPRV, privateVersion))).toBe('extended_private_key');
  });

  it.each([
    ['in a descriptor', `wpkh([d34db33f/84h/0h/0h]${XPRV}/<0;1>/*)#qqqqqqqq`],
    ['in JSON', JSON.stringify({ keystore: { xprv: XPRV } })],
    ['with a mistyped character', `${XPRV.slice(0, 60)}z${XPRV.slice(61)}`],
    ['with its end cut off', XPRV.slice(0, 105)],
    ['broken over lines', `${XPRV.slice(0, 40)}\n${XPRV.slice(40, 80)}\r\n${XPRV.slice(80)}`],
    ['with invisible characters inside', XPRV.replace(/.{30}/g, '$&\u200b')],
    ['in groups of four', XPRV.replace(/.{4}/g, '$& ')],
    ['of Litecoin', reheader(XPRV, 0x019d9cfe)],
    ['under a public header', reheader(XPRV, 0x0488b21e)],
    ['under a header that nobody knows', reheader(XPRV, 0x01020304)],
  ])('is found when it is extended, %s', (_name, text) => {
    expect(containsSecret(text)).toBe('extended_private_key');
  });

  it.each([
    ['compressed', WIF],
    ['uncompressed', WIF_UNCOMPRESSED],
    ['compressed, on testnet', onTestnet(WIF)],
    ['uncompressed, on testnet', onTestnet(WIF_UNCOMPRESSED)],
    ['behind a script type, as Electrum has it', `p2wpkh:${WIF}`],
    ['in a descriptor', `wpkh(${WIF})`],
    ['in a row of a table', `2024-01-01,"${WIF}",0.5`],
  ])('is found in wallet import format: %s', (_name, text) => {
    expect(containsSecret(text)).toBe('wif');
  });

  it('is found behind a passphrase (BIP-38)', () => {
    expect(containsSecret(`backup: ${BIP38}`)).toBe('encrypted_private_key');
  });

  it.each([
    ['an xpub', XPUB],
    ['the word', 'an xprv and a WIF are secrets, an xpub is not'],
    [
      'a header and ordinary words',
      `xprv ${'keys are better not put where they can be read '.repeat(5)}`,
    ],
    ['an address', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu'],
    ['a WIF with a mistyped character', WIF.replace('Wek', 'Wak')],
    ['a transaction id', 'f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16'],
  ])('is not found in %s', (_name, text) => {
    expect(containsSecret(text)).toBeNull();
  });
});

type Phrase = { language?: string; mnemonic?: string };

describe('a phrase (BIP-39)', () => {
  const cases = readCases<Phrase>('bip39', 'valid');

  it.each(cases)('is found: $id, $input.language', ({ input }) => {
    expect(containsSecret(input.mnemonic ?? '')).toBe('mnemonic');
  });

  it('is found in ten languages and in every length', () => {
    const languages = new Set(cases.map(({ input }) => input.language));
    expect([cases.length, languages.size]).toEqual([139, 10]);
    for (const { input } of cases) {
      const words = (input.mnemonic ?? '').normalize('NFKD').split(' ');
      if (words.length < 24) continue;
      // The first words of a longer phrase: as many, and no right checksum.
      for (const length of [12, 15, 18, 21]) {
        expect(containsSecret(words.slice(0, length).join(' '))).toBe('mnemonic');
      }
    }
  });

  it.each(
    readCases<Phrase>('wallets', 'valid').filter(({ input }) => input.mnemonic !== undefined),
  )('is found: $id, $input.language', ({ input }) => {
    expect(containsSecret(input.mnemonic ?? '')).toBe('mnemonic');
  });

  const words = PHRASE.split(' ');
  const japanese =
    'とおく かんち そうご まんが きかく ほいく くうふく てふだ けわしい たちばな ひつよう ほあん';
  const chinese = '枪 疫 霉 尝 俩 闹 饿 贤 枝 万 敢 巨';

  it.each([
    ['commas', words.join(',')],
    ['commas and spaces', words.join(', ')],
    ['line breaks', words.join('\n')],
    ['Windows line breaks', words.join('\r\n')],
    ['tabs', words.join('\t')],
    ['several spaces', words.join('   ')],
    ['hyphens', words.join('-')],
    ['underscores', words.join('_')],
    ['quotation marks, as JSON', JSON.stringify(words)],
    ['numbers before', words.map((word, at) => `${at + 1}. ${word}`).join(' ')],
    ['numbers with a bracket', words.map((word, at) => `${at + 1}) ${word}`).join('\n')],
    ['numbers without a space', words.map((word, at) => `${at + 1}.${word}`).join('\n')],
    [
      'numbers of two digits',
      words.map((word, at) => `${String(at + 1).padStart(2, '0')} ${word}`).join('\n'),
    ],
    ['numbers after', words.map((word, at) => `${word} ${at + 1}`).join(', ')],
    [
      'numbers in two columns',
      [0, 1, 2, 3, 4, 5]
        .map((at) => `${at + 1} ${words[at]}\t${at + 7} ${words[at + 6]}`)
        .join('\n'),
    ],
    ['"woord 1:" before each', words.map((word, at) => `Woord ${at + 1}: ${word}`).join('\n')],
    [
      'numbered keys, as JSON',
      JSON.stringify(Object.fromEntries(words.map((word, at) => [`w${at + 1}`, word]))),
    ],
    ['"word 1:" before each', words.map((word, at) => `Word ${at + 1}: ${word}`).join('\n')],
    [
      'zero-width spaces in the words',
      words.map((word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`).join(' '),
    ],
    [
      'wide letters',
      words
        .join(' ')
        .replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ])('is found with %s between its words', (_name, text) => {
    expect(containsSecret(text)).toBe('mnemonic');
  });

  it.each([
    ['in capitals', PHRASE.toUpperCase()],
    ['with capital letters', words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ')],
    ['in a longer text', `Dear notary, my recovery phrase is ${PHRASE}. Please keep it safe.`],
    ['between rows of numbers', `2024-01-01,0.5\n${PHRASE}\n2024-01-02,0.7`],
    ['with a wrong checksum', PHRASE.replace('yellow', 'year')],
    ['with a word mistyped in the middle', PHRASE.replace('sausage', 'sausge')],
    ['with its first word mistyped', PHRASE.replace('legal', 'leagl')],
    ['with its last word mistyped', PHRASE.replace(/yellow$/, 'yelow')],
    ['that repeats one word', ABOUT],
    ['that repeats one word, with a wrong checksum', 'abandon '.repeat(12)],
    ['that repeats one word on separate lines', ABOUT.replaceAll(' ', '\n')],
    [
      'of Electrum, which has another checksum',
      'ostrich security deer aunt climb inner alpha arm mutual marble solid task',
    ],
    [
      'in composed letters',
      'abaisser éternuer abandon abdiquer aérer abeille abolir aborder aboutir aboyer abrasif abreuver'.normalize(
        'NFC',
      ),
    ],
    [
      'in letters split from their accents',
      'abaisser éternuer abandon abdiquer aérer abeille abolir aborder aboutir aboyer abrasif abreuver'.normalize(
        'NFD',
      ),
    ],
    [
      'without its accents',
      'abaisser eternuer abandon abdiquer aerer abeille abolir aborder aboutir aboyer abrasif abreuver',
    ],
    ['in Japanese with wide spaces', japanese.replaceAll(' ', '\u3000')],
    ['in Japanese without spaces', japanese.replaceAll(' ', '')],
    ['in Japanese with a wrong checksum', japanese.replace('ほあん', 'ほいく')],
    ['in Chinese', chinese],
    ['in Chinese with a wrong checksum', chinese.replace('巨', '枪')],
  ])('is found %s', (_name, text) => {
    expect(containsSecret(text)).toBe('mnemonic');
  });

  it('is found in Chinese without spaces, alone on its line and with the right checksum', () => {
    const phrases = cases
      .filter(({ input }) => input.language?.startsWith('chinese'))
      .map(({ input }) => (input.mnemonic ?? '').replaceAll(' ', ''));
    expect(phrases).toHaveLength(22);
    for (const phrase of phrases) {
      expect(containsSecret(phrase)).toBe('mnemonic');
      expect(containsSecret(`备份：\n${phrase}\n完`)).toBe('mnemonic');
      expect(containsSecret(`备${phrase}完`)).toBeNull();
    }
  });
});

describe('ordinary text', () => {
  it.each([
    [
      'English (Melville, Moby-Dick)',
      'Call me Ishmael. Some years ago—never mind how long precisely—having little or no money in my purse, and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world. It is a way I have of driving off the spleen and regulating the circulation.',
    ],
    [
      'English about money',
      'Before you move coins off the exchange, check the address on the screen of your hardware wallet, send a small test amount first, wait until it is confirmed, and only then move the rest. Keep the backup of your seed words in another place than the device, never in a photo, and tell one person you trust where it is.',
    ],
    [
      'Dutch (Multatuli, Max Havelaar)',
      'Ik ben makelaar in koffi, en woon op de Lauriergracht, No 37. Het is mijn gewoonte niet, romans te schrijven, of zulke dingen, en het heeft dan ook lang geduurd, voor ik er toe overging een paar riem papier extra te bestellen, en het werk aan te vangen, dat gij, lieve lezer, zo-even in de hand hebt genomen.',
    ],
    [
      'Dutch about money',
      'Voordat je munten van de beurs haalt, controleer je het adres op het scherm van je hardware wallet. Stuur eerst een klein bedrag, wacht tot het bevestigd is, en verplaats daarna pas de rest. Bewaar de back-up op een andere plek dan het apparaat en vertel iemand die je vertrouwt waar die ligt.',
    ],
    [
      'French (Hugo, Les Misérables)',
      'En 1815, M. Charles-François-Bienvenu Myriel était évêque de Digne. C’était un vieillard d’environ soixante-quinze ans ; il occupait le siège de Digne depuis 1806. Quoique ce détail ne touche en aucune manière au fond même de ce que nous avons à raconter, il n’est peut-être pas inutile.',
    ],
    [
      'Spanish (Cervantes, Don Quijote)',
      'En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor. Una olla de algo más vaca que carnero, salpicón las más noches, duelos y quebrantos los sábados.',
    ],
    [
      'Chinese (the Universal Declaration of Human Rights)',
      '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有资格享有本宣言所载的一切权利和自由，不分种族、肤色、性别、语言、宗教、政治或其他见解。',
    ],
    [
      'Japanese (the Universal Declaration of Human Rights)',
      'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
    ],
    [
      'kana only',
      'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす',
    ],
    [
      'Korean (the Universal Declaration of Human Rights)',
      '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
    ],
    [
      'a table with the same word in every row',
      Array.from({ length: 50 }, (_, at) => `${at + 1},reward,coin\n`).join(''),
    ],
    ['a column of one word', 'reward\n'.repeat(50)],
    [
      'a ledger',
      'txid,refid,time,type,subtype,aclass,asset,wallet,amount,fee,balance\nL5HO52,QUKOXW,2023-03-08 05:22:43,deposit,,currency,EUR,spot / main,1445.0000,0.0000,1445.0000\n'.repeat(
        20,
      ),
    ],
    [
      'the header of a table',
      'id,Order id,Time,Trade Type,Instrument,Type,Amount,Unit,PL,Fee,Position Change,Position Balance,Balance Change,Balance,Unit',
    ],
    ['ten words of a phrase', PHRASE.split(' ').slice(0, 10).join(' ')],
  ])('holds no secret: %s', (_name, text) => {
    expect(containsSecret(text)).toBeNull();
  });

  it('holds none where a public descriptor stands', () => {
    for (const { input, tags } of readCases<{ descriptor: string }>('descriptors', 'valid')) {
      const isSecret = tags?.includes('private-key') ?? false;
      expect(containsSecret(input.descriptor) !== null).toBe(isSecret);
    }
  });
});

describe('the checksum of a phrase', () => {
  it.each([
    [12, 3, true],
    [12, 0, false],
    [24, 102, true],
    [24, 3, false],
    [13, 3, false],
  ])('of %i words, all 0 but the last, is %s', (length, last, isRight) => {
    // "abandon … about" is 3, "abandon … art" is 102 (BIP-39, vectors of trezor/python-mnemonic).
    const indices = [...Array.from({ length: length - 1 }, () => 0), last];
    expect(isMnemonicChecksum(indices)).toBe(isRight);
  });
});

describe('the search', () => {
  it('finds a secret wherever it stands in any text', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 200 });
    const secret = fc.constantFrom(XPRV, WIF, PHRASE);
    fc.assert(
      fc.property(noise, secret, noise, (before, one, after) => {
        expect(containsSecret(`${before}\n${one}\n${after}`)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        containsSecret(text);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  const QUARTER_MIB = 262_144;
  const fill = (text: string) =>
    text.repeat(Math.ceil(QUARTER_MIB / text.length)).slice(0, QUARTER_MIB);

  it.each([
    ['one letter', fill('a')],
    ['known words', fill('reward\n')],
    [
      'phrases that are one word short',
      fill('legal winner thank year wave sausage worth useful legal xx yy '),
    ],
    ['beginnings of private keys', fill('xprv xprv')],
    ['Chinese', fill('人人生而自由在尊严和权利上一律平等\n')],
    ['kana', fill('あいこくしんあいさつあいだあおぞらあかちゃんあきるあけがたあける ')],
    ['characters that fold into many', fill('\ufdfa')],
    ['accents without a letter', fill('a\u0300\u0301\u0302')],
    ['base58', fill(`${XPUB.slice(4, 56)} `)],
  ])('takes time by length only: a quarter of a MiB of %s', (_name, text) => {
    // Some 10 to 50.
    expect(leastCpuTimeMs(() => containsSecret(text))).toBeLessThan(400);
  });

  it('reads ten million characters of a ledger in seconds', () => {
    const rows = Array.from(
      { length: 50 },
      (_, at) =>
        `"L5HO52-7SKB3-N${at}","TRPPBL-E72OS","2023-03-10 06:17:26","trade","tradespot","currency","crypto","SOL","spot / main",5.698${at},0.0,${XPUB}\n`,
    ).join('');
    const ledger = rows.repeat(Math.ceil(1e7 / rows.length));
    // About 1000.
    expect(cpuTimeMs(() => expect(containsSecret(ledger)).toBeNull())).toBeLessThan(4000);
  }, 60_000);
});

describe('very long texts', () => {
  const SIZE = 9_000_000;

  it.each(['aB3', '的一是', 'あいこく', 'éé', '   ', '0123456789', '\n\n'])(
    'of %o without a break are looked at without running out of stack',
    (unit) => {
      expect(containsSecret(unit.repeat(SIZE / unit.length))).toBeNull();
    },
    60_000,
  );

  it('are searched to their end, also where they are cut for looking', () => {
    for (const before of [524_280, 524_288, 524_300, 540_600, 1_048_570]) {
      expect(containsSecret(`${'. '.repeat(before / 2)}${WIF}`)).toBe('wif');
    }
  });
});
