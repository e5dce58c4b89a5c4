import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import type { Inspection, InspectOptions } from '../../../../main/domain/wallet/inspection.ts';
import { KEY_HEADERS } from '../../../../main/domain/wallet/key-headers.ts';

// Account keys of the phrase "abandon … about": BIP-84 and BIP-49 test vectors, and SLIP-0132 for m/44h/0h/0h.
const XPUB_44 =
  'xpub6BosfCnifzxcFwrSzQiqu2DBVTshkCXacvNsWGYJVVhhawA7d4R5WSWGFNbi8Aw6ZRc1brxMyWMzG3DSSSSoekkudhUd9yLb6qx39T9nMdj';
const ZPUB_84 =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const XPUB_84 =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const UPUB_49 =
  'upub5EFU65HtV5TeiSHmZZm7FUffBGy8UKeqp7vw43jYbvZPpoVsgU93oac7Wk3u6moKegAEWtGNF8DehrnHtv21XXEMYRUocHqguyjknFHYfgY';
const MASTER =
  'xpub661MyMwAqRbcFkPHucMnrGNzDwb6teAX1RbKQmqtEF8kK3Z7LZ59qafCjB9eCRLiTVG3uxBxgKvRgbubRhqSKXnGGb1aoaqLrpMBDrVxga8';
const FINGERPRINT = '73c5da0a';
const FIRST_84 = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const CANONICAL = withChecksum(`wpkh([${FINGERPRINT}/84h/0h/0h]${XPUB_84}/<0;1>/*)`);

function read(text: string, options: InspectOptions = {}): Inspection {
  const inspection = inspectWallet(text, options);
  if (!inspection.ok) throw new Error(JSON.stringify(inspection.error));
  return inspection.value;
}

function refusal(text: string, options: InspectOptions = {}): string {
  const inspection = inspectWallet(text, options);
  if (inspection.ok) return 'read';
  const { code, reason } = inspection.error;
  return reason === undefined ? code : `${code}/${reason}`;
}

/** Findings as `code` for a warning, `code:info` and `code:block` for the others. */
function findings(text: string, options: InspectOptions = {}): readonly string[] {
  return read(text, options).findings.map(({ code, severity }) =>
    severity === 'warn' ? code : `${code}:${severity}`,
  );
}

/** The key of an account, m/84h/0h/0h, under another header. */
function under(prefix: string, key = XPUB_84): string {
  const base58check = createBase58check(sha256);
  const payload = base58check.decode(key);
  const header = KEY_HEADERS.find((one) => one.prefix === prefix);
  new DataView(payload.buffer).setUint32(0, header?.publicVersion ?? 0);
  return base58check.encode(payload);
}

describe('a bare extended key', () => {
  it.each([
    ['xpub', 'mainnet', 'p2pkh', 4],
    ['ypub', 'mainnet', 'p2sh_p2wpkh', 1],
    ['zpub', 'mainnet', 'p2wpkh', 1],
    ['tpub', 'testnet', 'p2pkh', 4],
    ['upub', 'testnet', 'p2sh_p2wpkh', 1],
    ['vpub', 'testnet', 'p2wpkh', 1],
  ])(
    'under %s is a %s key for %s, with %i scripts to choose from',
    (prefix, network, script, choices) => {
      const inspection = read(under(prefix));
      expect(inspection).toMatchObject({
        format: 'extended_key',
        kind: 'single_sig',
        network,
        script,
      });
      expect(inspection.scriptChoices).toHaveLength(choices);
      expect(inspection.keys[0]?.xpub).toMatch(network === 'mainnet' ? /^xpub/ : /^tpub/);
      expect(inspection.firstAddresses).toHaveLength(5);
    },
  );

  it.each([
    ['Ypub', 'mainnet', 'p2sh_p2wsh'],
    ['Zpub', 'mainnet', 'p2wsh'],
    ['Upub', 'testnet', 'p2sh_p2wsh'],
    ['Vpub', 'testnet', 'p2wsh'],
  ])(
    'under %s is one of several keys (%s, %s) and gives no addresses',
    (prefix, network, script) => {
      expect(read(under(prefix))).toMatchObject({
        kind: 'multisig',
        network,
        script,
        scriptChoices: [script],
        descriptor: null,
        receive: null,
        change: null,
        firstAddresses: [],
        findings: [{ code: 'cosigner_key', severity: 'block' }, { code: 'no_key_origin' }],
      });
    },
  );

  it('gives canonical descriptors (BIP-84)', () => {
    const chain = (number: number) => withChecksum(`wpkh(${XPUB_84}/${number}/*)`);
    expect(read(ZPUB_84)).toEqual({
      format: 'extended_key',
      kind: 'single_sig',
      network: 'mainnet',
      script: 'p2wpkh',
      scriptChoices: ['p2wpkh'],
      threshold: 1,
      keys: [{ fingerprint: null, path: null, xpub: XPUB_84, depth: 3 }],
      descriptor: withChecksum(`wpkh(${XPUB_84}/<0;1>/*)`),
      receive: chain(0),
      change: chain(1),
      findings: [{ code: 'no_key_origin', severity: 'info' }],
      firstAddresses: [
        FIRST_84,
        'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g',
        'bc1qp59yckz4ae5c4efgw2s5wfyvrz0ala7rgvuz8z',
        'bc1qgl5vlg0zdl7yvprgxj9fevsc6q6x5dmcyk3cn3',
        'bc1qm97vqzgj934vnaq9s53ynkyf9dgr05rargr04n',
      ],
    });
  });

  it('that says nothing of its script is read as P2PKH with a warning, until the user chooses', () => {
    expect(findings(XPUB_44)).toEqual(['script_not_stated', 'no_key_origin:info']);
    expect(read(XPUB_44).firstAddresses[0]).toBe('1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA');
    expect(findings(XPUB_84, { script: 'p2wpkh' })).toEqual(['no_key_origin:info']);
    expect(read(XPUB_84, { script: 'p2wpkh' }).firstAddresses[0]).toBe(FIRST_84);
  });

  it('refuses a choice against its header', () => {
    expect(refusal(ZPUB_84, { script: 'p2tr' })).toBe('invalid/script_choice_conflict');
    expect(refusal(under('Zpub'), { script: 'p2wpkh' })).toBe('invalid/script_choice_conflict');
    expect(refusal(ZPUB_84, { script: 'p2wpkh' })).toBe('read');
  });

  it.each([
    ['spaces around', `  ${ZPUB_84}\n`, ['no_key_origin:info']],
    [
      'a line break inside',
      `${ZPUB_84.slice(0, 50)}\r\n  ${ZPUB_84.slice(50)}`,
      ['no_key_origin:info', 'spaces_removed:info'],
    ],
    ['steps to one chain', `${ZPUB_84}/0/*`, ['receive_only', 'no_key_origin:info']],
    ['steps to both chains', `${ZPUB_84}/<0;1>/*`, ['no_key_origin:info']],
  ])('is read with %s', (_name, text, expected) => {
    expect(findings(text)).toEqual(expected);
    expect(read(text).firstAddresses[0]).toBe(FIRST_84);
  });

  it('of a master is warned about, and so is one that lies at an unusual depth', () => {
    expect(findings(MASTER)).toEqual(['script_not_stated', 'master_key', 'no_key_origin:info']);
    const deep =
      'ypub6Zken22QbjfomRUXki5v4ndP6T1DEtaBhGGZBvR4ocoooM44dFmnF8DyFmvcK76TKnuvdFfaPnicVvTAPdqEcbuEfKEqfnRoUjSkTB4u1os';
    expect(findings(deep)).toEqual(['unusual_depth', 'no_key_origin:info']);
  });
});

describe('a key with its origin', () => {
  const origin = (path: string) => `[${FINGERPRINT}/${path}]`;

  it.each(["84'/0'/0'", '84h/0h/0h', '84H/0H/0H', "84'/0h/0H"])('is read with %s', (path) => {
    const inspection = read(`[73C5DA0A/${path}]${XPUB_84}`);
    expect(inspection).toMatchObject({
      format: 'key_with_origin',
      script: 'p2wpkh',
      keys: [{ fingerprint: FINGERPRINT, path: 'm/84h/0h/0h', xpub: XPUB_84, depth: 3 }],
      descriptor: CANONICAL,
      findings: [],
    });
  });

  it('takes the script from its purpose, but lets the user choose another', () => {
    const text = `${origin('84h/0h/0h')}${XPUB_84}`;
    expect(read(text).scriptChoices).toEqual(['p2wpkh', 'p2tr', 'p2sh_p2wpkh', 'p2pkh']);
    expect(read(text, { script: 'p2tr' }).script).toBe('p2tr');
    expect(read(text, { script: 'p2tr' }).findings).toEqual([
      {
        code: 'purpose_script_mismatch',
        severity: 'warn',
        params: { purpose: 84, pathScript: 'P2WPKH', script: 'P2TR' },
      },
    ]);
  });

  it('under a purpose that no BIP speaks of leaves its script open', () => {
    expect(findings(`${origin('7h/0h/0h')}${XPUB_84}`)).toEqual(['script_not_stated']);
  });

  it.each([
    ['a fingerprint of zeros', `[00000000/84h/0h/0h]${XPUB_84}`, ['fingerprint_zero']],
    ['another coin', `${origin('84h/1h/0h')}${XPUB_84}`, ['coin_type_mismatch']],
    ['another purpose', `${origin('49h/0h/0h')}${ZPUB_84}`, ['purpose_script_mismatch']],
    ['too many steps', `${origin('84h/0h/0h/0')}${ZPUB_84}`, ['origin_too_long']],
    ['another account', `${origin('84h/0h/1h')}${ZPUB_84}`, ['origin_child_mismatch']],
    ['a step that is not hardened', `${origin('84h/0h/0')}${ZPUB_84}`, ['origin_child_mismatch']],
    ['a fingerprint alone', `[${FINGERPRINT}]${MASTER}`, ['script_not_stated', 'master_key']],
  ])('is warned about for %s', (_name, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['too few steps', '84h/0h', 'invalid/origin_depth_mismatch'],
    ['a step that is no number', '84h/0h/x', 'invalid/origin_malformed'],
    ['leading zeros', '084h/0h/0h', 'invalid/origin_malformed'],
    ['an empty step', '84h//0h', 'invalid/origin_malformed'],
    ['chains', '84h/0h/<0;1>', 'invalid/origin_malformed'],
    ['a step beyond 2^31', '84h/0h/2147483648', 'invalid/path_step_too_large'],
  ])('is refused for %s', (_name, path, expected) => {
    expect(refusal(`${origin(path)}${XPUB_84}`)).toBe(expected);
  });

  it.each([
    ['a short fingerprint', `[73c5da0/84h/0h/0h]${XPUB_84}`],
    ['no fingerprint', `[84h/0h/0h]${XPUB_84}`],
    ['a second origin', `[${FINGERPRINT}/84h/0h/0h][${FINGERPRINT}]${XPUB_84}`],
  ])('is refused for %s', (_name, text) => {
    expect(refusal(text)).toBe('invalid/origin_malformed');
  });

  it('under m/48h is one of several keys (BIP-48), unless the user says otherwise', () => {
    const text = `[73c5da0a/48h/0h/0h/2h]xpub6DkFAXWQ2dHxq2vatrt9qyA3bXYU4ToWQwCHbf5XB2mSTexcHZCeKS1VZYcPoBd5X8yVcbXFHJR9R8UCVpt82VX1VhR28mCyxUFL4r6KFrf`;
    expect(read(text)).toMatchObject({ kind: 'multisig', script: 'p2wsh', descriptor: null });
    expect(findings(text)).toEqual(['cosigner_key:block']);
    expect(findings(text, { script: 'p2wpkh' })).toEqual(['purpose_script_mismatch']);
  });
});

describe('the network', () => {
  it.each(['testnet', 'signet', 'regtest'] as const)('of a test key may be %s', (network) => {
    const first = read(under('vpub'), { network });
    expect(first.network).toBe(network);
    expect(first.firstAddresses[0]).toMatch(network === 'regtest' ? /^bcrt1q/ : /^tb1q/);
  });

  it('of a key is not the other one', () => {
    expect(refusal(UPUB_49, { network: 'mainnet' })).toBe('wrong_network');
    expect(refusal(ZPUB_84, { network: 'testnet' })).toBe('wrong_network');
    expect(read(UPUB_49).firstAddresses[0]).toBe('2Mww8dCYPUpKHofjgcXcBCEGmniw9CoaiD2');
  });
});

describe('a descriptor', () => {
  const key = `[${FINGERPRINT}/84h/0h/0h]${XPUB_84}`;
  const wpkh = (path: string) => withChecksum(`wpkh(${key}${path})`);

  it.each([
    ['pkh(', ')', 'p2pkh', '1'],
    ['sh(wpkh(', '))', 'p2sh_p2wpkh', '3'],
    ['wpkh(', ')', 'p2wpkh', 'bc1q'],
    ['tr(', ')', 'p2tr', 'bc1p'],
  ])('%sKEY%s is %s', (open, close, script, start) => {
    const text = withChecksum(`${open}${XPUB_84}/<0;1>/*${close}`);
    const inspection = read(text);
    expect(inspection).toMatchObject({
      format: 'descriptor',
      script,
      scriptChoices: [script],
      descriptor: text,
    });
    expect(inspection.firstAddresses.every((address) => address.startsWith(start))).toBe(true);
  });

  it('is read again as itself', () => {
    expect(read(CANONICAL)).toMatchObject({
      descriptor: CANONICAL,
      receive: wpkh('/0/*'),
      change: wpkh('/1/*'),
      findings: [],
    });
  });

  it.each([
    ['no checksum', CANONICAL.split('#')[0] ?? '', ['checksum_added:info']],
    ['a line end', `${CANONICAL}\r\n`, []],
    [
      'other marks for hardened steps',
      withChecksum(`wpkh([73C5DA0A/84'/0H/0h]${XPUB_84}/<0;1>/*)`),
      [],
    ],
    ['a line break inside', CANONICAL.replace('/84h', '/84h\n'), ['spaces_removed:info']],
    [
      'a line break in its key and no checksum',
      `wpkh(${key.slice(0, 60)}\n${key.slice(60)}/<0;1>/*)`,
      ['checksum_added:info', 'spaces_removed:info'],
    ],
    [
      'a zpub',
      withChecksum(`wpkh([${FINGERPRINT}/84h/0h/0h]${ZPUB_84}/<0;1>/*)`),
      ['slip132_in_descriptor:info'],
    ],
  ])('becomes canonical from one with %s', (_name, text, expected) => {
    expect(read(text).descriptor).toBe(CANONICAL);
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['a receive chain only', '/0/*', ['receive_only']],
    ['a change chain only', '/1/*', ['receive_only', 'unusual_chains']],
    ['no chain level', '/*', ['no_chain_level']],
    ['chains 2 and 3', '/<2;3>/*', ['unusual_chains']],
    ['the chains the wrong way round', '/<1;0>/*', ['unusual_chains']],
    ['a step between chain and address', '/<0;1>/2/*', ['unusual_chains']],
    ['one address for each chain', '/<0;1>', ['not_ranged']],
    ['one address', '/0/7', ['not_ranged']],
    ['the key itself', '', ['not_ranged']],
  ])('with %s is warned about', (_name, path, expected) => {
    expect(findings(wpkh(path))).toEqual(expected);
    expect(read(wpkh(path)).descriptor).toBe(wpkh(path));
  });

  it.each([
    ['/0/*', null, 5],
    ['/<0;1>/*', '/1/*', 5],
    ['/<0;1>', '/1', 1],
    ['/0/7', null, 1],
  ])('with %s has the change chain %s and %i addresses to show', (path, change, shown) => {
    const inspection = read(wpkh(path));
    expect(inspection.change).toBe(change === null ? null : wpkh(change));
    expect(inspection.firstAddresses).toHaveLength(shown);
  });

  it.each([
    ['identical chains', '/<0;0>/*', 'invalid/chains_identical'],
    ['a hardened chain', '/<0h;1>/*', 'invalid/hardened_after_xpub'],
    ['a hardened step', '/0h/*', 'invalid/hardened_after_xpub'],
    ['a hardened wildcard', "/0/*'", 'invalid/hardened_after_xpub'],
    ['two forks', '/<0;1>/<2;3>/*', 'invalid/multipath_repeated'],
    ['one chain in brackets', '/<0>/*', 'invalid/multipath_malformed'],
    ['an empty chain', '/<0;>/*', 'invalid/multipath_malformed'],
    ['an open bracket', '/<0;1/*', 'invalid/multipath_malformed'],
    ['three chains', '/<0;1;2>/*', 'unsupported/multipath_too_many'],
    ['a wildcard before the end', '/*/0', 'invalid/wildcard_misplaced'],
    ['two wildcards', '/**', 'invalid/wildcard_misplaced'],
    ['an empty step', '//*', 'invalid/path_malformed'],
    ['a sign', '/+1/*', 'invalid/path_malformed'],
    ['a step beyond 2^31', '/2147483648/*', 'invalid/path_step_too_large'],
    ['253 more steps', `${'/0'.repeat(253)}/*`, 'invalid/path_too_deep'],
  ])('with %s is refused', (_name, path, expected) => {
    expect(refusal(wpkh(path))).toBe(expected);
  });

  it.each([
    [
      'one wrong character',
      `${CANONICAL.slice(0, -1)}q`,
      'checksum_mismatch/descriptor_checksum_typo',
    ],
    ['a wrong checksum', `${CANONICAL.slice(0, -3)}qqq`, 'checksum_mismatch/descriptor_checksum'],
    ['a short checksum', CANONICAL.slice(0, -1), 'checksum_mismatch/descriptor_checksum_length'],
    ['an empty checksum', CANONICAL.slice(0, -8), 'checksum_mismatch/descriptor_checksum_length'],
    ['a space after it', `${CANONICAL} `, 'invalid/characters_after_descriptor'],
    [
      'a space before the checksum',
      CANONICAL.replace('#', ' #'),
      'invalid/characters_after_descriptor',
    ],
    [
      'a space in the checksum',
      `${CANONICAL.slice(0, -4)} ${CANONICAL.slice(-4)}`,
      'invalid/characters_after_descriptor',
    ],
    ['words after it', `wpkh(${key}/0/*) my wallet`, 'invalid/characters_after_descriptor'],
    ['an unbreakable space after it', `${CANONICAL}\u00a0`, 'invalid/look_alike_characters'],
    [
      'a Cyrillic letter in its name',
      CANONICAL.replace('wpkh', 'wрkh'),
      'invalid/look_alike_characters',
    ],
    ['a name in capitals', `WPKH(${key}/0/*)`, 'invalid/script_unknown'],
    ['a bracket too few', `sh(wpkh(${key}/0/*)`, 'invalid/script_malformed'],
    ['a name that may not stand there', `wsh(wpkh(${key}/0/*))`, 'invalid/script_malformed'],
    ['two keys in a place for one', `wpkh(${key}/0/*,${key}/0/*)`, 'invalid/script_malformed'],
    ['every script at once', `combo(${key}/0/*)`, 'unsupported/script_not_supported'],
    [
      'a threshold in capitals',
      `wsh(SORTEDMULTI(1,${key}/0/*,${XPUB_44}/0/*))`,
      'invalid/script_unknown',
    ],
    [
      'conditions outside wsh and tr',
      `sh(and_v(v:pk(${key}/0/*),older(144)))`,
      'invalid/miniscript_misplaced',
    ],
    [
      'a way to spend without a signature',
      `wsh(or_i(older(144),pk(${key}/0/*)))`,
      'invalid/miniscript_not_sane',
    ],
    ['a lock of no blocks', `wsh(and_v(v:pk(${key}/0/*),older(0)))`, 'invalid/lock_malformed'],
    ['a short hash', `wsh(and_v(v:pk(${key}/0/*),sha256(00)))`, 'invalid/hash_malformed'],
    [
      'an address of nothing',
      'addr(3PUNyaW7M55oKWJ3kDukwk9bsKvryra15k)',
      'invalid/address_invalid',
    ],
  ])('with %s is refused', (_name, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('names a foreign character by its code and nothing of the text', () => {
    const inspection = inspectWallet(CANONICAL.replace('xpub6', 'xpub\u200b6'), {});
    expect(inspection).toEqual({
      ok: false,
      error: { code: 'invalid', reason: 'look_alike_characters', params: { character: 'U+200B' } },
    });
  });

  it('refuses a script that it does not name', () => {
    expect(refusal(CANONICAL, { script: 'p2tr' })).toBe('invalid/script_choice_conflict');
  });
});

describe('a receive and a change descriptor', () => {
  const one = (path: string, key = XPUB_84, script = 'wpkh') =>
    withChecksum(`${script}([${FINGERPRINT}/84h/0h/0h]${key}${path})`);

  it.each([
    ['on two lines', `${one('/0/*')}\n${one('/1/*')}\n`],
    ['on one line', `${one('/0/*')} ${one('/1/*')}`],
    ['the wrong way round', `${one('/1/*')}\n\n${one('/0/*')}`],
  ])('%s are one wallet', (_name, text) => {
    expect(read(text)).toMatchObject({
      format: 'descriptor_pair',
      descriptor: CANONICAL,
      receive: one('/0/*'),
      change: one('/1/*'),
      findings: [],
    });
  });

  it.each([
    ['the same chain twice', one('/0/*'), 'invalid/chains_identical'],
    ['another key', one('/1/*', XPUB_44), 'invalid/chains_unrelated'],
    ['another script', one('/1/*', XPUB_84, 'tr'), 'invalid/chains_unrelated'],
    ['a longer path', one('/1/2/*'), 'invalid/chains_unrelated'],
    ['no range', one('/1'), 'invalid/chains_unrelated'],
    ['both chains', one('/<0;1>/*'), 'invalid/chains_unrelated'],
    ['a wrong checksum', `${one('/1/*').slice(0, -3)}qqq`, 'checksum_mismatch/descriptor_checksum'],
    ['a third descriptor', `${one('/1/*')}\n${one('/2/*')}`, 'invalid/characters_after_descriptor'],
  ])('are refused with %s', (_name, second, expected) => {
    expect(refusal(`${one('/0/*')}\n${second}`)).toBe(expected);
  });
});

describe('everything else', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a sentence', 'my xpub is in the drawer (second from the top)'],
    ['an address', FIRST_84],
    ['a transaction id', 'f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16'],
    ['a signature in hex', 'ab'.repeat(64)],
    ['JSON', '["a","b"]'],
    ['a wallet file', '{"descriptor":"wpkh(xpub)"}'],
    ['a word in brackets', '[draft] hello'],
    ['binary', '\u0000\u0001\u0002\ufffd'],
    ['256 KiB of letters', 'a'.repeat(262_144)],
  ])('is not recognised: %s', (_name, text) => {
    expect(refusal(text)).toBe('not_recognised');
  });
});
