import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { rootOfBranch } from '../../../../main/domain/chain/root-of-branch.ts';
import { verifyInclusion } from '../../../../main/domain/chain/verify-inclusion.ts';
import { idOf, makeBlock, makeTransaction } from './made-block.ts';

const NETWORK = 'regtest';
const refused = (error: string) => ({ ok: false, error });

describe('a block of any size', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 31, 33])(
    'of %i transactions shows each of them, by branch and by gettxoutproof',
    (count) => {
      const transactions = Array.from({ length: count }, (_, at) => makeTransaction(at));
      const { headerHex, branchOf, proofOf } = makeBlock(transactions.map(idOf));
      for (const [position, txHex] of transactions.entries()) {
        const proofs = [
          { kind: 'branch', headerHex, merkle: branchOf(position), pos: position },
          { kind: 'txoutproof', proofHex: proofOf([position]) },
          { kind: 'txoutproof', proofHex: proofOf([0, position, count - 1]) },
          { kind: 'txoutproof', proofHex: proofOf([position]), headerHex },
        ] as const;
        for (const proof of proofs) {
          const result = verifyInclusion({ network: NETWORK, txHex, txid: idOf(txHex), proof });
          expect(result).toMatchObject({ ok: true, value: { position } });
        }
      }
    },
  );
});

const TRANSACTIONS = Array.from({ length: 7 }, (_, at) => makeTransaction(at));
const BLOCK = makeBlock(TRANSACTIONS.map(idOf));
const [FIRST = '', SECOND = ''] = TRANSACTIONS;
const LAST = TRANSACTIONS[6] ?? '';

describe('a proof is refused', () => {
  const proof = BLOCK.proofOf([0]);
  const atCount = 160;
  const withCount = (count: string) => proof.slice(0, atCount) + count + proof.slice(atCount + 8);

  it.each([
    ['cut short', proof.slice(0, -2), 'txoutproof_malformed'],
    ['with a byte too many', `${proof}00`, 'txoutproof_malformed'],
    ['with flags to spare', proof.replace(/01(?<flags>..)$/, '02$100'), 'txoutproof_malformed'],
    ['with a bit after the last one', `${proof.slice(0, -2)}8f`, 'txoutproof_malformed'],
    ['of no transactions', withCount('00000000'), 'txoutproof_malformed'],
    ['of more transactions than a block has', withCount('1b410000'), 'txoutproof_malformed'],
    ['of fewer transactions than hashes', withCount('03000000'), 'txoutproof_malformed'],
    ['of a tree of another shape', withCount('09000000'), 'txoutproof_malformed'],
    ['that is about another transaction', BLOCK.proofOf([1]), 'txoutproof_without_tx'],
    ['that is a header alone', BLOCK.headerHex, 'txoutproof_malformed'],
    ['that is no hex', 'gettxoutproof', 'txoutproof_malformed'],
    ['that is empty', '', 'txoutproof_malformed'],
  ])('%s', (_name, proofHex, reason) => {
    const claim = {
      network: NETWORK,
      txHex: FIRST,
      proof: { kind: 'txoutproof', proofHex },
    } as const;
    expect(verifyInclusion(claim)).toEqual(refused(reason));
  });

  it('when the header beside it is of another block', () => {
    const { headerHex } = makeBlock([idOf(FIRST)]);
    const claim = {
      network: NETWORK,
      txHex: FIRST,
      proof: { kind: 'txoutproof', proofHex: proof, headerHex },
    } as const;
    expect(verifyInclusion(claim)).toEqual(refused('txoutproof_other_block'));
  });

  it.each([
    ['of another transaction', { txHex: SECOND }, 'merkle_root_differs'],
    ['of a transaction that was changed', { txHex: makeTransaction(99) }, 'merkle_root_differs'],
    ['for another id', { txid: idOf(SECOND) }, 'txid_differs'],
    ['for an id that is none', { txid: 'abc' }, 'txid_malformed'],
    ['for no transaction', { txHex: FIRST.slice(2) }, 'tx_malformed'],
    ['at half a height', { height: 1.5 }, 'block_height_malformed'],
    ['below the first block', { height: -1 }, 'block_height_malformed'],
    ['on the main network', { network: 'mainnet' }, 'block_target_too_easy'],
    ['on signet', { network: 'signet' }, 'block_target_too_easy'],
    ['on testnet', { network: 'testnet' }, 'block_target_too_easy'],
  ] as const)('%s', (_name, change, reason) => {
    const merkle = BLOCK.branchOf(0);
    const branch = { kind: 'branch', headerHex: BLOCK.headerHex, merkle, pos: 0 } as const;
    expect(verifyInclusion({ network: NETWORK, txHex: FIRST, proof: branch, ...change })).toEqual(
      refused(reason),
    );
  });

  it.each([
    ['the header is cut short', { headerHex: BLOCK.headerHex.slice(2) }, 'block_header_malformed'],
    [
      'the header is a byte longer',
      { headerHex: `${BLOCK.headerHex}00` },
      'block_header_malformed',
    ],
    ['the place is none', { pos: 0.5 }, 'merkle_position_malformed'],
    ['the place is a text', { pos: '6' }, 'merkle_position_malformed'],
    ['the place is beyond the tree', { pos: 8 }, 'merkle_position_beyond'],
    ['the place is that of another', { pos: 4 }, 'merkle_root_differs'],
    // The last of seven stands beside itself, and is no eighth (CVE-2012-2459).
    ['the place exists by doubling only', { pos: 7 }, 'merkle_twin'],
  ] as const)('when %s', (_name, change, reason) => {
    const merkle = BLOCK.branchOf(6);
    const proof = {
      kind: 'branch',
      headerHex: BLOCK.headerHex,
      merkle,
      pos: 6,
      ...change,
    } as const;
    expect(verifyInclusion({ network: NETWORK, txHex: LAST, proof })).toEqual(refused(reason));
  });
});

/** 64 bytes that are a transaction, and so could be an inner node of a tree just as well. */
const SIXTY_FOUR = makeTransaction(0, '51515151');

describe('64 bytes that are a transaction (CVE-2017-12842)', () => {
  const [left = '', right = ''] = [SIXTY_FOUR.slice(0, 64), SIXTY_FOUR.slice(64)].map((half) =>
    bytesToHex(hexToBytes(half).toReversed()),
  );

  it('are not believed to be one', () => {
    expect(hexToBytes(SIXTY_FOUR)).toHaveLength(64);
    const { headerHex } = makeBlock([idOf(SIXTY_FOUR)]);
    const proof = { kind: 'branch', headerHex, merkle: [], pos: 0 } as const;
    expect(verifyInclusion({ network: NETWORK, txHex: SIXTY_FOUR, proof })).toEqual(
      refused('tx_of_64_bytes'),
    );
  });

  it('are not believed to be a node, whichever half the transaction would be', () => {
    const [leftHash, rightHash] = [left, right].map((half) => hexToBytes(half).toReversed());
    expect(rootOfBranch(leftHash ?? new Uint8Array(), { merkle: [right], pos: 0 })).toEqual(
      refused('merkle_transaction_inside'),
    );
    expect(rootOfBranch(rightHash ?? new Uint8Array(), { merkle: [left], pos: 1 })).toEqual(
      refused('merkle_transaction_inside'),
    );
  });

  it('are not believed to be a node in what gettxoutproof would give', () => {
    const proofHex = makeBlock([idOf(FIRST), idOf(SECOND), left, right]).proofOf([0, 2]);
    const claim = {
      network: NETWORK,
      txHex: FIRST,
      proof: { kind: 'txoutproof', proofHex },
    } as const;
    expect(verifyInclusion(claim)).toEqual(refused('merkle_transaction_inside'));
  });
});
