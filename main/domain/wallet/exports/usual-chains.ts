import type { WalletPath } from '../wallet-path.ts';
import { rowKeys, type Wallet } from '../wallet.ts';

/** Whether every extended key has receive 0 and change 1 below it (BIP-44), the only chains that most programs know. */
export function haveUsualChains({ keys }: Pick<Wallet, 'keys'>): boolean {
  const rows = rowKeys(keys);
  return rows.length > 0 && rows.every(({ path }) => isUsual(path));
}

function isUsual({ receive, change, isRanged }: WalletPath): boolean {
  return isRanged && receive.join('/') === '0' && change?.join('/') === '1';
}
