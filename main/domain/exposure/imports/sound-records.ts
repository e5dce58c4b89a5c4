import type { RowEnding } from './csv-stream.ts';
import type { NumberedRecord } from './csv-table.ts';
import { startCopies } from './copies-after-header.ts';
import { isFormulaLike } from './formula-like.ts';
import { importFinding } from './import-finding.ts';
import { isNoRecordsMarker } from './no-records-marker.ts';
import { findPublicKeys } from './find-public-keys.ts';
import type { ImportFinding, SkipReason, Statement } from './statement.ts';

export type SkippedRecord = Statement['rowsSkipped'][number];

/** What was seen of the records below a header, whatever the format. */
export type SeenRecords = {
  /** Sound or not. */
  readonly rowsRead: number;
  readonly skipped: readonly SkippedRecord[];
  readonly findings: readonly ImportFinding[];
};

/** Sets apart what no format can use, one record after the other. */
export type SoundRecords = {
  /** The record as a format can read it; null for one that is set apart. */
  readonly take: (cells: readonly string[], ending: RowEnding) => NumberedRecord | null;
  readonly finish: () => SeenRecords;
};

/**
 * Sets apart the header repeated, rows with too few or too many cells, and a last record that was cut off. Rows are
 * never padded: a guess there would be wrong money. `header` has no blanks around its names.
 */
export function startSoundRecords(header: readonly string[]): SoundRecords {
  const skipped: SkippedRecord[] = [];
  const formulas = { count: 0, record: 0 };
  const publicKeys = new Set<string>();
  const copies = startCopies();
  let number = 0;
  return {
    take: (cells, ending) => {
      number++;
      findPublicKeys(cells, publicKeys);
      countFormulas(formulas, cells, number);
      const reason = faultOfRecord(cells, header, ending);
      if (reason !== null) skipped.push({ record: number, reason });
      if (reason === 'repeated_header') copies.nextPart();
      if (reason !== null) return null;
      return copies.isCopy(cells) ? { number, cells, isCopy: true } : { number, cells };
    },
    finish: () => ({
      rowsRead: number,
      skipped,
      findings: [
        ...findingsOf(skipped),
        ...(formulas.count === 0 ? [] : [importFinding('formula_like_cell', { ...formulas })]),
        ...(publicKeys.size === 0
          ? []
          : [importFinding('contains_xpub', { count: publicKeys.size })]),
      ],
    }),
  };
}

function countFormulas(
  formulas: { count: number; record: number },
  cells: readonly string[],
  record: number,
): void {
  for (const cell of cells) {
    if (!isFormulaLike(cell)) continue;
    formulas.count++;
    formulas.record ||= record;
  }
}

/** Without the blanks around a cell that a spreadsheet may add. No-break and zero-width ones stay: they deceive. */
export function trimSpaces(cell: string): string {
  // Asked first because almost no cell has any, and a large file has millions of cells.
  return cell.startsWith(' ') || cell.endsWith(' ') ? cell.replaceAll(/^ +| +$/g, '') : cell;
}

function faultOfRecord(
  cells: readonly string[],
  header: readonly string[],
  ending: RowEnding,
): SkipReason | null {
  if (ending === 'cut') return 'truncated_record';
  if (isNoRecordsMarker(cells)) return 'no_records_marker';
  if (cells.length === header.length) {
    return cells.every((cell, at) => trimSpaces(cell) === header[at]) ? 'repeated_header' : null;
  }
  if (cells.length > header.length) return 'too_many_cells';
  return ending === 'unfinished' ? 'truncated_record' : 'short_row';
}

function findingsOf(skipped: readonly SkippedRecord[]): readonly ImportFinding[] {
  const of = (reason: SkipReason) => skipped.filter((one) => one.reason === reason);
  const headers = of('repeated_header');
  const ragged = skipped.filter(
    ({ reason }) => reason === 'short_row' || reason === 'too_many_cells',
  );
  const truncated = of('truncated_record');
  return [
    ...headers.slice(0, 1).map(() => importFinding('repeated_header', { count: headers.length })),
    ...ragged
      .slice(0, 1)
      .map(({ record }) => importFinding('ragged_rows', { count: ragged.length, record })),
    ...truncated.map(({ record }) => importFinding('file_truncated', { record })),
  ];
}
