import * as v from 'valibot';
import type { Input } from './contract.ts';
import { currency, empty, id } from './input-parts.ts';
import type { PriceCalls } from './price-calls.ts';

/** Longest base64 text of a file: 12 MiB of bytes. */
const MAX_FILE_BASE64 = 16 * 1024 * 1024;

const ticker = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32));
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));

/** What the methods about prices take. */
export const priceInputs: {
  readonly [M in keyof PriceCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'price.list': empty,
  'price.set': v.strictObject({
    asset: ticker,
    currency,
    price: v.pipe(v.string(), v.maxLength(64)),
    at: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  'price.remove': v.strictObject({ asset: ticker, currency }),
  'price.view': empty,
  'price.currencies': empty,
  'price.consent': v.strictObject({
    feed: v.picklist(['bitstamp', 'coinbase', 'kraken']),
    allowed: v.boolean(),
    proxy: v.exactOptional(
      v.nullable(v.strictObject({ host: v.pipe(v.string(), v.maxLength(253)), port })),
    ),
  }),
  'price.refresh': empty,
  'price.import': v.strictObject({
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_FILE_BASE64)),
  }),
  'price.commit': v.strictObject({ importId: id }),
  'price.undo': v.strictObject({ importId: v.exactOptional(id) }),
  'price.export': empty,
};
