import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One line of a script's history: 0 for unconfirmed, −1 where an input is unconfirmed as well. */
export type HistoryEntry = { readonly txid: string; readonly height: number };

/**
 * What the Electrum protocol sums a history up in: SHA-256 of `txid:height:` for each, in the server's order; null for
 * none (protocol-basics, "Status"). A server whose status differs contradicts itself.
 */
export function historyStatus(history: readonly HistoryEntry[]): string | null {
  if (history.length === 0) return null;
  const lines = history.map(({ txid, height }) => `${txid}:${height}:`);
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))));
}
