import { LONGEST_WORD, mnemonicWords } from './mnemonic-words.ts';

/** A text up to here is searched at once: a key written in groups may stand alone in it. */
const SHORT_TEXT = 4096;
/** Letters and digits without a break, from the shortest secret of one piece on: a mini private key. */
const SHORTEST_KEY = 22;
/** Known words without a number between them that ends a phrase: twelve, one forgotten and one mistyped. */
const FEWEST_WORDS = 10;
/** The highest number that counts words (mnemonic-trail.ts), and how many digits it has. */
const LAST_NUMBER = 33;
const NUMBER_DIGITS = 2;
/** Numbers of four digits in a row, from which on they may be the words of a SeedQR; it has twelve. */
const GROUP = 4;
const FEWEST_GROUPS = 6;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** No ASCII, a control, or a sign that may escape others: the whole search decides. */
const STRANGE = 3;

const SPACE = 32;
const COLON = 58;
const DOLLAR = 36;
const ZERO = 48;
const ONE = 49;
const SMALL_B = 98;
const SMALL_M = 109;
const SMALL_R = 114;
const SMALL_S = 115;
const SMALL_U = 117;
/** Makes a capital of ASCII small. */
const SMALL = 32;

const CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => classOf(code));

function classOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/.test(sign)) return LETTER;
  if (/\d/.test(sign)) return DIGIT;
  return /[^\s\x20-\x7e]|[\\%&<]/.test(sign) ? STRANGE : OTHER;
}

/** What was read of a text, changed in place. */
type Scan = {
  /** Known words since the last number that ends a phrase: all of them, and those around the last unknown one. */
  known: number;
  sinceMiss: number;
  beforeMiss: number;
  hasNumber: boolean;
  groups: number;
};

/**
 * Whether a text may hold a secret, in one pass and a tenth of the time of `containsSecret` and `mayHoldCode`. False is
 * a proof that both find nothing; true says nothing. Each of their rules asks for one of the signs that are looked for
 * here: a run of letters and digits, `prv`, `ms1` with or without spaces, groups of four digits, words of the lists,
 * `ur:`, `b$`, an escape, or a character that is not ASCII.
 */
export function mayHoldSecret(text: string): boolean {
  if (text.length <= SHORT_TEXT || text.includes('prv')) return true;
  const bytes = asciiBytes(text);
  if (bytes === null) return true;
  const scan: Scan = { known: 0, sinceMiss: 0, beforeMiss: 0, hasNumber: false, groups: 0 };
  const words = wordMarks();
  let at = 0;
  while (at !== -1 && at < bytes.length) at = readOn(bytes, at, scan, words);
  return at === -1;
}

/** Null for a text that is not ASCII. */
function asciiBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  const { written, read } = new TextEncoder().encodeInto(text, bytes);
  return read < text.length || written > text.length ? null : bytes;
}

/** Reads a sign, or letters and digits. Gives where they end; -1 when they may be of a secret. */
function readOn(bytes: Uint8Array, at: number, scan: Scan, words: Uint8Array): number {
  const code = bytes[at] ?? 0;
  const kind = CLASSES[code];
  if (kind === STRANGE) return -1;
  if (kind !== OTHER) return readRun(bytes, at, scan, words);
  if (code !== SPACE) scan.groups = 0;
  return at + 1;
}

/** Reads letters and digits up to the next sign. Gives where they end; -1 when they may be of a secret. */
function readRun(bytes: Uint8Array, start: number, scan: Scan, words: Uint8Array): number {
  let at = start;
  let isNumber = true;
  for (;;) {
    const kind = CLASSES[bytes[at] ?? 0];
    if (kind === LETTER) {
      at = readWord(bytes, at, scan, words);
      isNumber = false;
      if (mayBePhrase(scan)) return -1;
    } else if (kind === DIGIT) at = readNumber(bytes, at, scan);
    else break;
  }
  scan.groups = isNumber && at - start === GROUP ? scan.groups + 1 : 0;
  return isTooMuch(scan, at - start) || hasMark(bytes, start, at) ? -1 : at;
}

function readWord(bytes: Uint8Array, start: number, scan: Scan, words: Uint8Array): number {
  let at = start;
  let mark = 0;
  for (; CLASSES[bytes[at] ?? 0] === LETTER; at += 1) {
    mark = nextMark(mark, small(bytes, at));
  }
  if (at - start <= LONGEST_WORD && isMarkedWord(words, mark)) {
    scan.known += 1;
    scan.sinceMiss += 1;
  } else {
    scan.beforeMiss = scan.sinceMiss;
    scan.sinceMiss = 0;
  }
  return at;
}

function isTooMuch({ groups }: Scan, length: number): boolean {
  return length >= SHORTEST_KEY || groups >= FEWEST_GROUPS;
}

/** One word of all may be unknown; more, where numbers stand between, since the word before those may be a label. */
function mayBePhrase({ known, sinceMiss, beforeMiss, hasNumber }: Scan): boolean {
  return sinceMiss + beforeMiss >= FEWEST_WORDS || (hasNumber && known >= FEWEST_WORDS);
}

/** A number that cannot count words ends every phrase. */
function readNumber(bytes: Uint8Array, start: number, scan: Scan): number {
  let at = start;
  let value = 0;
  for (; CLASSES[bytes[at] ?? 0] === DIGIT; at += 1) {
    value = at - start < NUMBER_DIGITS ? value * 10 + (bytes[at] ?? 0) - ZERO : 0;
  }
  scan.hasNumber = value >= 1 && value <= LAST_NUMBER;
  if (!scan.hasNumber) scan.known = scan.sinceMiss = scan.beforeMiss = 0;
  return at;
}

/** Whether letters and digits begin a codex32 string, in groups perhaps, or a code that holds bytes. */
function hasMark(bytes: Uint8Array, start: number, end: number): boolean {
  const next = bytes[end];
  if (next === COLON) return small(bytes, end - 1) === SMALL_R && small(bytes, end - 2) === SMALL_U;
  if (next === DOLLAR) return small(bytes, end - 1) === SMALL_B;
  return isPrefix(bytes, start);
}

/** Whether `ms1`, `m s1`, `ms 1` or `m s 1` ends in the letters and digits that begin here (find-codex32.ts). */
function isPrefix(bytes: Uint8Array, start: number): boolean {
  let at = start;
  if (small(bytes, at) === SMALL_M) at += 1;
  if (small(bytes, at) === SMALL_S) at += 1;
  if (bytes[at] !== ONE) return false;
  const s = at > start ? at - 1 : before(bytes, at);
  if (small(bytes, s) !== SMALL_S) return false;
  const m = s > start ? s - 1 : before(bytes, s);
  return small(bytes, m) === SMALL_M;
}

/** The place before this one, and before a space there. */
function before(bytes: Uint8Array, at: number): number {
  return bytes[at - 1] === SPACE ? at - 2 : at - 1;
}

function small(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | SMALL;
}

const MARK_BITS = 20;
let marks: Uint8Array | null = null;

/** One bit for the mark of each word. Few other words share one with them, and none of them lacks it. */
function wordMarks(): Uint8Array {
  marks ??= gatherMarks();
  return marks;
}

function gatherMarks(): Uint8Array {
  const gathered = new Uint8Array(1 << (MARK_BITS - 3));
  for (const word of mnemonicWords().keys()) {
    let mark = 0;
    for (let at = 0; at < word.length; at += 1) mark = nextMark(mark, word.charCodeAt(at) | SMALL);
    const bit = bitOf(mark);
    gathered[bit >> 3] = (gathered[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return gathered;
}

function nextMark(mark: number, code: number): number {
  return (Math.imul(mark, 0x01000193) + code) | 0;
}

function bitOf(mark: number): number {
  return Math.imul(mark, 0x9e3779b1) >>> (32 - MARK_BITS);
}

function isMarkedWord(words: Uint8Array, mark: number): boolean {
  const bit = bitOf(mark);
  return ((words[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
