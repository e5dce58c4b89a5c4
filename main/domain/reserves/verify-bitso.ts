import { succeed, type Result } from '../result.ts';
import { hashText } from './hash-text.ts';
import { findInHashes } from './hash-tree.ts';
import type { LeafVerifier, ProofFields } from './inclusion.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { LARGEST_TREE, textOfProof, type ProofFile } from './proof-files.ts';
import { isAmount, isHex } from './proof-schemas.ts';

const DIGITS = 16;
const LINE = /^([0-9]{1,3}),([0-9]{1,9})\t(.*)$/;

/**
 * Bitso: the leaves of a list without sums, shortened to 64 bits. It shows only that a text was in the list. Source:
 * github.com/bitsoex/proof-of-solvency-verification.
 */
export const verifyBitso: LeafVerifier = ([file], fields) => {
  if (file === undefined) return refuseLeaf('missing_file');
  const leaves = readLeaves(file);
  if (!leaves.ok) return leaves;
  const own = leafOf(fields);
  if (!own.ok) return own;
  const found = findInHashes({ leaves: leaves.value, own: [own.value], lone: 'moves_up', fields });
  if (!found.ok) return found;
  const short = [`short_hash_bits:${4 * DIGITS}`] as const;
  const isHashOnly = fields.account_code === undefined;
  return succeed({
    ...found.value,
    balances: isHashOnly ? {} : (fields.balances ?? {}),
    findings: short,
    notes: isHashOnly ? ['balances_not_in_proof'] : [],
    variant: null,
  });
};

/** Positions run from 0 without a hole, all on one level. */
function readLeaves(file: ProofFile): Result<readonly string[], LeafFault> {
  const text = textOfProof(file, LARGEST_TREE);
  if (!text.ok) return text;
  const lines = text.value
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#') && line !== 'Level\tHash')
    .map(readLine);
  if (lines.length === 0) return refuseLeaf('missing_field');
  if (lines.some(({ hash }) => !isHex(hash, DIGITS))) return refuseLeaf('malformed_node');
  const level = lines[0]?.level;
  const isInOrder = lines.every((line, at) => line.level === level && line.position === at);
  return isInOrder ? succeed(lines.map(({ hash }) => hash)) : refuseLeaf('wrong_node_order');
}

function readLine(line: string) {
  const [, level = '', position = '', hash = ''] = LINE.exec(line) ?? [];
  return { level, position: Number(position), hash };
}

function leafOf({
  account_code: code,
  balances = {},
  leaf_hash: hash,
}: ProofFields): Result<string, LeafFault> {
  if (code === undefined) {
    const typed = hash?.trim().toLowerCase();
    if (typed === undefined) return refuseLeaf('missing_field');
    return isHex(typed, DIGITS) ? succeed(typed) : refuseLeaf('malformed_hash');
  }
  if (!Object.values(balances).every(isAmount)) return refuseLeaf('malformed_number');
  const digests = Object.entries(balances)
    .map(([coin, amount]) => ({ entry: `${coin}=${amount}`, amount }))
    .toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
    .map(({ amount }) => hashText(cleaned(amount)));
  return succeed(hashText(`${code}${digests.join('')}`, DIGITS));
}

/** As Bitso's own page does it, oddities included: `0.50` becomes `0.5`, and `1000` becomes `100`. */
function cleaned(amount: string): string {
  return amount.replace(/([0-9]+(\.[0-9]+[1-9])?)(\.?0+$)/, '$1');
}
