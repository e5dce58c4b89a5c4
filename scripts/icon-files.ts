/** A picture as PNG; `size` is its width and height in pixels. */
export type IconPicture = { readonly size: number; readonly png: Buffer };

/**
 * What macOS calls each size: plain, and twice as dense. The two smallest plain ones are left out: not every version
 * takes them as PNG, and it draws them from the next.
 */
const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** Largest that an .ico file can name. */
const ICO_LARGEST = 256;

/** An icon for macOS: a head, and after it one part for each name, of a type, a length and the picture. */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const parts = ICNS_TYPES.flatMap(([type, size]) => {
    const png = pictures.find((picture) => picture.size === size)?.png;
    return png === undefined ? [] : [icnsPart(type, png)];
  });
  return icnsPart('icns', Buffer.concat(parts));
}

function icnsPart(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}

/** An icon for Windows: a head, a list of sizes and places, then the pictures. */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const taken = pictures.filter(({ size }) => size <= ICO_LARGEST);
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(taken.length, 4);
  let place = head.length + 16 * taken.length;
  const entries = taken.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(place, 12);
    place += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...taken.map(({ png }) => png)]);
}
