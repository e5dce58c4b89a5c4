/** What a file is when it is not a table of text. */
export type OtherFileKind =
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'pdf'
  | 'zip'
  | 'spreadsheet'
  | 'archive'
  | 'image'
  | 'database'
  | 'binary';

type Signature = {
  readonly kind: OtherFileKind;
  readonly bytes: readonly number[];
};

/** First bytes of files that people pick by mistake. A workbook (.xlsx) is a zip inside. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'archive', bytes: [0x42, 0x5a, 0x68] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
];

/** How texts begin that are no table; `<?xml` has to be asked before HTML. */
const OPENINGS: readonly { readonly kind: OtherFileKind; readonly pattern: RegExp }[] = [
  { kind: 'xml', pattern: /^<\?xml/i },
  { kind: 'html', pattern: /^</ },
  { kind: 'json', pattern: /^(?:\{\s*["}]|\[\s*[[\]{"\d-])/ },
  { kind: 'rtf', pattern: /^\{\\rtf/ },
];

/** Controls other than blanks: no text file has them in its first lines. */
const CONTROL = /\p{Cc}/u;
const BLANK = /[\t\n\f\r]/g;
const OPENING_LENGTH = 4096;

/** What kind of other file this is by its first bytes or characters; null when it may be a table. */
export function fileKind(bytes: Uint8Array, text: string): OtherFileKind | null {
  const signature = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) return signature.kind;
  const opening = text.slice(0, OPENING_LENGTH);
  const begins = opening.trimStart();
  const known = OPENINGS.find(({ pattern }) => pattern.test(begins));
  if (known !== undefined) return known.kind;
  return CONTROL.test(opening.replaceAll(BLANK, '')) ? 'binary' : null;
}
