import type { ExportedFile } from '../../preload/wallet-shapes.ts';
import type { Locale } from '../../preload/shapes.ts';
import type { TransactionView, UtxoView, WalletChainView } from '../../preload/sync-shapes.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { toCell } from '../domain/wallet/exports/csv-cell.ts';
import { toSlug } from '../domain/wallet/exports/file-name.ts';

type Words = ReturnType<typeof mainTexts>['chainTables'];

/**
 * Coins or history of a wallet as a table for a spreadsheet (RFC 4180): amounts in bitcoin with eight decimals and in satoshi,
 * times in UTC. No cell of it can be taken for a formula: labels may come from strangers.
 */
export function writeChainTable(
  view: Pick<WalletChainView, 'utxos' | 'transactions'>,
  table: 'coins' | 'history',
  { name, locale }: { readonly name: string; readonly locale: Locale },
): ExportedFile {
  const words = mainTexts(locale).chainTables;
  const rows =
    table === 'coins'
      ? [coinTitles(words), ...view.utxos.map((coin) => coinCells(coin, words))]
      : [historyTitles(words), ...view.transactions.map((one) => historyCells(one, words))];
  const title = table === 'coins' ? words.coinsTitle : words.historyTitle;
  return {
    fileName: `${toSlug(name)}-${title}.csv`,
    mediaType: 'text/csv',
    text: rows.map((cells) => `${cells.join(',')}\r\n`).join(''),
  };
}

function coinTitles(w: Words): readonly string[] {
  const place = [w.address, w.chain, w.index, w.block, w.proof, w.marks, w.label];
  return [w.txid, w.vout, w.btc, w.sats, ...place].map(toCell);
}

function coinCells(coin: UtxoView, words: Words): readonly string[] {
  const { txid, vout, valueSats, address, chain, index, height, proof, label } = coin;
  const marks = [
    ...(coin.isImmature ? [words.immature] : []),
    ...(coin.isDust ? [words.dust] : []),
    ...(coin.isReused ? [words.reused] : []),
  ].join('; ');
  return [
    txid,
    String(vout),
    toBtc(valueSats),
    String(valueSats),
    toCell(address ?? ''),
    toCell(words.chains[chain]),
    String(index),
    String(height ?? ''),
    toCell(words.proofs[proof]),
    toCell(marks),
    toCell(label ?? ''),
  ];
}

function historyTitles(w: Words): readonly string[] {
  return [w.time, w.txid, w.state, w.btc, w.sats, w.feeSats, w.block, w.proof, w.label].map(toCell);
}

function historyCells(one: TransactionView, words: Words): readonly string[] {
  const { at, txid, state, valueSats, feeSats, height, proof, label } = one;
  return [
    at,
    txid,
    toCell(words.states[state]),
    toBtc(valueSats),
    String(valueSats),
    String(feeSats ?? ''),
    String(height ?? ''),
    toCell(words.proofs[proof]),
    toCell(label ?? ''),
  ];
}

/** With all eight decimals, and without passing through a fraction: 1 → `0.00000001`. */
function toBtc(sats: number): string {
  const digits = String(Math.abs(sats)).padStart(9, '0');
  return `${sats < 0 ? '-' : ''}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}
