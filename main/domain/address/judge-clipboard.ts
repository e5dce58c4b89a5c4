import { canonicalAddress, compareAddresses } from './compare-addresses.ts';
import { readAddressText } from './read-address-text.ts';

/**
 * What stands in the clipboard some time after an address was copied. `look_alike` begins and ends like it, which is
 * how malware hides a swap; `other_address` is any other address, of this coin or another, sound or not.
 */
export type ClipboardState = 'kept' | 'look_alike' | 'other_address' | 'something_else' | 'empty';

/** How a watch ended. `unwatched`: nothing was copied, something newer was, or the clipboard cannot be read. */
export type ClipboardWatch = {
  readonly state: ClipboardState | 'unwatched';
  /** Milliseconds after the copy at which the clipboard was last looked at. */
  readonly afterMs: number;
};

/** Longest text that is looked at as an address or a link with one. */
const LONGEST = 2048;
/** One word, no longer than addresses are: a text with spaces only begins like an address. */
const ONE_WORD = /^\S{1,100}$/;
/** What the reader of addresses knows by name and is none. */
const NO_ADDRESS: ReadonlySet<string | undefined> = new Set([
  'address_not_recognised',
  'address_extended_key',
  'address_private_key',
]);

/** Compares the text that was copied with what stands in the clipboard now, whole. Nothing of the latter is kept. */
export function judgeClipboard(copied: string, found: string): ClipboardState {
  if (found === copied || canonicalAddress(found) === canonicalAddress(copied)) return 'kept';
  const text = found.trim();
  if (text === '') return 'empty';
  if (text.length > LONGEST) return 'something_else';
  return isLookAlike(copied, text) ? 'look_alike' : judgeOther(copied, text);
}

function isLookAlike(copied: string, text: string): boolean {
  const comparison = compareAddresses(copied, text);
  return comparison.kind === 'different' && comparison.isLookAlike && ONE_WORD.test(text);
}

function judgeOther(copied: string, text: string): ClipboardState {
  const reading = readAddressText(text, {});
  if (reading.ok) {
    return reading.value.inspection.address === copied ? 'kept' : 'other_address';
  }
  return NO_ADDRESS.has(reading.error.reason) ? 'something_else' : 'other_address';
}
