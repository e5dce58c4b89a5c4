import { binanceDeposits, binanceWithdrawals } from './binance-movements.ts';
import { binanceStatementV1, binanceStatementV2, binanceStatementV3 } from './binance-statement.ts';
import { bitfinexLedger, bitfinexMovements } from './bitfinex.ts';
import { bitstampV1, bitstampV2 } from './bitstamp.ts';
import { coinbaseProAccount, coinbaseProFills } from './coinbase-pro.ts';
import { coinbaseV1, coinbaseV2, coinbaseV3, coinbaseV3p, coinbaseV4 } from './coinbase.ts';
import type { ExportFormat } from './export-format.ts';
import { gemini } from './gemini.ts';
import { krakenLedgers } from './kraken-ledgers.ts';
import { krakenTrades } from './kraken-trades.ts';
import { okxFunding, okxTrading } from './okx.ts';

/** Every export that can be read. Where two fit a header, the one that knows more of its names is meant. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  binanceDeposits,
  binanceStatementV1,
  binanceStatementV2,
  binanceStatementV3,
  binanceWithdrawals,
  bitfinexLedger,
  bitfinexMovements,
  bitstampV1,
  bitstampV2,
  coinbaseProAccount,
  coinbaseProFills,
  coinbaseV1,
  coinbaseV2,
  coinbaseV3,
  coinbaseV3p,
  coinbaseV4,
  gemini,
  krakenLedgers,
  krakenTrades,
  okxFunding,
  okxTrading,
];

/** An export that is known and cannot give a balance, with the one to download in its place. */
export type UnsupportedExport = {
  readonly found: string;
  readonly download: string;
  /** A header that holds all of these names is this export. */
  readonly columns: readonly string[];
};

/** Exports that people download by mistake, because the venue offers them beside the right one. */
export const UNSUPPORTED_EXPORTS: readonly UnsupportedExport[] = [
  {
    // Trades without deposits, withdrawals and rewards are no balance. Columns: BittyTax.
    found: 'binance_trades',
    download: 'binance_statement_v3',
    columns: ['date(utc)', 'pair', 'side', 'price', 'executed', 'amount', 'fee'],
  },
];
