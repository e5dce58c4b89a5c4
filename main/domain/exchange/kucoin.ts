import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import type { ExchangeClient, KeyRights, Params } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { powersAmong, type PowerTable } from './powers-among.ts';
import { readKeyWithPassphrase } from './read-plain-key.ts';
import { amount, assetName, fit, list, numberedPages, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

const PAGES = { name: 'currentPage', size: 100 };
const FIRST_PAGE: Params = [
  ['currentPage', '1'],
  ['pageSize', String(PAGES.size)],
];

/** kucoin.com/docs-new, "Get Apikey Info", field `permission` (secondary: read through its SDK and other clients). */
const POWERS: PowerTable = {
  Spot: 'trade',
  Trade: 'trade',
  Futures: 'trade',
  Margin: 'trade',
  LeadtradeFutures: 'trade',
  CopyTrading: 'trade',
  Withdrawal: 'withdraw',
  Withdraw: 'withdraw',
  Transfer: 'withdraw',
  InnerTransfer: 'more',
  Transfer_To_Sub: 'more',
  Earn: 'more',
  Unified: 'trade',
};

/** kucoin.com/docs-new, "Authentication", key version 2: the passphrase is signed as well. */
function sign({ method, path, query, key, at }: Unsigned) {
  const time = String(at.ms);
  const target = query === '' ? path : `${path}?${query}`;
  const signed = (text: string): string => base64.encode(hmacText(sha256, key.secret, text));
  return {
    headers: {
      'KC-API-KEY-VERSION': '2',
      'KC-API-KEY': key.apiKey,
      'KC-API-TIMESTAMP': time,
      'KC-API-PASSPHRASE': signed(key.passphrase),
      'KC-API-SIGN': signed(`${time}${method}${target}`),
    },
    body: null,
  };
}

function data<S extends v.GenericSchema>(schema: S) {
  return v.looseObject({ code: v.literal('200000'), data: schema });
}

const keyInfo = data(v.looseObject({ permission: word }));
const accounts = data(list(v.looseObject({ currency: assetName, balance: amount })));
const earn = data(
  v.looseObject({ items: list(v.looseObject({ currency: assetName, holdAmount: amount })) }),
);
const problem = v.looseObject({
  code: v.pipe(
    word,
    v.check((code) => code !== '200000'),
  ),
});

function readRights(json: unknown): KeyRights | null {
  const permission = fit(keyInfo, json)?.data.permission;
  if (permission === undefined) return null;
  const rights = permission.split(',').map((right) => right.trim());
  return { canRead: rights.includes('General'), powers: powersAmong(rights, ['General'], POWERS) };
}

const ask = asksOf('kucoin', sign);

export const kucoin: ExchangeClient<'kucoin'> = {
  venue: 'kucoin',
  needsPassphrase: true,
  readKey: readKeyWithPassphrase,
  rights: ask.rights('GET /api/v1/user/api-key', readRights),
  balances: [
    // All accounts at once: funding, trading and margin.
    ask.balances('GET /api/v1/accounts', {
      read: onePage(accounts, (reply) =>
        reply.data.map((one) => ({ name: one.currency, amount: one.balance })),
      ),
    }),
    ask.balances('GET /api/v1/earn/hold-assets', {
      params: FIRST_PAGE,
      arrangement: 'earn',
      isOptional: true,
      read: numberedPages(
        earn,
        (reply) => reply.data.items.map((one) => ({ name: one.currency, amount: one.holdAmount })),
        PAGES,
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => fit(problem, json)?.code ?? null,
  // kucoin.com/docs-new, "Error codes".
  refusals: [
    { says: /^(?:400001|400003|400004|400005|400401)$/, code: 'exchange_key_refused' },
    { says: /^400002$/, code: 'exchange_clock_skew' },
    { says: /^400006$/, code: 'exchange_ip_refused' },
    { says: /^(?:400007|400303)$/, code: 'exchange_right_missing' },
    { says: /^(?:429000|1015)$/, code: 'exchange_rate_limited' },
    { says: /^(?:500000|503000)$/, code: 'exchange_maintenance' },
  ],
};
