import { succeed } from '../result.ts';
import { hashText } from './hash-text.ts';
import { findInHashes, readHashes } from './hash-tree.ts';
import type { LeafVerifier } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import { isAmount } from './proof-schemas.ts';

const DIGITS = 16;

/**
 * Armanino, later The Network Firm: a list of leaves of 64 bits without sums. Two ways of making a leaf are in use.
 * Source: github.com/thenetworkfirm/proof-of-reserves-merkle-tree-tool.
 */
export const verifyArmanino: LeafVerifier = ([file], fields) => {
  if (file === undefined) return refuseLeaf('missing_file');
  const leaves = readHashes(file, DIGITS);
  if (!leaves.ok) return leaves;
  const { id, balances } = fields;
  if (id === undefined || balances === undefined) return refuseLeaf('missing_field');
  if (!Object.values(balances).every(isAmount)) return refuseLeaf('malformed_number');
  const own = leavesOf(id.trim(), balances);
  const found = findInHashes({ leaves: leaves.value, own, lone: 'moves_up', fields });
  if (!found.ok) return found;
  const variant = found.value.path[0]?.hash === own[0] ? 'joined' : 'hashed';
  return succeed({
    ...found.value,
    balances,
    findings: [`short_hash_bits:${4 * DIGITS}`],
    variant,
  });
};

function leavesOf(id: string, balances: Readonly<Record<string, string>>): readonly string[] {
  const pairs = Object.entries(balances).map(([coin, amount]) => `${coin}:${withPoint(amount)}`);
  return [
    hashText([id, ...pairs].join(','), DIGITS),
    hashText(`${hashText(id)}${hashText(pairs.join(','))}`, DIGITS),
  ];
}

/** Without trailing zeros; whole numbers get `.0`. */
export function withPoint(amount: string): string {
  const plain = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
  return plain.includes('.') ? plain : `${plain}.0`;
}
