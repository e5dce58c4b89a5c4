import { decodeBase58Check } from '../wallet/decode-base58check.ts';
import { KEY_HEADERS } from '../wallet/key-headers.ts';
import type { SecretKind } from './secret-kind.ts';

type PrivateKeyKind = Extract<SecretKind, 'extended_private_key' | 'wif' | 'encrypted_private_key'>;

/** Characters of an extended key; a header followed by nearly as many is one, even with a mistyped character. */
const EXTENDED_KEY = 111;
const NEARLY_EXTENDED_KEY = 100;
/** Other than Bitcoin headers give 110 to 112 characters. */
const EXTENDED_KEY_LENGTHS = [110, 111, 112];

/** Bytes of an extended key, and where a private one has the zero that no public key has (BIP-32). */
const EXTENDED_PAYLOAD = 78;
const KEY_START = 45;

/** First byte of a private key in wallet import format, on mainnet and on the test networks. */
const WIF_VERSIONS = [0x80, 0xef];
/** First two bytes of an encrypted private key (BIP-38). */
const BIP38_VERSIONS = [0x0142, 0x0143];

/** `xprv`, `yprv`, `Zprv` and so on. */
const PRIVATE_PREFIXES = KEY_HEADERS.map(({ prefix }) => prefix.replace('pub', 'prv'));
const PRIVATE_PREFIX = new RegExp(PRIVATE_PREFIXES.join('|'), 'g');

const BASE58_RUN = /[1-9A-HJ-NP-Za-km-z]{51,}/g;
/** White space, and characters that take no room. */
const GAP = /[\s\u00ad\u200b-\u200f\u2060]+/g;
const BASE58_OR_GAP = /^[1-9A-HJ-NP-Za-km-z\s\u00ad\u200b-\u200f\u2060]*/;

/** A text up to here may be one key written in groups. */
const SHORT_TEXT = 250;
const ALL_BASE58 = /^[1-9A-HJ-NP-Za-km-z]{51,58}$/;

/** Broken keys that are put together in one text, at most; more of them than this are no accident. */
const MAX_JOINED = 1000;

/** The first private key in a text: extended under any header, in wallet import format, or encrypted. */
export function findPrivateKey(text: string): PrivateKeyKind | null {
  const seen = new Set<string>();
  for (const [run] of text.matchAll(BASE58_RUN)) {
    // Exports repeat the same public key on every row.
    if (run.length <= EXTENDED_KEY + 1 && seen.has(run)) continue;
    seen.add(run.slice(0, EXTENDED_KEY + 2));
    const kind = judgeRun(run);
    if (kind !== null) return kind;
  }
  return hasJoinedKey(text) ? 'extended_private_key' : judgeShortText(text);
}

/** A key in wallet import format, or an encrypted one, that is written in groups and stands alone. */
function judgeShortText(text: string): PrivateKeyKind | null {
  if (text.length > SHORT_TEXT) return null;
  const joined = text.replace(GAP, '');
  return ALL_BASE58.test(joined) ? judgeRun(joined) : null;
}

function judgeRun(run: string): PrivateKeyKind | null {
  if (run.length === 51 || run.length === 52) return isWif(run) ? 'wif' : null;
  if (run.length === 58) return isEncrypted(run) ? 'encrypted_private_key' : null;
  if (run.length < NEARLY_EXTENDED_KEY) return null;
  return hasPrivateHeader(run) || isPrivatePayload(run) ? 'extended_private_key' : null;
}

function isWif(run: string): boolean {
  if (!/^[59KLc]/.test(run)) return false;
  const { payload, isIntact } = decodeBase58Check(run);
  const isCompressed = payload.length === 34 && payload[33] === 1;
  return (
    isIntact && WIF_VERSIONS.includes(payload[0] ?? 0) && (payload.length === 33 || isCompressed)
  );
}

function isEncrypted(run: string): boolean {
  if (!run.startsWith('6P')) return false;
  const { payload, isIntact } = decodeBase58Check(run);
  const version = (payload[0] ?? 0) * 256 + (payload[1] ?? 0);
  return isIntact && payload.length === 39 && BIP38_VERSIONS.includes(version);
}

function hasPrivateHeader(run: string): boolean {
  const last = run.length - NEARLY_EXTENDED_KEY;
  return PRIVATE_PREFIXES.some((prefix) => {
    const at = run.indexOf(prefix);
    return at >= 0 && at <= last;
  });
}

/** An intact extended key of any coin that holds a private key, whatever its header promises. */
function isPrivatePayload(run: string): boolean {
  if (!EXTENDED_KEY_LENGTHS.includes(run.length)) return false;
  const { payload, isIntact } = decodeBase58Check(run);
  return isIntact && payload.length === EXTENDED_PAYLOAD && payload[KEY_START] === 0;
}

/** An extended private key that was broken over lines, found by its checksum once put together again. */
function hasJoinedKey(text: string): boolean {
  let joined = 0;
  for (const { index } of text.matchAll(PRIVATE_PREFIX)) {
    // Twice the length leaves room for a space after each character.
    const part = BASE58_OR_GAP.exec(text.slice(index, index + 2 * EXTENDED_KEY))?.[0] ?? '';
    const key = part.replace(GAP, '').slice(0, EXTENDED_KEY);
    if (key.length < EXTENDED_KEY) continue;
    joined += 1;
    if (joined > MAX_JOINED) return true;
    if (isPrivatePayload(key)) return true;
  }
  return false;
}
