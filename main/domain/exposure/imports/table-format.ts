import type { ExportFormat } from './export-format.ts';
import type { Layout, LayoutColumns, Operation, Effect } from './layout.ts';
import { startLayout } from './layout-fold.ts';
import { detectLayout } from './layout-header.ts';
import { isoTime, spreadsheetTime } from './time-notations.ts';
import { usualHeader } from './usual-header.ts';
import { assetNames, isMoney } from './venue-asset.ts';

/** Kinds of record by their name in lower case: an effect, or an effect with legs of its own. */
export type Operations = Readonly<Record<string, Effect | Operation>>;

/** What a format says; everything else is as most exports have it. */
export type FormatTable = Pick<Layout, 'id' | 'venue' | 'scope'> & {
  /** Column names in lower case, in the order of the newest variant. */
  readonly columns: readonly string[];
  readonly optionalColumns?: readonly string[];
  readonly time: Partial<Layout['time']> & Pick<Layout['time'], 'columns'>;
  readonly legs: Layout['legs'];
  readonly operations: Operations;
  /** The column that names the kind of a record, or the one kind that all records are of. */
  readonly type: Layout['type'] | { readonly column: string } | { readonly always: string };
} & Partial<Omit<Layout, 'columns' | 'time' | 'operation' | 'type'>> & {
    readonly columnDetails?: Partial<Omit<LayoutColumns, 'order' | 'optional'>>;
    /** Kinds told by a pattern, tried in this order when no name fits. */
    readonly patterns?: readonly (Operation & { readonly pattern: RegExp })[];
  };

const DEFAULTS = {
  numbers: 'exponent',
  emptyMarks: [],
  book: 'main',
  account: null,
  accountLine: null,
  recordId: [],
  reference: '',
  unknownType: 'as_written',
  skip: [],
  wallet: '',
  earningWallet: null,
  readAsset: assetNames(),
  assetClass: '',
  isMoney,
  leavesOutMoney: false,
  canOwe: false,
  disputedFee: null,
  earningFinding: 'locked_or_earn_balance',
  pairsStayInside: false,
} as const;

/** Makes a format of its table. */
export function tableFormat(table: FormatTable): ExportFormat {
  const layout = layoutOf(table);
  const { id, venue, scope, book } = layout;
  return {
    id,
    venue,
    scope,
    book,
    detect: (names) => detectLayout(layout.columns, names),
    usualHeader: (header) => usualHeader(layout.columns, header),
    start: (opening, bounds) => startLayout(layout, opening, bounds),
    pot: (exportName) => layout.readAsset(exportName).pot,
  };
}

function layoutOf(table: FormatTable): Layout {
  const { columns, optionalColumns = [], columnDetails, time, operations, patterns = [] } = table;
  const required = columns.length - optionalColumns.length;
  return {
    ...DEFAULTS,
    ...table,
    columns: {
      order: columns,
      optional: optionalColumns,
      unplaced: [],
      foreign: [],
      lacking: null,
      pattern: null,
      recognisedAt: Math.max(Math.min(required, 4), Math.ceil(required * 0.7)),
      ...columnDetails,
    },
    time: { notations: [isoTime, spreadsheetTime], ...time },
    type: typeReader(table.type),
    operation: (type) => operationOf(type, operations, patterns),
  };
}

function typeReader(type: FormatTable['type']): Layout['type'] {
  if (typeof type === 'function') return type;
  if ('always' in type) return () => type.always;
  return (row) => row.cell(type.column).toLowerCase();
}

function operationOf(
  type: string,
  operations: Operations,
  patterns: NonNullable<FormatTable['patterns']>,
): Operation | null {
  const named = Object.hasOwn(operations, type) ? operations[type] : undefined;
  if (named !== undefined) return typeof named === 'string' ? { effect: named } : named;
  return patterns.find(({ pattern }) => pattern.test(type)) ?? null;
}
