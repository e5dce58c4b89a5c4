/** A PSBT as lists of keys and values in hex, the global map first: to write what no library would. */
export type RawMaps = [key: string, value: string][][];

const MAGIC_BYTES = 5;

export function openMaps(text: string): RawMaps {
  const bytes = Buffer.from(text, 'base64');
  const maps: RawMaps = [];
  let map: RawMaps[number] = [];
  let at = MAGIC_BYTES;
  const size = (): number => {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0xfd) return first;
    at += first === 0xfd ? 2 : 4;
    return first === 0xfd ? bytes.readUInt16LE(at - 2) : bytes.readUInt32LE(at - 4);
  };
  const part = (length: number): string => bytes.toString('hex', at, (at += length));
  while (at < bytes.length) {
    const length = size();
    if (length === 0) {
      maps.push(map);
      map = [];
      continue;
    }
    const key = part(length);
    map.push([key, part(size())]);
  }
  return maps;
}

export function closeMaps(maps: RawMaps): string {
  const bytes = maps.flatMap((map) => [
    ...map.flatMap(([key, value]) => [sized(key), sized(value)]),
    Buffer.of(0),
  ]);
  return Buffer.concat([Buffer.from('70736274ff', 'hex'), ...bytes]).toString('base64');
}

function sized(hex: string): Buffer {
  const bytes = Buffer.from(hex, 'hex');
  const head =
    bytes.length < 0xfd
      ? Buffer.of(bytes.length)
      : Buffer.of(0xfd, bytes.length & 0xff, bytes.length >> 8);
  return Buffer.concat([head, bytes]);
}

/** The same PSBT with one map changed. */
export function change(
  text: string,
  place: number,
  edit: (map: RawMaps[number]) => RawMaps[number],
): string {
  return closeMaps(openMaps(text).map((map, at) => (at === place ? edit(map) : map)));
}

/** The same PSBT with a field more. */
export const add = (text: string, place: number, key: string, value: string): string =>
  change(text, place, (map) => [...map, [key, value]]);

/** The same PSBT with the value of a field exchanged; the key is named by its first bytes. */
export const set = (text: string, place: number, key: string, value: string): string =>
  change(text, place, (map) =>
    map.map(([name, old]) => [name, name.startsWith(key) ? value : old]),
  );

/** The same PSBT without a field. */
export const drop = (text: string, place: number, key: string): string =>
  change(text, place, (map) => map.filter(([name]) => !name.startsWith(key)));

/** The value of a field. */
export const get = (text: string, place: number, key: string): string =>
  openMaps(text)[place]?.find(([name]) => name.startsWith(key))?.[1] ?? '';
