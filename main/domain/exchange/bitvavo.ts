import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { ExchangeClient } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** Milliseconds after which a request counts as too old. */
const WINDOW = '10000';

/** docs.bitvavo.com, "Create a signature": HMAC-SHA256 over time, method and path, in hex. */
function sign({ method, path, query, key, at }: Unsigned) {
  const time = String(at.ms);
  const target = query === '' ? path : `${path}?${query}`;
  return {
    headers: {
      'BITVAVO-ACCESS-KEY': key.apiKey,
      'BITVAVO-ACCESS-SIGNATURE': bytesToHex(
        hmacText(sha256, key.secret, `${time}${method}${target}`),
      ),
      'BITVAVO-ACCESS-TIMESTAMP': time,
      'BITVAVO-ACCESS-WINDOW': WINDOW,
    },
    body: null,
  };
}

const balances = list(v.looseObject({ symbol: assetName, available: amount, inOrder: amount }));
const problem = v.looseObject({ errorCode: word, error: word });

const ask = asksOf('bitvavo', sign);

export const bitvavo: ExchangeClient<'bitvavo'> = {
  venue: 'bitvavo',
  needsPassphrase: false,
  readKey: readPlainKey,
  // `GET /v2/account` tells fees, and what the account may do, but nothing of the key: the user says so.
  rights: null,
  balances: [
    ask.balances('GET /v2/balance', {
      read: onePage(balances, (entries) =>
        entries.flatMap((one) =>
          [one.available, one.inOrder].map((part) => ({ name: one.symbol, amount: part })),
        ),
      ),
    }),
  ],
  // Whether staked coins are part of it is not documented.
  seesEarn: false,
  refusalIn: (json) => {
    const said = fit(problem, json);
    return said === null ? null : `${said.errorCode} ${said.error}`;
  },
  // docs.bitvavo.com, "Error codes".
  refusals: [
    { says: /^(?:103|104|105) /, code: 'exchange_rate_limited' },
    { says: /^(?:302|303|304) /, code: 'exchange_clock_skew' },
    { says: /^307 /, code: 'exchange_ip_refused' },
    { says: /^(?:311|317) /, code: 'exchange_right_missing' },
    { says: /^(?:300|301|305|306|308|309) /, code: 'exchange_key_refused' },
    { says: /^(?:101|107|108|109|404) /, code: 'exchange_maintenance' },
  ],
};
