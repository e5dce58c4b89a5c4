import { FIELD_ORDER as P, invertElement } from './bn254-field.ts';
import { FULL_ROUNDS, poseidonConstants } from './poseidon-constants.ts';

type Row = readonly bigint[];
type Matrix = readonly Row[];

/** The same permutation with its partial rounds rewritten, so that each takes 2·width products instead of width². */
type Prepared = {
  readonly before: Matrix;
  readonly after: Matrix;
  /** Added to the first element only, one a partial round. */
  readonly partial: Row;
  /** Added to what the partial rounds leave. */
  readonly carried: Row;
  readonly matrix: Matrix;
  /** First row and first column of each partial round; the rest of its matrix is the identity. */
  readonly rows: Matrix;
  readonly columns: Matrix;
  /** What the rewriting has put off to the end of the partial rounds. */
  readonly last: Matrix;
};

const prepared = new Map<number, Prepared>();

/** Poseidon over BN254 (power 5, circomlib's constants) on a state of 2 to 17 elements. */
export function permute(state: Row): Row {
  const width = state.length;
  const known = prepared.get(width) ?? prepare(width);
  prepared.set(width, known);
  let s = state;
  for (const round of known.before) s = multiply(known.matrix, fullPowers(s, round));
  s = partialRounds(s, known);
  for (const round of known.after) s = multiply(known.matrix, fullPowers(s, round));
  return s;
}

function fullPowers(s: Row, round: Row): Row {
  return s.map((one, at) => fifthPower(one + (round[at] ?? 0n)));
}

function partialRounds(start: Row, { partial, rows, columns, last, carried }: Prepared): Row {
  let [first = 0n, ...rest] = start;
  for (const [round, constant] of partial.entries()) {
    const powered = fifthPower(first + constant);
    const column = columns[round] ?? [];
    first = dot(rows[round] ?? [], [powered, ...rest]);
    rest = rest.map((one, at) => (one + (column[at] ?? 0n) * powered) % P);
  }
  return [first, ...multiply(last, rest)].map((one, at) => (one + (carried[at] ?? 0n)) % P);
}

function fifthPower(value: bigint): bigint {
  const square = (value * value) % P;
  return (((square * square) % P) * value) % P;
}

/**
 * With A the matrix M without its first row and column, M = diag(1, A) · S, where S has M's first row, A⁻¹ · M's first
 * column, and else the identity. diag(1, A) can be moved past the next round, whose first row is then multiplied by A
 * and whose first column by A⁻¹. All of them meet at the end as A to the number of rounds.
 */
function prepare(width: number): Prepared {
  const { rounds, matrix } = poseidonConstants(width);
  const half = FULL_ROUNDS / 2;
  const middle = rounds.slice(half, rounds.length - half);
  const a = matrix.slice(1).map((row) => row.slice(1));
  const inverse = invertMatrix(a);
  const [corner = 0n, ...top] = matrix[0] ?? [];
  let row: Row = top;
  let column: Row = matrix.slice(1).map(([first = 0n]) => first);
  let last: Matrix = a.map((_, at) => a.map((__, other) => (at === other ? 1n : 0n)));
  const [rows, columns]: [Row[], Row[]] = [[], []];
  for (const _ of middle) {
    column = multiply(inverse, column);
    rows.push([corner, ...row]);
    columns.push(column);
    row = multiply(transpose(a), row);
    last = product(a, last);
  }
  return {
    before: rounds.slice(0, half),
    after: rounds.slice(rounds.length - half),
    matrix,
    rows,
    columns,
    last,
    ...gatherConstants(middle, matrix),
  };
}

/** Constants of all elements but the first pass the partial rounds unchanged, and are added at the end. */
function gatherConstants(middle: Matrix, matrix: Matrix): Pick<Prepared, 'partial' | 'carried'> {
  let carried: Row = matrix.map(() => 0n);
  const partial = middle.map((round) => {
    const [first = 0n, ...rest] = carried.map((one, at) => one + (round[at] ?? 0n));
    carried = multiply(matrix, [0n, ...rest]);
    return first % P;
  });
  return { partial, carried };
}

/** One division for each sum, and none for each product. */
function dot(a: Row, b: Row): bigint {
  let sum = 0n;
  for (let at = 0; at < b.length; at += 1) sum += (a[at] ?? 0n) * (b[at] ?? 0n);
  return sum % P;
}

function multiply(matrix: Matrix, column: Row): Row {
  return matrix.map((row) => dot(row, column));
}

function product(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

function transpose(matrix: Matrix): Matrix {
  return matrix.map((_, at) => matrix.map((row) => row[at] ?? 0n));
}

/** Gauss and Jordan; a Cauchy matrix and its parts are never singular. */
function invertMatrix(matrix: Matrix): Matrix {
  let rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (at === other ? 1n : 0n))]);
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    const from = rows.findIndex((row, at) => at >= pivot && row[pivot] !== 0n);
    const swapped = rows.with(pivot, rows[from] ?? []).with(from, rows[pivot] ?? []);
    const scale = invertElement(swapped[pivot]?.[pivot] ?? 1n);
    const chosen = (swapped[pivot] ?? []).map((one) => (one * scale) % P);
    rows = swapped.map((row, at) => {
      const factor = row[pivot] ?? 0n;
      if (at === pivot) return chosen;
      return row.map((one, other) => (one + (P - factor) * (chosen[other] ?? 0n)) % P);
    });
  }
  return rows.map((row) => row.slice(matrix.length));
}
