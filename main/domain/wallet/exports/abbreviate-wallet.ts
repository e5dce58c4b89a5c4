import { writeExpression } from '../descriptor/write-expression.ts';
import type { Wallet } from '../wallet.ts';
import { apostropheOrigin } from './origin-text.ts';

/**
 * The descriptor with nothing but origins for its keys, `wpkh([d34db33f/84'/0'/0'])`: how labels say whose they are
 * (BIP-329). Null where a key has no origin.
 */
export function abbreviateWallet({ expression, keys }: Wallet): string | null {
  const origins = keys.map(({ origin }) => apostropheOrigin(origin));
  return origins.includes('') ? null : writeExpression(expression, (at) => origins[at] ?? '');
}
