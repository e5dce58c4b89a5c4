import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sortTexts } from './sort-texts.ts';
import {
  addText,
  fitsHeap,
  hashAt,
  hashOf,
  isTextAt,
  LONGEST_TEXT,
  textAt,
  textHeap,
  writeText,
  type TextHeap,
} from './text-heap.ts';

/** What names the used records of a file. */
export type RecordIds = {
  /** Whether a record with this name was kept. */
  readonly has: (id: string) => boolean;
  /** Keeps a name that the venue gave. */
  readonly addNamed: (id: string) => void;
  /** Keeps what stands for the name of a record without one: all that it changes. */
  readonly addContents: (contents: string) => void;
  /** SHA-256 (hex) over all of them, sorted and one a line. */
  readonly digest: () => string;
};

/** No file has any yet. Names are kept exactly: two records must never be taken for one by chance. */
export function recordIds(): RecordIds {
  const heap = textHeap();
  const named = textTable(heap);
  /** Names that the heap does not take; few files have any. */
  const odd: string[] = [];
  const oddNamed = new Set<string>();
  const keepOdd = (text: string): void => void odd.push(text);
  return {
    has: (id) => (fitsHeap(id) ? named.has(id) : oddNamed.has(id)),
    addNamed: (id) => {
      if (fitsHeap(id)) return named.add(id);
      oddNamed.add(id);
      keepOdd(id);
    },
    addContents: (contents) => {
      if (fitsHeap(contents)) addText(heap, contents);
      else keepOdd(contents);
    },
    digest: () => digestOf(heap, odd.toSorted()),
  };
}

type TextTable = {
  readonly has: (text: string) => boolean;
  readonly add: (text: string) => void;
};

const FIRST_SLOTS = 256;
const EMPTY = 0;

/** Finds texts of a heap: a table with open addressing, at most half full. A slot holds the number of a text plus one. */
function textTable(heap: TextHeap): TextTable {
  let slots = new Uint32Array(FIRST_SLOTS);
  let used = 0;
  /** The slot of this text, or the empty one where it belongs. */
  const slotOf = (text: string): number => {
    let slot = hashOf(text) & (slots.length - 1);
    for (let held = slots[slot] ?? EMPTY; held !== EMPTY; held = slots[slot] ?? EMPTY) {
      if (isTextAt(heap, held - 1, text)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Uint32Array(2 * before.length);
    for (const held of before) {
      if (held === EMPTY) continue;
      let slot = hashAt(heap, held - 1) & (slots.length - 1);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = held;
    }
  };
  return {
    has: (text) => slots[slotOf(text)] !== EMPTY,
    add: (text) => {
      if (2 * used >= slots.length) grow();
      const slot = slotOf(text);
      const index = addText(heap, text);
      if (slots[slot] !== EMPTY) return;
      slots[slot] = index + 1;
      used++;
    },
  };
}

/** The texts of a heap and others that are sorted, merged, one a line. */
function digestOf(heap: TextHeap, odd: readonly string[]): string {
  const lines = startLines();
  let next = 0;
  for (const index of sortTexts(heap)) {
    for (let text = odd[next]; text !== undefined && text < textAt(heap, index); text = odd[next]) {
      lines.addText(text);
      next++;
    }
    lines.addOf(heap, index);
  }
  for (const text of odd.slice(next)) lines.addText(text);
  return lines.digest();
}

type Lines = {
  readonly addText: (text: string) => void;
  readonly addOf: (heap: TextHeap, index: number) => void;
  readonly digest: () => string;
};

/** Bytes hashed together. A character of Latin-1 takes two in UTF-8 at most. */
const PORTION = 64 * 1024;
const LONGEST_LINE = 2 * LONGEST_TEXT + 1;
const LINE_FEED = 10;

/** The hash of lines in UTF-8, with a line feed between them. */
function startLines(): Lines {
  const hash = sha256.create();
  const bytes = new Uint8Array(PORTION + LONGEST_LINE);
  let end = 0;
  let isFirst = true;
  const flush = (): void => {
    hash.update(bytes.subarray(0, end));
    end = 0;
  };
  const begin = (): void => {
    if (!isFirst) bytes[end++] = LINE_FEED;
    isFirst = false;
  };
  return {
    addText: (text) => {
      begin();
      flush();
      hash.update(utf8ToBytes(text));
    },
    addOf: (heap, index) => {
      begin();
      end = writeText(heap, index, bytes, end);
      if (end >= PORTION) flush();
    },
    digest: () => {
      flush();
      return bytesToHex(hash.digest());
    },
  };
}
