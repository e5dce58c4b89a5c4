import { numberList, type NumberList } from './number-list.ts';

/** Tells of records whether they are copies; see `startCopies`. */
export type Copies = {
  /** A header occurred again: another part begins. */
  readonly nextPart: () => void;
  readonly isCopy: (cells: readonly string[]) => boolean;
};

/**
 * Finds records that are copies because files were joined: below a header that occurs again, what the parts before had
 * too. Within one part equal records are movements of their own, so that each part is compared as a whole: the second
 * of two equal records is a copy only where a part before has two as well. What is kept of a record is a number.
 */
export function startCopies(): Copies {
  // Almost no file has a second part: until then marks are only kept.
  let first: NumberList | null = numberList();
  const before = new Map<number, number>();
  let here = new Map<number, number>();
  const countOf = (mark: number): number => {
    const count = (here.get(mark) ?? 0) + 1;
    here.set(mark, count);
    return count;
  };
  return {
    nextPart: () => {
      const marks = first ?? numberList();
      for (let at = 0; at < marks.length(); at++) countOf(marks.at(at));
      first = null;
      for (const [mark, count] of here) before.set(mark, Math.max(count, before.get(mark) ?? 0));
      here = new Map();
    },
    isCopy: (cells) => {
      const mark = markOf(cells);
      if (first === null) return countOf(mark) <= (before.get(mark) ?? 0);
      first.push(mark);
      return false;
    },
  };
}

/** 53 bits: of a million records two share one by chance once in twenty thousand files. */
function markOf(cells: readonly string[]): number {
  let [low, high] = [0x811c9dc5, 0x2545f491];
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) {
      const code = cell.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x5bd1e995) ^ (high >>> 13);
    }
    low = Math.imul(low ^ 0xffff, 0x01000193);
    high = Math.imul(high + 0xffff, 0x5bd1e995) ^ (high >>> 13);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
