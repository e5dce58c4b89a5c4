import { succeed, type Result } from '../result.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';

/** A file as the user handed it over. */
export type ProofFile = { readonly fileName: string; readonly bytes: Uint8Array };
export type ProofFiles = readonly ProofFile[];

/** Bytes of a proof of one user; the largest known has some 40 KiB. */
export const LARGEST_PROOF = 10 * 1024 * 1024;
/** Bytes of a list of all liabilities. */
export const LARGEST_TREE = 64 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, in UTF-8 with or without a byte order mark. */
export function textOfProof(file: ProofFile, largest: number): Result<string, LeafFault> {
  if (file.bytes.length > largest) return refuseLeaf('too_large');
  try {
    return succeed(utf8.decode(file.bytes));
  } catch {
    // The only way in which a strict decoder says no.
    return refuseLeaf('not_text');
  }
}
