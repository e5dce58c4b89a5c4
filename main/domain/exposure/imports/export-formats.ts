import type { ExportFormat, UnsupportedExport } from './export-format.ts';
import { krakenLedgers } from './kraken-ledgers.ts';

/** Every export that can be read, asked in this order. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [krakenLedgers];

/** Exports that people download by mistake, because the venue offers them beside the right one. */
export const UNSUPPORTED_EXPORTS: readonly UnsupportedExport[] = [
  {
    // Trades without deposits and withdrawals are no balance. Header: Kraken support, "Trades history".
    found: 'kraken_trades',
    download: 'kraken_ledgers',
    columns: ['txid', 'ordertxid', 'pair', 'vol', 'cost'],
  },
];
