import { encodeQR } from 'qr';
import { writeFileSync } from 'node:fs';

const WIDTH = 640;
const HEIGHT = 480;
/** Pictures of one code in a row: a camera sees each more than once. */
const HOLD = 4;

/** A film in YUV4MPEG2 that shows these texts as QR codes, one after another, for Chromium to take as its camera. */
export function writeFilm(file: string, texts: readonly string[]): void {
  const frames = texts.flatMap((text) => {
    const frame = frameOf(text);
    return Array.from({ length: HOLD }, () => frame);
  });
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F20:1 Ip A1:1 C420jpeg\n`);
  const mark = Buffer.from('FRAME\n');
  writeFileSync(file, Buffer.concat([head, ...frames.flatMap((frame) => [mark, frame])]));
}

function frameOf(text: string): Buffer {
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const size = Math.floor(HEIGHT / modules.length);
  const left = Math.floor((WIDTH - size * modules.length) / 2);
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (const [row, cells] of modules.entries()) {
    for (const [column, isDark] of cells.entries()) {
      if (!isDark) continue;
      for (let y = row * size; y < (row + 1) * size; y += 1) {
        luma.fill(16, y * WIDTH + left + column * size, y * WIDTH + left + (column + 1) * size);
      }
    }
  }
  return Buffer.concat([luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}
