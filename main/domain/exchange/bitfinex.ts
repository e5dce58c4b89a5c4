import { sha384 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { ExchangeClient, KeyPower, KeyRights } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** docs.bitfinex.com, "Key Permissions" (primary): what writing in a scope allows. */
const POWERS: Readonly<Record<string, KeyPower>> = {
  orders: 'trade',
  positions: 'trade',
  funding: 'trade',
  withdraw: 'withdraw',
  ui_withdraw: 'withdraw',
  account: 'more',
  settings: 'more',
  wallets: 'more',
  history: 'more',
  bfxpay: 'more',
};

/** docs.bitfinex.com, "Authenticated endpoints": HMAC-SHA384; the nonce is in microseconds, as in their examples. */
function sign({ path, key, at }: Unsigned) {
  const nonce = `${at.ms}000`;
  const body = '{}';
  const signature = hmacText(sha384, key.secret, `/api${path}${nonce}${body}`);
  return {
    headers: {
      'bfx-nonce': nonce,
      'bfx-apikey': key.apiKey,
      'bfx-signature': bytesToHex(signature),
      'Content-Type': 'application/json',
    },
    body,
  };
}

const permissions = list(v.looseTuple([word, v.picklist(['0', '1']), v.picklist(['0', '1'])]));
/** Type of the wallet, coin, balance, and more. */
const wallets = list(v.looseTuple([word, assetName, amount]));
const problem = v.looseTuple([v.literal('error'), v.nullable(word), v.nullable(word)]);
const otherProblem = v.looseObject({ error: word });

function readRights(json: unknown): KeyRights | null {
  const scopes = fit(permissions, json);
  if (scopes === null) return null;
  return {
    canRead: scopes.some(([scope, read]) => scope === 'wallets' && read === '1'),
    powers: scopes
      .filter(([, , write]) => write === '1')
      .map(([scope]) => {
        const power = Object.hasOwn(POWERS, scope) ? POWERS[scope] : undefined;
        return power === undefined ? { power: 'more', name: '?' } : { power, name: scope };
      }),
  };
}

const ask = asksOf('bitfinex', sign);

export const bitfinex: ExchangeClient<'bitfinex'> = {
  venue: 'bitfinex',
  needsPassphrase: false,
  readKey: readPlainKey,
  rights: ask.rights('POST /v2/auth/r/permissions', readRights),
  balances: [
    ask.balances('POST /v2/auth/r/wallets', {
      // The funding wallet lends to traders; what is lent out and what rests there is one number.
      read: onePage(wallets, (entries) =>
        entries.map(([type, name, balance]) => ({
          name,
          amount: balance,
          arrangement: type === 'funding' ? 'earn' : 'spot',
        })),
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => {
    const said = fit(problem, json);
    if (said !== null) return `${said[1] ?? ''} ${said[2] ?? ''}`;
    return fit(otherProblem, json)?.error ?? null;
  },
  // docs.bitfinex.com, "Abbreviations glossary", and what its server was seen to say (secondary).
  refusals: [
    { says: /permission/i, code: 'exchange_right_missing' },
    { says: /10114|nonce/i, code: 'exchange_nonce_used' },
    { says: /ip.{0,20}(?:not allowed|whitelist)/i, code: 'exchange_ip_refused' },
    { says: /10100|apikey|digest/i, code: 'exchange_key_refused' },
    { says: /11010|rate.?limit/i, code: 'exchange_rate_limited' },
    { says: /20060|maintenance|temporarily.unavailable/i, code: 'exchange_maintenance' },
  ],
};
