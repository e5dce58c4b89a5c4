import { fail, succeed, type Result } from '../result.ts';

/** A number exactly as it was written: amounts have more digits than a double keeps. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** JSON with its numbers as text. Objects have no prototype. */
export type StrictJson =
  | null
  | boolean
  | string
  | NumberText
  | readonly StrictJson[]
  | { readonly [name: string]: StrictJson };

export type StrictJsonFault = 'not_json' | 'duplicate_key';

const DEEPEST = 64;

const SPACE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON has none within a text.
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, null | boolean>> = { true: true, false: false, null: null };

/** Where the reading is. Moves on in place. */
type Cursor = { readonly text: string; at: number };
type Reading = Result<StrictJson, StrictJsonFault>;

const NOT_JSON = fail('not_json' as const);

/**
 * JSON (RFC 8259) in which no object names a field twice and nothing nests deeper than 64 levels. Two readers of a
 * file with a repeated name see two different balances.
 */
export function readStrictJson(text: string): Reading {
  const cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  if (!value.ok) return value;
  skipSpace(cursor);
  return cursor.at === text.length ? value : NOT_JSON;
}

function readValue(cursor: Cursor, depth: number): Reading {
  if (depth > DEEPEST) return NOT_JSON;
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '{') return readObject(cursor, depth);
  if (first === '[') return readList(cursor, depth);
  if (first === '"') return readText(cursor);
  const word = match(cursor, WORD);
  if (word !== null) return succeed(WORDS[word] ?? null);
  const number = match(cursor, NUMBER);
  return number === null ? NOT_JSON : succeed(new NumberText(number));
}

function readObject(cursor: Cursor, depth: number): Reading {
  const fields: Record<string, StrictJson> = Object.create(null);
  if (opensEmpty(cursor, '}')) return succeed(fields);
  for (;;) {
    skipSpace(cursor);
    const name = readText(cursor);
    if (!name.ok) return name;
    if (Object.hasOwn(fields, name.value)) return fail('duplicate_key');
    skipSpace(cursor);
    if (!take(cursor, ':')) return NOT_JSON;
    const value = readValue(cursor, depth + 1);
    if (!value.ok) return value;
    fields[name.value] = value.value;
    skipSpace(cursor);
    if (take(cursor, '}')) return succeed(fields);
    if (!take(cursor, ',')) return NOT_JSON;
  }
}

function readList(cursor: Cursor, depth: number): Reading {
  const items: StrictJson[] = [];
  if (opensEmpty(cursor, ']')) return succeed(items);
  for (;;) {
    const value = readValue(cursor, depth + 1);
    if (!value.ok) return value;
    items.push(value.value);
    skipSpace(cursor);
    if (take(cursor, ']')) return succeed(items);
    if (!take(cursor, ',')) return NOT_JSON;
  }
}

function readText(cursor: Cursor): Result<string, StrictJsonFault> {
  const quoted = match(cursor, TEXT);
  if (quoted === null) return NOT_JSON;
  return succeed(quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1));
}

/** Steps behind the bracket; true when it is closed right away. */
function opensEmpty(cursor: Cursor, close: string): boolean {
  cursor.at += 1;
  skipSpace(cursor);
  return take(cursor, close);
}

function skipSpace(cursor: Cursor): void {
  match(cursor, SPACE);
}

function take(cursor: Cursor, char: string): boolean {
  if (cursor.text[cursor.at] !== char) return false;
  cursor.at += 1;
  return true;
}

function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}
