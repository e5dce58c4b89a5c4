/** Cuts what a server sends into lines. */
export type LineSplitter = {
  /** The lines that are now whole; null when one is too long, and nothing more should be read. */
  readonly add: (chunk: Uint8Array) => readonly string[] | null;
};

const NEWLINE = 10;

/** Holds at most one line that is not yet whole. */
export function openLineSplitter(maxBytes: number): LineSplitter {
  let parts: Uint8Array[] = [];
  let held = 0;
  const take = (part: Uint8Array): string => {
    const line = Buffer.concat([...parts, part]).toString('utf8');
    parts = [];
    held = 0;
    return line;
  };
  return {
    add: (chunk) => {
      const lines: string[] = [];
      let from = 0;
      for (;;) {
        const end = chunk.indexOf(NEWLINE, from);
        const part = chunk.subarray(from, end < 0 ? chunk.length : end);
        if (held + part.length > maxBytes) return null;
        if (end < 0) {
          // A copy, so that a drop of a few bytes does not keep a whole buffer.
          if (part.length > 0) parts.push(Uint8Array.from(part));
          held += part.length;
          return lines;
        }
        lines.push(take(part));
        from = end + 1;
      }
    },
  };
}
