// Its types know the default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import type { Paper } from '../../domain/paper/paper.ts';
import { PAPER_FONTS, type PaperFont } from './paper-fonts.ts';

/** Millimetres in points. */
export const MM = 72 / 25.4;
/** Room for holes and for printers that leave out the edge. */
const MARGIN = 20 * MM;
/** Room for the line at the foot of a page. */
const FOOT = 12 * MM;

/** Nothing but black and two greys that copy well. */
export const INK = { black: '#000000', grey: '#505050', line: '#909090' } as const;

/** `alt` stands for a picture; `actual` is what to copy out where the drawing is in pieces. */
type TagWords = { readonly alt?: string; readonly actual?: string };

export type PenStyle = {
  readonly font: PaperFont;
  /** Points. */
  readonly size: number;
  readonly color?: string;
};

/** A PDF that is written from top to bottom, A4, tagged for screen readers. Knows where it is and what still fits. */
export type Pen = {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  /** Chooses font, size and colour. */
  readonly style: (style: PenStyle) => void;
  /** Height of a text in the chosen style, over as many lines as it takes. */
  readonly heightOf: (text: string, width: number) => number;
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  /** Goes on to a new page unless so many points are left on this one. */
  readonly need: (height: number) => void;
  readonly newPage: () => void;
  /** Draws something that has a meaning, under its name in the structure (ISO 32000-1, 14.8.4). */
  readonly tag: (type: string, draw: () => void, words?: TagWords) => void;
  /** Draws something that has none: lines and frames. */
  readonly ornament: (draw: () => void) => void;
};

/** Opens a PDF. Its dates are those of the paper, and its id follows from them. */
export function openPen(paper: Paper): Pen {
  const doc = openDocument(paper);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const bottom = doc.page.height - MARGIN - FOOT;
  return {
    doc,
    left: MARGIN,
    width: doc.page.width - 2 * MARGIN,
    style: ({ font, size, color = INK.black }) =>
      void doc.font(font).fontSize(size).fillColor(color),
    heightOf: (text, width) => doc.heightOfString(text, { width }),
    y: () => doc.y,
    moveTo: (y) => {
      doc.x = MARGIN;
      doc.y = y;
    },
    need: (height) => {
      if (doc.y + height > bottom && doc.y > MARGIN) doc.addPage();
    },
    newPage: () => void doc.addPage(),
    tag: (type, draw, words = {}) => {
      const element = doc.struct(type, words, draw);
      root.add(element);
      element.end();
    },
    ornament: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
  };
}

function openDocument({ title, language, at }: Paper): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Creator: 'Holdfast', Producer: 'Holdfast', CreationDate: new Date(at) },
    // The types know the name of a font only; null keeps the built-in ones from being loaded.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    font: null as unknown as string,
  });
  for (const [name, bytes] of Object.entries(PAPER_FONTS)) doc.registerFont(name, bytes);
  return doc;
}
