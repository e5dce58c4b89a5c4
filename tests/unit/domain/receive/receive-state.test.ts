import { describe, expect, it } from 'vitest';
import { receiveState } from '../../../../main/domain/receive/receive-state.ts';

const AT = '2026-11-24T12:00:00.000Z';

/** Records of receive addresses; those in `paid` have coins. */
function given(indices: readonly number[], paid: readonly number[] = []) {
  return indices.map((index) => {
    return { chain: 'receive', index, at: AT, paidAt: paid.includes(index) ? AT : null } as const;
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the next receive address', () => {
  it.each([
    ['nothing was handed out', [], [], 0, 0, false],
    ['the first was', [0], [], 1, 1, false],
    ['there is a hole', [0, 2], [], 1, 1, false],
    ['19 were, none paid', upTo(19), [], 19, 19, false],
    ['20 were, none paid', upTo(20), [], 20, 20, true],
    ['20 were, the first paid', upTo(20), [0], 20, 19, false],
    ['40 were, the 20th paid', upTo(40), [19], 40, 20, true],
    ['a later one was paid', [0, 1, 5], [5], 2, 0, false],
  ])('when %s', (_name, indices, paid, nextIndex, unpaidBefore, isBeyondGap) => {
    expect(receiveState(given(indices, paid))).toEqual({ nextIndex, unpaidBefore, isBeyondGap });
  });

  it.each([
    ['the chain knows the first', [], [0], 1, 0, false],
    ['it knows a later one only', [], [5], 0, 0, false],
    ['it knows what was not handed out between those that were', [0, 2], [1], 3, 1, false],
    ['20 were handed out beyond the last that it knows', upTo(30), [9], 30, 20, true],
    ['all up to a hole are used', [], [0, 1, 3], 2, 0, false],
  ])('when %s', (_name, indices, used, nextIndex, unpaidBefore, isBeyondGap) => {
    const history = { used: new Set(used), paidAt: new Map<number, string>() };
    const state = receiveState(given(indices), history);
    expect(state).toEqual({ nextIndex, unpaidBefore, isBeyondGap });
  });

  it('takes no notice of change addresses', () => {
    const change = { chain: 'change', index: 0, at: AT, paidAt: null } as const;
    expect(receiveState([change])).toMatchObject({ nextIndex: 0 });
  });
});
