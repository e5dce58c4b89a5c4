import { succeed, type Result } from '../result.ts';
import { hashText } from './hash-text.ts';
import type { LeafVerifier } from './inclusion.ts';
import type { PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { isAmount, isHex } from './proof-schemas.ts';
import type { Amounts } from './sum-amounts.ts';
import { withPoint } from './verify-armanino.ts';

const COINS = ['BTC', 'ETH', 'USDT', 'USDC', 'Total'] as const;
const MOST_LEVELS = 64;
const DIGITS = 64;

/** BingX: nodes are joined as text. There is no file: path and root are shown on a page. Source: BingX's por.py. */
export const verifyBingx: LeafVerifier = (_files, fields) => {
  const { id, balances, path: shown, published_root: published } = fields;
  if (id === undefined || balances === undefined) return refuseLeaf('missing_field');
  if (shown === undefined || published === undefined) return refuseLeaf('missing_field');
  const fault = faultOfBalances(balances);
  if (fault !== null) return fault;
  const pairs = COINS.map((coin) => `${coin}:${withPoint(balances[coin] ?? '')}`);
  const climbed = climb(hashText([hashText(id.trim()), ...pairs].join(',')), shown.split(','));
  if (!climbed.ok) return climbed;
  const path = climbed.value;
  const root = path.at(-1)?.hash ?? '';
  const expected = published.trim().toLowerCase();
  if (root !== expected) return refuseLeaf('root_mismatch', path.length - 1, { path, expected });
  return succeed({
    root,
    rootSums: null,
    balances,
    findings: [],
    path,
    variant: null,
    auditDay: null,
  });
};

function faultOfBalances(balances: Amounts): ReturnType<typeof refuseLeaf> | null {
  if (!Object.values(balances).every(isAmount)) return refuseLeaf('malformed_number', 0);
  const isWhole = COINS.every((coin) => Object.hasOwn(balances, coin));
  return isWhole ? null : refuseLeaf('wrong_assets', 0);
}

function climb(leaf: string, shown: readonly string[]): Result<readonly PathNode[], LeafFault> {
  if (shown.length > MOST_LEVELS) return refuseLeaf('too_large');
  let hash = leaf;
  const path: PathNode[] = [];
  for (const [level, one] of shown.entries()) {
    const [, letter, sibling = ''] = /^\s*([lr]):([0-9a-f]+)\s*$/.exec(one) ?? [];
    if (!isHex(sibling, DIGITS)) return refuseLeaf('malformed_hash', level);
    const side = letter === 'l' ? 'left' : 'right';
    path.push({ level, hash, sibling, side });
    hash = hashText(side === 'left' ? `${sibling}${hash}` : `${hash}${sibling}`);
  }
  return succeed([...path, { level: shown.length, hash, sibling: null, side: null }]);
}
