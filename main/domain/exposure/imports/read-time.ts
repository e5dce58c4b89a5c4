import type { Row } from './columns.ts';
import { offsetOfZone } from './time-zone.ts';

/** A time as it is written: Unix milliseconds as if its clock showed UTC, and minutes ahead of UTC if it says so. */
export type WrittenTime = {
  readonly wall: number;
  readonly offsetMinutes: number | null;
  /** Which number is the day was told by other records, or by nothing. */
  readonly isOrderGuessed?: true;
};

/** What can be doubtful about a time that was read. */
export type TimeDoubt = 'ambiguous_date' | 'ambiguous_local_time';

/** Day or month first, in dates with slashes. */
export type DateOrder = 'day_first' | 'month_first';

/** One way to write a time; null for a text in another. */
export type TimeNotation = (text: string, order: DateOrder) => WrittenTime | null;

/** Where and how a layout writes its times. */
export type TimeReading = {
  /** Their cells are joined by a space, so that date and time may stand apart. */
  readonly columns: readonly string[];
  /** Tried in this order. */
  readonly notations: readonly TimeNotation[];
  /** Column with the IANA name of the record's time zone. Else the header's offset counts, else UTC. */
  readonly zoneColumn?: string;
};

/** A moment, with what was doubtful in reading it. */
export type ReadTime = {
  /** Unix milliseconds. */
  readonly at: number;
  readonly doubt: TimeDoubt | null;
};

const MINUTE_MS = 60_000;

/** Reads the time of a record; null when it is none. */
export function readTime(row: Row, reading: TimeReading, order: DateOrder): ReadTime | null {
  const { columns, notations, zoneColumn } = reading;
  const text = columns.map(row.cell).filter(Boolean).join(' ');
  const written = firstOf(notations, text, order);
  if (written === null) return null;
  const { wall, offsetMinutes, isOrderGuessed } = written;
  const guess = isOrderGuessed === true ? 'ambiguous_date' : null;
  const known = offsetMinutes ?? row.columns.offsets.get(columns[0] ?? '');
  if (known !== undefined) return { at: wall - known * MINUTE_MS, doubt: guess };
  const zone = zoneColumn === undefined ? 'UTC' : row.cell(zoneColumn);
  const offset = offsetOfZone(zone, wall);
  if (offset === null) return null;
  const doubt = offset.isAmbiguous ? 'ambiguous_local_time' : null;
  return { at: wall - offset.minutes * MINUTE_MS, doubt: guess ?? doubt };
}

function firstOf(
  notations: readonly TimeNotation[],
  text: string,
  order: DateOrder,
): WrittenTime | null {
  for (const notation of notations) {
    const written = notation(text, order);
    if (written !== null) return written;
  }
  return null;
}
