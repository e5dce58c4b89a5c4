import { hexToBytes } from '@noble/hashes/utils.js';
import { p2tr_ms } from '@scure/btc-signer';
import { expect, it } from 'vitest';
import type { InputSpend } from '../../../../main/domain/psbt/input-spend.ts';
import type { PsbtInput } from '../../../../main/domain/psbt/psbt.ts';
import { signingProgress } from '../../../../main/domain/psbt/signing-progress.ts';
import { UNSPENDABLE_KEY } from '../../../../main/domain/wallet/unspendable-key.ts';

/** Public keys of the first numbers, as points that exist. */
const KEYS = [
  '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
  'c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5',
  'f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9',
].map(hexToBytes);

/** An unsigned Taproot input that shows a script of two of three keys. Its other fields play no part. */
function unsigned(internalKey: string): PsbtInput {
  return {
    tapInternalKey: hexToBytes(internalKey),
    tapLeaves: [{ script: p2tr_ms(2, KEYS).script, version: 0xc0 }],
    finalWitness: null,
  } as unknown as PsbtInput;
}

const TAPROOT = { kind: 'taproot' } as InputSpend;

it.each([
  [
    'the key alone can spend',
    '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
    1,
  ],
  ['nobody has the key', UNSPENDABLE_KEY, 2],
])('an unsigned Taproot input of two of three, where %s, asks for %#', (_name, key, required) => {
  expect(signingProgress(unsigned(key), TAPROOT, [])).toEqual({ required, present: 0 });
});
