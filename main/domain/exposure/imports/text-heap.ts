import { countList, type NumberList } from './number-list.ts';

/**
 * Many short texts, kept as bytes and numbered from 0: a million ids as strings hold the pieces of the file that they
 * were cut from. Changed in place.
 */
export type TextHeap = {
  readonly blocks: Uint8Array[];
  readonly starts: NumberList;
  readonly lengths: NumberList;
  /** Where the next text can begin. */
  end: number;
};

/** In characters. */
export const LONGEST_TEXT = 1024;
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;
const IN_BLOCK = BLOCK - 1;
const NO_BLOCK = new Uint8Array();

/** An empty heap. */
export function textHeap(): TextHeap {
  return { blocks: [], starts: countList(), lengths: countList(), end: 0 };
}

/** Whether a heap takes a text: Latin-1 characters, and not too many. */
export function fitsHeap(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}

/** Adds a text that fits, and gives its number. */
export function addText(heap: TextHeap, text: string): number {
  const start = roomFor(heap, text.length);
  const block = blockAt(heap, start);
  for (let at = 0; at < text.length; at++) block[(start & IN_BLOCK) + at] = text.charCodeAt(at);
  heap.starts.push(start);
  heap.lengths.push(text.length);
  return heap.starts.length() - 1;
}

/** Where a text can be written in one piece. */
function roomFor(heap: TextHeap, size: number): number {
  const room = heap.blocks.length * BLOCK;
  const start = heap.end + size > room ? room : heap.end;
  if (start === room) heap.blocks.push(new Uint8Array(BLOCK));
  heap.end = start + size;
  return start;
}

function blockAt({ blocks }: TextHeap, start: number): Uint8Array {
  return blocks[start >>> BLOCK_BITS] ?? NO_BLOCK;
}

/** A character of a text; -1 behind its end. */
export function codeAt(heap: TextHeap, index: number, at: number): number {
  if (at >= heap.lengths.at(index)) return -1;
  const start = heap.starts.at(index);
  return blockAt(heap, start)[(start & IN_BLOCK) + at] ?? -1;
}

export function isTextAt(heap: TextHeap, index: number, text: string): boolean {
  if (heap.lengths.at(index) !== text.length) return false;
  const start = heap.starts.at(index);
  const block = blockAt(heap, start);
  for (let at = 0; at < text.length; at++) {
    if (block[(start & IN_BLOCK) + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}

export function textAt(heap: TextHeap, index: number): string {
  const start = heap.starts.at(index);
  const from = start & IN_BLOCK;
  const codes = blockAt(heap, start).subarray(from, from + heap.lengths.at(index));
  return String.fromCharCode(...codes);
}

/** Writes a text as UTF-8, which takes up to twice its length. Gives where it ends. */
export function writeText(heap: TextHeap, index: number, into: Uint8Array, from: number): number {
  const start = heap.starts.at(index);
  const block = blockAt(heap, start);
  const length = heap.lengths.at(index);
  let end = from;
  for (let at = 0; at < length; at++) {
    const code = block[(start & IN_BLOCK) + at] ?? 0;
    if (code >= 0x80) into[end++] = 0xc0 | (code >> 6);
    into[end++] = code < 0x80 ? code : 0x80 | (code & 0x3f);
  }
  return end;
}

/** FNV-1a (Fowler, Noll and Vo), and its high bits mixed into the low ones. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same of a text in a heap. */
export function hashAt(heap: TextHeap, index: number): number {
  const start = heap.starts.at(index);
  const block = blockAt(heap, start);
  const length = heap.lengths.at(index);
  let hash = HASH_START;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ (block[(start & IN_BLOCK) + at] ?? 0), HASH_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
