import type { PaperBlock } from '../../domain/paper/paper.ts';
import { drawCode } from './draw-code.ts';
import { drawQr } from './draw-qr.ts';
import { drawBlanks, drawFacts, drawList } from './draw-rows.ts';
import { drawNotice, drawText } from './draw-text.ts';
import type { Pen } from './paper-pen.ts';

type Kind = PaperBlock['kind'];
type Draw<K extends Kind> = (pen: Pen, block: Extract<PaperBlock, { readonly kind: K }>) => void;

/** How each kind of block is drawn. */
const DRAWINGS: { readonly [K in Kind]: Draw<K> } = {
  title: (pen, { text, lead }) => {
    drawText(pen, 'title', text);
    drawText(pen, 'lead', lead);
  },
  heading: (pen, { text }) => drawText(pen, 'heading', text),
  subheading: (pen, { text }) => drawText(pen, 'subheading', text),
  paragraph: (pen, { text }) => drawText(pen, 'paragraph', text),
  notice: (pen, { title, text }) => drawNotice(pen, title, text),
  facts: (pen, { rows }) => drawFacts(pen, rows),
  code: (pen, { text }) => {
    drawCode(pen, text);
    pen.moveTo(pen.y() + 8);
  },
  steps: (pen, { items }) => drawList(pen, items, (at) => `${at + 1}.`),
  bullets: (pen, { items }) => drawList(pen, items, () => '–'),
  qr: (pen, { codes }) => drawQr(pen, codes),
  blanks: (pen, { rows }) => drawBlanks(pen, rows),
  page_break: (pen) => pen.newPage(),
};

/** Draws one block of a paper where the pen is, and leaves the pen below it. */
export function drawBlock(pen: Pen, block: PaperBlock): void {
  // The table gives each kind its own drawing, which the types cannot follow through the look-up.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (DRAWINGS[block.kind] as (pen: Pen, block: PaperBlock) => void)(pen, block);
}
