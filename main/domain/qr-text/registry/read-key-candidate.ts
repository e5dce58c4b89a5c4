import { succeed, type Result } from '../../result.ts';
import { purposeOf } from '../../wallet/purposes.ts';
import type { QrCandidate, QrFault } from '../qr-payload.ts';
import { untag } from './cbor-fields.ts';
import { formatHdKey, formatPublicKey, formatQrOrigin } from './hd-key.ts';
import { readHdKey } from './read-hd-key.ts';

/** An extended key by itself: its script is what its path says, if anything. */
export function readKeyCandidate(
  value: unknown,
  master: number | null,
): Result<QrCandidate, QrFault> {
  const read = readHdKey(untag(value, 'hd_key'), master);
  if (!read.ok) return read;
  const { kind, key } = read.value;
  const text =
    kind === 'extended'
      ? formatHdKey(key)
      : `${formatQrOrigin(key.origin)}${formatPublicKey(key.publicKey)}`;
  const script = purposeOf(key.origin)?.script ?? null;
  return succeed({ role: 'key', script, descriptors: [text], hasAssumedChains: false });
}
