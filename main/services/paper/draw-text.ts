import { INK, type Pen, type PenStyle } from './paper-pen.ts';

export const BODY: PenStyle = { font: 'sans', size: 10.5 };
const STRONG: PenStyle = { font: 'strong', size: 10.5 };

/** How one kind of text is set. All lengths in points. */
type TextLook = {
  readonly tag: string;
  readonly style: PenStyle;
  readonly before: number;
  readonly after: number;
  /** Room that has to be left on the page: a heading alone at its foot leads nowhere. */
  readonly room: number;
};

const PLAIN = { before: 0, room: 0 };
const LOOKS = {
  title: { ...PLAIN, tag: 'H1', style: { font: 'strong', size: 22 }, after: 4 },
  lead: { ...PLAIN, tag: 'P', style: { ...BODY, color: INK.grey }, after: 12 },
  heading: { tag: 'H2', style: { font: 'strong', size: 14 }, before: 10, after: 6, room: 90 },
  subheading: { tag: 'H3', style: STRONG, before: 4, after: 3, room: 60 },
  paragraph: { ...PLAIN, tag: 'P', style: BODY, after: 8 },
} as const satisfies Record<string, TextLook>;

/** Draws a text over the whole width, as high as it takes. */
export function drawText(pen: Pen, kind: keyof typeof LOOKS, text: string): void {
  const { tag, style, before, after, room } = LOOKS[kind];
  pen.style(style);
  pen.need(Math.max(room, pen.heightOf(text, pen.width)));
  const y = pen.y() + before;
  pen.tag(tag, () => void pen.doc.text(text, pen.left, y, { width: pen.width }));
  pen.moveTo(pen.y() + after);
}

/** Draws a framed text. The frame is never split between pages. */
export function drawNotice(pen: Pen, title: string, text: string): void {
  const inside = pen.width - 24;
  pen.style(STRONG);
  const first = pen.heightOf(title, inside);
  pen.style(BODY);
  const height = first + 4 + pen.heightOf(text, inside) + 20;
  pen.need(height);
  const y = pen.y();
  pen.ornament(
    () => void pen.doc.lineWidth(1.2).rect(pen.left, y, pen.width, height).stroke(INK.black),
  );
  pen.style(STRONG);
  pen.tag('P', () => void pen.doc.text(title, pen.left + 12, y + 10, { width: inside }));
  pen.style(BODY);
  pen.tag('P', () => void pen.doc.text(text, pen.left + 12, y + 14 + first, { width: inside }));
  pen.moveTo(y + height + 12);
}
