import { unzipSync } from 'fflate/browser';
import { decodeStrictly } from '../../../text-of-file.ts';

/** The parts of a workbook that hold its cells, by their name in the file. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** All parts together, unpacked. A ledger of 48 MiB as text takes about as much as XML. */
const MAX_UNPACKED = 128 * 1024 * 1024;
const MAX_PARTS = 200;
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * Unpacks a workbook (ECMA-376, .xlsx). `not_workbook`: a zip of something else, or damaged; `too_large`: more than
 * 128 MiB unpacked. A part is never unpacked beyond the size that it states, and what all state is added up before.
 */
export function workbookParts(bytes: Uint8Array): WorkbookParts | 'not_workbook' | 'too_large' {
  let stated = 0;
  let count = 0;
  const isBounded = (): boolean => stated <= MAX_UNPACKED && count <= MAX_PARTS;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        stated += originalSize;
        count++;
        return isBounded();
      },
    });
    if (!isBounded()) return 'too_large';
    const texts = Object.entries(files).map(
      ([name, part]) => [name, decodeStrictly(withoutMark(part), 'utf-8')] as const,
    );
    const parts = new Map(texts.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
    return parts.has('xl/workbook.xml') && parts.size === texts.length ? parts : 'not_workbook';
  } catch {
    // The library says "not a zip" and "not deflate" by throwing.
    return 'not_workbook';
  }
}

function withoutMark(part: Uint8Array): Uint8Array {
  return part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf ? part.subarray(3) : part;
}
