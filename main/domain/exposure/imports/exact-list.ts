import { tenTo, unitsAt, type Exact } from './exact.ts';

/** A long list of exact decimals or nothing, as units of one size. Changed in place. */
export type ExactList = {
  readonly push: (value: Exact | null) => void;
  /** Null where there was nothing. */
  readonly at: (index: number) => bigint | null;
  /** Of the units that `at` gives; it grows with what is pushed. */
  readonly places: () => number;
};

const FIRST_ROOM = 64;
const BITS = 64;

/** Values that fit are kept as eight bytes; the others, such as those of coins with 18 places, as they are. */
export function exactList(): ExactList {
  let places = 0;
  let small = new BigInt64Array(FIRST_ROOM);
  let length = 0;
  const odd = new Map<number, bigint | null>();
  const put = (index: number, units: bigint): void => {
    if (BigInt.asIntN(BITS, units) === units) small[index] = units;
    else odd.set(index, units);
  };
  const at = (index: number): bigint | null => {
    const kept = odd.size === 0 ? undefined : odd.get(index);
    return kept === undefined ? (small[index] ?? 0n) : kept;
  };
  const rescale = (wanted: number): void => {
    const factor = tenTo(wanted - places);
    for (let index = 0; index < length; index++) {
      const units = at(index);
      if (units !== null) put(index, units * factor);
    }
    places = wanted;
  };
  return {
    push: (value) => {
      if (length === small.length) {
        const larger = new BigInt64Array(2 * length);
        larger.set(small);
        small = larger;
      }
      if (value === null) odd.set(length, null);
      else {
        if (value.places > places) rescale(value.places);
        put(length, unitsAt(value, places));
      }
      length++;
    },
    at,
    places: () => places,
  };
}
