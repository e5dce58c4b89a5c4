import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAhead } from '../../../../../main/domain/wallet/derive/look-ahead.ts';

function recorded(end: number) {
  const batches: (readonly [start: number, count: number])[] = [];
  const at = lookAhead((start, count) => {
    batches.push([start, count]);
    return Array.from({ length: count }, (_, place) => `number ${start + place}`);
  }, end);
  return { at, batches };
}

describe('looking ahead', () => {
  it('makes one at first, then batches that double up to 32', () => {
    const { at, batches } = recorded(1000);
    for (let index = 7; index < 140; index += 1) expect(at(index)).toBe(`number ${index}`);
    expect(batches).toEqual([
      [7, 1],
      [8, 2],
      [10, 4],
      [14, 8],
      [22, 16],
      [38, 32],
      [70, 32],
      [102, 32],
      [134, 32],
    ]);
  });

  it('makes one alone where the next is not asked for', () => {
    const { at, batches } = recorded(1000);
    expect([at(5), at(3), at(500), at(500)].join()).toBe('number 5,number 3,number 500,number 500');
    expect(batches.map(([, count]) => count)).toEqual([1, 1, 1]);
  });

  it('stops at the end', () => {
    const { at, batches } = recorded(20);
    for (let index = 0; index < 20; index += 1) at(index);
    expect(batches.at(-1)).toEqual([15, 5]);
  });

  it('gives what was asked for in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99 })), (indices) => {
        const { at } = recorded(100);
        expect(indices.map(at)).toEqual(indices.map((index) => `number ${index}`));
      }),
    );
  });
});
