import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp());
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));

/** A server as it is stored (saved-server.ts). */
export const savedServerSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(['electrum', 'esplora', 'bitcoin_core']),
  network: v.picklist(['mainnet', 'testnet', 'signet', 'regtest']),
  name: v.string(),
  host: v.string(),
  port,
  root: v.string(),
  tls: v.picklist(['off', 'ca', 'pin']),
  pin: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  proxy: v.nullable(v.strictObject({ host: v.string(), port })),
  auth: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({ kind: v.literal('password'), user: v.string(), password: v.string() }),
    v.strictObject({ kind: v.literal('cookie'), path: v.string() }),
  ]),
  allowedAt: v.nullable(time),
  createdAt: time,
  watches: v.optional(
    v.array(
      v.strictObject({
        walletId: v.string(),
        count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        since: v.nullable(time),
        at: time,
      }),
    ),
    [],
  ),
});
