import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { ExchangeClient } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** What a POST without anything to say has to say: one without a body is refused (API0020). */
const BODY = 'foo=bar';
const TYPE = 'application/x-www-form-urlencoded';

/** bitstamp.net/api, "Authentication": HMAC-SHA256 over all of the request, in hex. */
function sign({ method, path, host, key, at }: Unsigned) {
  const auth = `BITSTAMP ${key.apiKey}`;
  const time = String(at.ms);
  const message = `${auth}${method}${host}${path}${TYPE}${at.uuid}${time}v2${BODY}`;
  return {
    headers: {
      'X-Auth': auth,
      'X-Auth-Nonce': at.uuid,
      'X-Auth-Timestamp': time,
      'X-Auth-Version': 'v2',
      'Content-Type': TYPE,
      'X-Auth-Signature': bytesToHex(hmacText(sha256, key.secret, message)),
    },
    body: BODY,
  };
}

const balances = list(v.looseObject({ currency: assetName, total: amount }));
const problem = v.looseObject({
  status: v.literal('error'),
  code: v.optional(word),
  reason: v.unknown(),
});
const olderProblem = v.looseObject({ error: v.unknown() });

const ask = asksOf('bitstamp', sign);

export const bitstamp: ExchangeClient<'bitstamp'> = {
  venue: 'bitstamp',
  needsPassphrase: false,
  readKey: readPlainKey,
  // None is documented that tells what a key may do: the user says so.
  rights: null,
  balances: [
    ask.balances('POST /api/v2/account_balances/', {
      read: onePage(balances, (entries) =>
        entries.map((one) => ({ name: one.currency, amount: one.total })),
      ),
    }),
  ],
  // Whether coins in its earn products are part of `total` is not documented.
  seesEarn: false,
  refusalIn: (json) => {
    const said = fit(problem, json);
    if (said !== null) return `${said.code ?? ''} ${JSON.stringify(said.reason) ?? ''}`;
    const older = fit(olderProblem, json);
    return older === null ? null : (JSON.stringify(older.error) ?? '');
  },
  // bitstamp.net/api, "Error codes" (secondary: read through ccxt).
  refusals: [
    { says: /API0003|No permission/i, code: 'exchange_right_missing' },
    { says: /API0002|IP address not allowed/i, code: 'exchange_ip_refused' },
    { says: /timestamp/i, code: 'exchange_clock_skew' },
    { says: /API0004|API0018|nonce/i, code: 'exchange_nonce_used' },
    {
      says: /API000[156]|API key not found|signature|Authentication failed/i,
      code: 'exchange_key_refused',
    },
    { says: /too many|rate limit|exceeded/i, code: 'exchange_rate_limited' },
    { says: /maintenance|unavailable/i, code: 'exchange_maintenance' },
  ],
};
