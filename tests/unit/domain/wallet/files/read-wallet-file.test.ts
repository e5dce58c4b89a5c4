import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../../main/domain/wallet/descriptor-checksum.ts';
import { readWalletFile } from '../../../../../main/domain/wallet/files/read-wallet-file.ts';
import type { WalletFileReading } from '../../../../../main/domain/wallet/files/wallet-file.ts';
import type { Network } from '../../../../../main/domain/wallet/inspection.ts';
import {
  ACCOUNT,
  accountDescriptor,
  SIGNER_PATH,
  SIGNERS,
  TEST_KEY,
  twoOfThree,
} from './file-keys.ts';

const BOTH = '/<0;1>/*';
const WALLET = withChecksum(accountDescriptor(BOTH));
const VAULT = withChecksum(twoOfThree(BOTH));
const NESTED = withChecksum(`sh(${twoOfThree(BOTH)})`);
const RECEIVE = withChecksum(accountDescriptor('/0/*'));
const CHANGE = withChecksum(accountDescriptor('/1/*'));

function read(text: string, network?: Network): WalletFileReading {
  const reading = readWalletFile(text, network === undefined ? {} : { network });
  if (reading === null) throw new Error('not recognised');
  if (!reading.ok) throw new Error(reading.error.reason ?? reading.error.code);
  return reading.value;
}

function verdictOn(text: string, network?: Network): string {
  const reading = readWalletFile(text, network === undefined ? {} : { network });
  if (reading === null) return 'not recognised';
  return reading.ok ? 'read' : `${reading.error.code}/${reading.error.reason ?? ''}`;
}

/** Format, descriptors of every candidate, and findings. */
function summary(text: string) {
  const { format, candidates, findings } = read(text);
  return {
    format,
    wallets: candidates.map(({ descriptors }) => descriptors),
    findings: findings.map(({ code }) => code),
  };
}

const json = (value: unknown) => JSON.stringify(value);

const setUpText = ({
  policy = '2 of 3',
  format = 'P2WSH',
  keys = SIGNERS.map(({ fingerprint, xpub }) => `${fingerprint}: ${xpub}`),
  comment = '# Coldcard Multisig setup file',
  more = '',
} = {}) =>
  [
    comment,
    'Name: vault',
    `Policy: ${policy}`,
    `Derivation: m/48'/0'/0'/2'`,
    `Format: ${format}`,
    more,
    ...keys,
    '',
  ].join('\n');

const caravan = (changes: object = {}) =>
  json({
    name: 'vault',
    addressType: 'P2WSH',
    network: 'mainnet',
    quorum: { requiredSigners: 2, totalSigners: 3 },
    extendedPublicKeys: SIGNERS.map(({ fingerprint, xpub }) => {
      return { name: 'x', bip32Path: `m/${SIGNER_PATH}`, xpub, xfp: fingerprint };
    }),
    startingAddressIndex: 0,
    ...changes,
  });

const electrum = (keystore: object, more: object = {}) =>
  json({ wallet_type: 'standard', use_encryption: false, keystore, ...more });

const electrumKey = {
  type: 'bip32',
  xpub: ACCOUNT.p2wpkh.zpub,
  derivation: "m/84'/0'/0'",
  root_fingerprint: ACCOUNT.fingerprint,
  xprv: null,
};

const coldcard = (changes: object = {}, account: object = {}) =>
  json({
    chain: 'BTC',
    xfp: ACCOUNT.fingerprint.toUpperCase(),
    account: 0,
    bip84: {
      name: 'p2wpkh',
      deriv: "m/84'/0'/0'",
      xpub: ACCOUNT.p2wpkh.xpub,
      _pub: ACCOUNT.p2wpkh.zpub,
      xfp: 'A208A33F',
      first: ACCOUNT.p2wpkh.first,
      ...account,
    },
    ...changes,
  });

const bsms = (changes: Readonly<Record<number, string>> = {}) =>
  ['BSMS 1.0', twoOfThree('/**'), '/0/*,/1/*', ACCOUNT.p2wpkh.first]
    .map((line, at) => changes[at] ?? line)
    .join('\n');

const core = (...entries: readonly object[]) => json({ wallet_name: 'node', descriptors: entries });

describe('a wallet is the same in the file of', () => {
  it.each([
    [
      'Bitcoin Core, listed',
      'bitcoin_core',
      [[RECEIVE, CHANGE]],
      core(
        { desc: RECEIVE, internal: false, active: true },
        { desc: CHANGE, internal: true, active: true },
      ),
    ],
    [
      'Bitcoin Core, listed the other way round',
      'bitcoin_core',
      [[RECEIVE, CHANGE]],
      core({ desc: CHANGE, internal: true }, { desc: RECEIVE, internal: false }),
    ],
    [
      'Bitcoin Core, to import',
      'bitcoin_core',
      [[WALLET]],
      json([{ desc: WALLET, timestamp: 'now', active: true, range: [0, 999] }]),
    ],
    [
      'Bitcoin Core, as a command',
      'bitcoin_core',
      [[RECEIVE, CHANGE]],
      `Type into the console:\n\nimportdescriptors '${json([
        { desc: RECEIVE, internal: false },
        { desc: CHANGE, internal: true },
      ])}'\n`,
    ],
    [
      'Sparrow',
      'sparrow',
      [[WALLET]],
      `# Receive and change descriptor (BIP389):\n${WALLET}\n\n\n# Receive descriptor (Bitcoin Core):\n${RECEIVE}\n\n# Change descriptor (Bitcoin Core):\n${CHANGE}\n`,
    ],
    [
      'Sparrow, in two parts',
      'sparrow',
      [[RECEIVE, CHANGE]],
      `# Receive\r\n${RECEIVE}\r\n# Change\r\n${CHANGE}\r\n`,
    ],
    ['Bitkey', 'sparrow', [[RECEIVE, CHANGE]], `External: ${RECEIVE}\nInternal: ${CHANGE} `],
    ['a program that labels it', 'sparrow', [[RECEIVE]], `Receive: ${RECEIVE}\n`],
    [
      'Specter, without paths',
      'specter',
      [[WALLET]],
      json({ label: 'x', blockheight: 0, descriptor: withChecksum(accountDescriptor('')) }),
    ],
    [
      'Specter, with both descriptors',
      'specter',
      [[RECEIVE, CHANGE]],
      json({ name: 'x', recv_descriptor: RECEIVE, change_descriptor: CHANGE, devices: [] }),
    ],
    [
      'Specter-DIY',
      'specter_diy',
      [[accountDescriptor(BOTH)]],
      `addwallet x&${accountDescriptor('/{0,1}/*')}`,
    ],
    ['Electrum', 'electrum', [[WALLET]], electrum(electrumKey)],
    [
      'Electrum with changes appended',
      'electrum',
      [[WALLET]],
      `${electrum(electrumKey)},\n{"op": "add", "path": "/labels/x", "value": "y"}`,
    ],
    [
      'Liana',
      'liana',
      [[WALLET]],
      json({ version: 0, date: 0, network: 'bitcoin', accounts: [{ descriptor: WALLET }] }),
    ],
    ['Coldcard, every account', 'coldcard_json', [[WALLET]], coldcard()],
    [
      'Coldcard, a named descriptor',
      'coldcard_descriptor',
      [[WALLET]],
      json({ name: 'x', desc: WALLET }),
    ],
    [
      'Wasabi',
      'wasabi',
      [[WALLET]],
      json({
        ExtPubKey: ACCOUNT.p2wpkh.xpub,
        MasterFingerprint: ACCOUNT.fingerprint,
        AccountKeyPath: "84'/0'/0'",
      }),
    ],
    [
      'Wasabi, without a path',
      'wasabi',
      [[WALLET]],
      json({ ExtPubKey: ACCOUNT.p2wpkh.xpub, MasterFingerprint: ACCOUNT.fingerprint }),
    ],
    ['Coldcard, with its descriptor', 'coldcard_json', [[WALLET]], coldcard({}, { desc: WALLET })],
    ['Passport, with one chain', 'coldcard_json', [[WALLET]], coldcard({}, { desc: RECEIVE })],
    [
      'a wallet policy of Ledger',
      'wallet_policy',
      [[accountDescriptor(BOTH)]],
      json({
        name: 'x',
        descriptor_template: 'wpkh(@0/**)',
        keys_info: [`[${ACCOUNT.fingerprint}/84h/0h/0h]${ACCOUNT.p2wpkh.xpub}`],
      }),
    ],
    [
      'a wallet policy as BIP-388 prints it',
      'wallet_policy',
      [[accountDescriptor(BOTH)]],
      `Descriptor template: wpkh(@0/**)\nKeys info: ["[${ACCOUNT.fingerprint}/84h/0h/0h]${ACCOUNT.p2wpkh.xpub}"]`,
    ],
    [
      'annotations',
      'bip393',
      [[WALLET]],
      withChecksum(`${accountDescriptor(BOTH)}?bh=800000&gl=30`),
    ],
    [
      'annotations without checksum',
      'bip393',
      [[accountDescriptor(BOTH)]],
      `${accountDescriptor(BOTH)}?bh=800000&later=1`,
    ],
    ['Caravan', 'caravan', [[VAULT]], caravan()],
    ['Caravan as Sparrow writes it', 'caravan', [[NESTED]], caravan({ addressType: 'P2SH_P2WSH' })],
    ['Coldcard multisig', 'coldcard_multisig', [[VAULT]], setUpText()],
    ['Coldcard multisig with 2/3', 'coldcard_multisig', [[VAULT]], setUpText({ policy: '2/3' })],
    [
      'BlueWallet',
      'bluewallet',
      [[VAULT]],
      setUpText({ comment: '# BlueWallet Multisig setup file' }),
    ],
    ['Nunchuk', 'nunchuk', [[VAULT]], setUpText({ comment: '# Exported from Nunchuk' })],
    ['Nunchuk, as a descriptor', 'nunchuk', [[twoOfThree(BOTH)]], twoOfThree('/**')],
    ['BSMS', 'bsms', [[twoOfThree(BOTH)]], bsms()],
    ['BSMS for receiving only', 'bsms', [[twoOfThree('/0/*')]], bsms({ 2: '/0/*' })],
    ['BSMS of Sparrow', 'bsms', [[VAULT]], bsms({ 1: VAULT })],
  ] as const)('%s', (_what, format, wallets, text) => {
    expect(summary(text)).toEqual({ format, wallets, findings: [] });
  });
});

describe('a file', () => {
  it('of several wallets puts native segwit first, and says how many there are', () => {
    const old = withChecksum(`pkh([${ACCOUNT.fingerprint}/44h/0h/0h]${ACCOUNT.p2pkh.xpub}/0/*)`);
    const text = core(
      { desc: old, active: true },
      { desc: RECEIVE, active: true },
      { desc: `raw(00)`, active: false },
    );
    const { candidates, findings, name } = read(text);
    expect(candidates.map(({ script }) => script)).toEqual(['p2wpkh', 'p2pkh']);
    expect(findings).toEqual([
      { code: 'file_parts_unread', severity: 'warn', params: { count: 1 } },
      { code: 'file_more_wallets', severity: 'info', params: { count: 2 } },
    ]);
    expect(name).toBe('node');
  });

  it('of Bitcoin Core puts what is in use before what is not', () => {
    const old = withChecksum(`pkh([${ACCOUNT.fingerprint}/44h/0h/0h]${ACCOUNT.p2pkh.xpub}/0/*)`);
    const { candidates } = read(
      core({ desc: RECEIVE, active: false }, { desc: old, active: true }),
    );
    expect(candidates.map(({ script }) => script)).toEqual(['p2pkh', 'p2wpkh']);
  });

  it('that names receive addresses only gets the change chain that its program always has', () => {
    expect(summary(json({ label: 'x', descriptor: RECEIVE }))).toEqual({
      format: 'specter',
      wallets: [[WALLET]],
      findings: ['file_change_assumed'],
    });
  });

  it('keeps the height and gap of a BIP-393 descriptor', () => {
    const { birthHeight, gapLimit } = read(`${accountDescriptor(BOTH)}?bh=800000&gl=30`);
    expect([birthHeight, gapLimit]).toEqual([800000, 30]);
  });

  it('keeps its name as one short line of plain text', () => {
    expect(read(caravan({ name: ' a\n\u202eb\u0000 ' })).name).toBe('a b');
    expect(read(caravan({ name: '=HYPERLINK("x")' })).name).toBe('=HYPERLINK("x")');
    expect(read(caravan({ name: '😀'.repeat(500) })).name).toBe('😀'.repeat(80));
    expect(read(caravan({ name: '\u200b' })).name).toBeNull();
  });

  it('says its network, and only that', () => {
    const keys = [{ xpub: TEST_KEY, bip32Path: "m/48'/1'/100'/2'", xfp: 'f57ec65d' }];
    const quorum = { requiredSigners: 1, totalSigners: 1 };
    const text = caravan({ network: 'regtest', extendedPublicKeys: keys, quorum });
    expect(read(text).network).toBe('regtest');
    expect(read(text, 'signet').network).toBe('regtest');
    expect(verdictOn(text, 'mainnet')).toBe('wrong_network/');
    expect(read(setUpText()).network).toBeNull();
  });

  it.each([
    ['a starting index', caravan({ startingAddressIndex: 7 }), ['file_starts_later']],
    ['an unknown line', setUpText({ more: 'Blinding: none' }), ['file_parts_unread']],
    [
      'a key of unknown origin',
      caravan({
        extendedPublicKeys: SIGNERS.map(({ xpub }) => ({
          xpub,
          xfp: 'Unknown',
          bip32Path: 'Unknown',
        })),
      }),
      [],
    ],
    [
      'a header of another script',
      setUpText({
        policy: '1 of 1',
        format: 'P2SH',
        keys: [
          'b68af6e4: Zpub74w9dfoeurKrKXE3SPRpFquLPTkiCuSwGuhDzBgbE42w5ShB2FxMjmJyjZpSJ6WhLt8y1PeFHQELGgq2GmktviFDH8yFWYRWg4xQiw3v335',
        ],
      }),
      ['prefix_script_mismatch', 'slip132_in_descriptor'],
    ],
  ])('with %s says so', (_what, text, findings) => {
    expect(summary(text).findings).toEqual(findings);
  });

  it('whose keys are not sorted says so in its descriptor', () => {
    const [[descriptor] = []] = summary(setUpText({ more: 'Sorted: false' })).wallets;
    expect(descriptor).toBe(withChecksum(twoOfThree(BOTH).replace('sortedmulti', 'multi')));
  });
});

describe('a file is refused by name', () => {
  const short = SIGNERS.slice(1).map(({ fingerprint, xpub }) => `${fingerprint}: ${xpub}`);
  const mistyped = ACCOUNT.p2wpkh.xpub.replace('xpub6DM', 'xpub6DN');
  it.each([
    ['cut off', caravan().slice(0, -40), 'invalid/file_malformed'],
    [
      'a field twice',
      `{"descriptor":"${WALLET}","label":"a","label":"b"}`,
      'invalid/file_field_twice',
    ],
    [
      'nested beyond sense',
      `{"keystore":${'['.repeat(100)}${']'.repeat(100)}}`,
      'unsupported/file_too_large',
    ],
    [
      'over a million characters',
      `{"wallet_type":"standard","x":"${'a'.repeat(1 << 20)}"}`,
      'unsupported/file_too_large',
    ],
    ['a key too few', setUpText({ keys: short }), 'invalid/file_quorum_mismatch'],
    [
      'a key too few (Caravan)',
      caravan({ quorum: { requiredSigners: 2, totalSigners: 4 } }),
      'invalid/file_quorum_mismatch',
    ],
    ['no key needed', setUpText({ policy: '0 of 3' }), 'invalid/threshold_zero'],
    [
      'more keys needed than there are',
      setUpText({ policy: '4 of 3' }),
      'invalid/threshold_above_keys',
    ],
    ['no policy', setUpText({ policy: '' }), 'invalid/file_policy_missing'],
    ['a policy of words', setUpText({ policy: 'two of three' }), 'invalid/file_policy_missing'],
    ['no address type', setUpText({ format: '' }), 'invalid/file_incomplete'],
    ['another address type', setUpText({ format: 'P2TR' }), 'unsupported/file_script_unknown'],
    [
      'another address type (Caravan)',
      caravan({ addressType: 'P2TR' }),
      'unsupported/file_script_unknown',
    ],
    ['a foreign network', caravan({ network: 'litecoin' }), 'unsupported/file_network_unknown'],
    ['keys of another network', caravan({ network: 'testnet' }), 'wrong_network/'],
    [
      'a mistyped key',
      setUpText({ policy: '1 of 1', keys: [`b68af6e4: ${mistyped}`] }),
      'checksum_mismatch/base58_checksum',
    ],
    [
      'keys of two networks',
      setUpText({ policy: '1 of 3', keys: [...short, `f57ec65d: ${TEST_KEY}`] }),
      'invalid/networks_mixed',
    ],
    [
      'a fingerprint of seven digits',
      caravan({
        extendedPublicKeys: [{ xpub: TEST_KEY, xfp: 'f57ec65', bip32Path: 'm/48h' }],
        quorum: { requiredSigners: 1, totalSigners: 1 },
      }),
      'invalid/origin_malformed',
    ],
    [
      'a quorum of text',
      caravan({ quorum: { requiredSigners: '2', totalSigners: 3 } }),
      'invalid/file_incomplete',
    ],
    [
      'a wrong checksum in Core',
      core({ desc: RECEIVE.replace(/.$/, 'q') }),
      'checksum_mismatch/descriptor_checksum_typo',
    ],
    ['only single outputs in Core', core({ desc: 'raw(00)' }), 'unsupported/file_without_wallet'],
    [
      'two wallets in one Sparrow file',
      `# a\n${WALLET}\n${withChecksum(accountDescriptor('/2/*'))}`,
      'invalid/chains_unrelated',
    ],
    [
      'a wrong checksum in Specter',
      json({ label: 'x', descriptor: RECEIVE.replace(/.$/, 'q') }),
      'checksum_mismatch/descriptor_checksum_typo',
    ],
    ['an encrypted Electrum wallet', 'QklFMQNrZXkgYW5kIG1vcmU=', 'unsupported/file_encrypted'],
    ['an Electrum seed', electrum({ ...electrumKey, seed: 'x' }), 'invalid/private_key'],
    [
      'an encrypted Electrum private key',
      electrum({ ...electrumKey, xprv: 'ZW5jcnlwdGVk' }),
      'invalid/private_key',
    ],
    [
      'imported Electrum addresses',
      json({ wallet_type: 'imported', addresses: {} }),
      'unsupported/file_without_wallet',
    ],
    [
      'an old Electrum wallet',
      electrum({ type: 'old', mpk: 'x' }),
      'unsupported/file_script_unknown',
    ],
    [
      'an Electrum wallet behind 2FA',
      electrum(electrumKey, { wallet_type: '2fa' }),
      'unsupported/file_script_unknown',
    ],
    [
      'an Electrum multisig without its keys',
      json({ wallet_type: '2of3' }),
      'invalid/file_quorum_mismatch',
    ],
    [
      'Electrum keys of two scripts',
      json({ wallet_type: '1of2', 'x1/': { xpub: SIGNERS[0].xpub }, 'x2/': electrumKey }),
      'invalid/file_keys_disagree',
    ],
    [
      'an Electrum key replaced later',
      `${electrum(electrumKey)},\n{"op":"replace","path":"/keystore/xpub","value":"x"}`,
      'invalid/file_malformed',
    ],
    [
      'a Coldcard key in two ways',
      coldcard({}, { xpub: ACCOUNT.p2pkh.xpub }),
      'invalid/file_keys_disagree',
    ],
    [
      'a Coldcard fingerprint of another key',
      coldcard({}, { xfp: '00000001' }),
      'invalid/file_keys_disagree',
    ],
    [
      'a Coldcard descriptor of another wallet',
      coldcard({}, { desc: VAULT }),
      'invalid/file_keys_disagree',
    ],
    ['a Coldcard for a test network', coldcard({ chain: 'XTN' }), 'wrong_network/'],
    ['a Liana backup that is sealed', 'BIPXXXX\u0001\u0002', 'unsupported/file_encrypted'],
    [
      'a Wasabi secret',
      json({ ExtPubKey: ACCOUNT.p2wpkh.xpub, EncryptedSecret: 'x' }),
      'invalid/private_key',
    ],
    ['BSMS 2.0', bsms({ 0: 'BSMS 2.0' }), 'unsupported/bsms_version'],
    ['BSMS without an address', bsms().split('\n').slice(0, 3).join('\n'), 'invalid/bsms_lines'],
    ['BSMS with a fifth line', `${bsms()}\nmore`, 'invalid/bsms_lines'],
    ['BSMS with other chains', bsms({ 2: '/2/*,/3/*' }), 'unsupported/bsms_path_restrictions'],
    ['BSMS with hardened chains', bsms({ 2: "/0'/*" }), 'unsupported/bsms_path_restrictions'],
    ['BSMS that ends at a chain', bsms({ 1: twoOfThree('/0') }), 'invalid/bsms_chain_only'],
    ['BSMS, encrypted', 'ab'.repeat(400), 'unsupported/bsms_encrypted'],
    ['a policy without a path', 'pkh(@0)', 'invalid/policy_path'],
    ['a policy out of order', 'sh(multi(1,@1/**,@0/**))', 'invalid/policy_key_order'],
    ['a policy that skips a key', 'sh(multi(1,@0/**,@2/**))', 'invalid/policy_key_order'],
    ['a policy with a leading zero', 'pkh(@00/**)', 'invalid/policy_key_order'],
    ['a policy with a key twice', 'sh(multi(1,@0/**,@0/**))', 'invalid/policy_key_reuse'],
    ['a policy with equal chains', 'pkh(@0/<1;1>/*)', 'invalid/policy_path'],
    ['a policy with a hardened chain', "pkh(@0/<0';1>/*)", 'invalid/policy_path'],
    ['a policy with one key twice in musig', 'tr(musig(@0,@0)/**)', 'invalid/policy_key_reuse'],
    ['a policy without its keys', 'pkh(@0/**)', 'invalid/policy_keys'],
    [
      'a policy with a key too many',
      json({ template: 'pkh(@0/**)', keys: [ACCOUNT.p2pkh.xpub, ACCOUNT.p2wpkh.xpub] }),
      'invalid/policy_keys',
    ],
    [
      'a policy with the same key twice',
      json({
        template: 'sh(multi(1,@0/**,@1/**))',
        keys: [ACCOUNT.p2wpkh.xpub, ACCOUNT.p2wpkh.zpub],
      }),
      'invalid/same_key_twice',
    ],
    [
      'a policy with a path after a key',
      json({ template: 'pkh(@0/**)', keys: [`${ACCOUNT.p2pkh.xpub}/0`] }),
      'invalid/origin_malformed',
    ],
  ])('with %s', (_what, text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    'Bh=1',
    'bh=',
    'bh',
    'bh=-1',
    'bh=abc',
    'bh=01',
    '=100',
    'bh=1&',
    '',
    'bh=1&bh=2',
    'bh=1?gl=2',
  ])('with the annotation ?%s (BIP-393)', (annotation) => {
    expect(verdictOn(`${accountDescriptor(BOTH)}?${annotation}`)).toBe(
      'invalid/annotation_malformed',
    );
  });

  it('whose annotation was changed after the checksum was made', () => {
    const text = withChecksum(`${accountDescriptor(BOTH)}?bh=800000`).replace('8000', '9000');
    expect(verdictOn(text)).toBe('checksum_mismatch/descriptor_checksum_typo');
  });
});

describe('a BSMS record of a single key (BIP-129, "with Public Keys")', () => {
  const key = '026d15412460ba0d881c21837bb999233896085a9ed4e5445bd637c10e579768ba';
  const signature =
    'H6DXgqkCb353BDPkzppMFpOcdJZlpur0WRetQhIBqSn6DFzoQWBtm+ibP5wERDRNi0bxxev9B+FIvyQWq0s6im4=';
  const record = (changed: string = key) =>
    ['BSMS 1.0', '00', `[59865f44/48'/0'/0'/2']${changed}`, 'Signer 1 key', signature].join('\n');

  it('is that of a signer', () => {
    const { candidates, name } = read(record());
    expect(candidates[0]?.descriptors).toEqual([`[59865f44/48h/0h/0h/2h]${key}`]);
    expect([candidates[0]?.kind, name]).toEqual(['cosigner_key', 'Signer 1 key']);
  });

  it.each([
    ['another key', `03${key.slice(2)}`, 'invalid/bsms_signature'],
    ['no point of the curve', `02${'0'.repeat(63)}5`, 'invalid/key_not_on_curve'],
    ['an uncompressed key', `04${key.slice(2)}${key.slice(2)}`, 'invalid/uncompressed_key'],
  ])('is refused with %s', (_what, changed, verdict) => {
    expect(verdictOn(record(changed))).toBe(verdict);
  });

  it('may come without a signature, which is told', () => {
    const text = record().split('\n').slice(0, 4).join('\n');
    expect(summary(text).findings).toEqual(['bsms_unsigned']);
  });
});

describe('an Electrum file of several keys', () => {
  const cosigner = {
    type: 'hardware',
    hw_type: 'coldcard',
    derivation: "m/48'/0'/0'/2'",
    // B68AF6E4 with its bytes the other way round, as Coldcard writes it.
    ckcc_xfp: 0xe4f68ab6,
    xpub: 'Zpub74w9dfoeurKrKXE3SPRpFquLPTkiCuSwGuhDzBgbE42w5ShB2FxMjmJyjZpSJ6WhLt8y1PeFHQELGgq2GmktviFDH8yFWYRWg4xQiw3v335',
  };
  const xpub =
    'xpub6ENXu6jP3XgXCMgRq1Pb1bNXKjRZ7JnM8R17W8dH6GSmM4VokYExQX8mtSwnjqyxJ8qNdrT1Us8jNwz8Y9mvBkmLhzTzwKKYEtZFMszFScb';

  it('has the script that its keys begin with, and sorts them', () => {
    expect(summary(json({ wallet_type: '1of1', 'x1/': cosigner }))).toEqual({
      format: 'electrum',
      wallets: [[withChecksum(`wsh(sortedmulti(1,[b68af6e4/48h/0h/0h/2h]${xpub}${BOTH}))`)]],
      findings: [],
    });
    const legacy = { ...cosigner, xpub };
    expect(summary(json({ wallet_type: '1of1', 'x1/': legacy })).wallets).toEqual([
      [withChecksum(`sh(sortedmulti(1,[b68af6e4/48h/0h/0h/2h]${xpub}${BOTH}))`)],
    ]);
  });
});

describe('texts that are no files', () => {
  it.each([
    ['a descriptor', WALLET],
    ['two descriptors', `${RECEIVE}\n${CHANGE}`],
    ['a key', ACCOUNT.p2wpkh.zpub],
    ['a key with origin', `[${ACCOUNT.fingerprint}/84h/0h/0h]${ACCOUNT.p2wpkh.xpub}`],
    ['an address', ACCOUNT.p2wpkh.first],
    ['JSON of nobody', '{"hello":"world"}'],
    ['an empty list', '[]'],
    ['a transaction in hex', `02000000${'00'.repeat(200)}`],
    ['a PSBT in hex', `70736274ff${'00'.repeat(200)}`],
    ['nothing', ''],
  ])('such as %s are left alone', (_what, text) => {
    expect(readWalletFile(text, {})).toBeNull();
  });
});
