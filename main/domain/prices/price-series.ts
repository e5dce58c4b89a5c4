/**
 * Prices of one asset in one currency, one for each UTC day at most, as one compact text: ten years of fifty coins have to
 * be opened and saved in a blink. A record is `seconds,price` or `seconds,price,marks`, seconds since 1970 in base 36;
 * records are joined by `;`, the oldest first. What marks say is for their owner (feed-marks.ts).
 */
export type PriceSeries = {
  readonly asset: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly days: string;
};

/** One day's price. */
export type SeriesRecord = {
  /** Whole seconds since 1970, UTC. */
  readonly second: number;
  /** Exact decimal above zero. */
  readonly price: string;
  readonly marks: string;
};

const SECOND = 1000;
const DAY = 86_400;

/** The second of a moment, rounded down. */
export function secondOf(at: string): number {
  return Math.floor(Date.parse(at) / SECOND);
}

/** The moment of a record, ISO 8601 UTC. */
export function timeOf({ second }: Pick<SeriesRecord, 'second'>): string {
  return new Date(second * SECOND).toISOString();
}

/** All records, the oldest first. */
export function readSeries(days: string): readonly SeriesRecord[] {
  return days === '' ? [] : days.split(';').map(readRecord);
}

/** Records in any order as one text; of several in a day, the latest stays. */
export function writeSeries(records: readonly SeriesRecord[]): string {
  const perDay = new Map<number, SeriesRecord>();
  for (const record of records.toSorted((a, b) => a.second - b.second)) {
    perDay.set(Math.floor(record.second / DAY), record);
  }
  return [...perDay.values()].map(writeRecord).join(';');
}

/** A series with one more record: it takes the place of that of its day. */
export function putRecord(days: string, record: SeriesRecord): string {
  const start = days.lastIndexOf(';') + 1;
  const last = days === '' ? null : readRecord(days.slice(start));
  if (last === null) return writeRecord(record);
  const [before, day] = [last.second, record.second].map((second) => Math.floor(second / DAY));
  if (before === day) return `${days.slice(0, start)}${writeRecord(record)}`;
  if (last.second < record.second) return `${days};${writeRecord(record)}`;
  const others = readSeries(days).filter((one) => Math.floor(one.second / DAY) !== day);
  return writeSeries([...others, record]);
}

/** The newest record up to a moment, that moment included; null where there is none. Reads a dozen records of thousands. */
export function recordAt(days: string, at: string): SeriesRecord | null {
  const limit = secondOf(at);
  let found: SeriesRecord | null = null;
  for (let low = 0, high = days.length; low < high;) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : days.lastIndexOf(';', middle - 1) + 1;
    const mark = days.indexOf(';', middle);
    const end = mark === -1 ? days.length : mark;
    const record = readRecord(days.slice(start, end));
    if (record.second <= limit) {
      found = record;
      low = end + 1;
    } else {
      high = start - 1;
    }
  }
  return found;
}

function readRecord(text: string): SeriesRecord {
  const [second = '0', price = '0', marks = ''] = text.split(',');
  return { second: Number.parseInt(second, 36), price, marks };
}

function writeRecord({ second, price, marks }: SeriesRecord): string {
  return `${second.toString(36)},${price}${marks === '' ? '' : `,${marks}`}`;
}
