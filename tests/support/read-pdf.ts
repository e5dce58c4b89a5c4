import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels for each point: enough for the smallest module of a printed code. */
const SCALE = 2;

export type PdfPage = {
  /** The text in reading order, one line for each line on the page. */
  readonly text: string;
  /** Where text stands furthest to the right, in points; a page is `width` wide. */
  readonly rightmost: number;
  readonly width: number;
};

export type ReadPdf = {
  readonly pages: readonly PdfPage[];
  /** All of the text with no white space, as chunks of four are compared. */
  readonly squeezed: string;
  readonly title: string;
  readonly language: string;
  /** Whether every page tells a screen reader what its parts are. */
  readonly isTagged: boolean;
};

/** Reads a PDF with a reader that has nothing to do with the writer (pdf.js). */
export function readPdf(base64: string): Promise<ReadPdf> {
  return withPdf(base64, async (file) => {
    const pages: PdfPage[] = [];
    let isTagged = true;
    for await (const page of pagesOf(file)) {
      pages.push(await readPage(page));
      isTagged &&= (await page.getStructTree()) !== null;
    }
    const { info } = await file.getMetadata();
    return {
      pages,
      squeezed: pages.map(({ text }) => text.replaceAll(/\s/g, '')).join(''),
      title: String(Reflect.get(info, 'Title')),
      language: String(Reflect.get(info, 'Language')),
      isTagged,
    };
  });
}

/** What the QR codes on the picture of each page say (pdf.js, jsQR). */
export function readPdfCodes(base64: string): Promise<readonly string[]> {
  return withPdf(base64, async (file) => {
    const codes: string[] = [];
    for await (const page of pagesOf(file)) {
      const figures = JSON.stringify(await page.getStructTree()).split('"Figure"').length - 1;
      if (figures > 0) codes.push(...(await readCodes(file, page, figures)));
    }
    return codes;
  });
}

async function withPdf<T>(base64: string, read: (file: PdfFile) => Promise<T>): Promise<T> {
  const task = getDocument({ data: new Uint8Array(Buffer.from(base64, 'base64')), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;

type Page = Awaited<ReturnType<PdfFile['getPage']>>;

async function* pagesOf(file: PdfFile): AsyncGenerator<Page> {
  for (let number = 1; number <= file.numPages; number += 1) yield file.getPage(number);
}

async function readPage(page: Page): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item] : []));
  return {
    text: words.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    rightmost: Math.max(...words.map(({ transform, width: long }) => Number(transform[4]) + long)),
    width: page.getViewport({ scale: 1 }).width,
  };
}

/** Looks at the whole page for one code; for several at one window after another, each wide enough for one of two columns. */
async function readCodes(file: PdfFile, page: Page, count: number): Promise<readonly string[]> {
  const viewport = page.getViewport({ scale: SCALE });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (file.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const look = (x: number, y: number, wide: number, high: number): string | null =>
    jsQR(context.getImageData(x, y, wide, high).data, wide, high, {
      inversionAttempts: 'dontInvert',
    })?.data ?? null;
  if (count === 1) return [look(0, 0, width, height)].flatMap((code) => code ?? []);
  const half = Math.floor(width / 2);
  const found = new Set<string>();
  for (let y = 0; y + half <= height; y += Math.floor(half / 6)) {
    for (const x of [0, half]) {
      const code = look(x, y, half, half);
      if (code !== null) found.add(code);
      if (found.size === count) return [...found];
    }
  }
  return [...found];
}

type CanvasFactory = {
  readonly create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
};
