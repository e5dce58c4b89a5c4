import { createHash, createHmac, createPublicKey, createPrivateKey, verify } from 'node:crypto';
import type { ExchangeKey } from '../../main/domain/exchange/exchange-client.ts';
import type { ExchangeId } from '../../main/domain/exchange/read-endpoints.ts';

/** A request as it came in. */
export type Incoming = {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Check = (request: Incoming, key: ExchangeKey) => boolean;

function hmac(
  kind: string,
  secret: string | Buffer,
  text: string | Buffer,
  form: 'hex' | 'base64',
) {
  return createHmac(kind, secret).update(text).digest(form);
}

type Claims = Readonly<Record<'sub' | 'nbf' | 'exp' | 'uri' | 'alg', string>> & {
  readonly uris?: readonly string[];
};

/** Whether a token is signed by the key, for this question, and holds for two minutes. */
function isToken({ headers, method, host, target }: Incoming, key: ExchangeKey): boolean {
  const token = (headers['authorization'] ?? '').slice('Bearer '.length);
  const [head, body, signature] = token.split('.') as [string, string, string];
  const { sub, nbf, exp, uri, uris = [uri] } = claimsOf(body);
  const question = `${method} ${host}${target.split('?')[0]}`;
  const isMeant = sub === key.apiKey && Number(exp) - Number(nbf) === 120 && uris[0] === question;
  const bytes = [Buffer.from(`${head}.${body}`), Buffer.from(signature, 'base64url')] as const;
  return (
    isMeant && (claimsOf(head).alg === 'ES256' ? isOfEc(...bytes, key) : isOfEd(...bytes, key))
  );
}

function claimsOf(part: string): Claims {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims;
}

function isOfEc(message: Buffer, signature: Buffer, { secret }: ExchangeKey): boolean {
  const publicKey = createPublicKey(createPrivateKey(secret));
  return verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

function isOfEd(message: Buffer, signature: Buffer, { secret }: ExchangeKey): boolean {
  const x = Buffer.from(secret, 'base64').subarray(32).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, message, key, signature);
}

/** How each exchange checks a request, written once more after its documentation, with Node's own functions. */
export const SIGNATURE_CHECKS: Readonly<Record<ExchangeId, Check>> = {
  kraken: ({ target, headers, body }, { apiKey, secret }) => {
    const nonce = new URLSearchParams(body).get('nonce') ?? '';
    const hash = createHash('sha256')
      .update(nonce + body)
      .digest();
    const message = Buffer.concat([Buffer.from(target), hash]);
    const wanted = hmac('sha512', Buffer.from(secret, 'base64'), message, 'base64');
    return headers['api-key'] === apiKey && headers['api-sign'] === wanted;
  },
  coinbase: isToken,
  binance: ({ method, target, headers, body }, { apiKey, secret }) => {
    const query = method === 'GET' ? (target.split('?')[1] ?? '') : body;
    const [signed = '', signature] = query.split('&signature=');
    return (
      headers['x-mbx-apikey'] === apiKey && hmac('sha256', secret, signed, 'hex') === signature
    );
  },
  bitstamp: ({ host, method, target, headers, body }, { apiKey, secret }) => {
    const part = (name: string): string => headers[name] ?? '';
    const message = [
      part('x-auth'), method, host, target, part('content-type'),
      part('x-auth-nonce'), part('x-auth-timestamp'), part('x-auth-version'), body,
    ].join(''); // prettier-ignore
    return (
      part('x-auth') === `BITSTAMP ${apiKey}` &&
      part('x-auth-signature') === hmac('sha256', secret, message, 'hex')
    );
  },
  bitvavo: ({ method, target, headers, body }, { apiKey, secret }) => {
    const message = `${headers['bitvavo-access-timestamp']}${method}${target}${body}`;
    return (
      headers['bitvavo-access-key'] === apiKey &&
      headers['bitvavo-access-signature'] === hmac('sha256', secret, message, 'hex')
    );
  },
  okx: ({ method, target, headers, body }, { apiKey, secret, passphrase }) => {
    const message = `${headers['ok-access-timestamp']}${method}${target}${body}`;
    return (
      headers['ok-access-key'] === apiKey &&
      headers['ok-access-passphrase'] === passphrase &&
      headers['ok-access-sign'] === hmac('sha256', secret, message, 'base64')
    );
  },
  bybit: ({ target, headers }, { apiKey, secret }) => {
    const window = headers['x-bapi-recv-window'] ?? '';
    const message = `${headers['x-bapi-timestamp']}${apiKey}${window}${target.split('?')[1] ?? ''}`;
    return (
      headers['x-bapi-api-key'] === apiKey &&
      headers['x-bapi-sign'] === hmac('sha256', secret, message, 'hex')
    );
  },
  kucoin: ({ method, target, headers, body }, { apiKey, secret, passphrase }) => {
    const message = `${headers['kc-api-timestamp']}${method}${target}${body}`;
    return (
      headers['kc-api-key'] === apiKey &&
      headers['kc-api-passphrase'] === hmac('sha256', secret, passphrase, 'base64') &&
      headers['kc-api-sign'] === hmac('sha256', secret, message, 'base64')
    );
  },
  bitfinex: ({ target, headers, body }, { apiKey, secret }) =>
    headers['bfx-apikey'] === apiKey &&
    headers['bfx-signature'] ===
      hmac('sha384', secret, `/api${target}${headers['bfx-nonce']}${body}`, 'hex'),
  gemini: ({ target, headers, body }, { apiKey, secret }) => {
    const payload = headers['x-gemini-payload'] ?? '';
    const { request } = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
      request: string;
    };
    return (
      body === '' &&
      request === target &&
      headers['x-gemini-apikey'] === apiKey &&
      headers['x-gemini-signature'] === hmac('sha384', secret, payload, 'hex')
    );
  },
};
