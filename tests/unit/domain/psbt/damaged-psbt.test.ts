import { HDKey } from '@scure/bip32';
import { base58 } from '@scure/base';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { script as scripts } from 'bitcoinjs-lib';
import { describe, expect, it } from 'vitest';
import { inspectPsbt } from '../../../../main/domain/psbt/inspect-psbt.ts';
import { cosignersAt, PAYEE, paymentAt, prepare, signed, textOf } from './prepared-psbt.ts';
import { add, change, drop, get, openMaps, set } from './raw-psbt.ts';

function verdictOn(text: string): string {
  const report = inspectPsbt(text, { network: 'mainnet', wallet: null });
  return report.ok
    ? report.value.findings.map(({ code, severity }) => `${severity} ${code}`).join(', ')
    : `${report.error.code}/${report.error.reason ?? ''} ${report.error.params?.['field'] ?? ''}`.trim();
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const plain = textOf(prepare('p2wpkh'));
const modern = textOf(prepare('p2wpkh'), 2);
const multi = textOf(signed('p2wsh'));
const nested = textOf(prepare('p2sh_p2wpkh'));
const taproot = textOf(signed('p2tr'));
const leaf = textOf(signed('p2tr_script'));
const KEY = hex(cosignersAt('p2wpkh', 0, 0)[0]?.key ?? new Uint8Array());

it('the maps of these PSBTs are rewritten without a change', () => {
  for (const text of [plain, modern, multi, nested, taproot, leaf]) {
    expect(change(text, 0, (map) => map)).toBe(text);
  }
});

describe('a PSBT is refused', () => {
  it.each<[string, string, string]>([
    [
      'with a sighash twice',
      add(add(plain, 1, '03', '01000000'), 1, '03', '01000000'),
      'invalid/psbt_key_twice PSBT_IN_SIGHASH_TYPE',
    ],
    [
      'with an unknown field twice',
      add(add(plain, 1, '5001', ''), 1, '5001', '00'),
      'invalid/psbt_key_twice 0x50',
    ],
    ['of version 1', add(plain, 0, 'fb', '01000000'), 'unsupported/psbt_version_unknown'],
    ['of version 3', add(plain, 0, 'fb', '03000000'), 'unsupported/psbt_version_unknown'],
    [
      'of a version in two bytes',
      add(plain, 0, 'fb', '0200'),
      'invalid/psbt_value_length PSBT_GLOBAL_VERSION',
    ],
    [
      'with a sighash of one byte',
      add(plain, 1, '03', '01'),
      'invalid/psbt_value_length PSBT_IN_SIGHASH_TYPE',
    ],
    [
      'with half a path',
      add(plain, 1, `06${KEY.slice(0, -2)}ff`, '00000000aa'),
      'invalid/psbt_value_length PSBT_IN_BIP32_DERIVATION',
    ],
    [
      'with a key off the curve',
      add(plain, 1, `0602${'00'.repeat(31)}05`, '00000000'),
      'invalid/psbt_public_key_invalid PSBT_IN_BIP32_DERIVATION',
    ],
    [
      'with a hybrid key',
      add(plain, 2, `0206${hex(secp256k1.Point.BASE.toBytes(false)).slice(2)}`, '00000000'),
      'invalid/psbt_public_key_invalid PSBT_OUT_BIP32_DERIVATION',
    ],
    [
      'with a signature that is none',
      add(plain, 1, `02${KEY}`, '3000'),
      'invalid/psbt_signature_malformed PSBT_IN_PARTIAL_SIG',
    ],
    [
      'with an empty signature',
      add(plain, 1, `02${KEY}`, ''),
      'invalid/psbt_signature_malformed PSBT_IN_PARTIAL_SIG',
    ],
    [
      'with a Taproot signature of 63 bytes',
      set(taproot, 1, '13', '00'.repeat(63)),
      'invalid/psbt_value_length PSBT_IN_TAP_KEY_SIG',
    ],
    [
      'with a control block of 34 bytes',
      add(leaf, 1, `15${'c0'.repeat(34)}`, 'c0'),
      'invalid/psbt_key_length PSBT_IN_TAP_LEAF_SCRIPT',
    ],
    [
      'with leaf hashes that are not there',
      set(taproot, 1, '16', '0500000000'),
      'invalid/psbt_value_malformed PSBT_IN_TAP_BIP32_DERIVATION',
    ],
    [
      'with a tree of one leaf at depth 1',
      add(plain, 2, '06', '01c00151'),
      'invalid/psbt_value_malformed PSBT_OUT_TAP_TREE',
    ],
    [
      'with a tree of an odd leaf version',
      add(plain, 2, '06', '00c10151'),
      'invalid/psbt_value_malformed PSBT_OUT_TAP_TREE',
    ],
    [
      'with a witness that goes on',
      add(drop(plain, 1, '08'), 1, '08', '0000'),
      'invalid/psbt_value_malformed PSBT_IN_FINAL_SCRIPTWITNESS',
    ],
    [
      'with a witness UTXO that goes on',
      set(plain, 1, '01', `${get(plain, 1, '01')}00`),
      'invalid/psbt_value_malformed PSBT_IN_WITNESS_UTXO',
    ],
    [
      'with a negative amount in its UTXO',
      set(plain, 1, '01', 'ffffffffffffffff00'),
      'invalid/psbt_amount_impossible',
    ],
    [
      'with more than all bitcoin in its UTXO',
      set(plain, 1, '01', '0140075af075070000'),
      'invalid/psbt_amount_impossible',
    ],
    [
      'with a negative amount to pay',
      set(modern, 2, '03', 'ffffffffffffffff'),
      'invalid/psbt_amount_impossible',
    ],
    [
      'with an earlier transaction cut off',
      set(plain, 1, '00', get(plain, 1, '00').slice(0, -2)),
      'invalid/psbt_previous_tx_malformed',
    ],
    [
      'with another earlier transaction',
      set(plain, 1, '00', get(nested, 1, '00')),
      'invalid/psbt_previous_tx_mismatch',
    ],
    [
      'that spends an output which does not exist',
      set(modern, 1, '0f', '01000000'),
      'invalid/psbt_previous_output_missing',
    ],
    [
      'without the transaction',
      drop(plain, 0, '00'),
      'invalid/psbt_field_missing PSBT_GLOBAL_UNSIGNED_TX',
    ],
    [
      'with a signed transaction',
      set(plain, 0, '00', withScriptSig(get(plain, 0, '00'))),
      'invalid/psbt_unsigned_tx_signed',
    ],
    [
      'with half a transaction',
      set(plain, 0, '00', get(plain, 0, '00').slice(0, -2)),
      'invalid/psbt_unsigned_tx_malformed',
    ],
    [
      'of version 2 with a transaction',
      add(modern, 0, '00', get(plain, 0, '00')),
      'invalid/psbt_field_not_allowed PSBT_GLOBAL_UNSIGNED_TX',
    ],
    [
      'of version 2 without its version',
      drop(modern, 0, '02'),
      'invalid/psbt_field_missing PSBT_GLOBAL_TX_VERSION',
    ],
    [
      'of version 2 without its count of inputs',
      drop(modern, 0, '04'),
      'invalid/psbt_field_missing PSBT_GLOBAL_INPUT_COUNT',
    ],
    [
      'of version 2 without a txid',
      drop(modern, 1, '0e'),
      'invalid/psbt_field_missing PSBT_IN_PREVIOUS_TXID',
    ],
    [
      'of version 2 without an amount',
      drop(modern, 3, '03'),
      'invalid/psbt_field_missing PSBT_OUT_AMOUNT',
    ],
    [
      'of version 2 without a script',
      drop(modern, 3, '04'),
      'invalid/psbt_field_missing PSBT_OUT_SCRIPT',
    ],
    [
      'of version 2 that pays silently',
      add(drop(modern, 3, '04'), 3, '09', '02'.repeat(66)),
      'unsupported/psbt_silent_payment',
    ],
    [
      'of version 2 with a count in a longer form than needed',
      set(modern, 0, '04', 'fd0100'),
      'invalid/psbt_value_malformed PSBT_GLOBAL_INPUT_COUNT',
    ],
    [
      'of version 2 with a million inputs',
      set(modern, 0, '04', 'fe40420f00'),
      'unsupported/psbt_too_large',
    ],
    // The maps of outputs are then read as those of inputs.
    [
      'of version 2 with more inputs than there are',
      set(modern, 0, '04', '04'),
      'invalid/psbt_value_length PSBT_IN_SIGHASH_TYPE',
    ],
  ])('%s', (_name, text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it('with a length in a longer form than needed', () => {
    const bytes = Buffer.from(plain, 'base64');
    const longer = Buffer.concat([bytes.subarray(0, 5), Buffer.of(0xfd, 1, 0), bytes.subarray(6)]);
    expect(verdictOn(longer.toString('base64'))).toBe('invalid/psbt_length_not_minimal');
  });

  it('cut off anywhere, and always as what it is', () => {
    const bytes = Buffer.from(plain, 'base64');
    const reasons = new Set(
      Array.from({ length: bytes.length - 5 }, (_, at) => {
        return verdictOn(bytes.subarray(0, 5 + at).toString('base64'));
      }),
    );
    expect([...reasons].toSorted()).toEqual([
      'invalid/psbt_inputs_missing',
      'invalid/psbt_outputs_missing',
      'invalid/psbt_truncated',
    ]);
  });
});

describe('lock times of version 2 (BIP-370)', () => {
  const two = textOf(prepare('p2wpkh', { inputSats: [50_000, 50_000] }), 2);
  const lockTimeOf = (text: string) => {
    const report = inspectPsbt(text, { network: 'mainnet', wallet: null });
    return report.ok ? report.value.lockTime : report.error.reason;
  };
  const u32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes.toString('hex');
  };
  const asking = (
    first: { height?: number; time?: number },
    second: { height?: number; time?: number },
    fallback?: number,
  ) =>
    [first, second].reduce(
      (text, { height, time }, at) => {
        const timed = time === undefined ? text : add(text, at + 1, '11', u32(time));
        return height === undefined ? timed : add(timed, at + 1, '12', u32(height));
      },
      fallback === undefined ? two : add(drop(two, 0, '03'), 0, '03', u32(fallback)),
    );
  const TIME = 1_657_048_460;

  it.each([
    ['none', asking({}, {}), 0],
    ['only a fallback', asking({}, {}, 12), 12],
    ['one height', asking({ height: 10_000 }, {}), 10_000],
    ['two heights', asking({ height: 10_000 }, { height: 9000 }), 10_000],
    ['a height, and either', asking({ height: 10_000 }, { height: 9000, time: TIME }), 10_000],
    ['either twice', asking({ height: 10_000, time: TIME }, { height: 9000, time: TIME }), 10_000],
    ['a time, and either', asking({ time: TIME + 1 }, { height: 9000, time: TIME }), TIME + 1],
    ['a time, and nothing', asking({ time: TIME }, {}), TIME],
    [
      'a height against a time',
      asking({ height: 10_000 }, { time: TIME }),
      'psbt_locktime_conflict',
    ],
  ])('%s', (_name, text, expected) => {
    expect(lockTimeOf(text)).toBe(expected);
  });
});

describe('a private key in a PSBT is refused', () => {
  const master = HDKey.fromMasterSeed(new Uint8Array(32).fill(5));
  const payload = (text: string) => hex(base58.decode(text).slice(0, 78));
  const xprv = master.privateExtendedKey;

  it.each<[string, string]>([
    ['as a global extended key', add(plain, 0, `01${payload(xprv)}`, '00000000')],
    [
      'as a public header over a private key',
      add(plain, 0, `010488b21e${payload(xprv).slice(8)}`, '00000000'),
    ],
    ['as bytes in a field that nobody has named', add(plain, 1, 'f001', payload(xprv))],
    [
      'as text in a field that nobody has named',
      add(plain, 1, 'f001', Buffer.from(xprv).toString('hex')),
    ],
    [
      'as text in a proprietary field',
      add(plain, 2, 'fc04746573740001', Buffer.from(`key=${xprv}`).toString('hex')),
    ],
    ['as text in a note', add(plain, 1, '09', Buffer.from(xprv).toString('hex'))],
  ])('%s', (_name, text) => {
    expect(verdictOn(text)).toBe('secret_detected/psbt_private_key');
  });

  it('and a public one is not', () => {
    const text = add(plain, 0, `01${payload(master.publicExtendedKey)}`, '00000000');
    expect(verdictOn(text)).toBe('');
  });
});

describe('a PSBT that lies is shown with what is wrong', () => {
  const wrongScript = hex(Uint8Array.of(0x51));
  const other = paymentAt('p2tr_script', 0, 9) as { tapInternalKey: Uint8Array };

  it.each<[string, string, string]>([
    [
      'a redeem script of something else',
      set(nested, 1, '04', wrongScript),
      'block redeem_script_mismatch',
    ],
    [
      'a witness script of something else',
      set(textOf(prepare('p2wsh')), 1, '05', wrongScript),
      'block witness_script_mismatch',
    ],
    ['no redeem script', drop(nested, 1, '04'), 'warn script_missing'],
    ['no witness script', drop(textOf(prepare('p2wsh')), 1, '05'), 'warn script_missing'],
    [
      'a leaf that is not in the tree',
      change(textOf(prepare('p2tr_script')), 1, (map) =>
        map.map(([key, value]) => [key, key.startsWith('15') ? `51${value}` : value]),
      ),
      'block taproot_mismatch',
    ],
    [
      'an internal key of another address',
      set(textOf(prepare('p2tr_script')), 1, '17', hex(other.tapInternalKey)),
      'block taproot_mismatch',
    ],
    [
      'a key that its script does not have',
      add(plain, 1, `06${hex(secp256k1.Point.BASE.toBytes(true))}`, '0000000000000000'),
      'warn derivation_mismatch',
    ],
    [
      'a secret that does not match its hash',
      add(plain, 1, `0b${'11'.repeat(32)}`, '00'),
      'warn preimage_mismatch',
    ],
    ['a field that nobody knows', add(plain, 1, 'f001', '00'), 'info unknown_fields'],
    ['a proprietary field', add(plain, 1, 'fc04746573740001', '00'), ''],
  ])('%s', (_name, text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it('a witness script of something else for an output that hashes one', () => {
    const tx = prepare('p2wsh');
    expect(verdictOn(add(textOf(tx), 3, '01', wrongScript))).toBe('block output_script_mismatch');
    const { witnessScript } = paymentAt('p2wsh', 1, 3) as { witnessScript: Uint8Array };
    expect(verdictOn(add(textOf(tx), 3, '01', hex(witnessScript)))).toBe('');
  });

  it('a redeem script of something else for a nested output', () => {
    const text = textOf(prepare('p2sh_p2wpkh'));
    expect(verdictOn(add(text, 3, '00', wrongScript))).toBe('block output_script_mismatch');
  });

  it('a tree that is not behind its output key', () => {
    const { tapInternalKey, tapLeafScript } = paymentAt('p2tr_script', 1, 3) as unknown as {
      tapInternalKey: Uint8Array;
      tapLeafScript: [unknown, Uint8Array][];
    };
    const script = (tapLeafScript[0]?.[1] ?? new Uint8Array()).slice(0, -1);
    const tree = (leafScript: Uint8Array) =>
      `00c0${Buffer.concat([Buffer.of(leafScript.length), leafScript]).toString('hex')}`;
    const text = add(textOf(prepare('p2tr_script')), 3, '05', hex(tapInternalKey));
    expect(verdictOn(add(text, 3, '06', tree(script)))).toBe('');
    expect(verdictOn(add(text, 3, '06', tree(PAYEE.script)))).toBe('block output_script_mismatch');
  });

  it('an extended key at another depth than its path', () => {
    const key = HDKey.fromMasterSeed(new Uint8Array(32).fill(6)).derive("m/1'").publicExtendedKey;
    const payload = hex(base58.decode(key).slice(0, 78));
    expect(verdictOn(add(plain, 0, `01${payload}`, '00000000'))).toBe('warn xpub_depth_mismatch');
  });
});

describe('signatures', () => {
  const map = openMaps(multi)[1] ?? [];
  const [key = '', signature = ''] = map.find(([name]) => name.startsWith('02')) ?? [];

  it('with a bit changed are wrong', () => {
    const { signature: compact, hashType } = scripts.signature.decode(
      new Uint8Array(Buffer.from(signature, 'hex')),
    );
    for (const at of [0, 31, 40, 63]) {
      const changed = compact.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const text = set(multi, 1, key, hex(scripts.signature.encode(changed, hashType)));
      expect(verdictOn(text)).toBe('block signature_invalid');
    }
  });

  it('under the key of another cosigner are wrong', () => {
    const missing = cosignersAt('p2wsh', 0, 0).map((one) => `02${hex(one.key)}`);
    const free = missing.find((name) => !map.some(([used]) => used === name)) ?? '';
    const text = change(multi, 1, (fields) =>
      fields.map(([name, value]) => [name === key ? free : name, value]),
    );
    expect(verdictOn(text)).toBe('block signature_invalid');
  });

  it('with a high s are right, and not passed on by nodes', () => {
    const { signature: compact, hashType } = scripts.signature.decode(
      new Uint8Array(Buffer.from(signature, 'hex')),
    );
    const order = secp256k1.Point.CURVE().n;
    const s = order - BigInt(`0x${hex(compact.subarray(32))}`);
    const high = Buffer.from(
      hex(compact.subarray(0, 32)) + s.toString(16).padStart(64, '0'),
      'hex',
    );
    const text = set(multi, 1, key, hex(scripts.signature.encode(new Uint8Array(high), hashType)));
    expect(verdictOn(text)).toBe('warn signature_high_s');
  });

  it('of another kind than the PSBT asks for are right, and named', () => {
    expect(verdictOn(add(multi, 1, '03', '01000000'))).toBe('');
    expect(verdictOn(add(multi, 1, '03', '81000000'))).toBe(
      'warn sighash_anyone_can_pay, warn sighash_mismatch',
    );
  });

  it('by a key that the script does not have are right, and worth nothing', () => {
    const tx = prepare('p2wsh');
    const [input] = [tx.getInput(0)];
    const stranger = new Uint8Array(32).fill(9);
    const script = input.witnessScript ?? new Uint8Array();
    const hash = tx.preimageWitnessV0(0, script, 1, 100_000n);
    const compact = secp256k1.sign(hash, stranger, { prehash: false });
    const field = `02${hex(secp256k1.getPublicKey(stranger))}`;
    const text = add(textOf(tx), 1, field, hex(scripts.signature.encode(compact, 1)));
    expect(verdictOn(text)).toBe('warn signature_of_stranger');
  });

  it('of Taproot with a bit changed are wrong, by the key and by a leaf', () => {
    const flip = (value: string) => `${value.slice(0, -2)}${value.endsWith('00') ? '01' : '00'}`;
    expect(verdictOn(set(taproot, 1, '13', flip(get(taproot, 1, '13'))))).toBe(
      'block signature_invalid',
    );
    expect(verdictOn(set(leaf, 1, '14', flip(get(leaf, 1, '14'))))).toBe('block signature_invalid');
  });

  it('of Taproot that name the default sighash twice are wrong (BIP-341)', () => {
    expect(verdictOn(set(taproot, 1, '13', `${get(taproot, 1, '13')}00`))).toBe(
      'block signature_invalid',
    );
  });

  it('cannot be checked when the PSBT does not show what is spent', () => {
    const bare = drop(drop(multi, 1, '00'), 1, '01');
    expect(verdictOn(bare)).toBe('warn utxo_missing, warn signature_unchecked');
  });
});

/** A transaction of one input, with a scriptSig of one byte. */
function withScriptSig(tx: string): string {
  const at = 2 * (4 + 1 + 36);
  return `${tx.slice(0, at)}0151${tx.slice(at + 2)}`;
}
