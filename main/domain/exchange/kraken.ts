import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { hmac } from '@noble/hashes/hmac.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import type { ExchangeClient, ExchangeKey, KeyRights } from './exchange-client.ts';
import { powersAmong, type PowerTable } from './powers-among.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

const SECRET_BYTES = 64;

/** docs.kraken.com, "Get API Key Info" (primary). These read, and nothing else. */
const HARMLESS = [
  'query-funds',
  'query-open-trades',
  'query-closed-trades',
  'query-ledger',
  'export-data',
];
const POWERS: PowerTable = {
  'withdraw-funds': 'withdraw',
  'add-withdraw-address': 'withdraw',
  'update-withdraw-address': 'withdraw',
  'modify-trades': 'trade',
  'close-trades': 'trade',
  'add-funds': 'more',
  'earn-funds': 'more',
  'create-ws-token': 'more',
};

/** docs.kraken.com, "Spot REST authentication": HMAC-SHA512 over path and SHA256(nonce + body). */
function sign({ path, key, at }: Unsigned) {
  const nonce = String(at.ms);
  const body = `nonce=${nonce}`;
  const message = concatBytes(utf8ToBytes(path), sha256(utf8ToBytes(nonce + body)));
  const signature = hmac(sha512, base64.decode(key.secret), message);
  return {
    headers: {
      'API-Key': key.apiKey,
      'API-Sign': base64.encode(signature),
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body,
  };
}

function readKey(typed: ExchangeKey): ExchangeKey | null {
  const key = readPlainKey(typed);
  if (key === null) return null;
  try {
    return base64.decode(key.secret).length === SECRET_BYTES ? key : null;
  } catch {
    return null;
  }
}

const keyInfo = v.looseObject({ result: v.looseObject({ permissions: list(word) }) });
const balances = v.looseObject({
  result: v.record(v.string(), v.looseObject({ balance: amount })),
});
const problem = v.looseObject({ error: v.pipe(v.array(word), v.minLength(1)) });

function readRights(json: unknown): KeyRights | null {
  const info = fit(keyInfo, json);
  if (info === null) return null;
  const { permissions } = info.result;
  return {
    canRead: permissions.includes('query-funds'),
    powers: powersAmong(permissions, HARMLESS, POWERS),
  };
}

const ask = asksOf('kraken', sign);

export const kraken: ExchangeClient<'kraken'> = {
  venue: 'kraken',
  needsPassphrase: false,
  readKey,
  rights: ask.rights('POST /0/private/GetApiKeyInfo', readRights),
  balances: [
    // Staked and locked coins are among them, under names such as `DOT.S`.
    ask.balances('POST /0/private/BalanceEx', {
      read: onePage(balances, ({ result }) =>
        Object.entries(result).map(([name, { balance }]) => ({ name, amount: balance })),
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => fit(problem, json)?.error.join(' ') ?? null,
  // docs.kraken.com, "REST error codes".
  refusals: [
    { says: /EAPI:Invalid (?:key|signature)/, code: 'exchange_key_refused' },
    { says: /EAPI:Invalid nonce/, code: 'exchange_nonce_used' },
    { says: /EGeneral:Permission denied/, code: 'exchange_right_missing' },
    {
      says: /Rate limit exceeded|Too many requests|Temporary lockout/,
      code: 'exchange_rate_limited',
    },
    { says: /EService:|EDatabase:|Internal error/, code: 'exchange_maintenance' },
  ],
};
