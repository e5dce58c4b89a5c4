import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { ExchangeClient, KeyPower, KeyRights } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** Milliseconds after which a request counts as too old. */
const WINDOW = '5000';

/** bybit-exchange.github.io/docs/v5/user/apikey-info (primary): the groups of what a key may do when it is not read-only. */
const POWERS: Readonly<Record<string, KeyPower>> = {
  ContractTrade: 'trade',
  Spot: 'trade',
  Options: 'trade',
  Derivatives: 'trade',
  BlockTrade: 'trade',
  CopyTrading: 'trade',
  Exchange: 'trade',
  Earn: 'more',
  FiatP2P: 'more',
  FiatBybitPay: 'more',
  FiatConvertBroker: 'more',
  NFT: 'more',
  Affiliate: 'more',
};

/** bybit-exchange.github.io/docs/v5/guide, "Parameters for authenticated endpoints": HMAC-SHA256, in hex. */
function sign({ query, key, at }: Unsigned) {
  const time = String(at.ms);
  const signature = hmacText(sha256, key.secret, `${time}${key.apiKey}${WINDOW}${query}`);
  return {
    headers: {
      'Content-Type': 'application/json',
      'X-BAPI-API-KEY': key.apiKey,
      'X-BAPI-TIMESTAMP': time,
      'X-BAPI-RECV-WINDOW': WINDOW,
      'X-BAPI-SIGN': bytesToHex(signature),
    },
    body: null,
  };
}

function result<S extends v.GenericSchema>(schema: S) {
  return v.looseObject({ retCode: v.literal('0'), result: schema });
}

const keyInfo = result(
  v.looseObject({
    readOnly: v.picklist(['0', '1']),
    permissions: v.record(v.string(), v.nullable(list(word))),
  }),
);
const wallet = result(
  v.looseObject({
    list: list(
      v.looseObject({ coin: list(v.looseObject({ coin: assetName, walletBalance: amount })) }),
    ),
  }),
);
const funding = result(
  v.looseObject({ balance: list(v.looseObject({ coin: assetName, walletBalance: amount })) }),
);
const earn = result(v.looseObject({ list: list(v.looseObject({ coin: assetName, amount })) }));
const problem = v.looseObject({
  retCode: v.pipe(
    word,
    v.check((code) => code !== '0'),
  ),
});

/** A key that only reads still lists the groups that it reads. */
function readRights(json: unknown): KeyRights | null {
  const info = fit(keyInfo, json)?.result;
  if (info === undefined) return null;
  if (info.readOnly === '1') return { canRead: true, powers: [] };
  const groups = Object.entries(info.permissions).filter(([, rights]) => (rights ?? []).length > 0);
  const powers = groups.map(([group, rights]) => powerOf(group, rights ?? []));
  // Read and write, though it lists nothing: what it can do is not known, so it is not taken.
  return { canRead: true, powers: powers.length > 0 ? powers : [{ power: 'more', name: '?' }] };
}

function powerOf(group: string, rights: readonly string[]): KeyRights['powers'][number] {
  if (group === 'Wallet') {
    return rights.includes('Withdraw')
      ? { power: 'withdraw', name: 'Withdraw' }
      : { power: 'more', name: 'Wallet' };
  }
  const power = Object.hasOwn(POWERS, group) ? POWERS[group] : undefined;
  return power === undefined ? { power: 'more', name: '?' } : { power, name: group };
}

const ask = asksOf('bybit', sign);
const earnAsk = (category: string) =>
  ask.balances('GET /v5/earn/position', {
    params: [['category', category]],
    arrangement: 'earn',
    isOptional: true,
    read: onePage(earn, (reply) =>
      reply.result.list.map((one) => ({ name: one.coin, amount: one.amount })),
    ),
  });

export const bybit: ExchangeClient<'bybit'> = {
  venue: 'bybit',
  needsPassphrase: false,
  readKey: readPlainKey,
  rights: ask.rights('GET /v5/user/query-api', readRights),
  balances: [
    ask.balances('GET /v5/account/wallet-balance', {
      params: [['accountType', 'UNIFIED']],
      read: onePage(wallet, (reply) =>
        reply.result.list.flatMap(({ coin }) =>
          coin.map((one) => ({ name: one.coin, amount: one.walletBalance })),
        ),
      ),
    }),
    ask.balances('GET /v5/asset/transfer/query-account-coins-balance', {
      params: [['accountType', 'FUND']],
      read: onePage(funding, (reply) =>
        reply.result.balance.map((one) => ({ name: one.coin, amount: one.walletBalance })),
      ),
    }),
    earnAsk('FlexibleSaving'),
    earnAsk('OnChain'),
  ],
  seesEarn: true,
  refusalIn: (json) => fit(problem, json)?.retCode ?? null,
  // bybit-exchange.github.io/docs/v5/error.
  refusals: [
    { says: /^(?:10003|10004|10007|33004)$/, code: 'exchange_key_refused' },
    { says: /^10002$/, code: 'exchange_clock_skew' },
    { says: /^(?:10005|131004)$/, code: 'exchange_right_missing' },
    { says: /^10010$/, code: 'exchange_ip_refused' },
    { says: /^(?:10006|10018)$/, code: 'exchange_rate_limited' },
    { says: /^(?:10000|10016|10019|170007)$/, code: 'exchange_maintenance' },
  ],
};
