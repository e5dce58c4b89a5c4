import type { ExchangeConsent, ExchangeKeyInput } from '../../../preload/exchange-shapes.ts';
import type { Exchange } from './exchange-data.ts';

/** What the form holds. It goes when the form is closed, and so does the key in it. */
export type KeyDraft = {
  readonly venue: Exchange['venue'];
  readonly host: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly passphrase: string;
  readonly proxyHost: string;
  readonly proxyPort: string;
  readonly isAllowed: boolean;
  readonly isConfirmed: boolean;
};

/** A form for an exchange, with what is known of it and nothing of a key. */
export function draftFor({ venue, host, proxy }: Exchange): KeyDraft {
  return {
    venue,
    host,
    apiKey: '',
    secret: '',
    passphrase: '',
    proxyHost: proxy?.host ?? '',
    proxyPort: String(proxy?.port ?? 9050),
    isAllowed: false,
    isConfirmed: false,
  };
}

export function consentOf({ venue, host, proxyHost, proxyPort }: KeyDraft): ExchangeConsent {
  const proxy = proxyHost.trim() === '' ? null : { host: proxyHost, port: Number(proxyPort) };
  return { venue, allowed: true, host, proxy };
}

export function keyInputOf({
  venue,
  apiKey,
  secret,
  passphrase,
  isConfirmed,
}: KeyDraft): ExchangeKeyInput {
  return {
    venue,
    apiKey,
    secret,
    ...(passphrase === '' ? {} : { passphrase }),
    ...(isConfirmed ? { confirmedReadOnly: true } : {}),
  };
}
