import { sha384 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import type { ExchangeClient, KeyRights } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** docs.gemini.com, "Private API invocation": the question stands in a header, and the body is empty. */
function sign({ path, key, at }: Unsigned) {
  const payload = base64.encode(
    utf8ToBytes(JSON.stringify({ request: path, nonce: String(at.ms) })),
  );
  return {
    headers: {
      'Content-Type': 'text/plain',
      'X-GEMINI-APIKEY': key.apiKey,
      'X-GEMINI-PAYLOAD': payload,
      'X-GEMINI-SIGNATURE': bytesToHex(hmacText(sha384, key.secret, payload)),
    },
    body: '',
  };
}

const roles = v.looseObject({
  isAuditor: v.boolean(),
  isFundManager: v.boolean(),
  isTrader: v.boolean(),
});
const balances = list(v.looseObject({ currency: assetName, amount }));
const staking = list(v.looseObject({ currency: assetName, balance: amount }));
const problem = v.looseObject({ result: v.literal('error'), reason: word });

/** docs.gemini.com, "Roles" (secondary): an auditor reads; an administrator of accounts makes new ones. */
function readRights(json: unknown): KeyRights | 'unseen' | null {
  if (typeof json !== 'object' || json === null) return null;
  const seen = fit(roles, json);
  if (seen === null) return 'unseen';
  return {
    canRead: seen.isAuditor || seen.isTrader || seen.isFundManager,
    powers: [
      ...(seen.isTrader ? [{ power: 'trade', name: 'Trader' } as const] : []),
      ...(seen.isFundManager ? [{ power: 'withdraw', name: 'Fund Manager' } as const] : []),
      ...(seen['isAccountAdmin'] === true
        ? [{ power: 'more', name: 'Administrator' } as const]
        : []),
    ],
  };
}

const ask = asksOf('gemini', sign);

export const gemini: ExchangeClient<'gemini'> = {
  venue: 'gemini',
  needsPassphrase: false,
  // A key that begins with `master-` sees all accounts of a company, but only when told which: it is of no use here.
  readKey: (typed) => {
    const key = readPlainKey(typed);
    return key === null || key.apiKey.startsWith('master-') ? null : key;
  },
  rights: ask.rights('POST /v1/roles', readRights),
  balances: [
    ask.balances('POST /v1/balances', {
      read: onePage(balances, (entries) =>
        entries.map((one) => ({ name: one.currency, amount: one.amount })),
      ),
    }),
    ask.balances('POST /v1/balances/staking', {
      arrangement: 'earn',
      isOptional: true,
      read: onePage(staking, (entries) =>
        entries.map((one) => ({ name: one.currency, amount: one.balance })),
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => fit(problem, json)?.reason ?? null,
  // docs.gemini.com, "Error codes".
  refusals: [
    { says: /InvalidApiKey|InvalidSignature|MissingApikeyHeader/, code: 'exchange_key_refused' },
    { says: /InvalidTimestamp/, code: 'exchange_clock_skew' },
    { says: /Nonce/, code: 'exchange_nonce_used' },
    { says: /MissingRole/, code: 'exchange_right_missing' },
    { says: /IP/, code: 'exchange_ip_refused' },
    { says: /RateLimit/, code: 'exchange_rate_limited' },
    { says: /Maintenance|System/, code: 'exchange_maintenance' },
  ],
};
