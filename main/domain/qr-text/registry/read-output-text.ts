import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrCandidate, type QrFault } from '../qr-payload.ts';
import { BOTH_CHAINS, cosignerCandidate, walletCandidate } from './candidate.ts';
import { listOf, textOf, type CborFields } from './cbor-fields.ts';
import { readKey, type KeyText } from './read-key.ts';

/** Field numbers of output-descriptor (BCR-2023-010). */
const SOURCE = 1;
const KEYS = 2;

/** Longest descriptor text, and most keys, that are looked at. */
const MAX_SOURCE = 16 * 1024;
const MAX_KEYS = 100;

const PLACEHOLDER = /@(?<index>[0-9]{1,4})/g;
const COSIGNER = /^(?<around>sh\(wsh\(|sh\(|wsh\()cosigner\((?<key>@0|[^()@]+)\){2,3}$/;

/** Reads a descriptor that is text, with keys beside it for `@0`, `@1` and so on (BCR-2023-010). */
export function readOutputText(
  fields: CborFields,
  master: number | null,
): Result<QrCandidate, QrFault> {
  const source = textOf(fields.get(SOURCE));
  const members = fields.has(KEYS) ? listOf(fields.get(KEYS)) : [];
  if (source === null || source.length > MAX_SOURCE) {
    return refuseQr('invalid', 'qr_content_malformed');
  }
  if (members === null || members.length > MAX_KEYS) {
    return refuseQr('invalid', 'qr_content_malformed');
  }
  const keys: KeyText[] = [];
  for (const member of members) {
    const key = readKey(member, master);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  const wanted = [...source.matchAll(PLACEHOLDER)].map(({ groups }) => Number(groups?.['index']));
  if (wanted.some((at) => at >= keys.length)) return refuseQr('invalid', 'qr_content_malformed');
  return succeed(candidateOf(source, keys));
}

function candidateOf(source: string, keys: readonly KeyText[]): QrCandidate {
  const cosigner = COSIGNER.exec(source)?.groups;
  const [key] = keys;
  if (cosigner !== undefined) {
    const text = cosigner['key'] ?? '';
    const one = text === '@0' && key !== undefined ? key : ({ text, chains: 'given' } as const);
    return cosignerCandidate(one, cosigner['around'] ?? '');
  }
  // A path in the text itself, as in wallet policies (BIP-388), is the one that counts.
  const hasPath = /@[0-9]+\//.test(source);
  const settled = hasPath ? keys.map(({ text }) => ({ text, chains: 'given' }) as const) : keys;
  return walletCandidate(settled, (texts) =>
    source
      .replaceAll(PLACEHOLDER, (_, index: string) => texts[Number(index)] ?? '')
      .replaceAll('/**', BOTH_CHAINS),
  );
}
