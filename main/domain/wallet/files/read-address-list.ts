import { readCsv } from '../../exposure/imports/csv-table.ts';

/** Longest text that is looked at, in characters, and most addresses taken from it. */
const LONGEST = 4 * 1024 * 1024;
const MOST = 100_000;

/** What an address looks like; whether it is one is for others to say. */
const ADDRESS = /^(?:(?:bc|tb|bcrt)1[0-9a-z]{6,87}|[13mn2][1-9A-HJ-NP-Za-km-z]{24,39})$/i;
/** Column headings: `address`, `Payment Address`, `Receiving addresses`. */
const HEADING = /\baddress(?:es)?\b/i;

/** Addresses as they were written, and how many rows had none. */
export type AddressList = { readonly addresses: readonly string[]; readonly rowsWithout: number };

/**
 * Recognises a list of addresses: one on each line, or a table (CSV) with an address column. Null for everything else,
 * a single address included.
 */
export function readAddressList(text: string): AddressList | null {
  if (text.length > LONGEST) return null;
  const plain = text.replace(/^\ufeff/, '');
  return readLines(plain) ?? readTable(plain);
}

/** Lines that begin with `#` are comments. */
function readLines(text: string): AddressList | null {
  const addresses: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    if (!ADDRESS.test(entry) || addresses.length >= MOST) return null;
    addresses.push(entry);
  }
  return addresses.length < 2 ? null : { addresses, rowsWithout: 0 };
}

function readTable(text: string): AddressList | null {
  const csv = readCsv(text);
  if (!csv.ok) return null;
  const [header = [], ...rows] = csv.value.rows;
  const column = header.findIndex((cell) => HEADING.test(cell.trim()));
  if (column < 0 || rows.length > MOST) return null;
  const cells = rows.map((row) => (row[column] ?? '').trim());
  const addresses = cells.filter((cell) => ADDRESS.test(cell));
  return addresses.length === 0
    ? null
    : { addresses, rowsWithout: cells.length - addresses.length };
}
