import { bytesToHex } from '@noble/hashes/utils.js';
import { outputAddress } from '../psbt/output-address.ts';
import { transactionOf } from '../psbt/transaction-of.ts';
import type { WalletView } from '../psbt/wallet-view.ts';
import { succeed, type Result } from '../result.ts';
import { readTransaction, type RawTransaction } from '../transaction/raw-transaction.ts';
import type { Network } from '../wallet/inspection.ts';
import type { Coin } from './coin.ts';
import { refuseSpend, type SpendFault } from './spend-fault.ts';

/** A transaction that pays the wallet, and which of its outputs is meant; all that are the wallet's when none is named. */
export type CoinSource = { readonly bytes: Uint8Array; readonly vout?: number };

type ReadSource = {
  readonly tx: RawTransaction;
  readonly txid: string;
  readonly vout: number | null;
};

/**
 * The coins of a wallet in transactions that were handed over, by deriving its addresses: nothing that the sender says
 * is believed, and the txid is computed anew. What one of the transactions spends from another is no coin any more.
 */
export function readCoins(
  sources: readonly CoinSource[],
  wallet: WalletView,
  network: Network,
): Result<readonly Coin[], SpendFault> {
  const read: ReadSource[] = [];
  for (const [at, { bytes, vout }] of sources.entries()) {
    const tx = readTransaction(bytes, 'any');
    if (typeof tx === 'string') return refuseSpend('spend_transaction_unreadable', { at: at + 1 });
    read.push({ tx, txid: transactionOf(tx).getId(), vout: vout ?? null });
  }
  const coins = new Map<string, Coin>();
  for (const source of read) {
    const found = coinsIn(source, wallet, network);
    if (found.length === 0 && source.vout !== null) return refuseSpend('spend_coin_not_mine');
    for (const coin of found) coins.set(`${coin.txid}:${coin.vout}`, coin);
  }
  for (const { tx } of read) {
    for (const { hash, vout } of tx.inputs)
      coins.delete(`${bytesToHex(hash.toReversed())}:${vout}`);
  }
  return succeed([...coins.values()]);
}

function coinsIn(
  { tx, txid, vout }: ReadSource,
  wallet: WalletView,
  network: Network,
): readonly Coin[] {
  return tx.outputs.flatMap(({ script, valueSats }, at) => {
    if (vout !== null && vout !== at) return [];
    const place = wallet.owns(bytesToHex(script), []);
    const address = place === null ? null : outputAddress(script, network);
    if (place === null || address === null || valueSats === 0) return [];
    const previousTx = new Uint8Array(transactionOf(tx).toBuffer());
    return [{ ...place, txid, vout: at, valueSats, address, script, previousTx }];
  });
}
