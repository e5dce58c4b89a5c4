import type { SentenceParams, Severity } from '../../fault.ts';
import type { ImportFinding, ImportFindingCode } from './statement.ts';

/** `warn` where a number may be wrong or missing, `info` where all numbers stand. */
const SEVERITY: Readonly<Record<ImportFindingCode, Severity>> = {
  history_incomplete: 'warn',
  staked_alias: 'info',
  duplicate_rows: 'warn',
  repeated_header: 'warn',
  unknown_column: 'warn',
  header_reordered: 'info',
  unknown_type: 'warn',
  unknown_asset: 'warn',
  confusable_asset: 'warn',
  formula_like_cell: 'warn',
  bad_number: 'warn',
  bad_date: 'warn',
  implausible_date: 'warn',
  decimal_comma: 'warn',
  encoding_guess: 'info',
  mixed_line_endings: 'info',
  ragged_rows: 'warn',
  file_truncated: 'warn',
  running_balance_mismatch: 'warn',
  negative_balance: 'warn',
  no_rows: 'warn',
  contains_xpub: 'info',
  net_flow_only: 'info',
  fee_inside_amount: 'info',
  fiat_not_derivable: 'info',
  locked_or_earn_balance: 'info',
  ambiguous_date: 'warn',
  ambiguous_local_time: 'info',
};

/** Something noticed in a readable file, with the severity that its code always has. */
export function importFinding(code: ImportFindingCode, params?: SentenceParams): ImportFinding {
  const severity = SEVERITY[code];
  return params === undefined ? { code, severity } : { code, severity, params };
}
