import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { readChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import type { HistoryEntry } from '../../../domain/chain/history-status.ts';
import { showHash } from '../../../domain/chain/hex-bytes.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';
import type {
  ChainEntry,
  EntryBlock,
  WalletChain,
} from '../../../domain/wallet-chain/wallet-chain.ts';
import type { Chain } from '../../../domain/wallet/inspection.ts';
import { hexToBytes } from '@noble/hashes/utils.js';

/** What the last sync found, arranged for the next one. */
export type KnownBefore = {
  /** By id, also what is gone since. */
  readonly transactions: ReadonlyMap<string, ChainTransaction>;
  readonly blocks: ReadonlyMap<string, EntryBlock>;
  /** Statuses by script hash: where a server still says the same, nothing has to be asked again. */
  readonly statuses: ReadonlyMap<string, string>;
  /** What the server listed for a script then, by script hash. */
  readonly history: (scriptHash: string) => readonly HistoryEntry[];
  /** How many addresses there are up to the last used one. */
  readonly used: Readonly<Record<Chain, number>>;
};

/** Reads it from the transactions' own bytes. One that cannot be read is one that is not known. */
export function knownBefore(
  before: Pick<WalletChain, 'entries' | 'addresses'> | null,
): KnownBefore {
  const listed = (before?.entries ?? []).flatMap((entry) => {
    const read = readChainTransaction(entry.hex);
    return read.ok && read.value.txid === entry.txid ? [{ entry, transaction: read.value }] : [];
  });
  const addresses = before?.addresses ?? [];
  const used = (chain: Chain): number =>
    addresses.reduce(
      (most, one) => (one.chain === chain ? Math.max(most, one.index + 1) : most),
      0,
    );
  const histories = historiesOf(listed);
  return {
    transactions: new Map(listed.map(({ transaction }) => [transaction.txid, transaction])),
    blocks: new Map(
      listed.flatMap(({ entry: { txid, block } }) => (block === null ? [] : [[txid, block]])),
    ),
    statuses: new Map(
      addresses
        .filter(({ status }) => status !== ASK_AGAIN)
        .map(({ scriptHex, status }) => [scriptHash(hexToBytes(scriptHex)), status]),
    ),
    history: (hash) => histories.get(hash) ?? [],
    used: { receive: used('receive'), change: used('change') },
  };
}

/** Stands for the status of an address whose history could not be taken over whole, and is no server's. */
export const ASK_AGAIN = '';

type Listed = { readonly entry: ChainEntry; readonly transaction: ChainTransaction };

/** What is gone was not listed any more. */
function historiesOf(all: readonly Listed[]): ReadonlyMap<string, readonly HistoryEntry[]> {
  const listed = all.filter(({ entry }) => entry.goneAt === null);
  const paid = new Map<string, string>();
  for (const { transaction } of listed) {
    for (const [vout, { script }] of transaction.tx.outputs.entries()) {
      paid.set(`${transaction.txid}:${vout}`, scriptHash(script));
    }
  }
  const histories = new Map<string, HistoryEntry[]>();
  for (const { entry, transaction } of listed) {
    const line = { txid: entry.txid, height: entry.block?.heightBlocks ?? 0 };
    for (const hash of concerned(transaction, paid)) {
      histories.set(hash, [...(histories.get(hash) ?? []), line]);
    }
  }
  return histories;
}

/** Hashes of the scripts that a transaction pays, or spends from. */
function concerned(
  { txid, tx }: ChainTransaction,
  paid: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const pays = tx.outputs.flatMap((_output, vout) => paid.get(`${txid}:${vout}`) ?? []);
  const spends = tx.inputs.flatMap(({ hash, vout }) => paid.get(`${showHash(hash)}:${vout}`) ?? []);
  return new Set([...pays, ...spends]);
}
