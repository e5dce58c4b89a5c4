import * as v from 'valibot';
import { succeed } from '../result.ts';
import { FIELD_ORDER } from './bn254-field.ts';
import type { LeafVerifier } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import { poseidonHash } from './poseidon-hash.ts';
import {
  climbPoseidon,
  faultOfAssets,
  hexElement,
  indexedBalances,
  packAssets,
  siblings,
  writeElement,
} from './poseidon-tree.ts';
import { naturalNumber, readOnlyProof } from './proof-schemas.ts';

const COINS = 350;
const VALUES_EACH = 5;

const asset = v.looseObject(
  {
    Index: naturalNumber,
    Equity: naturalNumber,
    Debt: naturalNumber,
    Loan: naturalNumber,
    Margin: naturalNumber,
    PortfolioMargin: naturalNumber,
  },
  'missing_field',
);
const proof = v.looseObject(
  {
    AccountIndex: naturalNumber,
    AccountIdHash: hexElement,
    TotalEquity: naturalNumber,
    TotalDebt: naturalNumber,
    TotalCollateral: naturalNumber,
    Assets: v.nullable(v.array(asset, 'missing_field')),
    Root: hexElement,
    Proof: siblings,
  },
  'missing_field',
);

/**
 * Binance, the layout of 350 coins with five values each, which its published sample has. The newest releases have six
 * values and tiers, and no public sample. Source: github.com/binance/zkmerkle-proof-of-solvency (commit 9a3e5b7).
 */
export const verifyBinance: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { value } = read;
  const totals = [value.TotalEquity, value.TotalDebt, value.TotalCollateral];
  if (totals.some((total) => total >= FIELD_ORDER)) return refuseLeaf('malformed_number', 0);
  const rows = (value.Assets ?? []).map((one) => ({
    index: one.Index,
    values: [one.Equity, one.Debt, one.Loan, one.Margin, one.PortfolioMargin],
  }));
  const fault = faultOfAssets(rows, COINS);
  if (fault !== null) return fault;
  const commitment = poseidonHash(packAssets(rows, COINS, VALUES_EACH));
  const leaf = poseidonHash([value.AccountIdHash, ...totals, commitment]);
  const climbed = climbPoseidon(leaf, value.AccountIndex, value.Proof);
  if (!climbed.ok) return climbed;
  const { root, path } = climbed.value;
  if (root !== value.Root) {
    const expected = writeElement(value.Root);
    return refuseLeaf('root_mismatch', value.Proof.length, { path, expected });
  }
  return succeed({
    root: writeElement(root),
    rootSums: null,
    balances: indexedBalances(rows),
    findings: ['zk_batch_proof_not_checked'],
    path,
    variant: `${COINS}x${VALUES_EACH}`,
    auditDay: null,
  });
};
