import { describe, expect, it } from 'vitest';
import {
  isWhole,
  NO_PROOF,
  proofInput,
  readBranch,
  type TypedProof,
} from '../../../renderer/features/ladder/chain-proof.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

const A = 'aa'.repeat(32);
const B = 'bb'.repeat(32);

type Real = {
  readonly op?: string;
  readonly network: 'mainnet';
  readonly header_hex: string;
  readonly height: number | null;
  readonly tx_hex: string;
  readonly merkle: readonly string[];
  readonly pos: number;
};

/** A recent payment, as an Electrum server or Esplora tells of it. */
const [RECENT] = readCases<Real>('spv', 'valid')
  .map(({ input }) => input)
  .filter(
    ({ op, network, height }) => op === undefined && network === 'mainnet' && height !== null,
  );

function typedOf({ tx_hex: txHex, header_hex: headerHex, merkle, pos }: Real): TypedProof {
  const answer = JSON.stringify({ block_height: 951_658, merkle, pos }, null, 2);
  return { ...NO_PROOF, way: 'branch', txHex, headerHex, branch: answer };
}

describe('a merkle branch that was pasted', () => {
  it.each([
    ['the answer of a server', `{"block_height":7,"merkle":["${A}","${B}"],"pos":5}`, 5],
    ['that answer with spaces', `{ "pos" : 5, "merkle" : [ "${A}",\n "${B}" ] }`, 5],
    ['hashes, one on each line', `${A}\n${B}\r\n`, null],
    ['a list of hashes', `["${A}", "${B}"]`, null],
  ])('is read from %s', (_what, text, pos) => {
    expect(readBranch(text)).toEqual({ merkle: [A, B], pos });
  });

  it('may be empty, in a block of one transaction', () => {
    expect(readBranch('{"merkle":[],"pos":0}')).toEqual({ merkle: [], pos: 0 });
  });

  it('keeps what is no hash, for the check to name', () => {
    expect(readBranch(`${A}\nnonsense`).merkle).toEqual([A, 'nonsense']);
  });
});

describe('a proof by header, branch and position', () => {
  if (RECENT === undefined) throw new Error('No recent payment among the vectors');
  const typed = typedOf(RECENT);

  it('is whole once a position is known, and for a spend what it spends', () => {
    expect(isWhole(5, typed)).toBe(true);
    expect(isWhole(5, { ...typed, branch: A })).toBe(false);
    expect(isWhole(5, { ...typed, branch: A, position: '1' })).toBe(true);
    expect(isWhole(5, { ...typed, headerHex: ' ' })).toBe(false);
    expect(isWhole(6, typed)).toBe(false);
    expect(isWhole(6, { ...typed, previous: '00' })).toBe(true);
  });

  it('is taken as it was pasted: sound for the block, and of another wallet', async () => {
    const app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', {
      name: 'Savings',
      text: 'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs',
    });
    const prove = (one: TypedProof) =>
      app.callRaw('ladder.prove', { walletId: wallet.id, ...proofInput(5, one) });
    expect(await prove(typed)).toMatchObject({ error: { reason: 'deposit_elsewhere' } });
    expect(await prove({ ...typed, branch: `${A} nonsense`, position: '1' })).toMatchObject({
      error: { reason: 'merkle_item_malformed' },
    });
    app.close();
  });
});
