import { succeed, type Result } from '../../result.ts';
import { formatSteps } from '../derivation-step.ts';
import { parseExtendedKey, type ExtendedKey } from '../extended-key.ts';
import type { InspectFault } from '../inspection.ts';
import { parseKeyOrigin, type KeyOrigin } from '../key-origin.ts';

/** A key as files list it: its parts in fields of their own. Null or `Unknown` where the file does not know. */
export type FileKeyParts = {
  readonly fingerprint: string | null | undefined;
  /** `m/84'/0'/0'`, with or without the `m`. */
  readonly path: string | null | undefined;
  readonly key: string;
};

/** A key of a file, checked, and as it stands in a descriptor: `[d34db33f/84h/0h/0h]xpub…`. */
export type FileKey = {
  readonly origin: KeyOrigin | null;
  readonly key: ExtendedKey;
  readonly expression: string;
};

const UNKNOWN = /^(?:unknown)?$/i;

/** Reads a key under any header. It has no origin unless the file knows both the fingerprint and the path. */
export function readFileKey({
  fingerprint,
  path,
  key: text,
}: FileKeyParts): Result<FileKey, InspectFault> {
  const key = parseExtendedKey(text.trim());
  if (!key.ok) return key;
  const origin = readOrigin((fingerprint ?? '').trim(), (path ?? '').trim());
  if (!origin.ok) return origin;
  return succeed(joinKey(origin.value, key.value));
}

/** A key and its origin as one. */
export function joinKey(origin: KeyOrigin | null, key: ExtendedKey): FileKey {
  const source = origin === null ? '' : `[${origin.fingerprint}${formatSteps(origin.steps)}]`;
  return { origin, key, expression: `${source}${key.xpub}` };
}

function readOrigin(fingerprint: string, path: string): Result<KeyOrigin | null, InspectFault> {
  if (UNKNOWN.test(fingerprint) || UNKNOWN.test(path)) return succeed(null);
  const steps = path.replace(/^m(?=\/|$)/i, '').replace(/^\//, '');
  return parseKeyOrigin(steps === '' ? fingerprint : `${fingerprint}/${steps}`);
}
