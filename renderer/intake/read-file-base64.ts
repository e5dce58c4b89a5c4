/** Largest file that fits the contract, in bytes. */
const MAX_FILE_BYTES = 48 * 1024 * 1024;

/** Contents of a file that the user chose, at most the first `maxBytes` of it, as base64. */
export async function readFileBase64(file: File, maxBytes = MAX_FILE_BYTES): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, maxBytes).arrayBuffer());
  let binary = '';
  // String.fromCharCode takes its bytes as arguments, so they go in portions.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
