import { HDKey } from '@scure/bip32';
import { mnemonicToSeedSync } from 'bip39';
import { Tagged } from 'cborg';
import { deflateSync } from 'fflate';
import { base32nopad } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { decodesToSecret } from '../../../../main/domain/qr-text/decodes-to-secret.ts';
import { encodeBbqr } from '../../../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../../../main/domain/qr-text/encode-ur.ts';
import { createQrCollector } from '../../../../main/domain/qr-text/qr-collector.ts';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { SECRETS } from '../../../support/secrets.ts';
import { readCases } from '../wallet/read-cases.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { writeUr } from './write-ur.ts';

const text = (value: string) => new TextEncoder().encode(value);

/** The descriptors of a code with their roles, or the exact fault. */
function readingOf(parts: string | readonly string[]): unknown {
  const read = decodeQrText(parts);
  if (!read.ok) return read.error.reason ?? read.error.code;
  if (read.value.kind !== 'descriptors') return read.value.kind;
  return read.value.candidates.map(({ role, script, descriptors }) => [
    role,
    script,
    ...descriptors,
  ]);
}

function urOf(id: string): string {
  const one = readCases<{ ur?: string }>('ur-bytewords', 'valid').find((each) => each.id === id);
  return one?.input.ur ?? '';
}

/** The account keys of a phrase, derived by another library. */
function accountsOf(phrase: string): (path: string) => string {
  const master = HDKey.fromMasterSeed(mnemonicToSeedSync(phrase));
  const fingerprint = master.fingerprint.toString(16).padStart(8, '0');
  return (path) =>
    `[${fingerprint}/${path}]${master.derive(`m/${path.replaceAll('h', "'")}`).publicExtendedKey}`;
}

describe('account descriptors', () => {
  const both = '/<0;1>/*';

  it('are those of the phrase published with them (BCR-2023-019)', () => {
    const key = accountsOf(
      'shield group erode awake lock sausage cash glare wave crew flame glove',
    );
    expect(readingOf(urOf('ur-bytewords-pv0018'))).toEqual([
      ['wallet', 'p2pkh', `pkh(${key('44h/0h/0h')}${both})`],
      ['wallet', 'p2sh_p2wpkh', `sh(wpkh(${key('49h/0h/0h')}${both}))`],
      ['wallet', 'p2wpkh', `wpkh(${key('84h/0h/0h')}${both})`],
      ['cosigner', 'p2sh', key('45h')],
      ['cosigner', 'p2sh_p2wsh', key('48h/0h/0h/1h')],
      ['cosigner', 'p2wsh', key('48h/0h/0h/2h')],
      ['wallet', 'p2tr', `tr(${key('86h/0h/0h')}${both})`],
    ]);
  });

  it('keep the path that the device gave, here of the receive chain alone (Keystone)', () => {
    const key = accountsOf(
      'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
    );
    expect(readingOf(urOf('ur-bytewords-pv0041'))).toEqual([
      ['wallet', 'p2wpkh', `wpkh(${key('84h/0h/0h')}/0/*)`],
      ['wallet', 'p2sh_p2wpkh', `sh(wpkh(${key('49h/0h/0h')}/0/*))`],
      ['wallet', 'p2pkh', `pkh(${key('44h/0h/0h')}/0/*)`],
    ]);
  });

  it('say when both chains were only assumed', () => {
    const read = decodeQrText(urOf('ur-bytewords-pv0018'));
    expect(
      read.ok &&
        read.value.kind === 'descriptors' &&
        read.value.candidates.map(
          ({ role, hasAssumedChains }) => (role === 'wallet') === hasAssumedChains,
        ),
    ).toEqual([true, true, true, true, true, true, true]);
  });
});

describe('output descriptors', () => {
  it.each([
    [
      'sh(wpkh) of one key (BCR-2020-010)',
      'ur-bytewords-pv0010',
      'sh(wpkh(03fff97bd5755eeea420453a14355235d382f6472f8568a18b2f057a1460297556))',
    ],
    [
      'multi of two keys (BCR-2020-010)',
      'ur-bytewords-pv0011',
      'sh(multi(2,022f01e5e15cca351daff3843fb70f3c2f0a1bdd05e5af888a67784ef3e10a2a01,03acd484e2f0c7f65309ad178a9f559abde09796974c57e714c35f110dfc27ccbe))',
    ],
    [
      'multi of two extended keys with other paths (BCR-2020-010)',
      'ur-bytewords-pv0013',
      'wsh(multi(1,xpub661MyMwAqRbcFW31YEwpkMuc5THy2PSt5bDMsktWQcFF8syAmRUapSCGu8ED9W6oDMSgv6Zz8idoc4a6mr8BDzTJY47LJhkJ8UB7WEGuduB/1/0/*,[bd16bee5/0]xpub69H7F5d8KSRgmmdJg2KhpAK8SR3DjMwAdkxj3ZuxV27CprR9LgpeyGmXUbC6wb7ERfvrnKZjXoUmmDznezpbZb7ap6r1D3tgFxHmwMkQTPH/0/0/*))',
    ],
  ])('%s', (_name, id, descriptor) => {
    expect(readingOf(urOf(id))).toEqual([['wallet', expect.any(String), descriptor]]);
  });

  it('leave out an origin that does not lead to the key (three steps, four deep; BCR-2020-010)', () => {
    expect(readingOf(urOf('ur-bytewords-pv0012'))).toEqual([
      ['wallet', 'p2pkh', expect.stringMatching(/^pkh\(xpub6ER[^/]+\/1\/\*\)$/)],
    ]);
  });

  const STASH =
    'd99d74a301781c77736828736f727465646d756c746928322c40302c40312c403229290283d99d6fa5035821021c0b479ecf6e67713ddf0c43b634592f51c037b6f951fb1dc6361a98b1e5735e0458206b3a4cfb6a45f6305efe6e0e976b5d26ba27f7c344d7fc7abef7be2d06d52dfd06d99d70a201881830f500f500f502f5021adc56727607d99d70a101838400f401f480f4081a18f8c2e7d99d6fa50358210397fcf2274abd243d42d42d3c248608c6d1935efca46138afef43af08e9712896045820c887c72d9d8ac29cddd5b2b060e8b0239039a149c784abe6079e24445db4aa8a06d99d70a201881830f500f500f502f5021af245ae3807d99d70a101838400f401f480f4081a221eb5a0d99d6fa5035821028342f5f7773f6fab374e1c2d3ccdba26bc0933fc4f63828b662b4357e4cc37910458205afed56d755c088320ec9bc6acd84d33737b580083759e0a0ff8f26e429e0b7706d99d70a201881830f500f500f502f5021ac5d8729707d99d70a101838400f401f480f4081a1c0ae906036f5361746f7368692773205374617368';

  it.each([
    ['tagged', STASH],
    ['as the top of a UR has to be', STASH.slice(6)],
  ])('with keys beside a text are put together, %s (BCR-2023-010)', (_name, cbor) => {
    expect(decodeQrText(writeUr('output-descriptor', cbor))).toEqual({
      ok: true,
      value: {
        kind: 'descriptors',
        name: "Satoshi's Stash",
        candidates: [
          {
            role: 'wallet',
            script: 'p2wsh',
            hasAssumedChains: false,
            descriptors: [
              'wsh(sortedmulti(2,[dc567276/48h/0h/0h/2h]xpub6DiYrfRwNnjeX4vHsWMajJVFKrbEEnu8gAW9vDuQzgTWEsEHE16sGWeXXUV1LBWQE1yCTmeprSNcqZ3W74hqVdgDbtYHUv3eM4W2TEUhpan/<0;1>/*,[f245ae38/48h/0h/0h/2h]xpub6DnT4E1fT8VxuAZW29avMjr5i99aYTHBp9d7fiLnpL5t4JEprQqPMbTw7k7rh5tZZ2F5g8PJpssqrZoebzBChaiJrmEvWwUTEMAbHsY39Ge/<0;1>/*,[c5d87297/48h/0h/0h/2h]xpub6DjrnfAyuonMaboEb3ZQZzhQ2ZEgaKV2r64BFmqymZqJqviLTe1JzMr2X2RfQF892RH7MyYUbcy77R7pPu1P71xoj8cDUMNhAMGYzKR4noZ/<0;1>/*))',
            ],
          },
        ],
      },
    });
  });

  it.each([
    [
      'pk',
      'd99d74a20166706b284030290281d99d72a103582103e220e776d811c44075a4a260734445c8967865f5357ba98ead3bc6a6552c36f2',
      'pk(03e220e776d811c44075a4a260734445c8967865f5357ba98ead3bc6a6552c36f2)',
    ],
    [
      'addr',
      'd99d74a2016861646472284030290281d99d73a301d99d71a10201020203544efd3ded47d967e4122982422c9d84db60503972',
      'addr(tb1qfm7nmm28m9n7gy3fsfpze8vymds9qwtjwn4w7y)',
    ],
  ])('%s (BCR-2023-010)', (_name, cbor, descriptor) => {
    expect(readingOf(writeUr('output-descriptor', cbor))).toEqual([['wallet', null, descriptor]]);
  });

  it('with a key that is missing are refused', () => {
    expect(readingOf(writeUr('output-descriptor', new Map([[1, 'wpkh(@0)']])))).toBe(
      'qr_content_malformed',
    );
  });
});

describe('keys of another coin', () => {
  const key = (useInfo: Map<number, number>) =>
    new Map<number, unknown>([
      [3, HDKey.fromMasterSeed(new Uint8Array(32)).publicKey],
      [4, new Uint8Array(32)],
      [5, new Tagged(305, useInfo)],
    ]);

  it.each([
    ['ether', new Map([[1, 60]])],
    ['a network that Bitcoin has not', new Map([[2, 4]])],
  ])('%s is refused', (_name, useInfo) => {
    expect(readingOf(writeUr('crypto-hdkey', key(useInfo)))).toBe('qr_other_coin');
  });

  it.each([
    ['xpub', new Map([[2, 0]])],
    ['tpub', new Map([[2, 1]])],
    // Keystone writes the coin type of the test networks on both.
    [
      'xpub',
      new Map([
        [1, 1],
        [2, 0],
      ]),
    ],
  ])('a key for Bitcoin is read as %s', (prefix, useInfo) => {
    expect(readingOf(writeUr('crypto-hdkey', key(useInfo)))).toEqual([
      ['key', null, expect.stringContaining(prefix)],
    ]);
  });
});

describe('a secret in a code', () => {
  const privateKey = new Map<number, unknown>([
    [2, true],
    [3, Uint8Array.of(0, ...new Uint8Array(32).fill(7))],
  ]);
  const codes: readonly (readonly [string, string])[] = [
    ['a private extended key', writeUr('crypto-hdkey', privateKey)],
    [
      'a master key',
      writeUr(
        'hdkey',
        new Map<number, unknown>([
          [1, true],
          [3, new Uint8Array(33)],
        ]),
      ),
    ],
    ['an unmarked private key', writeUr('eckey', new Map([[3, new Uint8Array(32).fill(7)]]))],
    [
      'a private key inside a descriptor',
      writeUr('crypto-output', new Tagged(404, new Tagged(303, privateKey))),
    ],
    [
      'a private key beside a descriptor (BCR-2023-010)',
      writeUr(
        'output-descriptor',
        'd99d74a20167706b68284030290281d99d72a202f5035820347c4acb73f7bf2268b958230e215986eda87a984959c4ddbd4d62c07de6310e',
      ),
    ],
    [
      'a seed under a type that nobody knows',
      writeUr('x-anything', [new Tagged(40300, new Map())]),
    ],
    ...SECRETS.flatMap(([name, secret]) => [
      [`${name} as bytes`, writeUr('bytes', text(`keep: ${secret}`))] as const,
      [`${name} as the name of a key`, writeUr('x-note', new Map([[9, secret]]))] as const,
      [`${name} in BBQr text`, encodeBbqr(text(secret), 'U')?.[0] ?? ''] as const,
      [
        `${name} in BBQr JSON`,
        encodeBbqr(text(JSON.stringify({ seed: secret })), 'J')?.[0] ?? '',
      ] as const,
      [
        `${name} in other BBQr bytes`,
        encodeBbqr(text(secret), 'B', { encoding: 'H' })?.[0] ?? '',
      ] as const,
    ]),
  ];

  it.each(codes)('%s is refused', (_name, code) => {
    expect(decodeQrText(code)).toEqual({ ok: false, error: { code: 'secret_detected' } });
  });

  it.each(codes)('%s is found in a longer text, also broken over lines', (_name, code) => {
    expect(containsSecret(code)).toBeNull();
    expect(decodesToSecret(`scanned today:\n${code}\n(put away)`)).toBe(true);
    expect(decodesToSecret(code.replaceAll(/.{20}/g, '$&\n'))).toBe(true);
  });

  it('is found in a series, though not before it is whole', () => {
    const phrase = SECRETS.find(([name]) => name === 'a 24-word phrase')?.[1] ?? '';
    const ur = encodeUr({ kind: 'bytes', bytes: text(phrase) }, 30);
    const bbqr = encodeBbqr(text(phrase), 'U', { maxPartLength: 60 }) ?? [];
    for (const parts of [ur, bbqr]) {
      expect(parts.length).toBeGreaterThan(3);
      expect(decodesToSecret(parts.join(' and '))).toBe(true);
      expect(decodesToSecret(parts.slice(1).join('\n'))).toBe(false);
    }
  });

  it('is known by its type from the first part on', () => {
    const [, , body = ''] =
      encodeUr({ kind: 'bytes', bytes: new Uint8Array(64) }, 20)[0]?.split('/') ?? [];
    expect(readingOf(`ur:crypto-seed/1-4/${body}`)).toBe('secret_detected');
  });
});

describe('a code that is wrong', () => {
  const [ur1 = '', ur2 = '', ur3 = ''] = encodeUr(
    { kind: 'bytes', bytes: text('a'.repeat(50)) },
    20,
  );
  const other = encodeUr({ kind: 'bytes', bytes: text('b'.repeat(50)) }, 20);
  const [b1 = '', b2 = '', b3 = ''] =
    encodeBbqr(text('c'.repeat(60)), 'U', { maxPartLength: 48 }) ?? [];

  it.each([
    ['nothing', '', 'not_recognised'],
    ['something else', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'not_recognised'],
    ['a UR without content', 'ur:bytes', 'qr_header_malformed'],
    ['a UR with a type that cannot be', 'ur:by_tes/aeadaolazmjendeoti', 'qr_header_malformed'],
    ['a UR with more parts than it may have', 'ur:bytes/1-2/ae/ae', 'qr_header_malformed'],
    [
      'a UR with a pair of letters that is no word',
      'ur:bytes/aeadaolazmjendeoqq',
      'qr_word_unknown',
    ],
    ['a UR cut off in the middle of a word', 'ur:bytes/aeadaolazmjendeot', 'qr_word_unknown'],
    ['a UR of a checksum alone', 'ur:bytes/aeaeaeae', 'qr_too_short'],
    ['a UR that is no CBOR', writeUr('crypto-psbt', 'ff'), 'qr_content_malformed'],
    ['a UR with something after its content', writeUr('bytes', '410000'), 'qr_content_malformed'],
    [
      'a UR that holds something else than its type',
      writeUr('crypto-psbt', [1]),
      'qr_content_malformed',
    ],
    ['a UR of a type that is no wallet', writeUr('xid', new Uint8Array(32)), 'qr_type_unknown'],
    ['a UR part under another number', ur1.replace('/1-', '/2-'), 'qr_part_number'],
    ['a BBQr without data', 'B$HP0100', 'qr_too_short'],
    ['a BBQr with a total that is no number', 'B$HP-100AA', 'qr_header_malformed'],
    ['a BBQr with a number beyond its total', 'B$HP0202AA', 'qr_part_number'],
    ['a BBQr in a way that nobody knows', 'B$QP0100AA', 'qr_encoding_unknown'],
    ['a BBQr of a program', 'B$HX0100AA', 'qr_type_unknown'],
    ['a BBQr with half a byte', 'B$HP0100AAA', 'qr_part_length'],
    ['a BBQr with bits left over', 'B$2P0100AB', 'qr_part_length'],
    ['a BBQr with characters of another encoding', 'B$2P01000189', 'qr_characters'],
    ['a BBQr that is not compressed', 'B$ZP0100ABCDEFGH', 'qr_compression'],
    ['a BBQr text that is not UTF-8', 'B$HU0100FFFE', 'qr_content_malformed'],
  ])('%s is named', (_name, code, reason) => {
    expect(readingOf(code)).toBe(reason);
  });

  it.each([
    ['parts of two URs', [ur1, other[1] ?? ''], 'qr_other_message'],
    ['a whole UR among the parts of one', [ur1, writeUr('bytes', text('a'))], 'qr_other_message'],
    [
      'two whole URs',
      [writeUr('bytes', text('a')), writeUr('bytes', text('b'))],
      'qr_other_message',
    ],
    ['UR and BBQr', [ur1, b1], 'qr_other_message'],
    ['a UR part of another type', [ur1, ur2.replace('BYTES', 'CRYPTO-PSBT')], 'qr_type_differs'],
    ['a BBQr part of another type', [b1, b2.replace('B$2U', 'B$2J')], 'qr_type_differs'],
    ['a BBQr part of another length', [b1, b2.slice(0, -8)], 'qr_part_length'],
    [
      'a last BBQr part longer than the others',
      [b1, b2, `${b3}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`],
      'qr_part_length',
    ],
    ['a UR part missing', [ur1, ur3], 'qr_part_missing'],
    ['a BBQr part missing', [b3, b1], 'qr_part_missing'],
  ])('%s are named', (_name, parts, reason) => {
    expect(readingOf(parts)).toBe(reason);
  });

  it('says how many parts are still missing', () => {
    const read = decodeQrText([ur1, ur1]);
    expect(read.ok ? null : read.error.params).toEqual({ done: 1, total: 3 });
  });

  it('is never repeated in the fault', () => {
    const read = decodeQrText('ur:bytes/gibberish-of-mine');
    expect(JSON.stringify(read)).not.toContain('gibberish');
  });
});

describe('a compressed code that unfolds to far more', () => {
  const bomb = (bytes: number) =>
    `B$ZU0100${base32nopad.encode(deflateSync(new Uint8Array(bytes).fill(65), { level: 9 }))}`;

  it('is refused before it is unfolded', () => {
    const code = bomb(32 * 1024 * 1024);
    expect(readingOf(code)).toBe('qr_too_large');
    expect(cpuTimeOf(() => readingOf(code))).toBeLessThan(100);
  });

  it('is read up to two megabytes', () => {
    expect(readingOf(bomb(2 * 1024 * 1024))).toBe('text');
    expect(readingOf(bomb(2 * 1024 * 1024 + 1))).toBe('qr_too_large');
  });
});

describe('a collector', () => {
  const parts = encodeUr({ kind: 'psbt', bytes: text('d'.repeat(95)) }, 10);

  it('tells how far it is, and ends with the message', () => {
    const collector = createQrCollector();
    const steps = parts.map((part) => collector.add(part));
    expect(
      steps.map((step) => step.ok && [step.value.done, step.value.total, step.value.percent]),
    ).toEqual(parts.map((_, at) => [at + 1, 10, at === 9 ? 100 : (at + 1) * 10]));
    const last = steps.at(-1);
    expect(last?.ok === true && last.value.result).toEqual({
      kind: 'psbt',
      bytes: text('d'.repeat(95)),
    });
  });

  it('goes on after a code of another message came by', () => {
    const collector = createQrCollector();
    const spoof = encodeUr({ kind: 'psbt', bytes: text('e'.repeat(95)) }, 10);
    const steps = parts.map(
      (part, at) => [collector.add(part), collector.add(spoof[at] ?? '')] as const,
    );
    expect(steps.every(([, foreign]) => !foreign.ok)).toBe(true);
    const last = steps.at(-1)?.[0];
    expect(last?.ok === true && last.value.result).toEqual({
      kind: 'psbt',
      bytes: text('d'.repeat(95)),
    });
  });

  it('goes on after something came by that is no code at all', () => {
    const collector = createQrCollector();
    expect(collector.add('https://example.org').ok).toBe(false);
    expect(collector.add(parts[0] ?? '').ok).toBe(true);
  });
});
