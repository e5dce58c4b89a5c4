/** A long list of numbers that are kept as such: no object for each, so that a million of them take 8 MB at most. */
export type NumberList = {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
};

type Numbers = Float64Array | Uint32Array;

const FIRST_ROOM = 64;

/** An empty list of any numbers, not-a-number included. */
export function numberList(): NumberList {
  return growingList((room) => new Float64Array(room));
}

/** An empty list of whole numbers from 0 to below 2³². */
export function countList(): NumberList {
  return growingList((room) => new Uint32Array(room));
}

function growingList(make: (room: number) => Numbers): NumberList {
  let numbers = make(FIRST_ROOM);
  let length = 0;
  return {
    push: (value) => {
      if (length === numbers.length) {
        const larger = make(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    at: (index) => numbers[index] ?? NaN,
    length: () => length,
  };
}
