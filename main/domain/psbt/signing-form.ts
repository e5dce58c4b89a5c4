import { opcodes, script as scripts } from 'bitcoinjs-lib';
import { outputForm } from './output-form.ts';

/** Who has to sign for a script: `threshold` of these keys. `other` has conditions that are not read here. */
export type SigningForm =
  | { readonly kind: 'keys'; readonly threshold: number; readonly keys: readonly Uint8Array[] }
  | { readonly kind: 'key_hash'; readonly hash: Uint8Array }
  | { readonly kind: 'other' };

type Chunk = number | Uint8Array;

/** Recognises a script of a key, a key hash or of several keys: `OP_CHECKMULTISIG`, or in Taproot `OP_CHECKSIGADD`. */
export function signingForm(script: Uint8Array): SigningForm {
  const output = outputForm(script);
  if (output.kind === 'p2pkh') return { kind: 'key_hash', hash: output.hash };
  const chunks: readonly Chunk[] = scripts.decompile(script) ?? [];
  return singleKey(chunks) ?? multisig(chunks) ?? keyAfterKey(chunks) ?? { kind: 'other' };
}

function singleKey(chunks: readonly Chunk[]): SigningForm | null {
  const [key, check, ...more] = chunks;
  return isKey(key) && check === opcodes['OP_CHECKSIG'] && more.length === 0
    ? { kind: 'keys', threshold: 1, keys: [key] }
    : null;
}

function multisig(chunks: readonly Chunk[]): SigningForm | null {
  const threshold = smallNumber(chunks[0]);
  const keys = chunks.slice(1, -2);
  const total = smallNumber(chunks.at(-2));
  if (chunks.at(-1) !== opcodes['OP_CHECKMULTISIG'] || total !== keys.length) return null;
  if (!keys.every(isKey) || threshold === null || threshold < 1 || threshold > total) return null;
  return { kind: 'keys', threshold, keys };
}

/** `<key> CHECKSIG <key> CHECKSIGADD … <k> NUMEQUAL` (BIP-387) or `<key> CHECKSIGVERIFY … <key> CHECKSIG`. */
function keyAfterKey(chunks: readonly Chunk[]): SigningForm | null {
  const isMulti = chunks.at(-1) === opcodes['OP_NUMEQUAL'];
  const body = isMulti ? chunks.slice(0, -2) : chunks;
  const keys = body.filter((_, at) => at % 2 === 0);
  const checks = body.filter((_, at) => at % 2 === 1);
  if (!keys.every(isKey) || keys.length === 0 || checks.length !== keys.length) return null;
  const wanted = (at: number) => (isMulti ? addingCheck(at) : verifyingCheck(at, keys.length));
  if (!checks.every((check, at) => check === wanted(at))) return null;
  const threshold = isMulti ? numberIn(chunks.at(-2)) : keys.length;
  return threshold === null || threshold < 1 || threshold > keys.length
    ? null
    : { kind: 'keys', threshold, keys };
}

function addingCheck(at: number): number | undefined {
  return at === 0 ? opcodes['OP_CHECKSIG'] : opcodes['OP_CHECKSIGADD'];
}

function verifyingCheck(at: number, count: number): number | undefined {
  return at === count - 1 ? opcodes['OP_CHECKSIG'] : opcodes['OP_CHECKSIGVERIFY'];
}

function isKey(chunk: Chunk | undefined): chunk is Uint8Array {
  return chunk instanceof Uint8Array && [32, 33, 65].includes(chunk.length);
}

function smallNumber(chunk: Chunk | undefined): number | null {
  return typeof chunk === 'number' && chunk >= 0x51 && chunk <= 0x60 ? chunk - 0x50 : null;
}

/** A small number, or one of one or two bytes as `multi_a` with more than 16 keys has it. */
function numberIn(chunk: Chunk | undefined): number | null {
  if (!(chunk instanceof Uint8Array)) return smallNumber(chunk);
  return chunk.length <= 2 && (chunk.at(-1) ?? 0) < 0x80
    ? chunk.reduceRight((sum, byte) => sum * 256 + byte, 0)
    : null;
}
