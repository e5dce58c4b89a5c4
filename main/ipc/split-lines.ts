import type { Readable } from 'node:stream';

/** One line of the input without its line end; `too_long` stands for a line whose bytes were dropped. */
export type Line =
  { readonly kind: 'text'; readonly bytes: Buffer } | { readonly kind: 'too_long' };

/** Cuts a byte stream into lines of at most `maxBytes`. Memory stays bounded however long a line goes on. */
export async function* splitLines(input: Readable, maxBytes: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = Buffer.concat(parts);
    const line: Line =
      length > maxBytes ? { kind: 'too_long' } : { kind: 'text', bytes: withoutReturn(bytes) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      parts.push(bytes.subarray(start, end));
      length += end - start;
      yield take();
      start = end + 1;
    }
    length += bytes.length - start;
    if (length > maxBytes) parts = [];
    else parts.push(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
