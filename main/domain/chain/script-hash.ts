import { sha256 } from '@noble/hashes/sha2.js';
import { showHash } from './hex-bytes.ts';

/** What the Electrum protocol calls a script by: its SHA-256, shown back to front (protocol-basics, "Script Hashes"). */
export function scriptHash(script: Uint8Array): string {
  return showHash(sha256(script));
}
