import { binanceDeposits, binanceWithdrawals } from './binance-movements.ts';
import { binanceStatementV1, binanceStatementV2, binanceStatementV3 } from './binance-statement.ts';
import { bitfinexLedger, bitfinexMovements } from './bitfinex.ts';
import { bitpanda } from './bitpanda.ts';
import { bitstampV1, bitstampV2 } from './bitstamp.ts';
import { bitvavo } from './bitvavo.ts';
import { blockfi } from './blockfi.ts';
import { bybitAssetsV1, bybitFunding } from './bybit-funding.ts';
import { bybitUnified2024, bybitUnified2026 } from './bybit-unified.ts';
import { celsius } from './celsius.ts';
import { coinbaseProAccount, coinbaseProFills } from './coinbase-pro.ts';
import { coinbaseV1, coinbaseV2, coinbaseV3, coinbaseV3p, coinbaseV4 } from './coinbase.ts';
import { cryptocomApp } from './cryptocom-app.ts';
import type { ExportFormat } from './export-format.ts';
import {
  ftxDeposits,
  ftxDepositsApi,
  ftxTrades,
  ftxTradesApi,
  ftxWithdrawals,
  ftxWithdrawalsApi,
} from './ftx.ts';
import { gemini } from './gemini.ts';
import { krakenLedgers } from './kraken-ledgers.ts';
import { krakenTrades } from './kraken-trades.ts';
import { kucoinAccount } from './kucoin-account.ts';
import { kucoinDeposits, kucoinDepositsPlain, kucoinWithdrawals } from './kucoin-movements.ts';
import { ledgerLive } from './ledger-live.ts';
import { nexo } from './nexo.ts';
import { okxFunding, okxTrading } from './okx.ts';
import { trezorSuite } from './trezor-suite.ts';

/** Every export that can be read. Where two fit a header, the one that knows more of its names is meant. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  binanceDeposits,
  binanceStatementV1,
  binanceStatementV2,
  binanceStatementV3,
  binanceWithdrawals,
  bitfinexLedger,
  bitfinexMovements,
  bitpanda,
  bitstampV1,
  bitstampV2,
  bitvavo,
  blockfi,
  bybitAssetsV1,
  bybitFunding,
  bybitUnified2024,
  bybitUnified2026,
  celsius,
  coinbaseProAccount,
  coinbaseProFills,
  coinbaseV1,
  coinbaseV2,
  coinbaseV3,
  coinbaseV3p,
  coinbaseV4,
  cryptocomApp,
  ftxDeposits,
  ftxDepositsApi,
  ftxTrades,
  ftxTradesApi,
  ftxWithdrawals,
  ftxWithdrawalsApi,
  gemini,
  krakenLedgers,
  krakenTrades,
  kucoinAccount,
  kucoinDeposits,
  kucoinDepositsPlain,
  kucoinWithdrawals,
  ledgerLive,
  nexo,
  okxFunding,
  okxTrading,
  trezorSuite,
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
