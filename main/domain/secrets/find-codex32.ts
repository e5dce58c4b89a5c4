import { bech32 } from '@scure/base';
import { isCodex32Checksum } from './is-codex32-checksum.ts';

/** Characters of a string with 16 to 64 bytes of seed (BIP-93): with the short checksum, or with the long one. */
const SHORTEST = 48;
const LONGEST = 127;
/** The prefix itself. A string of this length behind it is nothing else, even with a mistyped character. */
const PREFIX = 'ms1';
const PREFIXED = /(?<![a-z0-9])ms1[02-9ac-hj-np-z]{42,}/;

/** A string that lost characters of its prefix: the checksum alone tells what it is. */
const UNPREFIXED = /(?<![a-z0-9])(?:m?s?1)?([02-9][02-9ac-hj-np-z]{44,123})(?![a-z0-9])/g;

/** A prefix, and what follows it in groups. */
const START = /(?<![a-z0-9])m ?s ?1/g;
const GROUPS = /^[02-9ac-hj-np-z\s\u00b7_-]*/;
const GAP = /[\s\u00b7_-]+/g;
/** Beginnings that are put together in one text, at most; more of them than this are no accident. */
const MAX_JOINED = 1000;

/** A Nostr private key (NIP-19), which BIP-85 derives from a seed as well. */
const NSEC = /(?<![a-z0-9])nsec1[02-9ac-hj-np-z]{58}(?![a-z0-9])/g;

/** Whether a codex32 seed or share (BIP-93) stands in a folded text, in one piece or in groups. */
export function findCodex32(folded: string): boolean {
  return PREFIXED.test(folded) || hasUnprefixed(folded) || hasGroups(folded);
}

function hasUnprefixed(folded: string): boolean {
  for (const [, data = ''] of folded.matchAll(UNPREFIXED)) {
    if (isCodex32Checksum(data)) return true;
  }
  return false;
}

function hasGroups(folded: string): boolean {
  let joined = 0;
  for (const { 0: start, index } of folded.matchAll(START)) {
    const after = index + start.length;
    // Twice the length leaves room for a space after each character.
    const groups = GROUPS.exec(folded.slice(after, after + 2 * LONGEST))?.[0] ?? '';
    const data = groups.replace(GAP, '').slice(0, LONGEST - PREFIX.length);
    if (data.length < SHORTEST - PREFIX.length) continue;
    joined += 1;
    if (joined > MAX_JOINED || startsCodex32(data)) return true;
  }
  return false;
}

/** Whether a Nostr private key stands in a folded text. */
export function findNsec(folded: string): boolean {
  for (const [key] of folded.matchAll(NSEC)) {
    if (bech32.decodeUnsafe(key) !== undefined) return true;
  }
  return false;
}

/** What follows the string can look like more of it, so every length is tried. */
function startsCodex32(data: string): boolean {
  for (let length = data.length; length >= SHORTEST - PREFIX.length; length -= 1) {
    if (isCodex32Checksum(data.slice(0, length))) return true;
  }
  return false;
}
