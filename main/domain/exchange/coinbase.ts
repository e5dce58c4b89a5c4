import * as v from 'valibot';
import { readCoinbaseSecret, signCoinbaseToken } from './coinbase-token.ts';
import type {
  BalancePage,
  ExchangeClient,
  ExchangeKey,
  KeyRights,
  Params,
} from './exchange-client.ts';
import { amount, assetName, fit, list, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

const FIRST_PAGE: Params = [['limit', '250']];
/** `organizations/…/apiKeys/…`, or a UUID. */
const KEY_NAME = /^[A-Za-z0-9/_-]{20,200}$/;

function sign(unsigned: Unsigned) {
  const secret = readCoinbaseSecret(unsigned.key.secret);
  if (secret === null) throw new Error('A secret was not read before it signs');
  return {
    headers: {
      Authorization: `Bearer ${signCoinbaseToken(secret, unsigned)}`,
      'Content-Type': 'application/json',
    },
    body: null,
  };
}

function readKey(typed: ExchangeKey): ExchangeKey | null {
  const apiKey = typed.apiKey.trim();
  const isKey = KEY_NAME.test(apiKey) && readCoinbaseSecret(typed.secret) !== null;
  return isKey ? { apiKey, secret: typed.secret.trim(), passphrase: '' } : null;
}

const rights = v.looseObject({
  can_view: v.boolean(),
  can_trade: v.boolean(),
  can_transfer: v.boolean(),
});
const money = v.looseObject({ value: amount });
const accounts = v.looseObject({
  accounts: list(
    v.looseObject({ currency: assetName, available_balance: money, hold: v.nullish(money) }),
  ),
  has_next: v.boolean(),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
});
const problem = v.looseObject({ error: word });
const otherProblem = v.looseObject({ code: word, message: word });

/** docs.cdp.coinbase.com, "Get API Key Permissions" (primary). */
function readRights(json: unknown): KeyRights | null {
  const seen = fit(rights, json);
  if (seen === null) return null;
  return {
    canRead: seen.can_view,
    powers: [
      ...(seen.can_trade ? [{ power: 'trade', name: 'Trade' } as const] : []),
      ...(seen.can_transfer ? [{ power: 'withdraw', name: 'Transfer' } as const] : []),
    ],
  };
}

function readAccounts(json: unknown): BalancePage | null {
  const reply = fit(accounts, json);
  if (reply === null) return null;
  const rows = reply.accounts.flatMap(({ currency, available_balance, hold }) =>
    [available_balance.value, hold?.value ?? '0'].map((part) => ({ name: currency, amount: part })),
  );
  const hasMore = reply.has_next && reply.cursor !== '';
  return { rows, next: hasMore ? [...FIRST_PAGE, ['cursor', reply.cursor]] : null };
}

const ask = asksOf('coinbase', sign);

export const coinbase: ExchangeClient<'coinbase'> = {
  venue: 'coinbase',
  needsPassphrase: false,
  readKey,
  rights: ask.rights('GET /api/v3/brokerage/key_permissions', readRights),
  balances: [
    ask.balances('GET /api/v3/brokerage/accounts', { params: FIRST_PAGE, read: readAccounts }),
  ],
  // Whether staked coins are part of it is not documented.
  seesEarn: false,
  refusalIn: (json) => {
    const said = fit(problem, json)?.error;
    if (said !== undefined) return said;
    const other = fit(otherProblem, json);
    return other === null ? null : `${other.code} ${other.message}`;
  },
  // Codes of gRPC, which the server passes on; most refusals of a key have the status 401 and no JSON.
  refusals: [
    { says: /expired/i, code: 'exchange_clock_skew' },
    { says: /permission.denied|^7 |missing.*scope|invalid_scope/i, code: 'exchange_right_missing' },
    { says: /unauth|invalid.token|^16 /i, code: 'exchange_key_refused' },
    { says: /rate.?limit|resource.exhausted|^8 /i, code: 'exchange_rate_limited' },
    { says: /unavailable|internal|^1[34] /i, code: 'exchange_maintenance' },
  ],
};
