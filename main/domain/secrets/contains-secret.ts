import { containsMnemonic } from './contains-mnemonic.ts';
import { findCodex32, findNsec } from './find-codex32.ts';
import { findLabelledKey } from './find-labelled-key.ts';
import { findMiniKey } from './find-mini-key.ts';
import { findPrivateKey } from './find-private-key.ts';
import { findSeedQr } from './find-seed-qr.ts';
import { plainText } from './fold-text.ts';
import type { SecretKind } from './secret-kind.ts';
import { unescapeText } from './unescape-text.ts';

/** Characters looked at together: regular expressions run out of stack on longer stretches without a break. */
const PART = 512 * 1024;
/** Parts share their edge, so that a secret on the cut stands whole in one of them. The longest is far shorter. */
const OVERLAP = 16 * 1024;

/**
 * The first kind of secret found anywhere in a text, or null. Time grows with the length of the text only: some 20 ms
 * for 256 KiB. What is found is never returned, so that it cannot reach a log.
 */
export function containsSecret(text: string): SecretKind | null {
  for (let start = 0; start === 0 || start < text.length; start += PART) {
    const part = text.slice(start, start + PART + OVERLAP);
    const kind = secretIn(part) ?? secretInEscaped(part);
    if (kind !== null) return kind;
  }
  return null;
}

function secretInEscaped(text: string): SecretKind | null {
  const plain = unescapeText(text);
  return plain === null ? null : secretIn(plain);
}

function secretIn(text: string): SecretKind | null {
  const plain = plainText(text);
  const key = findPrivateKey(text) ?? (plain === text ? null : findPrivateKey(plain));
  if (key !== null) return key;
  if (findMiniKey(plain)) return 'mini_private_key';
  return secretInFolded(plain.toLowerCase());
}

function secretInFolded(folded: string): SecretKind | null {
  if (findCodex32(folded)) return 'codex32';
  if (findNsec(folded)) return 'nostr_private_key';
  if (findSeedQr(folded)) return 'seed_qr';
  if (findLabelledKey(folded)) return 'raw_private_key';
  return containsMnemonic(folded) ? 'mnemonic' : null;
}
