import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault, WalletFinding } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { joinKey, readFileKey, type FileKey, type FileKeyParts } from './file-key.ts';
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

/** A signer's key. Where its path cannot be right it has no origin, which is told. */
export type ElectrumKey = FileKey & {
  readonly parts: FileKeyParts;
  readonly findings: readonly WalletFinding[];
};

/** Reads the public key of a signer. One with a seed or private key, encrypted or not, is refused. */
export function readKeystore(keystore: ElectrumKeystore): Result<ElectrumKey, InspectFault> {
  if (holdsSecret(keystore)) return refuse('invalid', 'private_key');
  if (keystore.type !== 'bip32' && keystore.type !== 'hardware') {
    return refuse('unsupported', 'file_script_unknown');
  }
  if (keystore.xpub === undefined || keystore.xpub === null) {
    return refuse('invalid', 'file_incomplete');
  }
  const parts = partsOf(keystore);
  const key = readFileKey(parts);
  if (!key.ok) return key;
  const { origin } = key.value;
  const { depth } = key.value.key;
  if (origin !== null && origin.steps.length < depth) {
    // Electrum works with such a file: it never follows the path. The key says how deep it lies.
    const params = { pathSteps: origin.steps.length, depth };
    return succeed({
      ...joinKey(null, key.value.key),
      parts: { ...parts, path: null },
      findings: [finding('origin_too_short', params)],
    });
  }
  const isForeign = hasForeignFingerprint(key.value, keystore.ckcc_xpub);
  const findings = isForeign ? [finding('file_fingerprint_differs')] : [];
  return succeed({ ...key.value, parts, findings });
}

function partsOf(keystore: ElectrumKeystore): FileKeyParts {
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
