import type { Chain } from '../wallet/inspection.ts';
import { addSats } from './add-sats.ts';
import { balanceOverTime, type Change } from './balance-over-time.ts';
import { judgeStandings } from './judge-standings.ts';
import { listCoins } from './list-coins.ts';
import { listTransactions } from './list-transactions.ts';
import { readEntries, type ReadEntries } from './read-entries.ts';
import type { WalletChain } from './wallet-chain.ts';
import type {
  LedgerBalance,
  LedgerCoin,
  LedgerTransaction,
  WalletLedger,
} from './wallet-ledger.ts';

/** Works out what a wallet has, and how it came to it, from the bytes of its transactions. `at` is ISO 8601 UTC, now. */
export function ledgerOf(chain: WalletChain, at: string): WalletLedger {
  return ledgerFrom(chain, readEntries(chain), at);
}

/** The same where the transactions were read already. */
export function ledgerFrom(chain: WalletChain, read: ReadEntries, at: string): WalletLedger {
  const standings = judgeStandings(read, chain.refused);
  const coins = listCoins(read, standings, chain.tip.heightBlocks);
  const transactions = listTransactions(chain, read, standings);
  const highestUsed = {
    receive: highestOf(chain, 'receive'),
    change: highestOf(chain, 'change'),
  };
  return {
    balance: balanceOf(coins),
    coins,
    transactions,
    balanceOverTime: balanceOverTime(changesOf(transactions, read), at),
    highestUsed,
    nextUnused: {
      receive: (highestUsed.receive ?? -1) + 1,
      change: (highestUsed.change ?? -1) + 1,
    },
  };
}

function balanceOf(coins: readonly LedgerCoin[]): LedgerBalance {
  const sumOf = (isMeant: (coin: LedgerCoin) => boolean): number =>
    addSats(coins.filter(isMeant).map(({ valueSats }) => valueSats));
  const confirmedSats = sumOf(({ heightBlocks }) => heightBlocks !== null);
  return {
    confirmedSats,
    pendingSats: sumOf(({ spentByTxid }) => spentByTxid === null) - confirmedSats,
    provenSats: sumOf(({ proof }) => proof === 'verified'),
  };
}

function changesOf(
  transactions: readonly LedgerTransaction[],
  read: ReadEntries,
): readonly Change[] {
  return transactions
    .filter(({ isCounted }) => isCounted)
    .map(({ txid, heightBlocks, valueSats, at }) => {
      const time = read.get(txid)?.entry.block?.time ?? null;
      return { heightBlocks, valueSats, at: heightBlocks === null || time !== null ? at : null };
    });
}

function highestOf({ addresses }: WalletChain, chain: Chain): number | null {
  return addresses.reduce<number | null>(
    (highest, one) =>
      one.chain === chain && (highest === null || one.index > highest) ? one.index : highest,
    null,
  );
}
