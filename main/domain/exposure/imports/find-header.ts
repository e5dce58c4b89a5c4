import { fail, succeed, type Result } from '../../result.ts';
import { readColumns } from './columns.ts';
import type { ExportFormat, HeaderMatch } from './export-format.ts';
import { EXPORT_FORMATS, UNSUPPORTED_EXPORTS, type UnsupportedExport } from './export-formats.ts';
import { nameList } from './name-list.ts';
import type { ImportFault } from './statement.ts';

/** Which formats are looked for: those of the user beside the shipped ones, or only the one that was asked for. */
export type FormatChoice = {
  /** Formats that the user described. */
  readonly mapped: readonly ExportFormat[];
  /** Id of the only format that the file may have; null to find out. */
  readonly wanted: string | null;
};

/** Whatever is shipped. */
export const ANY_FORMAT: FormatChoice = { mapped: [], wanted: null };

/** The format of a file, and the index of the row that is its header. */
export type FoundHeader = { readonly format: ExportFormat; readonly at: number };

/** Some venues put a few lines of title above the header. */
export const MAX_ROWS_ABOVE = 10;

/**
 * Finds the header among the first rows. Faults: `missing_column` of a damaged header, `unsupported_format` with what
 * was found and what to download, `unknown_format`, and `not_csv` when nothing looks like a table. Where a format was
 * asked for: `missing_column`, `other_format` with the columns that are there, and `no_such_format`.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  { mapped, wanted }: FormatChoice = ANY_FORMAT,
): Result<FoundHeader, ImportFault> {
  const formats = [...EXPORT_FORMATS, ...mapped].filter(({ id }) => [id, null].includes(wanted));
  if (wanted !== null && formats.length === 0) {
    return fail({ code: 'no_such_format', params: { format: wanted } });
  }
  const candidates = rows.slice(0, MAX_ROWS_ABOVE + 1).map((cells) => readColumns(cells).names);
  const judged = candidates.flatMap((header, at) =>
    formats.map((format) => ({ format, at, match: format.detect(header) })),
  );
  const found = best(judged.filter(({ match }) => match.kind === 'match'));
  if (found !== undefined) return succeed({ format: found.format, at: found.at });
  const fault = faultOf(judged.filter(({ match }) => match.kind === 'faulty'));
  if (wanted !== null) return fail(fault ?? otherFormat(candidates, wanted));
  const unsupported = candidates.map(unsupportedExport).find((one) => one !== undefined);
  if (unsupported !== undefined) {
    const { found: name, download } = unsupported;
    return fail({ code: 'unsupported_format', params: { found: name, download } });
  }
  if (fault !== null) return fail(fault);
  return candidates.some((cells) => cells.length > 1)
    ? fail({ code: 'unknown_format' })
    : fail({ code: 'not_csv', params: { kind: 'text' } });
}

/** Names the columns of the row that looks most like a header. */
function otherFormat(candidates: readonly (readonly string[])[], format: string): ImportFault {
  const header = candidates.reduce<readonly string[]>(
    (widest, one) => (one.length > widest.length ? one : widest),
    [],
  );
  return { code: 'other_format', params: { format, columns: nameList(header) } };
}

type Judged = FoundHeader & { readonly match: HeaderMatch };

/** The one that fits best; of equal ones the first. */
function best(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>(
    (leader, one) => (leader === undefined || rank(one) > rank(leader) ? one : leader),
    undefined,
  );
}

/** What is wrong with the header of the likeliest format. Sister formats can miss different columns: all are named. */
function faultOf(judged: readonly Judged[]): ImportFault | null {
  const likeliest = best(judged);
  if (likeliest?.match.kind !== 'faulty') return null;
  const { fault } = likeliest.match;
  const columns = judged.flatMap((one) =>
    one.match.kind === 'faulty' &&
    rank(one) === rank(likeliest) &&
    one.format.venue === likeliest.format.venue
      ? [String(one.match.fault.params?.['column'] ?? '')]
      : [],
  );
  return fault.code === 'missing_column'
    ? { ...fault, params: { column: nameList(columns) } }
    : fault;
}

function rank({ match }: Judged): number {
  if (match.kind === 'match') return match.fit;
  return match.kind === 'faulty' ? match.share : 0;
}

function unsupportedExport(header: readonly string[]): UnsupportedExport | undefined {
  return UNSUPPORTED_EXPORTS.find(({ columns }) => columns.every((name) => header.includes(name)));
}
