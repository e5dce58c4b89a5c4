import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { SECRETS } from '../../support/secrets.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

type Key = { readonly fingerprint: string; readonly path: string; readonly xpub: string };
type Case = {
  readonly id: string;
  readonly expect: {
    readonly keys: readonly Key[];
    readonly descriptor: string;
    readonly addresses: Readonly<Record<string, string>>;
  };
};
const { cases } = JSON.parse(readFileSync('tests/vectors/wallets/valid.json', 'utf8')) as {
  readonly cases: readonly Case[];
};
const vector = (id: string): Case['expect'] => {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No vector ${id}`);
  return found.expect;
};
/** Native SegWit 2-of-3, made by two implementations that agree (the vector names them). */
const VAULT = vector('wallets-pv0066');
const textOf = ({ fingerprint, path, xpub }: Key): string =>
  `[${fingerprint}${path.slice(1)}]${xpub}`;
const KEYS = VAULT.keys.map((key) => ({ text: textOf(key) }));
const [A, B, C] = VAULT.keys as [Key, Key, Key];

let app: InProcessApp;
afterEach(() => app.close());

const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code);

describe('keys of several devices', () => {
  it('become the wallet that two other implementations make of them', async () => {
    app = await openInProcessApp();
    const wallet = await app.must('wallet.combine', { threshold: 2, keys: KEYS });
    expect(wallet).toMatchObject({
      kind: 'multisig',
      script: 'p2wsh',
      threshold: 2,
      descriptor: VAULT.descriptor,
      findings: [],
    });
    expect(wallet.firstAddresses).toEqual(
      [0, 1, 2, 3, 4].map((index) => VAULT.addresses[`0/${index}`]),
    );
    const { wallet: saved } = await app.must('wallet.create', {
      name: 'Vault',
      text: wallet.descriptor ?? '',
    });
    expect(saved).toMatchObject({ threshold: 2, descriptor: VAULT.descriptor });
  });

  it.each(['p2sh', 'p2sh_p2wsh', 'p2wsh'] as const)(
    'become the addresses of the script that was asked for: %s',
    async (script) => {
      app = await openInProcessApp();
      const wallet = await app.must('wallet.combine', { threshold: 1, script, keys: KEYS });
      expect(wallet.script).toBe(script);
      expect(codesOf(wallet)).toContain('one_key_suffices');
    },
  );

  it('give the same addresses in any order, unless they are told not to be sorted', async () => {
    app = await openInProcessApp();
    const keys = KEYS.toReversed();
    const sorted = await app.must('wallet.combine', { threshold: 2, keys });
    expect(sorted.firstAddresses[0]).toBe(VAULT.addresses['0/0']);
    const unsorted = await app.must('wallet.combine', { threshold: 2, keys, sorted: false });
    expect(codesOf(unsorted)).toContain('unsorted_multisig');
  });

  it('are taken from a Coldcard file for the script of the wallet', async () => {
    app = await openInProcessApp();
    const file = {
      p2wsh_deriv: "m/48'/0'/0'/2'",
      p2wsh: A.xpub,
      xfp: A.fingerprint.toUpperCase(),
    };
    const bytesBase64 = Buffer.from(JSON.stringify(file)).toString('base64');
    const wallet = await app.must('wallet.combine', {
      threshold: 2,
      keys: [{ fileName: 'ccxp-519D4A62.json', bytesBase64 }, ...KEYS.slice(1)],
    });
    expect(wallet.descriptor).toBe(VAULT.descriptor);
  });
});

/** BIP-84 test vector, account 0: the key of a wallet that signs alone. */
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const TPUB =
  'tpubDC5FSnBiZDMmhiuCmWAYsLwgLYrrT9rAqvTySfuCCrgsWz8wxMXUS9Tb9iVMvcRbvFcAHGkMD5Kx8koh4GquNGNTfohfk7pgjhaPCdXpoba';

describe('keys that do not fit together', () => {
  const WARNED = [
    [
      'a key of a wallet that signs alone',
      `[73c5da0a/84h/0h/0h]${ZPUB}`,
      'purpose_script_mismatch',
    ],
    ['such a key without its origin', ZPUB, 'cosigner_of_other_script'],
    [
      'a second account of the same device',
      `[${A.fingerprint}/48h/0h/1h/2h]${C.xpub}`,
      'device_counts_twice',
    ],
    ['a key at a path of other depth', `[${C.fingerprint}/48h/0h/0h]${C.xpub}`, 'origin_too_short'],
    [
      'a key at a path of another last step',
      `[${C.fingerprint}/48h/0h/0h/7h]${C.xpub}`,
      'origin_child_mismatch',
    ],
    [
      'another key at the same path of the same device',
      `[${A.fingerprint}/48h/0h/0h/2h]${C.xpub}`,
      'two_keys_at_one_path',
    ],
  ] as const;
  it.each(WARNED)('are warned about: %s', async (_, text, code) => {
    app = await openInProcessApp();
    const keys = [...KEYS.slice(0, 2), { text }];
    const wallet = await app.must('wallet.combine', { threshold: 2, keys });
    expect(codesOf(wallet)).toContain(code);
  });

  it('cannot be saved where one device would have two keys at one place', async () => {
    app = await openInProcessApp();
    const text =
      VAULT.descriptor.split('#')[0]?.replace(`[${C.fingerprint}`, `[${A.fingerprint}`) ?? '';
    const inspection = await app.must('wallet.inspect', { text });
    expect(inspection.findings).toContainEqual(
      expect.objectContaining({ code: 'two_keys_at_one_path', severity: 'block' }),
    );
    const accept = codesOf(inspection);
    const reply = await app.call('wallet.create', { name: 'Vault', text, accept });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_a_wallet' } });
  });

  const REFUSED = [
    ['the same key twice', KEYS[0]?.text ?? '', 'invalid', 'same_key_twice'],
    [
      'the same key under another fingerprint',
      textOf({ ...A, fingerprint: 'deadbeef' }),
      'invalid',
      'same_key_other_fingerprint',
    ],
    ['a key for a test network', `[deadbeef/84h/1h/0h]${TPUB}`, 'invalid', 'networks_mixed'],
    ['a whole wallet', VAULT.descriptor, 'invalid', 'combine_whole_wallet'],
    ['an address', 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu', 'invalid', 'combine_no_key'],
    [
      'a mistyped key',
      `[${C.fingerprint}/48h/0h/0h/2h]${C.xpub.replace('7', '8')}`,
      'checksum_mismatch',
      'base58_checksum',
    ],
  ] as const;
  it.each(REFUSED)('are refused: %s', async (_, text, code, reason) => {
    app = await openInProcessApp();
    const keys = [...KEYS.slice(0, 2), { text }];
    const reply = await app.call('wallet.combine', { threshold: 2, keys });
    expect(reply).toMatchObject({ ok: false, error: { code, reason } });
  });

  it('are refused where more have to sign than there are', async () => {
    app = await openInProcessApp();
    const reply = await app.call('wallet.combine', { threshold: 4, keys: KEYS });
    expect(reply).toMatchObject({ ok: false, error: { reason: 'threshold_above_keys' } });
  });

  it.each(SECRETS)('are refused before they are read: %s', async (_, secret) => {
    app = await openInProcessApp();
    const reply = await app.call('wallet.combine', { threshold: 1, keys: [{ text: secret }] });
    expect(reply).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
  });
});

describe('keys that contradict a saved wallet', () => {
  it('cannot be saved: the same device with another key at the same place', async () => {
    app = await openInProcessApp();
    await app.must('wallet.create', { name: 'Vault', text: VAULT.descriptor });
    // The key of another vector under the fingerprint of a device that is known.
    const [evil] = vector('wallets-pv0067').keys;
    const keys = [{ text: textOf({ ...B, xpub: evil?.xpub ?? '' }) }, ...KEYS.slice(2)];
    const wallet = await app.must('wallet.combine', { threshold: 1, keys });
    expect(codesOf(wallet)).toContain('saved_device_other_key');
  });

  it('cannot be saved: the same key of another device', async () => {
    app = await openInProcessApp();
    await app.must('wallet.create', { name: 'Vault', text: VAULT.descriptor });
    const keys = [{ text: textOf({ ...B, fingerprint: 'deadbeef' }) }];
    const wallet = await app.must('wallet.combine', { threshold: 1, keys });
    expect(codesOf(wallet)).toContain('saved_key_other_fingerprint');
  });
});
