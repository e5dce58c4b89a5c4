import type { PaperBlank, PaperFact } from '../../domain/paper/paper.ts';
import { drawCode } from './draw-code.ts';
import { BODY } from './draw-text.ts';
import { INK, type Pen } from './paper-pen.ts';

/** Height of one line to write on. */
const BLANK_LINE = 24;
const LABEL_WIDTH = 130;
const LABEL_GAP = 10;

/** Draws names with their values beside them. */
export function drawFacts(pen: Pen, rows: readonly PaperFact[]): void {
  for (const { label, value, isCode = false } of rows) {
    const width = pen.width - LABEL_WIDTH;
    pen.style(BODY);
    pen.need(
      Math.max(
        pen.heightOf(label, LABEL_WIDTH - LABEL_GAP),
        isCode ? 28 : pen.heightOf(value, width),
      ),
    );
    const y = pen.y();
    pen.style({ ...BODY, color: INK.grey });
    pen.tag('P', () => void pen.doc.text(label, pen.left, y, { width: LABEL_WIDTH - LABEL_GAP }));
    const below = pen.y();
    pen.moveTo(y);
    if (isCode) drawCode(pen, value, LABEL_WIDTH);
    else {
      pen.style(BODY);
      pen.tag('P', () => void pen.doc.text(value, pen.left + LABEL_WIDTH, y, { width }));
    }
    pen.moveTo((pen.y() > y ? Math.max(below, pen.y()) : pen.y()) + 3);
  }
  pen.moveTo(pen.y() + 6);
}

/** Draws a list, each item with its mark. */
export function drawList(pen: Pen, items: readonly string[], mark: (at: number) => string): void {
  const indent = 20;
  items.forEach((item, at) => {
    pen.style(BODY);
    pen.need(pen.heightOf(item, pen.width - indent));
    const y = pen.y();
    pen.tag('LI', () => {
      pen.doc.text(mark(at), pen.left, y, { width: indent });
      pen.doc.text(item, pen.left + indent, y, { width: pen.width - indent });
    });
    pen.moveTo(pen.y() + 4);
  });
  pen.moveTo(pen.y() + 4);
}

/** Draws lines to write on, each group under its name. */
export function drawBlanks(pen: Pen, rows: readonly PaperBlank[]): void {
  for (const { label, lines } of rows) {
    pen.style(BODY);
    const labelHeight = pen.heightOf(label, pen.width);
    pen.need(labelHeight + lines * BLANK_LINE);
    const y = pen.y();
    pen.tag('P', () => void pen.doc.text(label, pen.left, y, { width: pen.width }));
    pen.ornament(() => {
      for (let line = 1; line <= lines; line += 1) {
        const at = y + labelHeight + line * BLANK_LINE - 4;
        pen.doc.moveTo(pen.left, at).lineTo(pen.left + pen.width, at);
      }
      pen.doc.lineWidth(0.6).stroke(INK.line);
    });
    pen.moveTo(y + labelHeight + lines * BLANK_LINE + 4);
  }
  pen.moveTo(pen.y() + 4);
}
