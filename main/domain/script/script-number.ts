/** Longest number that arithmetic takes, in bytes. Lock times take one more (BIP-65, BIP-112). */
const USUAL_BYTES = 4;

/** The number in little-endian bytes with a sign bit; null when it is too long or not in its shortest form. */
export function readNumber(bytes: Uint8Array, longest = USUAL_BYTES): number | null {
  if (bytes.length > longest) return null;
  const last = bytes.at(-1);
  if (last === undefined) return 0;
  const isPadded = (last & 0x7f) === 0 && ((bytes.at(-2) ?? 0) & 0x80) === 0;
  if (isPadded) return null;
  const size = bytes.reduceRight(
    (sum, byte, at) => sum * 256 + (at === bytes.length - 1 ? byte & 0x7f : byte),
    0,
  );
  return (last & 0x80) === 0 ? size : -size;
}

/** A number as scripts have it, in its shortest form; nothing for 0. */
export function writeNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = Math.abs(value); rest > 0; rest = Math.floor(rest / 256)) bytes.push(rest % 256);
  const sign = value < 0 ? 0x80 : 0;
  if (((bytes.at(-1) ?? 0) & 0x80) !== 0) bytes.push(sign);
  else if (bytes.length > 0) bytes.push((bytes.pop() ?? 0) | sign);
  return Uint8Array.from(bytes);
}

/** What counts as true: anything but zero, in any length and with either sign. */
export function isTrue(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte !== 0 && !(byte === 0x80 && at === bytes.length - 1));
}

/** True and false as operations leave them. */
export function toBytes(value: boolean): Uint8Array {
  return value ? Uint8Array.of(1) : new Uint8Array();
}
