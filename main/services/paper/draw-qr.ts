import { encodeQR } from 'qr';
import type { PaperCode } from '../../domain/paper/paper.ts';
import { INK, MM, type Pen } from './paper-pen.ts';

/** Modules of white around a code; scanners need four. */
const QUIET = 4;
/** One code alone is large; of a series two stand side by side. */
const ALONE = 120 * MM;
const BESIDE = 82 * MM;
const CAPTION = 16;

/** Where a code goes, in points. */
type Square = { readonly x: number; readonly y: number; readonly size: number };

/** Draws codes with their captions. A code is never split between pages. */
export function drawQr(pen: Pen, codes: readonly PaperCode[]): void {
  const [only, ...more] = codes;
  if (only === undefined) return;
  if (more.length === 0) return drawRow(pen, [only], ALONE);
  for (let at = 0; at < codes.length; at += 2) drawRow(pen, codes.slice(at, at + 2), BESIDE);
}

function drawRow(pen: Pen, codes: readonly PaperCode[], size: number): void {
  pen.need(size + CAPTION);
  const y = pen.y();
  codes.forEach((code, at) => {
    const x = pen.left + at * (pen.width - size);
    pen.tag('Figure', () => drawModules(pen, code.text, { x, y, size }), {
      alt: code.caption,
    });
    pen.style({ font: 'sans', size: 9, color: INK.grey });
    pen.tag('Caption', () => void pen.doc.text(code.caption, x, y + size + 2, { width: size }));
  });
  pen.moveTo(y + size + CAPTION);
}

/** Fills the dark modules, those side by side as one bar, so that no printer leaves hair lines between them. */
function drawModules({ doc }: Pen, text: string, { x, y, size }: Square): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const module = size / rows.length;
  rows.forEach((row, line) => {
    for (let start = 0; start < row.length; start += 1) {
      if (row[start] !== true) continue;
      let end = start;
      while (row[end] === true) end += 1;
      doc.rect(x + start * module, y + line * module, (end - start) * module, module);
      start = end;
    }
  });
  doc.fill(INK.black);
}
