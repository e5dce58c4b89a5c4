import type { InspectedKey, WalletFinding } from './inspection.ts';
import { finding } from './wallet-findings.ts';

/**
 * What the fingerprints of a multisig wallet's keys give to think about. One device cannot have two keys at one path,
 * so one of them is not its own: an attacker's key under an honest fingerprint (BIP-129, security considerations).
 */
export function judgeDevices(keys: readonly InspectedKey[]): readonly WalletFinding[] {
  const pairs = keys.flatMap((key, at) => keys.slice(at + 1).map((other) => [key, other] as const));
  const sameDevice = pairs.filter(([key, other]) => isSameDevice(key, other));
  const isLie = sameDevice.some(
    ([key, other]) => key.path === other.path && key.xpub !== other.xpub,
  );
  const [first] = sameDevice;
  if (first === undefined) return [];
  const fingerprint = first[0].fingerprint ?? '';
  return isLie
    ? [finding('two_keys_at_one_path', { fingerprint })]
    : [finding('device_counts_twice', { fingerprint })];
}

/** Whether two keys name the same master key. Zeros stand for an unknown one. */
export function isSameDevice(a: InspectedKey, b: InspectedKey): boolean {
  return isKnown(a) && isKnown(b) && a.fingerprint === b.fingerprint && isSameKind(a, b);
}

/** Whether two keys name different master keys. */
export function isOtherDevice(a: InspectedKey, b: InspectedKey): boolean {
  return isKnown(a) && isKnown(b) && a.fingerprint !== b.fingerprint;
}

function isKnown({ fingerprint }: InspectedKey): boolean {
  return fingerprint !== null && fingerprint !== '00000000';
}

/** A device writes the same key as xpub and as tpub. */
function isSameKind(a: InspectedKey, b: InspectedKey): boolean {
  return a.xpub.slice(0, 4) === b.xpub.slice(0, 4);
}
