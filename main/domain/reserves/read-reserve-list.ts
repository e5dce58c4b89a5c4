import { sha256 } from '@noble/hashes/sha2.js';
import { Big } from 'big.js';
import { formatDecimal } from '../decimal.ts';
import { verifyReserveRow, type ReserveRow, type RowVerdict } from './verify-reserve-row.ts';

/** What a list says of one coin, by how its lines were verified. Amounts are exact, in whole coins. */
export type ReserveCoin = {
  readonly asset: string;
  readonly rows: number;
  readonly total: string;
  readonly signed: string;
  readonly wrong: string;
  readonly unchecked: string;
};

export type ReserveList = {
  readonly rows: number;
  readonly coins: readonly ReserveCoin[];
  /** Lines of an address that stood there before for the same coin; they count once. */
  readonly repeated: number;
  readonly malformed: number;
};

/** Reads a list while it comes, in bounded memory: no line is kept. */
export type ReserveReading = {
  readonly take: (bytes: Uint8Array) => void;
  /** Null where no line of names was found: it is no such list. */
  readonly finish: () => ReserveList | null;
};

/** Longest line, in characters; one with two signatures and a script has some 1,200. */
const LONGEST_LINE = 64 * 1024;
/** Lines above the names of the columns. */
const MOST_ABOVE = 20;
/** Addresses that are told apart; a list of 200 MB has half a million. */
const MOST_SEEN = 4_000_000;
const MOST_COINS = 1000;

type Columns = ReadonlyMap<string, number>;
type Sums = Readonly<Record<Exclude<RowVerdict, 'malformed'>, Big>> & { readonly rows: number };

const NOTHING: Sums = { rows: 0, signed: new Big(0), wrong: new Big(0), unchecked: new Big(0) };

/** Everything that is known so far. Changes in place. */
type State = {
  rest: string;
  columns: Columns | null;
  above: number;
  rows: number;
  repeated: number;
  malformed: number;
  readonly sums: Map<string, Sums>;
  readonly seen: Set<number>;
};

/** Starts the reading of a list as OKX publishes it: `coin,Network,Snapshot Height,address,amount,message,signature1,…`. */
export function readReserveList(): ReserveReading {
  const decoder = new TextDecoder('utf-8');
  const counts = { above: 0, rows: 0, repeated: 0, malformed: 0 };
  const state: State = { rest: '', columns: null, ...counts, sums: new Map(), seen: new Set() };
  return {
    take: (bytes) => takeText(state, decoder.decode(bytes, { stream: true })),
    finish: () => {
      takeText(state, `${decoder.decode()}\n`);
      return state.columns === null ? null : totalsOf(state);
    },
  };
}

function takeText(state: State, text: string): void {
  const lines = `${state.rest}${text}`.split('\n');
  const rest = lines.pop() ?? '';
  for (const line of lines) takeLine(state, line.endsWith('\r') ? line.slice(0, -1) : line);
  state.rest = rest.length > LONGEST_LINE ? rest.slice(-LONGEST_LINE) : rest;
}

function takeLine(state: State, line: string): void {
  if (line.trim() === '') return;
  const cells = splitLine(line);
  if (state.columns === null) {
    state.above += 1;
    if (state.above <= MOST_ABOVE) state.columns = columnsOf(cells);
    return;
  }
  takeRow(state, rowOf(cells, state.columns));
}

function takeRow(state: State, row: ReserveRow): void {
  state.rows += 1;
  const verdict = verifyReserveRow(row);
  const asset = row.coin.toUpperCase();
  const sums = state.sums.get(asset) ?? NOTHING;
  if (verdict === 'malformed' || (sums === NOTHING && state.sums.size >= MOST_COINS)) {
    state.malformed += 1;
    return;
  }
  const mark = markOf([asset, row.network, row.address].join('\n'));
  if (state.seen.has(mark)) {
    state.repeated += 1;
    return;
  }
  if (state.seen.size < MOST_SEEN) state.seen.add(mark);
  state.sums.set(asset, {
    ...sums,
    rows: sums.rows + 1,
    [verdict]: sums[verdict].plus(row.amount),
  });
}

/** Six bytes of a hash: two of a million addresses share them by chance once in five hundred lists. */
function markOf(text: string): number {
  const bytes = sha256(new TextEncoder().encode(text));
  return bytes.subarray(0, 6).reduce((so, byte) => so * 256 + byte, 0);
}

function totalsOf({ rows, repeated, malformed, sums }: State): ReserveList {
  const coins = [...sums].map(([asset, one]) => ({
    asset,
    rows: one.rows,
    total: formatDecimal(one.signed.plus(one.wrong).plus(one.unchecked)),
    signed: formatDecimal(one.signed),
    wrong: formatDecimal(one.wrong),
    unchecked: formatDecimal(one.unchecked),
  }));
  return { rows, coins, repeated, malformed };
}

/** Null for a line that does not name the columns. */
function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const isHeader = ['coin', 'address'].every((name) => names.includes(name));
  return isHeader ? new Map(names.map((name, at) => [name, at])) : null;
}

function rowOf(cells: readonly string[], columns: Columns): ReserveRow {
  const cell = (name: string): string => cells[columns.get(name) ?? -1]?.trim() ?? '';
  const amount = cell('amount') === '' ? cell('balance') : cell('amount');
  const more = ['signature2', 'redeem script/ public key', 'eoa1', 'eoa2'];
  return {
    coin: cell('coin'),
    network: cell('network'),
    address: cell('address'),
    amount,
    message: cell('message'),
    signature: cell('signature1') === '' ? cell('signature') : cell('signature1'),
    hasMore: more.some((name) => cell(name) !== ''),
  };
}

/** A line of CSV (RFC 4180) without line breaks in its cells. */
function splitLine(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/^,/, '')
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}
