/** Bitcoin's variable-length form of a length below 2^32. */
export function writeCompactSize(length: number): Uint8Array {
  if (length < 0xfd) return Uint8Array.of(length);
  const bytes = Array.from({ length: 4 }, (_, at) => (length >>> (8 * at)) & 0xff);
  return length <= 0xffff
    ? Uint8Array.of(0xfd, ...bytes.slice(0, 2))
    : Uint8Array.of(0xfe, ...bytes);
}
