import { succeed, type Result } from '../result.ts';
import { DEEPEST } from './derivation-step.ts';
import { parseExtendedKey, type ExtendedKey } from './extended-key.ts';
import type { InspectFault } from './inspection.ts';
import { parseKeyOrigin, type KeyOrigin } from './key-origin.ts';
import { refuse, type Refusal } from './refuse.ts';
import { purposeOf } from './purposes.ts';
import { parseWalletPath, type WalletPath } from './wallet-path.ts';

const RAW_KEY = /^(?:0[23])?[0-9a-fA-F]{64}$/;
const UNCOMPRESSED_KEY = /^0[467][0-9a-fA-F]{128}$/;

/** A key with what stands before and after it: `[d34db33f/84h/0h/0h]xpub…/<0;1>/*`. */
export type KeyExpression = {
  readonly origin: KeyOrigin | null;
  readonly key: ExtendedKey;
  /** Null when nothing follows the key. */
  readonly path: WalletPath | null;
  /** White space stood inside the key; without it the key's checksum is right. */
  readonly hadSpaces: boolean;
};

/** Reads a key expression (BIP-380). Whether its parts agree is asked below. */
export function parseKeyExpression(text: string): Result<KeyExpression, InspectFault> {
  const parts = splitExpression(text);
  if (parts === null) return refuse('invalid', 'origin_malformed');
  const origin = parts.origin === null ? succeed(null) : parseKeyOrigin(parts.origin);
  if (!origin.ok) return origin;
  const joined = parts.key.replace(/\s+/g, '');
  const key = refuseRawKey(joined) ?? parseExtendedKey(joined);
  if (!key.ok) return key;
  const path = parts.path === '' ? succeed(null) : parseWalletPath(parts.path);
  if (!path.ok) return path;
  return succeed({
    origin: origin.value,
    key: key.value,
    path: path.value,
    hadSpaces: joined !== parts.key,
  });
}

/** Refuses a path that leads deeper than a key can count. */
export function refuseDepth(key: ExtendedKey, path: WalletPath): Refusal | null {
  const steps = path.receive.length + (path.isRanged ? 1 : 0);
  return key.depth + steps > DEEPEST ? refuse('invalid', 'path_too_deep') : null;
}

/**
 * Refuses a path of one of the usual kinds (BIP-44, 49, 84, 86) that stops above its key: a signing device would look for
 * another key. Origins of other kinds are only warned about, because BIP-380 does not tie the two together.
 */
export function refuseShortOrigin({
  origin,
  key,
}: Pick<KeyExpression, 'origin' | 'key'>): Refusal | null {
  if (origin === null || origin.steps.length >= key.depth) return null;
  if ((purposeOf(origin)?.script ?? null) === null) return null;
  const params = { pathSteps: origin.steps.length, depth: key.depth };
  return refuse('invalid', 'origin_depth_mismatch', params);
}

type Parts = { readonly origin: string | null; readonly key: string; readonly path: string };

/** Null when brackets stand where no origin can be. */
function splitExpression(text: string): Parts | null {
  const hasOrigin = text.startsWith('[');
  const end = text.indexOf(']');
  if (hasOrigin !== end >= 0) return null;
  const rest = text.slice(end + 1);
  if (/[[\]]/.test(rest)) return null;
  const slash = rest.indexOf('/');
  return {
    origin: hasOrigin ? text.slice(1, end) : null,
    key: slash < 0 ? rest : rest.slice(0, slash),
    path: slash < 0 ? '' : rest.slice(slash),
  };
}

/** Single keys are no wallets: they have one address and no chain code. */
function refuseRawKey(key: string): Refusal | null {
  if (UNCOMPRESSED_KEY.test(key)) return refuse('invalid', 'uncompressed_key');
  return RAW_KEY.test(key) ? refuse('unsupported', 'raw_key_descriptor') : null;
}
