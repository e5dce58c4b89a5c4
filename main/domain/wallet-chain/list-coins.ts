import { DUST_SATS } from './dust-sats.ts';
import type { Standings } from './judge-standings.ts';
import type { OwnOutput, ReadEntries, ReadEntry } from './read-entries.ts';
import type { ChainEntry } from './wallet-chain.ts';
import type { LedgerCoin } from './wallet-ledger.ts';

/** New coins can be spent in a block 100 later than theirs at the earliest (consensus.h, COINBASE_MATURITY). */
const MATURITY_BLOCKS = 100;

/** The outputs of a wallet that no block spends, those in blocks first, and of those the oldest. */
export function listCoins(
  read: ReadEntries,
  standings: Standings,
  tipHeight: number,
): readonly LedgerCoin[] {
  const counted = [...read.values()].filter(
    ({ entry }) => standings.get(entry.txid)?.isCounted === true,
  );
  const spentBy = new Map<string, ChainEntry>();
  for (const { entry, spends } of counted) {
    for (const { outpoint } of spends) spentBy.set(outpoint, entry);
  }
  const payments = countPayments(counted);
  const coins = counted.flatMap((one) =>
    one.own.flatMap((output): readonly LedgerCoin[] => {
      const spender = spentBy.get(output.outpoint);
      if (spender !== undefined && spender.block !== null) return [];
      const isReused = (payments.get(output.address.scriptHex) ?? 0) > 1;
      return [{ ...coinOf(one, output, tipHeight), isReused, spentByTxid: spender?.txid ?? null }];
    }),
  );
  return coins.toSorted(inOrder);
}

function coinOf(
  { entry, isCoinbase }: ReadEntry,
  { vout, valueSats, address }: OwnOutput,
  tipHeight: number,
): Omit<LedgerCoin, 'isReused' | 'spentByTxid'> {
  const { scriptHex, chain, index } = address;
  const heightBlocks = entry.block?.heightBlocks ?? null;
  const isMature = heightBlocks !== null && tipHeight + 1 - heightBlocks >= MATURITY_BLOCKS;
  return {
    txid: entry.txid,
    vout,
    valueSats,
    scriptHex,
    chain,
    index,
    heightBlocks,
    proof: entry.block?.isProven === true ? 'verified' : 'unverified',
    isImmature: isCoinbase && !isMature,
    isDust: valueSats < DUST_SATS,
  };
}

/** How many transactions paid each script. */
function countPayments(counted: readonly ReadEntry[]): ReadonlyMap<string, number> {
  const payments = new Map<string, number>();
  for (const { own } of counted) {
    for (const script of new Set(own.map(({ address }) => address.scriptHex))) {
      payments.set(script, (payments.get(script) ?? 0) + 1);
    }
  }
  return payments;
}

function inOrder(a: LedgerCoin, b: LedgerCoin): number {
  const heightOf = ({ heightBlocks }: LedgerCoin): number => heightBlocks ?? Infinity;
  if (heightOf(a) !== heightOf(b)) return heightOf(a) - heightOf(b);
  if (a.txid !== b.txid) return a.txid < b.txid ? -1 : 1;
  return a.vout - b.vout;
}
