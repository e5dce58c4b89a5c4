import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChainTransaction } from '../../../../main/domain/chain/chain-transaction.ts';
import { verifyInclusion } from '../../../../main/domain/chain/verify-inclusion.ts';
import { readCases } from '../wallet/read-cases.ts';
import { idOf, makeBlock, makeTransaction } from './made-block.ts';

type Input = {
  readonly op?: string;
  readonly network: string;
  readonly header_hex: string;
  readonly tx_hex: string;
  readonly txid: string;
  readonly merkle: readonly string[];
  readonly pos: number;
};

/**
 * Proofs of the main network, whose work no changed header has by chance. Witnesses are left out of the transactions: an
 * id, and so a proof, says nothing about them.
 */
const PROOFS = readCases<Input>('spv', 'valid')
  .map(({ input }) => input)
  .filter(({ op, network }) => op === undefined && network === 'mainnet')
  .map((input) => {
    const read = readChainTransaction(input.tx_hex);
    const txHex = read.ok ? bytesToHex(read.value.tx.plainBytes) : expect.fail(read.error);
    return { ...input, tx_hex: txHex };
  });

const verify = ({ header_hex, tx_hex, txid, merkle, pos }: Input) =>
  verifyInclusion({
    network: 'mainnet',
    txHex: tx_hex,
    txid,
    proof: { kind: 'branch', headerHex: header_hex, merkle, pos },
  });

type Change = { readonly at: number; readonly by: number };

/** Another value for one byte. */
const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });

function changeByte(hex: string, { at, by }: Change): string {
  const bytes = hexToBytes(hex);
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ by;
  return bytesToHex(bytes);
}

const CHANGES: readonly (readonly [part: string, (proof: Input, one: Change) => Input])[] = [
  ['header', (proof, one) => ({ ...proof, header_hex: changeByte(proof.header_hex, one) })],
  ['transaction', (proof, one) => ({ ...proof, tx_hex: changeByte(proof.tx_hex, one) })],
  ['id', (proof, one) => ({ ...proof, txid: changeByte(proof.txid, one) })],
  [
    'branch',
    (proof, one) => {
      const level = one.at % proof.merkle.length;
      return {
        ...proof,
        merkle: proof.merkle.map((item, at) => (at === level ? changeByte(item, one) : item)),
      };
    },
  ],
];

const RUNS = { numRuns: 1000, seed: 20_260_101 };

describe('a proof with one byte changed', () => {
  it('was right before', () => {
    expect(PROOFS).toHaveLength(44);
    for (const proof of PROOFS) expect(verify(proof).ok).toBe(true);
  });

  it.each(CHANGES)('in the %s is refused', (_part, changePart) => {
    fc.assert(
      fc.property(fc.constantFrom(...PROOFS), change, (proof, one) => {
        expect(verify(changePart(proof, one)).ok).toBe(false);
      }),
      RUNS,
    );
  });

  it('at another place is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROOFS), fc.nat(1 << 10), (proof, pos) => {
        fc.pre(pos !== proof.pos);
        expect(verify({ ...proof, pos }).ok).toBe(false);
      }),
      RUNS,
    );
  });

  it('as gettxoutproof makes them never shows anything else', () => {
    const transactions = Array.from({ length: 11 }, (_, at) => makeTransaction(at));
    const { proofOf } = makeBlock(transactions.map(idOf));
    const place = fc.integer({ min: 0, max: transactions.length - 1 });
    const afterHeader = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(place, afterHeader, (position, one) => {
        const proof = proofOf([position]);
        // Half of all headers have enough work for regtest, so the header is left alone here.
        const proofHex = proof.slice(0, 160) + changeByte(proof.slice(160), one);
        const txHex = transactions[position] ?? '';
        const result = verifyInclusion({
          network: 'regtest',
          txHex,
          proof: { kind: 'txoutproof', proofHex },
        });
        // The count of transactions is not under the root, nor is which of the leaves are meant.
        if (result.ok) expect(result.value).toMatchObject({ position });
      }),
      RUNS,
    );
  });
});
