import type { WalletPlace } from '../psbt/wallet-view.ts';
import { agreeOnOutput } from './agree-on-output.ts';
import { deriveWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
import { deriveWithScure } from './derive/derive-with-scure.ts';
import type { Chain } from './inspection.ts';
import { hasChange, isRanged, type Wallet } from './wallet.ts';

/** Addresses of each chain that are gone through before it is asked whether to go on. */
const STEP = 100;

/**
 * Where a wallet makes the scripts (hex) of one transaction, among the first `limit` addresses of each chain. Ends early
 * when all are found, or when some are and a hundred more addresses bring none. What one implementation finds counts
 * only when the second one agrees; throws when it does not.
 */
export function findScripts(
  wallet: Wallet,
  scripts: ReadonlySet<string>,
  limit: number,
): ReadonlyMap<string, WalletPlace> {
  const found = new Map<string, WalletPlace>();
  const searches = chainsOf(wallet).map((chain) => searchChain(wallet, chain));
  const end = isRanged(wallet) ? limit : 1;
  for (let start = 0; start < end && found.size < scripts.size; start += STEP) {
    const before = found.size;
    const range = { start, end: Math.min(start + STEP, end) };
    for (const search of searches) search(scripts, range, found);
    if (found.size > 0 && found.size === before) break;
  }
  return found;
}

function chainsOf(wallet: Wallet): readonly Chain[] {
  return hasChange(wallet) ? ['receive', 'change'] : ['receive'];
}

type Range = { readonly start: number; readonly end: number };
type Search = (scripts: ReadonlySet<string>, range: Range, found: Map<string, WalletPlace>) => void;

function searchChain(wallet: Wallet, chain: Chain): Search {
  const first = deriveWithBitcoinjs(wallet, chain);
  return (scripts, { start, end }, found) => {
    for (let index = start; index < end; index += 1) {
      const output = first(index);
      if (!scripts.has(output.scriptPubKey) || found.has(output.scriptPubKey)) continue;
      agreeOnOutput(output, deriveWithScure(wallet, chain)(index));
      found.set(output.scriptPubKey, { chain, index });
    }
  };
}
