import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { ExchangeKey } from '../../main/domain/exchange/exchange-client.ts';
import type { ExchangeId } from '../../main/domain/exchange/read-endpoints.ts';

/** Text that looks random and is the same in every run. */
function made(name: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha512').update(`holdfast test ${name}`).digest(encoding);
}

function letters(name: string, length: number): string {
  return made(name, 'base64')
    .replaceAll(/[^A-Za-z0-9]/g, 'x')
    .slice(0, length);
}

/** A P-256 key in the form of SEC 1, as Coinbase hands it out. New in every run. */
export function newEcPem(curve = 'prime256v1'): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  return privateKey.export({ type: 'sec1', format: 'pem' }).toString();
}

/** Seed and public key of Ed25519, in base64. */
export function newEd25519(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = createPrivateKey(
    privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ).export({ format: 'jwk' });
  return Buffer.concat([d, x].map((text) => Buffer.from(text, 'base64url'))).toString('base64');
}

/** A key of each exchange, made up, in the form that it has there. */
export const SAMPLE_KEYS: Readonly<Record<ExchangeId, ExchangeKey>> = {
  binance: key(letters('binance key', 64), letters('binance secret', 64)),
  bitfinex: key(letters('bitfinex key', 43), letters('bitfinex secret', 43)),
  bitstamp: key(letters('bitstamp key', 32), letters('bitstamp secret', 32)),
  bitvavo: key(made('bitvavo key', 'hex').slice(0, 64), made('bitvavo secret', 'hex')),
  bybit: key(letters('bybit key', 18), letters('bybit secret', 36)),
  coinbase: key(
    'organizations/0b7c3d5e-5f0a-4c43-9d5e-0d1fa4a3f0aa/apiKeys/5d3c0f6e-91c2-4d3e-8a55-7b1d3a3b4c5d',
    newEcPem(),
  ),
  gemini: key(`account-${letters('gemini key', 20)}`, letters('gemini secret', 28)),
  kraken: key(letters('kraken key', 56), made('kraken secret', 'base64')),
  kucoin: key(
    made('kucoin key', 'hex').slice(0, 24),
    '8f3a1c52-6f1e-4a52-9a3e-2d1b0c9e7f60',
    'open sesame',
  ),
  okx: key(
    '3d1f0a52-6f1e-4a52-9a3e-2d1b0c9e7f61',
    made('okx secret', 'hex').slice(0, 32).toUpperCase(),
    'Pass-phrase 1!',
  ),
};

function key(apiKey: string, secret: string, passphrase = ''): ExchangeKey {
  return { apiKey, secret, passphrase };
}
