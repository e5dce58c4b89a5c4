import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { BalanceRow, ExchangeClient, KeyRights, Params } from './exchange-client.ts';
import { readBinanceAsset } from '../exposure/imports/binance-names.ts';
import { hmacText } from './hmac-text.ts';
import { powersAmong, type PowerTable } from './powers-among.ts';
import { readPlainKey } from './read-plain-key.ts';
import { amount, assetName, fit, list, numberedPages, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** Milliseconds after which a request counts as too old. */
const WINDOW = '10000';
const PAGES = { name: 'current', size: 100 };
const FIRST_PAGE: Params = [
  ['current', '1'],
  ['size', String(PAGES.size)],
];

/** developers.binance.com, "Get API Key Permission" (primary). */
const HARMLESS = ['enableReading', 'enableFixReadOnly', 'ipRestrict'];
const POWERS: PowerTable = {
  enableWithdrawals: 'withdraw',
  enableSpotAndMarginTrading: 'trade',
  enableMargin: 'trade',
  enableFutures: 'trade',
  enableVanillaOptions: 'trade',
  enablePortfolioMarginTrading: 'trade',
  enableFixApiTrade: 'trade',
  enableInternalTransfer: 'more',
  permitsUniversalTransfer: 'more',
};

/** developers.binance.com, "SIGNED endpoint security": HMAC-SHA256 over the query; a POST carries it as its body. */
function sign({ method, query, key, at }: Unsigned) {
  const parts = [`timestamp=${at.ms}`, query, `recvWindow=${WINDOW}`];
  const unsigned = parts.filter((part) => part !== '').join('&');
  const signed = `${unsigned}&signature=${bytesToHex(hmacText(sha256, key.secret, unsigned))}`;
  const headers = { 'X-MBX-APIKEY': key.apiKey };
  if (method === 'GET') return { headers, query: signed, body: null };
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { headers: { ...headers, ...form }, query: '', body: signed };
}

const restrictions = v.record(v.string(), v.union([v.boolean(), word]));
const account = v.looseObject({
  balances: list(v.looseObject({ asset: assetName, free: amount, locked: amount })),
});
const funding = list(
  v.looseObject({
    asset: assetName,
    free: amount,
    locked: amount,
    freeze: amount,
    withdrawing: amount,
  }),
);
const flexible = v.looseObject({
  rows: list(v.looseObject({ asset: assetName, totalAmount: amount })),
});
const locked = v.looseObject({ rows: list(v.looseObject({ asset: assetName, amount })) });
const problem = v.looseObject({ code: word, msg: word });

function readRights(json: unknown): KeyRights | null {
  const flags = fit(restrictions, json);
  if (flags === null || typeof flags['enableReading'] !== 'boolean') return null;
  const on = Object.keys(flags).filter((name) => flags[name] === true);
  return { canRead: on.includes('enableReading'), powers: powersAmong(on, HARMLESS, POWERS) };
}

/** `LDBTC` is bitcoin in flexible earn, which the pages of earn list as well; `LDO` is a coin of its own. */
function spotRow(name: string, part: string): BalanceRow {
  const { asset, isEarning } = readBinanceAsset(name);
  return isEarning
    ? { name, amount: part, arrangement: 'earn', receiptFor: asset }
    : { name, amount: part };
}

const ask = asksOf('binance', sign);
const EARN = { params: FIRST_PAGE, arrangement: 'earn', isOptional: true } as const;

export const binance: ExchangeClient<'binance'> = {
  venue: 'binance',
  needsPassphrase: false,
  readKey: readPlainKey,
  rights: ask.rights('GET /sapi/v1/account/apiRestrictions', readRights),
  balances: [
    ask.balances('GET /api/v3/account', {
      params: [['omitZeroBalances', 'true']],
      read: onePage(account, ({ balances }) =>
        balances.flatMap((one) => [spotRow(one.asset, one.free), spotRow(one.asset, one.locked)]),
      ),
    }),
    ask.balances('POST /sapi/v1/asset/get-funding-asset', {
      read: onePage(funding, (entries) =>
        entries.flatMap((one) =>
          [one.free, one.locked, one.freeze, one.withdrawing].map((part) => ({
            name: one.asset,
            amount: part,
          })),
        ),
      ),
    }),
    ask.balances('GET /sapi/v1/simple-earn/flexible/position', {
      ...EARN,
      read: numberedPages(
        flexible,
        ({ rows }) => rows.map((one) => ({ name: one.asset, amount: one.totalAmount })),
        PAGES,
      ),
    }),
    ask.balances('GET /sapi/v1/simple-earn/locked/position', {
      ...EARN,
      read: numberedPages(
        locked,
        ({ rows }) => rows.map((one) => ({ name: one.asset, amount: one.amount })),
        PAGES,
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => {
    const said = fit(problem, json);
    return said === null ? null : `${said.code} ${said.msg}`;
  },
  // developers.binance.com, "Error codes". -2015 names three causes at once; a wrong key is the most common.
  refusals: [
    { says: /^-(?:2014|2015|2008|1022|1002|1099) /, code: 'exchange_key_refused' },
    { says: /^-(?:1021) /, code: 'exchange_clock_skew' },
    { says: /^-(?:1003|1015|1034|6009|12014) /, code: 'exchange_rate_limited' },
    { says: /^-(?:1005|1011) /, code: 'exchange_ip_refused' },
    { says: /^-(?:3999|6003|6017) /, code: 'exchange_right_missing' },
    { says: /^-(?:1000|1001|1006|1007|1008|1016) /, code: 'exchange_maintenance' },
  ],
};
