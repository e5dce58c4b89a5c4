import { INK, type Pen } from './paper-pen.ts';

/** Characters that an eye takes in at once. */
const CHUNK = 4;
const SIZE = 9.5;
const LINE = 14;
/** Space between two chunks, in characters. It is drawn, not written. */
const GAP = 0.7;
/** Width of every character of IBM Plex Mono, in its size. */
const ADVANCE = 0.6;

/** Draws a text in chunks of four, alternately black and grey, over as many lines and pages as it takes. */
export function drawCode(pen: Pen, text: string, indent = 0): void {
  const step = (CHUNK + GAP) * ADVANCE * SIZE;
  const perLine = Math.max(1, Math.floor((pen.width - indent + GAP * ADVANCE * SIZE) / step));
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, at) =>
    text.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  for (let start = 0; start < chunks.length; start += perLine) {
    pen.need(LINE);
    const y = pen.y();
    const line = chunks.slice(start, start + perLine);
    const draw = (): void =>
      line.forEach((chunk, at) => {
        const color = (start + at) % 2 === 0 ? INK.black : INK.grey;
        pen.style({ font: 'mono', size: SIZE, color });
        pen.doc.text(chunk, pen.left + indent + at * step, y, { lineBreak: false });
      });
    pen.tag('Code', draw, { actual: line.join('') });
    pen.moveTo(y + LINE);
  }
}
