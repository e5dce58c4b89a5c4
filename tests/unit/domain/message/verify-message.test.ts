import { secp256k1 } from '@noble/curves/secp256k1.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyMessage } from '../../../../main/domain/message/verify-message.ts';
import { tapLeafHash, tapOutputKey } from '../../../../main/domain/psbt/tap-hashes.ts';
import {
  addressOf,
  compact,
  ecdsa,
  full,
  hash160,
  hashV0,
  hex,
  KEY,
  KEYS,
  pay,
  push,
  script,
  SECRETS,
  signSchnorr,
  simple,
  unsigned,
  withHighS,
  X_ONLY,
} from './sign-message.ts';

const MESSAGE = 'Hello World';
/** On a busy machine. */
const SLOW = { timeout: 30_000 };
const [, SECOND_SECRET = new Uint8Array()] = SECRETS;

function verdictOn(output: Uint8Array, signature: string, message = MESSAGE): string {
  const verdict = verifyMessage({ address: addressOf(output), message, signature });
  return verdict.verdict === 'valid'
    ? `valid ${verdict.scheme}`
    : `${verdict.verdict}/${verdict.reason}`;
}

describe('legacy headers', () => {
  const uncompressed = secp256k1.Point.fromBytes(KEY).toBytes(false);
  const outputs = {
    'P2PKH, uncompressed': pay.toKeyHash(uncompressed),
    P2PKH: pay.toKeyHash(),
    'P2SH-P2WPKH': pay.toScript(pay.toWitnessKeyHash()),
    P2WPKH: pay.toWitnessKeyHash(),
    P2TR: pay.toTaproot(X_ONLY),
    P2WSH: pay.toWitnessScript(script('OP_1')),
  };
  it.each([
    ['P2PKH, uncompressed', 27, 'valid legacy'],
    ['P2PKH, uncompressed', 31, 'invalid/signature_other'],
    ['P2PKH', 27, 'invalid/signature_other'],
    ['P2PKH', 31, 'valid legacy'],
    ['P2PKH', 35, 'invalid/header_other_address'],
    ['P2PKH', 39, 'invalid/header_other_address'],
    ['P2SH-P2WPKH', 27, 'invalid/header_other_address'],
    ['P2SH-P2WPKH', 31, 'valid electrum'],
    ['P2SH-P2WPKH', 35, 'valid bip137'],
    ['P2SH-P2WPKH', 39, 'invalid/header_other_address'],
    ['P2WPKH', 27, 'invalid/header_other_address'],
    ['P2WPKH', 31, 'valid electrum'],
    ['P2WPKH', 35, 'invalid/header_other_address'],
    ['P2WPKH', 39, 'valid bip137'],
    ['P2WPKH', 43, 'invalid/header_unknown'],
    ['P2WPKH', 0, 'invalid/header_unknown'],
    ['P2TR', 39, 'invalid/address_without_key'],
    ['P2WSH', 31, 'invalid/address_without_key'],
  ] as const)('%s with %i is %s', (name, header, verdict) => {
    expect(verdictOn(outputs[name], compact(MESSAGE, header))).toBe(verdict);
  });

  it('of messages longer than 253 and 65535 bytes, and not in Latin letters, are verified', () => {
    for (const message of ['é'.repeat(200), 'x'.repeat(70_000), '🔑 测试']) {
      expect(verdictOn(outputs.P2PKH, compact(message, 31), message)).toBe('valid legacy');
    }
  });
});

describe('simple signatures (BIP-322)', () => {
  const output = pay.toWitnessKeyHash();
  const hash = hashV0(unsigned(MESSAGE, output), pay.toKeyHash());

  it.each([
    ['by the key of the address is valid', [ecdsa(hash), KEY], 'valid bip322_simple'],
    ['by another key is invalid', [ecdsa(hash, SECOND_SECRET), KEY], 'invalid/signature_wrong'],
    ['with another key is invalid', [ecdsa(hash), KEYS[1] ?? KEY], 'invalid/script_mismatch'],
    ['with a high s is invalid', [withHighS(hash), KEY], 'invalid/signature_high_s'],
    ['with an empty signature is invalid', [new Uint8Array(), KEY], 'invalid/script_failed'],
    ['without its key is invalid', [ecdsa(hash)], 'invalid/script_mismatch'],
    ['with one item more is invalid', [KEY, ecdsa(hash), KEY], 'invalid/script_mismatch'],
    [
      'with padding in the DER form is invalid',
      [concatBytes(ecdsa(hash).subarray(0, -1), Uint8Array.of(0, 1)), KEY],
      'invalid/signature_encoding',
    ],
    [
      'over no outputs (sighash NONE) is invalid',
      [ecdsa(hashV0(unsigned(MESSAGE, output), pay.toKeyHash(), 2), undefined, 2), KEY],
      'invalid/sighash_not_all',
    ],
    [
      'over one input only (ANYONECANPAY) is invalid',
      [ecdsa(hashV0(unsigned(MESSAGE, output), pay.toKeyHash(), 0x81), undefined, 0x81), KEY],
      'invalid/sighash_not_all',
    ],
  ])('%s', (_name, witness, verdict) => {
    expect(verdictOn(output, simple(witness))).toBe(verdict);
  });

  it('of segwit inside P2SH, as earlier versions of the BIP had it, is valid', () => {
    const nested = pay.toScript(output);
    const tx = unsigned(MESSAGE, nested);
    tx.setInputScript(0, push(output));
    const signature = simple([ecdsa(hashV0(tx, pay.toKeyHash())), KEY]);
    expect(verdictOn(nested, signature)).toBe('valid bip322_simple');
  });

  it('for a 1… address is invalid: only a full one can hold what that needs', () => {
    expect(verdictOn(pay.toKeyHash(), simple([ecdsa(hash), KEY]))).toBe('invalid/script_failed');
  });

  it('that waits for a time lock is invalid: a simple one cannot wait', () => {
    const inner = script(`02e0 OP_CHECKSEQUENCEVERIFY OP_DROP ${hex(KEY)} OP_CHECKSIG`);
    const locked = pay.toWitnessScript(inner);
    const signature = ecdsa(hashV0(unsigned(MESSAGE, locked), inner));
    expect(verdictOn(locked, simple([signature, inner]))).toMatch(/^invalid\//);
  });

  it('for a segwit version of the future is inconclusive', () => {
    const verdict = verifyMessage({
      address: 'BC1SW50QGDZ25J',
      message: MESSAGE,
      signature: simple([ecdsa(hash), KEY]),
    });
    expect(verdict).toEqual({
      verdict: 'inconclusive',
      scheme: 'bip322_simple',
      reason: 'witness_version_unknown',
    });
  });
});

describe('full signatures (BIP-322)', () => {
  it('for a 1… address are verified', () => {
    const output = pay.toKeyHash();
    const tx = unsigned(MESSAGE, output, { version: 2 });
    const scriptSig = concatBytes(push(ecdsa(tx.hashForSignature(0, output, 1))), push(KEY));
    const signature = full(tx, [], scriptSig);
    expect(verdictOn(output, signature)).toBe('valid bip322_full');
    expect(verdictOn(pay.toKeyHash(KEYS[1]), signature)).toBe('invalid/to_sign_other_message');
  });

  it.each([
    ['version 2 is valid', { version: 2 }, 'valid bip322_full'],
    ['version 0 is valid', { version: 0 }, 'valid bip322_full'],
    ['version 1 is inconclusive', { version: 1 }, 'inconclusive/to_sign_version'],
    ['version 3 is inconclusive', { version: 3 }, 'inconclusive/to_sign_version'],
  ])('%s', (_name, change, verdict) => {
    const output = pay.toWitnessKeyHash();
    const tx = unsigned(MESSAGE, output, change);
    const signature = full(tx, [ecdsa(hashV0(tx, pay.toKeyHash())), KEY]);
    expect(verdictOn(output, signature)).toBe(verdict);
  });

  it('that pay somebody, or claim another coin, are invalid', () => {
    const output = pay.toWitnessKeyHash();
    const paying = unsigned(MESSAGE, output);
    paying.outs[0] = { script: output, value: 0n };
    expect(verdictOn(output, full(paying, [new Uint8Array(1), KEY]))).toBe(
      'invalid/to_sign_output',
    );
    const claiming = unsigned(MESSAGE, output);
    claiming.addInput(new Uint8Array(32).fill(7), 0);
    expect(verdictOn(output, full(claiming, [new Uint8Array(1), KEY]))).toBe(
      'invalid/extra_inputs',
    );
  });

  it('with bytes after their end are malformed', () => {
    const output = pay.toWitnessKeyHash();
    const tx = unsigned(MESSAGE, output);
    const bytes = base64.decode(full(tx, [ecdsa(hashV0(tx, pay.toKeyHash())), KEY]).slice(3));
    const longer = `ful${base64.encode(concatBytes(bytes, Uint8Array.of(0)))}`;
    expect(verdictOn(output, longer)).toBe('invalid/signature_malformed');
  });
});

describe('scripts (BIP-322)', () => {
  const keys = KEYS.map(hex);
  const multisig = script(`OP_2 ${keys.join(' ')} OP_3 OP_CHECKMULTISIG`);
  const either = script(`
    OP_IF ${keys[0]} OP_CHECKSIG
    OP_ELSE e007 OP_CHECKSEQUENCEVERIFY OP_DROP ${keys[1]} OP_CHECKSIG OP_ENDIF`);
  const empty = new Uint8Array();

  function signWith(inner: Uint8Array, change = {}) {
    const output = pay.toWitnessScript(inner);
    const tx = unsigned(MESSAGE, output, { version: 2, ...change });
    const [a = empty, b = empty, c = empty] = SECRETS.map((secret) =>
      ecdsa(hashV0(tx, inner), secret),
    );
    const judge = (items: readonly Uint8Array[]) => verdictOn(output, full(tx, [...items, inner]));
    return { judge, a, b, c };
  }

  it('2 of 3 need two right signatures in the order of their keys', () => {
    const { judge, a, b, c } = signWith(multisig);
    expect(judge([empty, a, b])).toBe('valid bip322_full');
    expect(judge([empty, a, c])).toBe('valid bip322_full');
    expect(judge([empty, b, c])).toBe('valid bip322_full');
    expect(judge([empty, b, a])).toBe('invalid/signature_wrong');
    expect(judge([empty, a, a])).toBe('invalid/signature_wrong');
    expect(judge([empty, a, empty])).toBe('invalid/signature_wrong');
    expect(judge([empty, empty, empty])).toBe('invalid/script_failed');
    expect(judge([a, b])).toBe('invalid/script_failed');
    expect(judge([Uint8Array.of(1), a, b])).toBe('invalid/script_failed');
    expect(judge([empty, empty, a, b])).toBe('invalid/stack_not_clean');
  });

  it('with a branch that waits need the waiting, or the other branch', () => {
    const patient = signWith(either, { sequence: 2016 });
    expect(patient.judge([patient.b, empty])).toBe('valid bip322_full');
    expect(patient.judge([patient.a, Uint8Array.of(1)])).toBe('valid bip322_full');
    expect(patient.judge([patient.a, Uint8Array.of(2)])).toBe('invalid/script_not_minimal');
    expect(patient.judge([patient.a, empty])).toBe('invalid/signature_wrong');
    const hasty = signWith(either, { sequence: 2015 });
    expect(hasty.judge([hasty.b, empty])).toBe('invalid/lock_time_unmet');
    const old = signWith(either, { sequence: 2016, version: 0 });
    expect(old.judge([old.b, empty])).toBe('invalid/lock_time_unmet');
  });

  it('with a height to wait for need it in the lock time', () => {
    const inner = script(`20a107 OP_CHECKLOCKTIMEVERIFY OP_DROP ${keys[0]} OP_CHECKSIG`);
    const late = signWith(inner, { lockTime: 500_000 });
    expect(late.judge([late.a])).toBe('valid bip322_full');
    const early = signWith(inner, { lockTime: 499_999 });
    expect(early.judge([early.a])).toBe('invalid/lock_time_unmet');
    const byTime = signWith(inner, { lockTime: 1_700_000_000 });
    expect(byTime.judge([byTime.a])).toBe('invalid/lock_time_unmet');
    const final = signWith(inner, { lockTime: 500_000, sequence: 0xffffffff });
    expect(final.judge([final.a])).toBe('invalid/lock_time_unmet');
  });

  it('with operations that are not followed are inconclusive', () => {
    const { judge, a } = signWith(script(`OP_NOP4 ${keys[0]} OP_CHECKSIG`));
    expect(judge([a])).toBe('inconclusive/script_unknown');
  });

  it('with a code separator are invalid', () => {
    const { judge, a } = signWith(script(`OP_CODESEPARATOR ${keys[0]} OP_CHECKSIG`));
    expect(judge([a])).toBe('invalid/script_forbidden');
  });

  it('that anybody meets prove nothing wrong, and are valid by the rules', () => {
    expect(signWith(script('OP_1')).judge([])).toBe('valid bip322_full');
    expect(signWith(script('OP_0')).judge([])).toBe('invalid/script_failed');
    expect(signWith(script('OP_RETURN')).judge([])).toBe('invalid/script_failed');
    expect(signWith(script('OP_1 OP_1')).judge([])).toBe('invalid/stack_not_clean');
    expect(signWith(script('OP_1 OP_IF OP_1')).judge([])).toBe('invalid/script_failed');
  });

  it('inside P2SH are verified, native or not', () => {
    const nested = pay.toScript(pay.toWitnessScript(multisig));
    const tx = unsigned(MESSAGE, nested, { version: 2 });
    const [a = empty, b = empty] = SECRETS.map((one) => ecdsa(hashV0(tx, multisig), one));
    const scriptSig = push(pay.toWitnessScript(multisig));
    expect(verdictOn(nested, full(tx, [empty, a, b, multisig], scriptSig))).toBe(
      'valid bip322_full',
    );
    const bare = pay.toScript(multisig);
    const plain = unsigned(MESSAGE, bare, { version: 2 });
    const hash = plain.hashForSignature(0, multisig, 1);
    const [c = empty, d = empty] = SECRETS.map((secret) => ecdsa(hash, secret));
    const inner = concatBytes(Uint8Array.of(0x4c, multisig.length), multisig);
    const pushed = concatBytes(Uint8Array.of(0), push(c), push(d), inner);
    expect(verdictOn(bare, full(plain, [], pushed))).toBe('valid bip322_full');
  });
});

describe('taproot (BIP-322)', () => {
  const leaf = script(`${hex(X_ONLY)} OP_CHECKSIG`);
  const internal = (KEYS[1] ?? KEY).subarray(1);

  function leafWith(inner: Uint8Array, version = 0xc0) {
    const hash = tapLeafHash(version, inner);
    const key = tapOutputKey(internal, hash);
    if (key === null) throw new Error('No key came out.');
    const control = concatBytes(Uint8Array.of(version | key.parity), internal);
    const output = pay.toTaproot(key.xOnlyPubkey);
    const tx = unsigned(MESSAGE, output);
    const signature = signSchnorr(tx.hashForWitnessV1(0, [output], [0n], 0, hash));
    return { output, control, signature };
  }

  it('by its key is valid with the default sighash and with ALL, and with no other', () => {
    const output = pay.toTaproot(X_ONLY);
    const tx = unsigned(MESSAGE, output);
    const sign = (sighash: number) => signSchnorr(tx.hashForWitnessV1(0, [output], [0n], sighash));
    const withByte = (sighash: number) => concatBytes(sign(sighash), Uint8Array.of(sighash));
    expect(verdictOn(output, simple([sign(0)]))).toBe('valid bip322_simple');
    expect(verdictOn(output, simple([withByte(1)]))).toBe('valid bip322_simple');
    expect(verdictOn(output, simple([withByte(2)]))).toBe('invalid/sighash_not_all');
    expect(verdictOn(output, simple([withByte(0)]))).toBe('invalid/sighash_not_all');
    expect(verdictOn(output, simple([sign(1)]))).toBe('invalid/signature_wrong');
    expect(verdictOn(output, simple([sign(0), Uint8Array.of(0x50)]))).toBe(
      'inconclusive/annex_unknown',
    );
  });

  it('by a script of its tree is valid', () => {
    const { output, control, signature } = leafWith(leaf);
    expect(verdictOn(output, simple([signature, leaf, control]))).toBe('valid bip322_simple');
    const wrong = control.slice();
    wrong[0] = (wrong[0] ?? 0) ^ 1;
    expect(verdictOn(output, simple([signature, leaf, wrong]))).toBe('invalid/script_mismatch');
    expect(verdictOn(output, simple([signature, leaf, control.subarray(0, 32)]))).toBe(
      'invalid/script_mismatch',
    );
    expect(verdictOn(output, simple([signature, script('OP_1'), control]))).toBe(
      'invalid/script_mismatch',
    );
  });

  it('by several keys of a script is valid, and OP_CHECKMULTISIG is not there any more', () => {
    const two = script(
      `${hex(X_ONLY)} OP_CHECKSIG ${hex(internal)} OP_CHECKSIGADD OP_1 OP_NUMEQUAL`,
    );
    const { output, control, signature } = leafWith(two);
    expect(verdictOn(output, simple([new Uint8Array(), signature, two, control]))).toBe(
      'valid bip322_simple',
    );
    const old = script('OP_0 OP_0 OP_0 OP_CHECKMULTISIG');
    const gone = leafWith(old);
    expect(verdictOn(gone.output, simple([old, gone.control]))).toBe('invalid/script_failed');
  });

  it('by a leaf of a version to come is inconclusive', () => {
    const { output, control, signature } = leafWith(leaf, 0xc2);
    expect(verdictOn(output, simple([signature, leaf, control]))).toBe(
      'inconclusive/leaf_version_unknown',
    );
  });
});

describe('any signature', () => {
  const output = pay.toWitnessKeyHash();
  const address = addressOf(output);
  const good = simple([ecdsa(hashV0(unsigned(MESSAGE, output), pay.toKeyHash())), KEY]);

  it('is answered, never thrown at', SLOW, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => base64.encode(bytes)),
      fc
        .tuple(fc.constantFrom('smp', 'ful', 'pof'), fc.uint8Array({ maxLength: 300 }))
        .map(([prefix, bytes]) => prefix + base64.encode(bytes)),
      fc
        .uint8Array({ maxLength: 200 })
        .map(
          (bytes) =>
            `pof${base64.encode(concatBytes(Uint8Array.of(0x70, 0x73, 0x62, 0x74, 0xff), bytes))}`,
        ),
    );
    fc.assert(
      fc.property(text, fc.string(), (signature, message) => {
        expect(verifyMessage({ address, message, signature }).verdict).toBe('invalid');
      }),
      { numRuns: 200 },
    );
  });

  it('with one changed byte is not valid any more', SLOW, () => {
    const bytes = base64.decode(good.slice(3));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        const signature = `smp${base64.encode(changed)}`;
        expect(verifyMessage({ address, message: MESSAGE, signature }).verdict).toBe('invalid');
      }),
      { numRuns: 100 },
    );
  });

  it('over random scripts is answered', SLOW, () => {
    const inner = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(
        inner,
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }),
        (code, items) => {
          const locked = pay.toWitnessScript(code);
          const verdict = verifyMessage({
            address: addressOf(locked),
            message: MESSAGE,
            signature: simple([...items, code]),
          });
          expect(['valid', 'invalid', 'inconclusive']).toContain(verdict.verdict);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of an address that is none is invalid, by the fault of the address', () => {
    expect(verifyMessage({ address: `${address}x`, message: '', signature: good })).toMatchObject({
      verdict: 'invalid',
      reason: 'address_extra_character',
    });
    expect(hash160(KEY)).toHaveLength(20);
  });
});
