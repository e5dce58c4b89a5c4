import * as v from 'valibot';
import { succeed } from '../result.ts';
import { FIELD_ORDER } from './bn254-field.ts';
import type { Inclusion, LeafVerifier } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import type { PathNode } from './path-node.ts';
import { carryBlocks, hashFrom, poseidonHash } from './poseidon-hash.ts';
import {
  climbPoseidon,
  faultOfAssets,
  hexElement,
  indexedBalances,
  packAssets,
  siblings,
  writeElement,
  type AssetRow,
} from './poseidon-tree.ts';
import { naturalNumber, readOnlyProof } from './proof-schemas.ts';

const VALUES_EACH = 2;
/** Numbers of coins in Gate's releases; a file does not say which it is of. */
const OLD_COINS = 350;
const NEW_COINS = 800;
/** Whole blocks of twelve elements that are the same for both, as long as the coins are among the first 350. */
const SHARED = 228;

const proof = v.looseObject(
  {
    Arrangement: naturalNumber,
    UniqueIdentification: hexElement,
    TotalAssetEquity: naturalNumber,
    TotalAssetDebt: naturalNumber,
    AssetDetails: v.nullable(
      v.array(
        v.looseObject(
          { Index: naturalNumber, Equity: naturalNumber, Debt: naturalNumber },
          'missing_field',
        ),
        'missing_field',
      ),
    ),
    TreeRootHash: hexElement,
    MerkleProofEncode: siblings,
  },
  'missing_field',
);

/**
 * Gate: a Poseidon tree. That no account is below zero and that the sum is right is shown by other proofs, which are
 * not checked here. Source: github.com/gateio/proof-of-reserves, github.com/gatechain/gate-zkmerkle-proof.
 */
export const verifyGate: LeafVerifier = (files) => {
  const read = readOnlyProof(files, proof);
  if (!read.ok) return read;
  const { value } = read;
  const totals = [value.TotalAssetEquity, value.TotalAssetDebt];
  if (totals.some((total) => total >= FIELD_ORDER)) return refuseLeaf('malformed_number', 0);
  const rows = (value.AssetDetails ?? []).map(({ Index, Equity, Debt }) => ({
    index: Index,
    values: [Equity, Debt],
  }));
  const fault = faultOfAssets(rows, NEW_COINS);
  if (fault !== null) return fault;
  let followed: readonly PathNode[] = [];
  for (const { coins, commitment } of commitments(rows)) {
    const leaf = poseidonHash([value.UniqueIdentification, ...totals, commitment]);
    const climbed = climbPoseidon(leaf, value.Arrangement, value.MerkleProofEncode);
    if (!climbed.ok) return climbed;
    const { root, path } = climbed.value;
    followed = path;
    if (root !== value.TreeRootHash) continue;
    const inclusion: Inclusion = {
      root: writeElement(root),
      rootSums: null,
      balances: indexedBalances(rows),
      findings: ['zk_batch_proof_not_checked'],
      path,
      variant: String(coins),
      auditDay: null,
    };
    return succeed(inclusion);
  }
  const expected = writeElement(value.TreeRootHash);
  return refuseLeaf('root_mismatch', value.MerkleProofEncode.length, { path: followed, expected });
};

/** What the coins of an account hash to in each release. The second is made only when it is asked for. */
function* commitments(rows: readonly AssetRow[]) {
  const isOld = rows.every(({ index }) => index < BigInt(OLD_COINS));
  const recent = packAssets(rows, NEW_COINS, VALUES_EACH);
  const shared = carryBlocks(0n, recent.slice(0, SHARED));
  if (isOld) {
    const old = packAssets(rows, OLD_COINS, VALUES_EACH);
    yield { coins: OLD_COINS, commitment: hashFrom(shared, old.slice(SHARED)) };
  }
  yield { coins: NEW_COINS, commitment: hashFrom(shared, recent.slice(SHARED)) };
}
