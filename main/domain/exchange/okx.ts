import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import type { ExchangeClient, KeyRights } from './exchange-client.ts';
import { hmacText } from './hmac-text.ts';
import { powersAmong, type PowerTable } from './powers-among.ts';
import { readKeyWithPassphrase } from './read-plain-key.ts';
import { amount, assetName, fit, list, onePage, word } from './reply-parts.ts';
import { asksOf, type Unsigned } from './sign-asks.ts';

/** okx.com/docs-v5, "Get account configuration", field `perm` (primary). */
const POWERS: PowerTable = { trade: 'trade', withdraw: 'withdraw' };

/** okx.com/docs-v5, "REST Authentication": HMAC-SHA256 over time, method and path, in base64. */
function sign({ method, path, query, key, at }: Unsigned) {
  const time = new Date(at.ms).toISOString();
  const target = query === '' ? path : `${path}?${query}`;
  return {
    headers: {
      'OK-ACCESS-KEY': key.apiKey,
      'OK-ACCESS-PASSPHRASE': key.passphrase,
      'OK-ACCESS-TIMESTAMP': time,
      'OK-ACCESS-SIGN': base64.encode(hmacText(sha256, key.secret, `${time}${method}${target}`)),
    },
    body: null,
  };
}

function data<S extends v.GenericSchema>(entry: S) {
  return v.looseObject({ code: v.literal('0'), data: list(entry) });
}

const config = data(v.looseObject({ perm: word }));
const trading = data(
  v.looseObject({ details: list(v.looseObject({ ccy: assetName, cashBal: amount })) }),
);
const funding = data(v.looseObject({ ccy: assetName, bal: amount }));
const savings = data(v.looseObject({ ccy: assetName, amt: amount }));
const staking = data(
  v.looseObject({ investData: list(v.looseObject({ ccy: assetName, amt: amount })) }),
);
const problem = v.looseObject({
  code: v.pipe(
    word,
    v.check((code) => code !== '0'),
  ),
});

function readRights(json: unknown): KeyRights | null {
  const perm = fit(config, json)?.data[0]?.perm;
  if (perm === undefined) return null;
  const rights = perm.split(',').map((right) => right.trim());
  return {
    canRead: rights.includes('read_only'),
    powers: powersAmong(rights, ['read_only'], POWERS),
  };
}

const ask = asksOf('okx', sign);
const EARN = { arrangement: 'earn', isOptional: true } as const;

export const okx: ExchangeClient<'okx'> = {
  venue: 'okx',
  needsPassphrase: true,
  readKey: readKeyWithPassphrase,
  rights: ask.rights('GET /api/v5/account/config', readRights),
  balances: [
    ask.balances('GET /api/v5/account/balance', {
      read: onePage(trading, (reply) =>
        reply.data.flatMap(({ details }) =>
          details.map((one) => ({ name: one.ccy, amount: one.cashBal })),
        ),
      ),
    }),
    ask.balances('GET /api/v5/asset/balances', {
      read: onePage(funding, (reply) =>
        reply.data.map((one) => ({ name: one.ccy, amount: one.bal })),
      ),
    }),
    ask.balances('GET /api/v5/finance/savings/balance', {
      ...EARN,
      read: onePage(savings, (reply) =>
        reply.data.map((one) => ({ name: one.ccy, amount: one.amt })),
      ),
    }),
    ask.balances('GET /api/v5/finance/staking-defi/orders-active', {
      ...EARN,
      read: onePage(staking, (reply) =>
        reply.data.flatMap(({ investData }) =>
          investData.map((one) => ({ name: one.ccy, amount: one.amt })),
        ),
      ),
    }),
  ],
  seesEarn: true,
  refusalIn: (json) => fit(problem, json)?.code ?? null,
  // okx.com/docs-v5, "Error code".
  refusals: [
    {
      says: /^(?:50101|50103|50104|50105|50106|50107|50111|50113|50114|50119)$/,
      code: 'exchange_key_refused',
    },
    { says: /^(?:50102|50112)$/, code: 'exchange_clock_skew' },
    { says: /^50110$/, code: 'exchange_ip_refused' },
    { says: /^(?:50030|50120|58002)$/, code: 'exchange_right_missing' },
    { says: /^(?:50011|50061|58102)$/, code: 'exchange_rate_limited' },
    { says: /^(?:50001|50004|50005|50013|50026|51767)$/, code: 'exchange_maintenance' },
  ],
};
