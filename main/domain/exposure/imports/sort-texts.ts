import { codeAt, type TextHeap } from './text-heap.ts';

/** So few are put in order by comparing them. */
const FEW = 12;

/** Texts with equal beginnings: `from` to below `to` in the order, of which the first `depth` characters are sorted. */
type Part = { readonly from: number; readonly to: number; readonly depth: number };

/**
 * The numbers of all texts of a heap in the order of their characters: a quicksort by one character at a time (Bentley
 * and Sedgewick, "Fast Algorithms for Sorting and Searching Strings", 1997). No string is made.
 */
export function sortTexts(heap: TextHeap): Uint32Array {
  const order = Uint32Array.from({ length: heap.starts.length() }, (_, index) => index);
  const parts: Part[] = [{ from: 0, to: order.length, depth: 0 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.to - part.from <= FEW) sortFew(heap, order, part);
    else splitPart(heap, order, part, parts);
  }
  return order;
}

/** Puts those below a middle character in front, those above it behind, and leaves all three to be sorted. */
function splitPart(heap: TextHeap, order: Uint32Array, part: Part, parts: Part[]): void {
  const { from, to, depth } = part;
  const middle = codeAt(heap, order[(from + to) >> 1] ?? 0, depth);
  let [less, at, more] = [from, from, to];
  while (at < more) {
    const code = codeAt(heap, order[at] ?? 0, depth);
    if (code < middle) swap(order, less++, at++);
    else if (code > middle) swap(order, at, --more);
    else at++;
  }
  if (less > from) parts.push({ from, to: less, depth });
  if (more < to) parts.push({ from: more, to, depth });
  if (middle !== -1) parts.push({ from: less, to: more, depth: depth + 1 });
}

function sortFew(heap: TextHeap, order: Uint32Array, { from, to, depth }: Part): void {
  for (let at = from + 1; at < to; at++) {
    for (let back = at; back > from && isLess(heap, order, back, depth); back--) {
      swap(order, back, back - 1);
    }
  }
}

/** Whether the text at a place belongs before the one in front of it. */
function isLess(heap: TextHeap, order: Uint32Array, place: number, depth: number): boolean {
  const [one, other] = [order[place] ?? 0, order[place - 1] ?? 0];
  for (let at = depth; ; at++) {
    const difference = codeAt(heap, one, at) - codeAt(heap, other, at);
    if (difference !== 0) return difference < 0;
    if (codeAt(heap, one, at) === -1) return false;
  }
}

function swap(order: Uint32Array, one: number, other: number): void {
  const kept = order[one] ?? 0;
  order[one] = order[other] ?? 0;
  order[other] = kept;
}
