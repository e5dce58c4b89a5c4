import { Tagged } from 'cborg';
import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrCandidate, type QrFault } from '../qr-payload.ts';
import { cosignerCandidate, walletCandidate } from './candidate.ts';
import { contentOf, listOf, readFields, uint32Of } from './cbor-fields.ts';
import { readKey, type KeyText } from './read-key.ts';
import { readOutputText } from './read-output-text.ts';
import { functionOfTag, kindOfTag } from './registry-tags.ts';

/** Functions around the innermost one, at most: sh(wsh(multi)). */
const MAX_NESTED = 4;
/** Keys in one script, at most: that of checkmultisig (BIP-11). */
const MAX_KEYS = 20;

/** Field numbers of multi-key (BCR-2020-010). */
const THRESHOLD = 1;
const KEYS = 2;

/** What stands innermost: keys, and the text around them. */
type Script = {
  readonly isCosigner: boolean;
  readonly keys: readonly KeyText[];
  readonly fill: (texts: readonly string[]) => string;
};

/**
 * Reads an output descriptor: a tree of tags (BCR-2020-010), or text with keys beside it (BCR-2023-010). A bare key
 * inside sh or wsh, and one under `cosigner`, is one key of a multisig wallet.
 */
export function readOutput(value: unknown, master: number | null): Result<QrCandidate, QrFault> {
  if (value instanceof Map) return readOutputText(value, master);
  if (!(value instanceof Tagged)) return refuseQr('invalid', 'qr_content_malformed');
  if (kindOfTag(value.tag) === 'output') return readOutput(contentOf(value), master);
  const names: string[] = [];
  let inner: unknown = value;
  while (inner instanceof Tagged && names.length < MAX_NESTED) {
    const name = functionOfTag(inner.tag);
    if (name === null || isMulti(name)) break;
    names.push(name);
    inner = contentOf(inner);
  }
  const script = readScript(names.at(-1) ?? null, inner, master);
  return script.ok ? succeed(candidateOf(names, script.value)) : script;
}

function candidateOf(names: readonly string[], { isCosigner, keys, fill }: Script): QrCandidate {
  const around = names.filter((name) => name !== 'cosigner').map((name) => `${name}(`);
  const [key] = keys;
  if (isCosigner && key !== undefined) return cosignerCandidate(key, around.join(''));
  const closing = ')'.repeat(around.length);
  return walletCandidate(keys, (texts) => `${around.join('')}${fill(texts)}${closing}`);
}

function readScript(
  parent: string | null,
  inner: unknown,
  master: number | null,
): Result<Script, QrFault> {
  if (parent === 'raw') return readRaw(inner);
  if (inner instanceof Tagged) {
    const name = functionOfTag(inner.tag);
    if (name !== null) return readMulti(name, contentOf(inner), master);
  }
  const key = readKey(inner, master);
  if (!key.ok) return key;
  if (parent !== null) {
    const isCosigner = parent === 'cosigner' || parent === 'sh' || parent === 'wsh';
    return succeed({ isCosigner, keys: [key.value], fill: (texts) => texts.join('') });
  }
  // Without any function around it, only an address is a descriptor.
  return inner instanceof Tagged && kindOfTag(inner.tag) === 'address'
    ? succeed({ isCosigner: false, keys: [key.value], fill: ([text]) => `addr(${text ?? ''})` })
    : refuseQr('invalid', 'qr_content_malformed');
}

function readRaw(inner: unknown): Result<Script, QrFault> {
  if (!(inner instanceof Uint8Array)) return refuseQr('invalid', 'qr_content_malformed');
  const script = bytesToHex(inner);
  return succeed({ isCosigner: false, keys: [], fill: () => script });
}

function readMulti(name: string, value: unknown, master: number | null): Result<Script, QrFault> {
  const fields = readFields(value, 'output');
  const threshold = uint32Of(fields?.get(THRESHOLD));
  const members = listOf(fields?.get(KEYS));
  if (!isMulti(name) || threshold === null || members === null || members.length > MAX_KEYS) {
    return refuseQr('invalid', 'qr_content_malformed');
  }
  const keys: KeyText[] = [];
  for (const member of members) {
    const key = readKey(member, master);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  return succeed({
    isCosigner: false,
    keys,
    fill: (texts) => `${name}(${[threshold, ...texts].join(',')})`,
  });
}

function isMulti(name: string): boolean {
  return name === 'multi' || name === 'sortedmulti';
}
