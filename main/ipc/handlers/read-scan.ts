import { bytesToHex } from '@noble/hashes/utils.js';
import type { ScannedCoin, ScannedCoins } from '../../../preload/node-shapes.ts';
import type { ChainTransaction } from '../../domain/chain/chain-transaction.ts';
import { readSavedWallet } from '../../domain/profile/read-saved-wallet.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { deriveChain } from '../../domain/wallet/derive-addresses.ts';
import { hasChange, type Wallet } from '../../domain/wallet/wallet.ts';
import type { CoreBackend } from '../../services/chain/bitcoin-core/core-backend.ts';
import type { Scan, Unspent } from '../../services/chain/bitcoin-core/scan-unspent.ts';
import type { ChainFault } from '../../services/chain/chain-fault.ts';

/** What says that a node no longer has a transaction, or never had a list of them. */
const NOT_THERE: readonly ChainFault['code'][] = [
  'block_pruned',
  'transaction_unknown',
  'no_transaction_index',
];

/**
 * Makes coins of what a node found: the place of each by its script, and the amount from the transaction itself. Where the
 * node no longer has that, the amount is its word, and is marked so.
 */
export async function readScan(
  backend: CoreBackend,
  { unspents, heightBlocks }: Scan,
  saved: SavedWallet,
  signal: AbortSignal,
): Promise<Result<ScannedCoins, ChainFault>> {
  const wallet = readSavedWallet(saved);
  const coins: ScannedCoin[] = [];
  for (const unspent of unspents) {
    const { txid, vout, height, toldSats } = unspent;
    const place = placeOf(wallet, unspent);
    if (place === null) return fail({ code: 'bad_reply' });
    const paid = await readPaid(backend, unspent, signal);
    if (!paid.ok) return paid;
    const amount =
      paid.value === null
        ? ({ valueSats: toldSats, amountFrom: 'node' } as const)
        : ({ valueSats: paid.value, amountFrom: 'transaction' } as const);
    coins.push({ txid, vout, ...place, height, ...amount });
  }
  return succeed({
    coins,
    totalSats: coins.reduce((sum, { valueSats }) => sum + valueSats, 0),
    heightBlocks,
    toldCoins: coins.filter(({ amountFrom }) => amountFrom === 'node').length,
  });
}

/** Where the wallet makes this script: derived here, at the number that the node names. Null where it makes another. */
function placeOf(wallet: Wallet, { scriptHex, toldIndex }: Unspent) {
  const start = toldIndex ?? 0;
  for (const chain of hasChange(wallet)
    ? (['receive', 'change'] as const)
    : (['receive'] as const)) {
    const [made] = deriveChain(wallet, chain, { start, count: 1 });
    if (made?.scriptPubKey === scriptHex) return { chain, index: start, address: made.address };
  }
  return null;
}

/** Null where the node no longer has the transaction. */
async function readPaid(
  backend: CoreBackend,
  { txid, vout, height, scriptHex }: Unspent,
  signal: AbortSignal,
): Promise<Result<number | null, ChainFault>> {
  const found = await backend.transactions([{ txid, height }], signal);
  if (!found.ok) return NOT_THERE.includes(found.error.code) ? succeed(null) : found;
  const output = outputOf(found.value.get(txid), vout);
  if (output === null || bytesToHex(output.script) !== scriptHex) {
    return fail({ code: 'contradiction' });
  }
  return succeed(output.valueSats);
}

function outputOf(transaction: ChainTransaction | undefined, vout: number) {
  return transaction?.tx.outputs[vout] ?? null;
}
