import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../main/domain/address/inspect-address.ts';
import {
  bip322MessageHash,
  legacyMessageHash,
} from '../../../../main/domain/message/message-hashes.ts';
import type { MessageVerdict } from '../../../../main/domain/message/message-verdict.ts';
import { verifyMessage } from '../../../../main/domain/message/verify-message.ts';
import { makeToSign, makeToSpend } from '../../../../main/domain/message/virtual-transactions.ts';
import { readCases, type VectorCase } from '../wallet/read-cases.ts';

type Signed = { address: string; message: string; signature: string };
type Input = Signed & {
  op?: 'hashes' | 'magicHash';
  format?: 'simple' | 'full' | 'proof_of_funds';
};
type Expected = {
  message_hash?: string;
  to_spend_tx_hash?: string;
  to_sign_tx_hash?: string;
  to_spend_extra?: { lock_time?: number; sequence?: number };
  hash?: string;
};

const isSignature = ({ input }: VectorCase<Input, unknown>) => input.op === undefined;

function reasonOf(verdict: MessageVerdict): string {
  return verdict.verdict === 'valid' ? 'valid' : `${verdict.verdict}/${verdict.reason}`;
}

function scriptOf(address: string): Uint8Array {
  const inspection = inspectAddress(address);
  if (!inspection.ok) throw new Error(inspection.error.reason);
  return hexToBytes(inspection.value.scriptPubKey);
}

describe('BIP-322, its own test vectors', () => {
  const valid = readCases<Input, Expected>('bip322', 'valid');
  const invalid = readCases<Input>('bip322', 'invalid');

  it('are 11 right signatures, 2 sets of hashes and 18 wrong signatures', () => {
    const signatures = valid.filter(isSignature);
    expect([signatures.length, valid.length - signatures.length, invalid.length]).toEqual([
      11, 2, 18,
    ]);
  });

  it.each(valid.filter((one) => !isSignature(one)))(
    '$id gives the hashes of the message and of both transactions',
    ({ input, expect: expected }) => {
      const toSpend = makeToSpend(input.message, scriptOf(input.address));
      expect({
        message_hash: bytesToHex(bip322MessageHash(input.message)),
        to_spend_tx_hash: toSpend.getId(),
        to_sign_tx_hash: makeToSign(toSpend, new Uint8Array(), []).getId(),
      }).toEqual(expected);
    },
  );

  it.each(valid.filter(isSignature))('$id is valid: $expect.type, $input.format', (one) => {
    const { lock_time: lockTime = 0, sequence = 0 } = one.expect?.to_spend_extra ?? {};
    expect(verifyMessage(one.input)).toMatchObject({
      verdict: 'valid',
      scheme: `bip322_${one.input.format}`,
      lock: lockTime === 0 && sequence === 0 ? null : { lockTime, sequence },
    });
  });

  it.each(valid.filter(isSignature))('$id without its prefix is valid too', ({ input }) => {
    const signature = input.signature.slice('smp'.length);
    expect(verifyMessage({ ...input, signature })).toEqual(verifyMessage(input));
  });

  it.each(valid.filter(isSignature))('$id with another prefix is invalid', ({ input }) => {
    for (const prefix of ['smp', 'ful', 'pof']) {
      if (input.signature.startsWith(prefix)) continue;
      const signature = prefix + input.signature.slice(prefix.length);
      expect(verifyMessage({ ...input, signature }).verdict).toBe('invalid');
    }
  });

  it.each(valid.filter(isSignature))('$id is invalid for any other message', ({ input }) => {
    for (const message of [`${input.message} `, input.message.toLowerCase(), '']) {
      expect(verifyMessage({ ...input, message }).verdict).toBe('invalid');
    }
  });

  it.each(invalid)(
    '$id is invalid, by the name of the fault: $reason',
    ({ input, reason = '' }) => {
      const isFull = input.signature.startsWith('ful');
      const names: readonly (readonly [RegExp, RegExp])[] = [
        [/^invalid base64/, /^signature_not_base64$/],
        [/^incorrect prefix/, /^signature_malformed$/],
        // A full signature names the transaction that it spends, and that is another one.
        [/^wrong message/, isFull ? /^to_sign_other_message$/ : /^signature_wrong$/],
        [
          /^wrong (?:signer|address)/,
          isFull ? /^to_sign_other_message$/ : /^(?:script_mismatch|signature_wrong)$/,
        ],
      ];
      const name = names.find(([pattern]) => pattern.test(reason))?.[1];
      const verdict = verifyMessage(input);
      expect(verdict.verdict).toBe('invalid');
      expect(verdict.verdict === 'invalid' && verdict.reason).toMatch(name ?? /^$/);
    },
  );

  it('proofs of funds say what they claim', () => {
    const claims = valid
      .filter(({ input }) => input.format === 'proof_of_funds')
      .map(({ input }) => verifyMessage(input))
      .map((verdict) => (verdict.verdict === 'valid' ? verdict.funds : null));
    expect(claims).toEqual([
      { coins: 4, sats: 1_382_712 },
      { coins: 3, sats: 1_037_034 },
    ]);
  });
});

describe('legacy signatures (Bitcoin Core, Electrum, bitcoinjs-message, Trezor)', () => {
  const valid = readCases<Input, Expected>('message-legacy', 'valid');
  const invalid = readCases<Input>('message-legacy', 'invalid');

  it('are 7 right signatures, 2 hashes and 9 wrong signatures', () => {
    const signatures = valid.filter(isSignature);
    expect([signatures.length, valid.length - signatures.length, invalid.length]).toEqual([
      7, 2, 9,
    ]);
  });

  it.each(valid.filter((one) => !isSignature(one)))(
    '$id gives the hash',
    ({ input, expect: wanted }) => {
      expect(bytesToHex(legacyMessageHash(input.message))).toBe(wanted?.hash);
    },
  );

  it.each(valid.filter(isSignature))('$id is valid', ({ input }) => {
    const scheme = input.address.startsWith('3') ? 'bip137' : 'legacy';
    expect(verifyMessage(input)).toMatchObject({ verdict: 'valid', scheme, lock: null });
  });

  it.each(valid.filter(isSignature))('$id is invalid for any other message', ({ input }) => {
    expect(verifyMessage({ ...input, message: `${input.message}\n` }).verdict).toBe('invalid');
  });

  const reasons: Readonly<Record<string, string>> = {
    ERR_ADDRESS_NO_KEY: 'invalid/signature_not_base64',
    ERR_PUBKEY_NOT_RECOVERED: 'invalid/header_unknown',
    'dogecoin address, not bitcoin': 'invalid/address_other_coin',
    'will fail for the wrong message': 'invalid/signature_other',
    'does not cross verify (uncompressed address, compressed signature)': 'invalid/signature_other',
    'malformed signature': 'invalid/signature_malformed',
    'BIP137 header says another address type': 'invalid/header_other_address',
    'wrong message or address': 'invalid/signature_other',
  };

  it.each(invalid)('$id is invalid, by the name of the fault: $reason', ({ input, reason }) => {
    expect(reasonOf(verifyMessage(input))).toBe(reasons[reason ?? '']);
  });
});
