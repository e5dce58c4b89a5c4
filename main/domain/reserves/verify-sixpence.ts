import { succeed } from '../result.ts';
import { hashText } from './hash-text.ts';
import { findInHashes, readHashes } from './hash-tree.ts';
import type { LeafVerifier, ProofFields } from './inclusion.ts';
import { refuseLeaf } from './leaf-fault.ts';
import { isAmount } from './proof-schemas.ts';

const DIGITS = 64;

/**
 * Silver Sixpence, as KuCoin, Crypto.com and Binance (2022) had it: a list of leaves without sums; a last node without a
 * partner is doubled. Source: github.com/silversixpence-crypto/merkletree-verify.
 */
export const verifySixpence: LeafVerifier = ([file], fields) => {
  if (file === undefined) return refuseLeaf('missing_file');
  const leaves = readHashes(file, DIGITS);
  if (!leaves.ok) return leaves;
  const { id, balances_text: line } = fields;
  if (id === undefined || line === undefined) return refuseLeaf('missing_field');
  const balances = readLine(line);
  if (balances === null) return refuseLeaf('malformed_number');
  const own = [leafOf(fields)];
  const found = findInHashes({ leaves: leaves.value, own, lone: 'doubled', fields });
  return found.ok ? succeed({ ...found.value, balances, findings: [], variant: null }) : found;
};

/** Some venues leave out the salt, or the name of the audit. */
function leafOf({
  id = '',
  salt = '',
  audit_id: audit = '',
  balances_text: line = '',
}: ProofFields) {
  return hashText(`${id.trim()}${salt.trim()}${audit.trim()}${line.trim()}`);
}

/** `BTC=1.0000|ETH=2.0000`, in the order and with the decimals that the venue shows. */
function readLine(line: string): Readonly<Record<string, string>> | null {
  const pairs = line
    .trim()
    .split('|')
    .map((pair) => pair.split('='));
  const isFine = pairs.every(
    ([coin = '', amount = '', ...more]) => coin !== '' && isAmount(amount) && more.length === 0,
  );
  return isFine
    ? Object.fromEntries(pairs.map(([coin = '', amount = '']) => [coin, amount]))
    : null;
}
