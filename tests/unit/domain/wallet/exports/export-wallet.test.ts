import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFormatId } from '../../../../../main/domain/wallet/exports/export-format.ts';
import { EXPORT_FORMATS } from '../../../../../main/domain/wallet/exports/export-formats.ts';
import {
  exportWallet,
  formatsFor,
} from '../../../../../main/domain/wallet/exports/export-wallet.ts';
import { writeAddresses } from '../../../../../main/domain/wallet/exports/addresses-csv-export.ts';
import { toSlug } from '../../../../../main/domain/wallet/exports/file-name.ts';
import { isFormulaLike } from '../../../../../main/domain/exposure/imports/formula-like.ts';
import { readCases } from '../read-cases.ts';
import { exportText, walletOf } from './export-texts.ts';

/** Any characters at all, control characters and halves of pairs included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 120 })
  .map((points) => String.fromCodePoint(...points));

/** The account of BIP-84's test vectors. */
const ACCOUNT =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const ORIGIN = '[73c5da0a/84h/0h/0h]';
const single = (head: string, path = '/<0;1>/*', origin = ORIGIN) =>
  walletOf(`${head}${origin}${ACCOUNT}${path}${')'.repeat(head.split('(').length - 1)}`);

/** The signers of BIP-129's test vectors. */
const FIRST =
  'xpub6FL8FhxNNUVnG64YurPd16AfGyvFLhh7S2uSsDqR3Qfcm6o9jtcMYwh6DvmcBF9qozxNQmTCVvWtxLpKTnhVLN3Pgnu2D3pAoXYFgVyd8Yz';
const SECOND =
  'xpub6EebMbEps7ZcV3FYEnddRsvrFWDrt2tiPmCeM7pPXQEmphvq9ZfJ1LWFUDjf3vxCeBuPrfyGrMazWUsYsetrnHatQZVLJH7LsgCjtMqdzgj';
const KEYS = [`[1cf0bf7e/48h/0h/0h/2h]${FIRST}`, `[4fc1dd4a/48h/0h/0h/2h]${SECOND}`] as const;
const keysOn = (path: string) => KEYS.map((key) => `${key}${path}`).join(',');
const multi = walletOf(`wsh(sortedmulti(2,${keysOn('/<0;1>/*')}))`);
const wpkh = single('wpkh(');

describe('the text for each program', () => {
  it('gives Bitcoin Core both chains from the first block on', () => {
    const entry = { active: true, range: [0, 999], next_index: 0, timestamp: 0 };
    expect(JSON.parse(exportText(wpkh, 'bitcoin_core'))).toEqual([
      { ...entry, internal: false, desc: expect.stringMatching(/^wpkh\(.*\/0\/\*\)#.{8}$/) },
      { ...entry, internal: true, desc: expect.stringMatching(/^wpkh\(.*\/1\/\*\)#.{8}$/) },
    ]);
  });

  it('gives Bitcoin Core one entry, not active, for a single address', () => {
    expect(JSON.parse(exportText(single('wpkh(', '/0/5'), 'bitcoin_core'))).toEqual([
      { active: false, timestamp: 0, internal: false, desc: expect.stringContaining('/0/5)#') },
    ]);
  });

  it('gives Sparrow paragraphs, the one with both chains first', () => {
    const lines = exportText(multi, 'sparrow').split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Receive and change descriptor (BIP389):',
      '# Receive descriptor (Bitcoin Core):',
      '# Change descriptor (Bitcoin Core):',
    ]);
    expect(lines[1]).toContain('/<0;1>/*');
    expect(lines[2]).toBe('');
  });

  it('gives Specter the receive descriptor, and a device for each key', () => {
    expect(JSON.parse(exportText(multi, 'specter', 'Savings'))).toEqual({
      label: 'Savings',
      blockheight: 0,
      descriptor: expect.stringMatching(/^wsh\(sortedmulti\(2,.*\/0\/\*\)\)#.{8}$/),
      devices: [
        { type: 'other', label: 'Key 1' },
        { type: 'other', label: 'Key 2' },
      ],
    });
  });

  it.each([
    ['pkh(', 'xpub'],
    ['sh(wpkh(', 'ypub'],
    ['wpkh(', 'zpub'],
  ])('gives Electrum the key of %s…) as %s', (head, prefix) => {
    expect(JSON.parse(exportText(single(head), 'electrum'))).toEqual({
      wallet_type: 'standard',
      use_encryption: false,
      seed_version: 17,
      keystore: {
        type: 'bip32',
        xpub: expect.stringMatching(new RegExp(`^${prefix}`)),
        xprv: null,
        derivation: "m/84'/0'/0'",
        root_fingerprint: '73c5da0a',
        pw_hash_version: 1,
      },
    });
  });

  it.each([
    ['sh(', 'xpub'],
    ['sh(wsh(', 'Ypub'],
    ['wsh(', 'Zpub'],
  ])('gives Electrum the cosigners of %ssortedmulti(…)) as %s', (head, prefix) => {
    const end = ')'.repeat(head.split('(').length - 1);
    const text = exportText(
      walletOf(`${head}sortedmulti(1,${keysOn('/<0;1>/*')})${end}`),
      'electrum',
    );
    const keystore = { xpub: expect.stringMatching(new RegExp(`^${prefix}`)) };
    expect(JSON.parse(text)).toMatchObject({
      wallet_type: '1of2',
      'x1/': keystore,
      'x2/': keystore,
    });
  });

  it('leaves a path out that does not lead to the key, which Electrum would refuse', () => {
    const astray = single('wpkh(', '/<0;1>/*', '[73c5da0a/0h]');
    expect(JSON.parse(exportText(astray, 'electrum'))).toMatchObject({
      keystore: { derivation: null, root_fingerprint: null },
    });
  });

  it('gives Caravan what it asks for, and its own words where a path is not known', () => {
    const unknown = walletOf(`wsh(sortedmulti(1,${KEYS[0]}/<0;1>/*,${SECOND}/<0;1>/*))`);
    expect(JSON.parse(exportText(unknown, 'caravan', 'Savings'))).toMatchObject({
      name: 'Savings',
      addressType: 'P2WSH',
      network: 'mainnet',
      quorum: { requiredSigners: 1, totalSigners: 2 },
      extendedPublicKeys: [
        { bip32Path: "m/48'/0'/0'/2'", xfp: '1cf0bf7e', xpub: FIRST },
        { bip32Path: 'Unknown (make sure you have written this down previously!)', xfp: '' },
      ],
    });
  });

  it('gives Coldcard its set-up text, with a name that it takes', () => {
    expect(
      exportText(multi, 'coldcard_multisig', 'Élan: # Policy: 1 of 2\nand more than that'),
    ).toBe(
      [
        '# Coldcard Multisig setup file (written by Holdfast)',
        '#',
        'Name: Elan Policy 1 of 2 a',
        'Policy: 2 of 2',
        'Format: P2WSH',
        '',
        "Derivation: m/48'/0'/0'/2'",
        `1CF0BF7E: ${FIRST}`,
        '',
        "Derivation: m/48'/0'/0'/2'",
        `4FC1DD4A: ${SECOND}`,
        '',
      ].join('\n'),
    );
  });

  it('gives BlueWallet the key with its origin, or its own set-up text', () => {
    expect(exportText(wpkh, 'bluewallet')).toMatch(/^\[73c5da0a\/84'\/0'\/0'\]zpub\w+\n$/);
    expect(exportText(multi, 'bluewallet')).toMatch(/^# BlueWallet Multisig setup file\n/);
  });

  it('leaves the origin out where BlueWallet would choose another script by it', () => {
    expect(exportText(single('pkh('), 'bluewallet')).toBe(`${ACCOUNT}\n`);
  });

  it('gives BSMS the record of BIP-129', () => {
    const [record] = readCases<{ bsms?: string }>('bsms', 'valid').flatMap(({ id, input }) =>
      id === 'bsms-pv0008' && input.bsms !== undefined ? [input.bsms] : [],
    );
    expect(exportText(multi, 'bsms')).toBe(`${record}\n`);
  });

  it('gives Nunchuk a record with the whole descriptor', () => {
    const [version, descriptor, paths, address] = exportText(multi, 'nunchuk').split('\n');
    expect([version, paths]).toEqual(['BSMS 1.0', 'No path restrictions']);
    expect(descriptor).toMatch(/\/<0;1>\/\*\)\)#.{8}$/);
    expect(address).toBe('bc1qrgc6p3kylfztu06ysl752gwwuekhvtfh9vr7zg43jvu60mutamcsv948ej');
  });

  it('gives codes in capitals, one on each line', () => {
    for (const id of ['ur', 'bbqr'] as const) {
      const lines = exportText(multi, id).trimEnd().split('\n');
      expect(lines.every((line) => line === line.toUpperCase() && line !== '')).toBe(true);
    }
    expect(exportText(multi, 'ur')).toMatch(/^UR:CRYPTO-OUTPUT\/1-2\//);
    expect(exportText(multi, 'bbqr')).toMatch(/^B\$2U/);
  });

  it('gives labels the abbreviated descriptor of the wallet', () => {
    expect(JSON.parse(exportText(wpkh, 'bip329', 'Savings'))).toEqual({
      type: 'xpub',
      ref: ACCOUNT,
      label: 'Savings',
      origin: "wpkh([73c5da0a/84'/0'/0'])",
    });
  });

  it('gives spreadsheets no cell to work out, and no path that looks like a day', () => {
    const cells = (text: string) => text.split(/[,\r\n]+/);
    const known = cells([...writeAddresses(wpkh, 3)].join(''));
    const bare = cells([...writeAddresses(single('wpkh(', '/<0;1>/*', ''), 3)].join(''));
    expect([...known, ...bare].filter(isFormulaLike)).toEqual([]);
    expect(known).toContain('m/84h/0h/0h/1/2');
    expect(bare.some((cell) => cell.includes('/'))).toBe(false);
  });
});

describe('a wallet that a format cannot say', () => {
  const inherited = walletOf(
    `wsh(or_d(pk(${KEYS[0]}/<0;1>/*),and_v(v:pkh(${KEYS[1]}/<0;1>/*),older(65535))))`,
  );
  const dated = walletOf(
    `wsh(or_d(pk(${KEYS[0]}/<0;1>/*),and_v(v:pkh(${KEYS[1]}/<0;1>/*),after(900000))))`,
  );
  const unsorted = walletOf(`wsh(multi(2,${keysOn('/<0;1>/*')}))`);
  const receiveOnly = walletOf(`wsh(sortedmulti(2,${keysOn('/0/*')}))`);
  const elsewhere = walletOf(`wsh(sortedmulti(2,${keysOn('/<2;3>/*')}))`);
  const bare = walletOf(`wsh(sortedmulti(1,${FIRST}/<0;1>/*,${SECOND}/<0;1>/*))`);
  const zeroed = walletOf(
    `wsh(sortedmulti(1,[00000000/48h/0h/0h/2h]${FIRST}/<0;1>/*,${KEYS[1]}/<0;1>/*))`,
  );
  const scripted = walletOf(`tr(${KEYS[0]}/<0;1>/*,sortedmulti_a(1,${KEYS[1]}/<0;1>/*))`);
  const taproot = single('tr(');

  it.each([
    ['sparrow', inherited, 'export_conditions'],
    ['sparrow', unsorted, 'export_unsorted'],
    ['sparrow', receiveOnly, 'export_chains'],
    ['sparrow', scripted, 'export_script'],
    ['specter', elsewhere, 'export_chains'],
    ['specter', unsorted, 'export_unsorted'],
    ['electrum', taproot, 'export_script'],
    ['electrum', inherited, 'export_conditions'],
    ['electrum', unsorted, 'export_unsorted'],
    ['caravan', wpkh, 'export_multisig_only'],
    ['caravan', inherited, 'export_conditions'],
    ['coldcard_multisig', wpkh, 'export_multisig_only'],
    ['coldcard_multisig', inherited, 'export_conditions'],
    ['coldcard_multisig', bare, 'export_origins'],
    ['coldcard_multisig', zeroed, 'export_origins'],
    ['bluewallet', taproot, 'export_script'],
    ['bluewallet', bare, 'export_origins'],
    ['bluewallet', inherited, 'export_conditions'],
    ['nunchuk', bare, 'export_origins'],
    ['nunchuk', unsorted, 'export_unsorted'],
    ['nunchuk', scripted, 'export_script'],
    ['liana', wpkh, 'export_liana_policy'],
    ['liana', multi, 'export_liana_policy'],
    ['liana', dated, 'export_liana_policy'],
    ['bsms', receiveOnly, 'export_chains'],
    ['bsms', elsewhere, 'export_chains'],
  ] as const)('is refused by %s (%#)', (id, wallet, reason) => {
    const file = exportWallet(wallet, 'Savings', id);
    expect(file.ok ? file.value : file.error).toMatchObject({ code: 'format_unsuited', reason });
  });

  it('is refused with the names of the formats that can say it', () => {
    const file = exportWallet(inherited, 'Savings', 'electrum');
    expect(!file.ok && file.error.params).toEqual({
      format: 'Electrum',
      formats: 'Descriptor, BIP-138, Bitcoin Core, Nunchuk, Liana, BSMS, BIP-329, CSV, UR, BBQr',
    });
  });

  it('is refused by BlueWallet on a test network', () => {
    const file = exportWallet({ ...wpkh, network: 'testnet' }, 'Savings', 'bluewallet');
    expect(!file.ok && file.error.reason).toBe('export_network');
  });

  it('is refused above 15 keys, except where scripts take more', () => {
    const row = Array.from({ length: 16 }, (_, at) => `${KEYS[0]}/${at + 2}/<0;1>/*`).join(',');
    const large = walletOf(`wsh(sortedmulti(2,${row}))`);
    const file = exportWallet(large, 'Savings', 'electrum');
    expect(file.ok ? null : file.error).toMatchObject({
      reason: 'export_too_many_keys',
      params: { most: 15 },
    });
    expect(formatsFor(large).map(({ id }) => id)).toContain('bitcoin_core');
  });

  it('can always be said by a descriptor, Bitcoin Core and both kinds of codes', () => {
    const all = [wpkh, multi, inherited, dated, unsorted, receiveOnly, elsewhere, bare, scripted];
    const every: ExportFormatId[] = ['descriptor', 'bitcoin_core', 'ur', 'bbqr'];
    for (const wallet of all) {
      expect(formatsFor(wallet).map(({ id }) => id)).toEqual(expect.arrayContaining(every));
    }
  });
});

describe('the name of a file', () => {
  it.each([
    ['Savings', 'Savings-electrum.json'],
    ['../../etc/passwd', 'etc-passwd-electrum.json'],
    ['C:\\Users\\me', 'C-Users-me-electrum.json'],
    ['Spaarpot «één»', 'Spaarpot-een-electrum.json'],
    ['貯金', 'wallet-electrum.json'],
    ['con.txt\u0000', 'con-txt-electrum.json'],
    ['a'.repeat(80), `${'a'.repeat(40)}-electrum.json`],
  ])('of %j is %s', (name, fileName) => {
    const file = exportWallet(wpkh, name, 'electrum');
    expect(file.ok && file.value.fileName).toBe(fileName);
  });

  it('says how many addresses a list has', () => {
    const file = exportWallet(wpkh, 'Savings', 'addresses_csv');
    expect(file.ok && file.value.fileName).toBe('Savings-1000-addresses-per-chain.csv');
  });

  it('is plain, bounded and no path, whatever the wallet is called', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?$/.test(toSlug(name))).toBe(true);
      }),
    );
  });
});

describe('a name in a text of lines', () => {
  it('never becomes a line or a field of its own', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const lines = exportText(multi, 'coldcard_multisig', name).split('\n');
        expect(lines).toHaveLength(12);
        expect(lines[2]).toMatch(/^Name: [A-Za-z0-9][A-Za-z0-9 ]{0,19}$/);
      }),
    );
  });
});

it('offers every format once', () => {
  const ids = EXPORT_FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(16);
  expect(ids).toHaveLength(16);
});
