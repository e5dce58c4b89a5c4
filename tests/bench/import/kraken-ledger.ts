/** A made-up Kraken ledger (layout of 2025, all cells quoted but the amounts) and what reading it has to give. */
export type MadeLedger = {
  /** Its text in pieces of some hundred kilobytes, the header first. */
  readonly pieces: Iterable<string>;
  /** The balance of each coin once all pieces were taken; exact decimals. */
  readonly balances: () => ReadonlyMap<string, string>;
};

const HEADER =
  '"txid","refid","time","type","subtype","aclass","subclass","asset","wallet","amount","fee","balance"\n';
const PIECE = 256 * 1024;
const START = Date.UTC(2016, 0, 1);
const STEP_MS = 300_000;
/** Ids as Kraken writes them: capitals and digits. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Coin, places after the point, and the size of what usually moves, in its smallest unit. */
const COINS = [
  { name: 'BTC', places: 10, size: 4_000_000_000 },
  { name: 'ETH', places: 10, size: 90_000_000_000 },
  { name: 'SOL', places: 10, size: 400_000_000_000 },
  { name: 'DOT', places: 10, size: 900_000_000_000 },
  { name: 'ADA', places: 8, size: 90_000_000_000 },
  { name: 'EUR', places: 4, size: 90_000_000 },
] as const;
type Coin = (typeof COINS)[number];
type Purse = { coin: Coin; units: bigint };

/** Makes a ledger of `rows` records; equal seeds give equal bytes. */
export function krakenLedger(rows: number, seed: number): MadeLedger {
  const purses = COINS.map((coin): Purse => ({ coin, units: 0n }));
  return {
    pieces: piecesOf(rows, purses, randomNumbers(seed)),
    balances: () => new Map(purses.map(({ coin, units }) => [coin.name, decimal(units, coin)])),
  };
}

function* piecesOf(
  rows: number,
  purses: readonly Purse[],
  below: (limit: number) => number,
): Iterable<string> {
  let piece = HEADER;
  for (let row = 0; row < rows; row += 1) {
    const purse = purses[row < purses.length ? row : below(purses.length)];
    if (purse === undefined) throw new Error('There is no such coin');
    piece += record(purse, row, below);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function record(purse: Purse, row: number, below: (limit: number) => number): string {
  const { coin } = purse;
  const kind = row < COINS.length ? 0 : below(100);
  const size = BigInt(1 + below(coin.size));
  const isOut = kind >= 4 && kind % 2 === 1 && size + size / 100n < purse.units;
  const fee = isOut ? size / 400n : 0n;
  const change = isOut ? -size : size;
  purse.units += change - fee;
  const type = typeOf(kind, isOut);
  const at = new Date(START + row * STEP_MS + below(STEP_MS));
  const time = at.toISOString().slice(0, 19).replace('T', ' ');
  const kindOfAsset = coin.name === 'EUR' ? 'fiat' : 'crypto';
  const subtype = type === 'trade' ? 'tradespot' : '';
  const amounts = [change, fee, purse.units].map((units) => decimal(units, coin)).join(',');
  return `"L${id(row, below)}","T${id(row, below)}","${time}","${type}","${subtype}","currency","${kindOfAsset}","${coin.name}","spot / main",${amounts}\n`;
}

function typeOf(kind: number, isOut: boolean): string {
  if (kind < 2) return 'deposit';
  if (kind === 3 || kind > 97) return isOut ? 'withdrawal' : 'deposit';
  return kind === 2 ? 'earn' : 'trade';
}

/** `5K2QJX-M4TPO-A00001`: its end counts, so that no two are equal. */
function id(row: number, below: (limit: number) => number): string {
  const letters = (count: number): string =>
    Array.from({ length: count }, () => LETTERS[below(LETTERS.length)]).join('');
  return `${letters(5)}-${letters(5)}-${row.toString(32).toUpperCase().padStart(6, '0')}`;
}

function decimal(units: bigint, { places }: Coin): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Numbers from 0 to below a limit, the same for the same seed: xorshift of 32 bits (Marsaglia, 2003). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return (limit) => Math.floor(((next() * 0x200000 + (next() >>> 11)) / 2 ** 53) * limit);
}
