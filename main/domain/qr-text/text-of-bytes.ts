/** Bytes as text where they are UTF-8 without NUL characters; null for everything else. */
export function textOfBytes(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    // The decoder says "not UTF-8" by throwing; there is no other way to ask it.
    return null;
  }
}
