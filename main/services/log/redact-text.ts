import { homedir } from 'node:os';
import { containsSecret } from '../../domain/secrets/contains-secret.ts';
import { mnemonicWords } from '../../domain/secrets/mnemonic-words.ts';

const REMOVED = '[removed]';

/** What has no business in a log, by its look. Places in code (`open-log.ts:120:7`) fit none of them. */
const PATTERNS: readonly RegExp[] = [
  // Addresses, invoices and keys in bech32, and codes of wallets.
  /\b[a-z]{2,12}1[02-9ac-hj-np-z]{8,}/gi,
  /\bur:[a-z0-9/-]+/gi,
  // Extended keys under any header.
  /[a-zA-Z](?:pub|prv)[1-9A-HJ-NP-Za-km-z]{6,}/g,
  // Ids, hashes, keys in hex.
  /(?:0x)?[0-9a-f]{16,}/gi,
  // Amounts, and numbers longer than a column of a file.
  /\d+[.,]\d+/g,
  /\d{8,}/g,
  // E-mail and network addresses.
  /[^\s"<>(),;:]+(?<!node_modules\/)@[^\s"<>(),;:/]+\.[^\s"<>(),;:]+/g,
  /(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}/gi,
  /[a-z2-7]{16,56}\.onion/gi,
  // Homes of users.
  /(?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/][^\\/\s:"]+/g,
];
/** Runs in which capitals, small letters and digits meet more often than in any name of ours. */
const LONG_RUN = /[0-9A-Za-z]{25,}/g;
const WORDS = /\p{L}[\p{L}\p{M}]*(?:[\s,;."'|]+\p{L}[\p{L}\p{M}]*){2,}/gu;

/**
 * The second net under the log, whose types let no free text in: replaces what looks like a key, an address, an amount, a
 * host, a home folder or seed words.
 */
export function redactText(text: string): string {
  if (containsSecret(text) !== null) return REMOVED;
  return PATTERNS.reduce((rest, pattern) => rest.replace(pattern, REMOVED), withoutHome(text))
    .replace(LONG_RUN, (run) => (isMixed(run) ? REMOVED : run))
    .replace(WORDS, (words) => (holdsSeedWords(words) ? REMOVED : words));
}

/** The home folder, wherever it lies, where a path begins with it. */
function withoutHome(text: string): string {
  const home = homedir();
  if (home.length < 2) return text;
  return text
    .split(home)
    .reduce(
      (before, after) =>
        `${before}${/[\w.-]$/.test(before) || /^\w/.test(after) ? home : '~'}${after}`,
    );
}

function isMixed(run: string): boolean {
  return /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run);
}

/** Three in a row are enough to say whose phrase it is. */
function holdsSeedWords(words: string): boolean {
  let inRow = 0;
  for (const [word] of words.matchAll(/[\p{L}\p{M}]+/gu)) {
    inRow = mnemonicWords().has(word.normalize('NFKD').toLowerCase()) ? inRow + 1 : 0;
    if (inRow === 3) return true;
  }
  return false;
}
