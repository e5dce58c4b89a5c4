import * as v from 'valibot';
import { branch, hash, headerHex, height, shortText, transactionHex } from '../reply-shapes.ts';

/** A message of the server: a reply to a request, or a notice that nobody asked for just now. */
export const message = v.object({
  id: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger()))),
  method: v.optional(v.pipe(v.string(), v.maxLength(100))),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});

export const version = v.strictTuple([shortText, shortText]);
export const tip = v.object({ height, hex: headerHex });
export const tipNotice = v.strictTuple([tip]);
export const status = v.nullable(hash);
export const statusNotice = v.strictTuple([hash, status]);

/** A script with more than this is not one of a wallet. */
const MOST_ENTRIES = 100_000;
export const history = v.pipe(
  v.array(
    v.object({
      tx_hash: hash,
      height: v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(100_000_000)),
    }),
  ),
  v.maxLength(MOST_ENTRIES),
);

/** Until 1.5 one text, since 1.6 a list. */
export const headers = v.union([
  v.object({ count: height, headers: v.pipe(v.array(headerHex), v.maxLength(2016)) }),
  v.object({
    count: height,
    hex: v.pipe(v.string(), v.maxLength(2016 * 160), v.regex(/^(?:[0-9a-f]{160})*$/)),
  }),
]);

export const merkle = v.object({
  merkle: branch,
  block_height: height,
  pos: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(2 ** 30)),
});
export const rawTransaction = transactionHex;
export const header = headerHex;
export const fee = v.pipe(v.number(), v.finite());
export const txid = hash;
