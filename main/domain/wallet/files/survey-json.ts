/** Nested objects and lists; wallet files have fewer than ten. */
const DEEPEST = 64;

/** Values beside each other, in all; a wallet with thousands of payments has half as many. */
const MOST_VALUES = 50_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Whether a text that may be JSON nests deeper, or lists more, than any wallet file does. Never fails. */
export function isTooLarge(text: string): boolean {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) values += 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
    if (depth > DEEPEST || values > MOST_VALUES) return true;
  }
  return false;
}

/** Whether an object in a JSON text names a field twice. The text must be JSON. */
export function hasRepeatedName(text: string): boolean {
  // The names in each open object; null for a list.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_OBJECT) open.push(new Set());
    else if (code === OPEN_LIST) open.push(null);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop();
    else if (code === QUOTE) {
      const end = endOfString(text, at);
      if (isName(text, end) && !addName(open.at(-1) ?? null, text.slice(at, end + 1))) return true;
      at = end;
    }
  }
  return false;
}

/** False when the object has a field of that name already. `"\u0061"` and `"a"` are the same name. */
function addName(names: Set<string> | null, quoted: string): boolean {
  const name = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  const before = names?.size ?? 0;
  return (names?.add(name).size ?? 1) > before;
}

/** Where the quote stands that closes the text opened at `start`; the end of everything when it never does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

/** Names are followed by a colon, values never are. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === COLON;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
