import type { Finding } from '../fault.ts';
import type { Chain } from '../wallet/inspection.ts';
import type { WalletChain } from './wallet-chain.ts';
import type { WalletLedger } from './wallet-ledger.ts';

/** What is amiss with what is known, or with how it is known. Sentences: renderer/i18n, `chainFindings`. */
export type ChainFindingCode =
  | 'watched_since'
  | 'follow_failed'
  | 'tip_stale'
  | 'not_compared'
  | 'servers_disagree'
  | 'proof_refused'
  | 'proof_missing'
  | 'cheap_network'
  | 'gap_nearly_used';

/** From this part of the gap limit on, a used address behind unused ones was found by little. */
const NEARLY = 0.75;

/** How what is known came to be known, beside the chain itself. */
export type HowKnown = {
  readonly gapLimit: number;
  /** From when on the node that told it looked, ISO 8601 UTC; null for the whole chain. */
  readonly watchedSince: string | null;
  /** The code of a fault, and when it came, ISO 8601 UTC: the last look-up that began by itself. Null when it went well. */
  readonly followFault: { readonly code: string; readonly at: string } | null;
};

/** What is to be said beside what is known of a wallet, the gravest first. */
export function findDoubts(
  chain: WalletChain,
  ledger: WalletLedger,
  how: HowKnown,
): readonly Finding<ChainFindingCode>[] {
  const { tip, comparison, refused, network } = chain;
  const missing = ledger.transactions.filter(
    ({ state, isCounted, proof }) => isCounted && state === 'confirmed' && proof !== 'verified',
  ).length;
  const gap = Math.max(widestGap(chain, 'receive'), widestGap(chain, 'change'));
  const all: readonly (Finding<ChainFindingCode> | null)[] = [
    comparison?.agrees === false ? { code: 'servers_disagree', severity: 'warn' } : null,
    refused.length === 0
      ? null
      : { code: 'proof_refused', severity: 'warn', params: { count: refused.length } },
    ...leftOut(how),
    tip.isStale ? { code: 'tip_stale', severity: 'warn' } : null,
    gap < how.gapLimit * NEARLY
      ? null
      : { code: 'gap_nearly_used', severity: 'warn', params: { count: gap, limit: how.gapLimit } },
    missing === 0 ? null : { code: 'proof_missing', severity: 'info', params: { count: missing } },
    comparison === null ? { code: 'not_compared', severity: 'info' } : null,
    network === 'mainnet' ? null : { code: 'cheap_network', severity: 'info' },
  ];
  return all.filter((one) => one !== null);
}

/** Why newer or older payments can be missing. */
function leftOut({
  watchedSince,
  followFault,
}: HowKnown): readonly (Finding<ChainFindingCode> | null)[] {
  return [
    watchedSince === null
      ? null
      : { code: 'watched_since', severity: 'warn', params: { at: watchedSince } },
    followFault === null ? null : { code: 'follow_failed', severity: 'warn', params: followFault },
  ];
}

/** The longest row of unused addresses before a used one. */
function widestGap({ addresses }: WalletChain, chain: Chain): number {
  const used = addresses.filter((one) => one.chain === chain).map(({ index }) => index);
  let last = -1;
  let widest = 0;
  for (const index of used.toSorted((a, b) => a - b)) {
    widest = Math.max(widest, index - last - 1);
    last = index;
  }
  return widest;
}
