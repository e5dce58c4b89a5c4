import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { showHash, readHash } from '../../../../main/domain/chain/hex-bytes.ts';
import { historyStatus } from '../../../../main/domain/chain/history-status.ts';
import { rootOfBranch } from '../../../../main/domain/chain/root-of-branch.ts';
import { scriptHash } from '../../../../main/domain/chain/script-hash.ts';
import { readCases, type VectorCase } from '../wallet/read-cases.ts';

type Input = {
  readonly op?: 'merkle-root' | 'scripthash' | 'status';
  readonly txid: string;
  readonly merkle: readonly string[];
  readonly pos: number;
  readonly expected_root?: string;
  readonly script_pubkey_hex: string;
  readonly history: readonly { readonly tx_hash: string; readonly height: number }[];
  readonly status: string;
};
type Expected = {
  readonly merkle_root?: string;
  readonly scripthash?: string;
  readonly largest_output?: { readonly script_pubkey_hex: string; readonly scripthash: string };
};

const valid = readCases<Input, Expected>('spv', 'valid');
const invalid = readCases<Input>('spv', 'invalid');
const withOp = <T extends VectorCase<Input, unknown>>(cases: readonly T[], op: Input['op']) =>
  cases.filter(({ input }) => input.op === op);

const rootOf = ({ txid, merkle, pos }: Input) => {
  const root = rootOfBranch(readHash(txid) ?? expect.fail('No txid.'), { merkle, pos });
  return root.ok ? showHash(root.value) : root.error;
};

describe('published parts of proofs', () => {
  it.each(withOp(valid, 'merkle-root'))('$id: $reason', ({ input, expect: expected }) => {
    expect(rootOf(input)).toBe(expected?.merkle_root);
  });

  it.each(withOp(invalid, 'merkle-root'))('$id is refused: $reason', ({ input }) => {
    expect(rootOf(input)).toBe('merkle_transaction_inside');
  });

  it.each(withOp(valid, 'scripthash'))('$id: hash of a script', ({ input, expect: expected }) => {
    expect(scriptHash(hexToBytes(input.script_pubkey_hex))).toBe(expected?.scripthash);
  });

  it('hashes of the scripts that published transactions pay', () => {
    const paid = valid.flatMap(({ expect: expected }) => expected?.largest_output ?? []);
    expect(paid).toHaveLength(48);
    for (const { script_pubkey_hex, scripthash } of paid) {
      expect(scriptHash(hexToBytes(script_pubkey_hex))).toBe(scripthash);
    }
  });

  it.each(withOp(invalid, 'status'))('$id: $reason', ({ input }) => {
    const history = input.history.map(({ tx_hash, height }) => ({ txid: tx_hash, height }));
    expect(historyStatus(history)).not.toBe(input.status);
  });
});

describe('the status of a history', () => {
  it('is null for none', () => {
    expect(historyStatus([])).toBeNull();
  });

  it('is the hash of its lines', () => {
    const history = [
      { txid: 'aa', height: 0 },
      { txid: 'bb', height: -1 },
    ];
    // `printf aa:0:bb:-1: | sha256sum`
    expect(historyStatus(history)).toBe(
      'ce59d5afceaea1de53f84f767968e379b0fbac115a36d5cae6a42e6d626c9f8a',
    );
  });
});
