import { describe, expect, it } from 'vitest';
import {
  endsTooEarly,
  MOST_ADDRESSES,
  nextEnd,
  type Bounds,
  type Reach,
} from '../../../../../main/services/chain/sync/portion-ends.ts';

const BOUNDS: Bounds = { gapLimit: 20, watchedCount: null };
const START: Reach = { looked: 0, used: 0, usedBefore: 0, exist: Number.MAX_SAFE_INTEGER };

/** A server that finds a use for every address it is asked about. */
function flooded(exist: number): { readonly reach: Reach; readonly questions: number } {
  let reach = { ...START, exist };
  for (let questions = 0; ; questions += 1) {
    const end = nextEnd(reach, BOUNDS);
    if (end === reach.looked) return { reach, questions };
    reach = { ...reach, looked: end, used: end };
  }
}

describe('the search for addresses', () => {
  it('ends where a server finds a use for every address, and says so', () => {
    const { reach, questions } = flooded(Number.MAX_SAFE_INTEGER);
    expect(reach.looked).toBe(MOST_ADDRESSES);
    expect(questions).toBeLessThan(20);
    expect(endsTooEarly(reach, BOUNDS)).toBe(true);
  });

  it('ends rightly where there are no more addresses', () => {
    expect(endsTooEarly(flooded(1).reach, BOUNDS)).toBe(false);
  });

  it('ends rightly after enough unused ones', () => {
    expect(endsTooEarly({ ...START, looked: 30, used: 10 }, BOUNDS)).toBe(false);
  });
});

/** The ends of all portions of a chain whose first addresses are all used. */
function endsFor(used: number, bounds: Bounds = BOUNDS): readonly number[] {
  const ends: number[] = [];
  for (let looked = -1, next = 0; next !== looked;) {
    looked = next;
    next = nextEnd({ ...START, looked, used: Math.min(used, looked) }, bounds);
    if (next !== looked) ends.push(next);
  }
  return ends;
}

describe('the search along one chain', () => {
  it('of an unused wallet ends after the gap limit', () => {
    expect(endsFor(0)).toEqual([20]);
    expect(endsFor(0, { ...BOUNDS, gapLimit: 1000 })).toEqual([1000]);
  });

  it('asks for as many again as were mostly used, in large wallets for half as many', () => {
    expect(endsFor(1)).toEqual([20, 40]);
    expect(endsFor(1000)).toEqual([20, 40, 80, 160, 320, 640, 960, 1440]);
  });

  it('goes on at once to what was used the last time', () => {
    expect(nextEnd({ ...START, looked: 0, used: 0, usedBefore: 500 }, BOUNDS)).toBe(520);
  });

  it('asks a node for all that it watches at once, and then for no more than is needed', () => {
    expect(endsFor(990, { ...BOUNDS, watchedCount: 1000 })).toEqual([1000, 1010]);
  });
});
