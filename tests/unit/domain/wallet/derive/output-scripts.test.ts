import { bytesToHex } from '@noble/hashes/utils.js';
import { address, initEccLib, networks, payments } from 'bitcoinjs-lib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputScripts } from '../../../../../main/domain/wallet/derive/output-scripts.ts';
import { addressWriter } from '../../../../../main/domain/wallet/derive/write-address.ts';
import { readExpression } from '../../../../../main/domain/wallet/descriptor/read-expression.ts';
import { secp256k1 } from '../../../../../main/domain/wallet/secp256k1.ts';

initEccLib(secp256k1);

const publicKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((scalar) => secp256k1.pointFromScalar(scalar))
  .filter((key) => key !== null);
const network = fc.constantFrom(networks.bitcoin, networks.testnet, networks.regtest);

type Keys = readonly Uint8Array[];

/** The same payment as bitcoinjs-lib makes it. */
const multi = (keys: Keys) =>
  payments.p2ms({ m: 2, pubkeys: keys.toSorted((a, b) => Buffer.compare(a, b)) });
const TEMPLATES: readonly [string, (keys: Keys) => { output?: Uint8Array | undefined }][] = [
  ['pkh(A)', ([pubkey = new Uint8Array()]) => payments.p2pkh({ pubkey })],
  ['wpkh(A)', ([pubkey = new Uint8Array()]) => payments.p2wpkh({ pubkey })],
  [
    'sh(wpkh(A))',
    ([pubkey = new Uint8Array()]) => payments.p2sh({ redeem: payments.p2wpkh({ pubkey }) }),
  ],
  ['tr(A)', ([key = new Uint8Array()]) => payments.p2tr({ internalPubkey: key.subarray(1) })],
  ['sh(sortedmulti(2,A,B,C))', (keys) => payments.p2sh({ redeem: multi(keys) })],
  ['wsh(sortedmulti(2,A,B,C))', (keys) => payments.p2wsh({ redeem: multi(keys) })],
  [
    'sh(wsh(sortedmulti(2,A,B,C)))',
    (keys) => payments.p2sh({ redeem: payments.p2wsh({ redeem: multi(keys) }) }),
  ],
];

function expressionOf(template: string) {
  // Any keys of the right form: only their places count.
  const G = '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798';
  const H = '02c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5';
  const I = '02f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9';
  const text = template.replace('A', G).replace('B', H).replace('C', I);
  const read = readExpression(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.expression;
}

describe('output scripts', () => {
  it.each(TEMPLATES)(
    'of %s, and their addresses, are those of bitcoinjs-lib',
    (template, pay) => {
      const expression = expressionOf(template);
      const threeKeys = fc.tuple(publicKey, publicKey, publicKey);
      const sets = fc.array(threeKeys, { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(sets, network, (keySets, on) => {
          const scripts = outputScripts(expression, on)(keySets);
          const expected = keySets.map((keys) => pay(keys).output ?? new Uint8Array());
          expect(scripts.map(bytesToHex)).toEqual(expected.map(bytesToHex));
          expect(scripts.map((script) => addressWriter(expression.name)(script, on))).toEqual(
            expected.map((script) => address.fromOutputScript(script, on)),
          );
        }),
        { numRuns: 20 },
      );
    },
    60_000,
  );
});
