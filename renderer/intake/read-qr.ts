import { decodeQR } from 'qr/decode.js';

/** Widest picture that is looked at, in pixels; more makes it slow and no more legible. */
const WIDEST = 1000;

type Source = HTMLVideoElement | ImageBitmap;

/** The text of the QR code in a picture; null when there is none to be read. */
export function readQr(source: Source, canvas: HTMLCanvasElement): string | null {
  const [fullWidth, fullHeight] =
    source instanceof HTMLVideoElement
      ? [source.videoWidth, source.videoHeight]
      : [source.width, source.height];
  if (fullWidth === 0 || fullHeight === 0) return null;
  const scale = Math.min(1, WIDEST / Math.max(fullWidth, fullHeight));
  const width = Math.round(fullWidth * scale);
  const height = Math.round(fullHeight * scale);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(source, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  try {
    return decodeQR({ width, height, data });
  } catch {
    // The decoder says "no code here" by throwing, as most frames of a camera have none.
    return null;
  }
}

/** The text of the QR code in a file of the user; null when it is no picture or has none. */
export async function readPicture(file: File): Promise<string | null> {
  try {
    return readQr(await createImageBitmap(file), document.createElement('canvas'));
  } catch {
    // Not a picture at all.
    return null;
  }
}
