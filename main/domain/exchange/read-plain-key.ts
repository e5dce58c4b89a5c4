import type { ExchangeKey } from './exchange-client.ts';

/** One word of printable ASCII: it travels in a header. */
const WORD = /^[\x21-\x7e]{10,200}$/;
const PASSPHRASE = /^[\x20-\x7e]{1,100}$/;

/** A key whose secret is text without more structure; spaces and line ends around it were copied along. */
export function readPlainKey({ apiKey, secret }: ExchangeKey): ExchangeKey | null {
  const key = { apiKey: apiKey.trim(), secret: secret.trim(), passphrase: '' };
  // A second key pasted into both fields, or a private key in PEM form, is no secret of this kind.
  const isPlain = WORD.test(key.apiKey) && WORD.test(key.secret) && key.apiKey !== key.secret;
  return isPlain ? key : null;
}

/** The same for exchanges that ask for a passphrase beside it. */
export function readKeyWithPassphrase(typed: ExchangeKey): ExchangeKey | null {
  const key = readPlainKey(typed);
  return key === null || !PASSPHRASE.test(typed.passphrase)
    ? null
    : { ...key, passphrase: typed.passphrase };
}
