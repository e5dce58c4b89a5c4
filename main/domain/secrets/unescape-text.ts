/** Escapes of JSON, of URIs and of HTML, and HTML tags. */
const ESCAPE =
  /\\(?:u([0-9a-f]{4})|[nrtbf/"'\\])|((?:%[0-9a-f]{2})+)|&(?:#(x?[0-9a-f]{1,6})|nbsp|amp|quot|lt|gt|apos);|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,80})?\/?>/gi;
const MAY_ESCAPE = /[\\%&<]/;
/** JSON in JSON, or in a URI. */
const LAYERS = 2;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\"', '"'],
  ["\\'", "'"],
  ['\\/', '/'],
  ['\\\\', '\\'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/**
 * A text as the program that it is for will read it: without the escapes of JSON, URIs and HTML, each tag one space.
 * Null where nothing is escaped, so that most texts are searched once.
 */
export function unescapeText(text: string): string | null {
  let plain = text;
  for (let layer = 0; layer < LAYERS && MAY_ESCAPE.test(plain); layer += 1) {
    plain = plain.replace(ESCAPE, readEscape);
  }
  return plain === text ? null : plain;
}

function readEscape(
  escape: string,
  unicode: string | undefined,
  percents: string | undefined,
  entity: string | undefined,
): string {
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
  if (percents !== undefined) return readPercents(percents);
  if (entity !== undefined) return readEntity(entity);
  return SIGNS.get(escape) ?? ' ';
}

/** Bytes in hex; what is no UTF-8 becomes replacement characters. */
function readPercents(percents: string): string {
  const bytes = percents
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function readEntity(entity: string): string {
  const code = /^x/i.test(entity)
    ? Number.parseInt(entity.slice(1), 16)
    : Number.parseInt(entity, 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
