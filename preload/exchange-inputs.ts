import * as v from 'valibot';
import type { Input } from './contract.ts';
import type { ExchangeCalls } from './exchange-calls.ts';
import { empty } from './input-parts.ts';

const venue = v.picklist([
  'binance',
  'bitfinex',
  'bitstamp',
  'bitvavo',
  'bybit',
  'coinbase',
  'gemini',
  'kraken',
  'kucoin',
  'okx',
]);
const host = v.pipe(v.string(), v.maxLength(253));
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));
/** Longer than any key; one of Coinbase is a PEM text. */
const MAX_SECRET = 2000;

/** What the methods about exchanges take. */
export const exchangeInputs: {
  readonly [M in keyof ExchangeCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'exchange.list': empty,
  'exchange.consent': v.strictObject({
    venue,
    allowed: v.boolean(),
    host: v.exactOptional(host),
    proxy: v.exactOptional(v.nullable(v.strictObject({ host, port }))),
  }),
  'exchange.connect': v.strictObject({
    venue,
    apiKey: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    secret: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SECRET)),
    passphrase: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    confirmedReadOnly: v.exactOptional(v.boolean()),
  }),
  'exchange.sync': v.strictObject({ venue }),
  'exchange.undo': v.strictObject({ venue }),
  'exchange.disconnect': v.strictObject({ venue, keepAmounts: v.exactOptional(v.boolean()) }),
};
