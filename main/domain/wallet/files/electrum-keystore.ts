import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { readFileKey, type FileKey, type FileKeyParts } from './file-key.ts';
import { descriptorText, shortText, wholeNumber } from './file-shapes.ts';
import { keyFingerprint } from './key-fingerprint.ts';

/** One signer in an Electrum file. Coldcard's own export has its fingerprint as a number. */
export const electrumKeystore = v.object({
  type: v.optional(shortText, 'bip32'),
  xpub: v.nullish(descriptorText),
  derivation: v.nullish(shortText),
  root_fingerprint: v.nullish(shortText),
  ckcc_xfp: v.nullish(v.pipe(wholeNumber, v.maxValue(0xffffffff))),
  ckcc_xpub: v.nullish(descriptorText),
  seed: v.nullish(v.unknown()),
  xprv: v.nullish(v.unknown()),
  keypairs: v.nullish(v.unknown()),
});

export type ElectrumKeystore = v.InferOutput<typeof electrumKeystore>;

/** A key, and whether the fingerprint beside it is not that of the device whose master key the file has as well. */
export type ElectrumKey = FileKey & { readonly isForeign: boolean };

/** Reads the public key of a signer. One with a seed or private key, encrypted or not, is refused. */
export function readKeystore(keystore: ElectrumKeystore): Result<ElectrumKey, InspectFault> {
  if (holdsSecret(keystore)) return refuse('invalid', 'private_key');
  if (keystore.type !== 'bip32' && keystore.type !== 'hardware') {
    return refuse('unsupported', 'file_script_unknown');
  }
  if (keystore.xpub === undefined || keystore.xpub === null) {
    return refuse('invalid', 'file_incomplete');
  }
  const key = readFileKey(keyPartsOf(keystore));
  if (!key.ok) return key;
  const isForeign = hasForeignFingerprint(key.value, keystore.ckcc_xpub);
  return succeed({ ...key.value, isForeign });
}

/** The parts of a signer's key. */
export function keyPartsOf(keystore: ElectrumKeystore): FileKeyParts {
  const { ckcc_xfp: number, root_fingerprint: fingerprint, derivation, xpub } = keystore;
  return {
    fingerprint: fingerprint ?? (typeof number === 'number' ? fromLittleEndian(number) : null),
    path: derivation,
    key: xpub ?? '',
  };
}

function holdsSecret({ seed, xprv, keypairs }: ElectrumKeystore): boolean {
  return [seed, xprv, keypairs].some(
    (secret) => secret !== undefined && secret !== null && secret !== '',
  );
}

/** Coldcard counts the bytes of its fingerprint from the end. */
function fromLittleEndian(number: number): string {
  const bytes = [number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hasForeignFingerprint({ origin }: FileKey, master: string | null | undefined): boolean {
  if (origin === null || master === undefined || master === null) return false;
  const key = parseExtendedKey(master);
  return key.ok && key.value.depth === 0 && keyFingerprint(key.value) !== origin.fingerprint;
}
