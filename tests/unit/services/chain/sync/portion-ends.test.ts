import { describe, expect, it } from 'vitest';
import {
  endsTooEarly,
  MOST_ADDRESSES,
  nextEnd,
  type Reach,
} from '../../../../../main/services/chain/sync/portion-ends.ts';

const BOUNDS = { gapLimit: 20, watchedCount: null };
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
