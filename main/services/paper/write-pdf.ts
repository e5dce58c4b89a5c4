import type { Paper } from '../../domain/paper/paper.ts';
import { drawBlock } from './draw-block.ts';
import { INK, openPen, type Pen } from './paper-pen.ts';

/** Writes a paper as a PDF: A4, black on white, searchable, tagged. The same paper gives the same bytes. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const pen = openPen(paper);
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pen.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    pen.doc.on('end', resolve);
    pen.doc.on('error', reject);
  });
  for (const block of paper.blocks) drawBlock(pen, block);
  drawFooters(pen, paper);
  pen.doc.end();
  await done;
  return Buffer.concat(chunks);
}

/** Width that the page number takes at the right of the foot. */
const NUMBER_WIDTH = 90;

/** Only now it is known how many pages there are. */
function drawFooters({ doc, left, width, style }: Pen, { footer, pageNumber }: Paper): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const y = doc.page.height - doc.page.margins.bottom + 14;
    // Without this the text below the margin would open a new page.
    doc.page.margins.bottom = 0;
    const number = pageNumber.replace('{page}', `${page + 1}`).replace('{pages}', `${count}`);
    const textWidth = width - NUMBER_WIDTH;
    doc.markContent('Artifact', { type: 'Pagination' });
    style({ font: 'sans', size: 8.5, color: INK.grey });
    doc.text(footer, left, y, { width: textWidth - 10, height: 12, ellipsis: true });
    doc.text(number, left + textWidth, y, { width: NUMBER_WIDTH, align: 'right' });
    doc.endMarkedContent();
  }
}
