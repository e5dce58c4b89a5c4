import * as v from 'valibot';
import { EXCHANGE_HOSTS, EXCHANGE_IDS } from '../exchange/read-endpoints.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));

const sync = v.strictObject({
  at: time,
  balances: v.array(
    v.strictObject({
      asset: v.string(),
      arrangement: v.picklist(['spot', 'earn']),
      amount: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
    }),
  ),
  unnamed: v.number(),
  sawEarn: v.boolean(),
});

/** A key and where it may go (saved-exchange.ts). */
export const placedKeySchema = v.strictObject({
  exchange: v.string(),
  host: v.string(),
  apiKey: v.string(),
  secret: v.string(),
  passphrase: v.string(),
});

/** An exchange as it is stored (saved-exchange.ts). */
export const savedExchangeSchema = v.strictObject({
  exchange: v.picklist(EXCHANGE_IDS),
  host: v.picklist(Object.values(EXCHANGE_HOSTS).flat()),
  proxy: v.nullable(v.strictObject({ host: v.string(), port })),
  allowedAt: v.nullable(time),
  connection: v.nullable(
    v.strictObject({
      id: v.string(),
      venueId: v.string(),
      at: time,
      readOnly: v.picklist(['seen', 'said']),
      sealedKey: v.nullable(v.pipe(v.string(), v.base64())),
      vaultKey: v.optional(v.nullable(placedKeySchema), null),
      syncs: v.array(sync),
    }),
  ),
});
