import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, base64urlnopad } from '@scure/base';
import type { Unsigned } from './sign-asks.ts';
import { readP256Key } from './read-p256-key.ts';

/** How a key of the Coinbase Developer Platform signs: by its kind. Both seeds have 32 bytes. */
export type CoinbaseSecret = { readonly alg: 'ES256' | 'EdDSA'; readonly seed: Uint8Array };

/** Seed and public key one after the other. */
const ED25519_BYTES = 64;
/** Seconds for which a token holds. */
const LIFE_S = 120;

/**
 * Reads the secret as Coinbase hands it out: a P-256 key in PEM form, also with `\n` written out as in its JSON file, or
 * an Ed25519 key in base64. Null for anything else; other curves, such as Bitcoin's, are none of its keys.
 */
export function readCoinbaseSecret(text: string): CoinbaseSecret | null {
  const trimmed = text.trim().replace(/^"|"$/g, '').replaceAll('\\n', '\n').trim();
  if (trimmed.startsWith('-----BEGIN EC PRIVATE KEY-----')) {
    const seed = readP256Key(trimmed);
    return seed === null ? null : { alg: 'ES256', seed };
  }
  return readEd25519(trimmed);
}

function readEd25519(text: string): CoinbaseSecret | null {
  if (!/^[A-Za-z0-9+/]{86}==$/.test(text)) return null;
  try {
    const bytes = base64.decode(text);
    const seed = bytes.slice(0, 32);
    const pair = ed25519.getPublicKey(seed);
    const isPair = pair.every((byte, index) => byte === bytes[index + 32]);
    return bytes.length === ED25519_BYTES && isPair ? { alg: 'EdDSA', seed } : null;
  } catch {
    return null;
  }
}

/** docs.cdp.coinbase.com, "API key authentication": a JWT for one question that holds for two minutes. */
export function signCoinbaseToken(
  { alg, seed }: CoinbaseSecret,
  { method, host, path, key, at }: Unsigned,
): string {
  const seconds = Math.floor(at.ms / 1000);
  const uri = `${method} ${host}${path}`;
  const isEd = alg === 'EdDSA';
  const header = { alg, typ: 'JWT', kid: key.apiKey, nonce: at.uuid.replaceAll('-', '') };
  const claims = {
    aud: [isEd ? 'cdp_service' : 'retail_rest_api_proxy'],
    iss: isEd ? 'cdp' : 'coinbase-cloud',
    nbf: seconds,
    exp: seconds + LIFE_S,
    sub: key.apiKey,
    iat: seconds,
    ...(isEd ? { uris: [uri] } : { uri }),
  };
  const message = `${part(header)}.${part(claims)}`;
  const bytes = utf8ToBytes(message);
  const signature = isEd ? ed25519.sign(bytes, seed) : p256.sign(bytes, seed, { lowS: true });
  return `${message}.${base64urlnopad.encode(signature)}`;
}

function part(value: object): string {
  return base64urlnopad.encode(utf8ToBytes(JSON.stringify(value)));
}
