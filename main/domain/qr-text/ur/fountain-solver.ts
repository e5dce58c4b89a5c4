/** `conflict`: the part contradicts what the earlier ones add up to, so one of them is false. */
export type Taken = 'new' | 'known' | 'conflict';

/** Which fragments are summed, one bit each, and what their sum is. */
type Equation = { readonly bits: Uint32Array; readonly data: Uint8Array };

export type FountainSolver = {
  /** Takes the sum of some fragments. A conflict changes nothing. */
  readonly take: (indexes: readonly number[], sum: Uint8Array) => Taken;
  /** Independent equations so far; the message is known when there are `total`. */
  readonly rank: () => number;
  /** The fragments in a row. Only for a full rank. */
  readonly solve: () => Uint8Array;
};

/**
 * Puts a message together from sums of its fragments (BCR-2020-005) by elimination over GF(2): it needs as few parts as
 * can be, and sees every contradiction, which peeling decoders pass over.
 */
export function createFountainSolver(total: number, fragmentBytes: number): FountainSolver {
  const words = Math.ceil(total / 32);
  /** By the lowest fragment in the sum. */
  const equations = new Map<number, Equation>();
  return {
    take: (indexes, sum) => {
      const bits = new Uint32Array(words);
      for (const at of indexes) flip(bits, at);
      const data = sum.slice();
      for (let at = lowestBit(bits, 0); at < total; at = lowestBit(bits, at + 1)) {
        const known = equations.get(at);
        if (known === undefined) {
          equations.set(at, { bits, data });
          return 'new';
        }
        // Below its lowest fragment an equation holds nothing.
        xorInto(bits, known.bits, at >>> 5);
        xorInto(data, known.data, 0);
      }
      return data.some((byte) => byte !== 0) ? 'conflict' : 'known';
    },
    rank: () => equations.size,
    solve: () => {
      const message = new Uint8Array(total * fragmentBytes);
      // The last equation holds its own fragment only; each one before it, fragments that are known by then.
      for (let at = total - 1; at >= 0; at -= 1) {
        const { bits, data } = equations.get(at) ?? { bits: new Uint32Array(words), data: message };
        const fragment = data.slice(0, fragmentBytes);
        for (
          let other = lowestBit(bits, at + 1);
          other < total;
          other = lowestBit(bits, other + 1)
        ) {
          const start = other * fragmentBytes;
          xorInto(fragment, message.subarray(start, start + fragmentBytes), 0);
        }
        message.set(fragment, at * fragmentBytes);
      }
      return message;
    },
  };
}

function flip(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = ((bits[at >>> 5] ?? 0) ^ (1 << (at & 31))) >>> 0;
}

function xorInto<T extends Uint8Array | Uint32Array>(target: T, other: T, from: number): void {
  for (let at = from; at < target.length; at += 1)
    target[at] = (target[at] ?? 0) ^ (other[at] ?? 0);
}

/** The first set bit at or after a place; beyond all bits when there is none. */
function lowestBit(bits: Uint32Array, from: number): number {
  let at = from >>> 5;
  let word = (bits[at] ?? 0) & (-1 << (from & 31));
  while (word === 0 && at < bits.length) {
    at += 1;
    word = bits[at] ?? 0;
  }
  return word === 0 ? Infinity : at * 32 + (31 - Math.clz32(word & -word));
}
