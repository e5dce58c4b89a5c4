/** Largest file whose fingerprint is taken, in bytes: it is held as a whole for a moment. */
const MAX_BYTES = 100 * 1024 * 1024;

/** A file as it is handed over: its name, size and SHA-256 in hex, never what is in it. */
export type HashedFile = {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
};

/** Takes the fingerprint of a file; null when it is too large. */
export async function hashFile(file: File): Promise<HashedFile | null> {
  if (file.size > MAX_BYTES) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return { name: file.name.slice(0, 255), sha256, bytes: file.size };
}
