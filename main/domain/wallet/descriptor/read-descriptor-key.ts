import { hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { parseKeyExpression, refuseDepth } from '../key-expression.ts';
import { parseKeyOrigin } from '../key-origin.ts';
import { refuse } from '../refuse.ts';
import { secp256k1 } from '../secp256k1.ts';
import type { WalletPath } from '../wallet-path.ts';
import type { DescriptorKey } from './expression.ts';
import type { FunctionName, Place } from './functions.ts';

/** Where a key stands: that decides which forms of it are allowed. */
type KeyPlace = { readonly name: FunctionName; readonly place: Place };

/** Nothing follows the key: it is the key of one address itself. */
const ITSELF: WalletPath = { receive: [], change: null, isRanged: false };

/** A public key in hex, with or without its origin. */
export const SINGLE_KEY = /^(?:\[(?<origin>[^\][]*)\])?(?<hex>[0-9a-fA-F]{64,130})$/;

/** Reads a key of a descriptor: an extended key with what is around it, or one public key in hex (BIP-380, 386). */
export function readDescriptorKey(
  text: string,
  place: KeyPlace,
): Result<{ readonly key: DescriptorKey; readonly hadSpaces: boolean }, InspectFault> {
  const single = SINGLE_KEY.exec(text)?.groups;
  if (single !== undefined) {
    const key = readSingleKey(single['origin'], single['hex'] ?? '', place);
    return key.ok ? succeed({ key: key.value, hadSpaces: false }) : key;
  }
  const read = parseKeyExpression(text);
  if (!read.ok) return read;
  const { origin, key, path, hadSpaces } = read.value;
  const fault = refuseDepth(key, path ?? ITSELF);
  if (fault !== null) return fault;
  return succeed({ key: { kind: 'extended', origin, key, path: path ?? ITSELF }, hadSpaces });
}

function readSingleKey(
  originText: string | undefined,
  hex: string,
  place: KeyPlace,
): Result<DescriptorKey, InspectFault> {
  const origin = originText === undefined ? succeed(null) : parseKeyOrigin(originText);
  if (!origin.ok) return origin;
  const publicKey = readPublicKey(hex.toLowerCase(), place);
  return publicKey.ok
    ? succeed({ kind: 'single', origin: origin.value, publicKey: publicKey.value })
    : publicKey;
}

function readPublicKey(hex: string, place: KeyPlace): Result<Uint8Array, InspectFault> {
  switch (hex.length) {
    case 130:
      return readUncompressed(hex, place);
    case 66:
      return readCompressed(hex, place);
    case 64:
      return takesTaprootKey(place)
        ? readXOnly(hex)
        : refuse('invalid', 'key_length', { length: hex.length });
    default:
      return refuse('invalid', 'key_length', { length: hex.length });
  }
}

function readUncompressed(hex: string, place: KeyPlace): Result<Uint8Array, InspectFault> {
  if (!hex.startsWith('04')) return refuse('invalid', 'key_prefix');
  return takesUncompressed(place)
    ? onCurve(hexToBytes(hex))
    : refuse('invalid', 'uncompressed_key');
}

/** Taproot drops the first byte (BIP-386). */
function readCompressed(hex: string, place: KeyPlace): Result<Uint8Array, InspectFault> {
  if (!/^0[23]/.test(hex)) return refuse('invalid', 'key_prefix');
  const read = onCurve(hexToBytes(hex));
  return read.ok && takesTaprootKey(place) ? succeed(read.value.slice(1)) : read;
}

function readXOnly(hex: string): Result<Uint8Array, InspectFault> {
  const key = hexToBytes(hex);
  return secp256k1.isXOnlyPoint(key) ? succeed(key) : refuse('invalid', 'key_not_on_curve');
}

function onCurve(publicKey: Uint8Array): Result<Uint8Array, InspectFault> {
  return secp256k1.isPoint(publicKey) ? succeed(publicKey) : refuse('invalid', 'key_not_on_curve');
}

function takesTaprootKey({ name, place }: KeyPlace): boolean {
  return name === 'tr' || name === 'rawtr' || place === 'leaf' || place === 'in_leaf';
}

/** Segwit scripts take compressed keys only (BIP-143), and so does Taproot. */
function takesUncompressed({ name, place }: KeyPlace): boolean {
  const isSegwit = name === 'wpkh' || name === 'tr' || name === 'rawtr';
  return !isSegwit && (place === 'top' || place === 'sh');
}
