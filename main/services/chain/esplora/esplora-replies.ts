import * as v from 'valibot';
import { branch, hash, headerHex, height, transactionHex, uint32 } from '../reply-shapes.ts';

/** A number as plain text. */
export const heightText = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/), v.transform(Number));
export const hashText = v.pipe(v.string(), v.trim(), hash);
export const headerText = v.pipe(v.string(), v.trim(), headerHex);
export const transactionText = v.pipe(v.string(), v.trim(), transactionHex);

/** Of a block only what is in its header; the header is put together again and has to have the hash. */
const block = v.object({
  id: hash,
  height,
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(-0x80000000), v.maxValue(0xffffffff)),
  timestamp: uint32,
  merkle_root: hash,
  previousblockhash: v.optional(v.nullable(hash)),
  nonce: uint32,
  bits: uint32,
});
export type Block = v.InferOutput<typeof block>;
export const blocks = v.pipe(v.array(block), v.maxLength(100));

const status = v.variant('confirmed', [
  v.object({ confirmed: v.literal(true), block_height: v.pipe(height, v.minValue(0)) }),
  v.object({ confirmed: v.literal(false) }),
]);
/** Of a transaction only its id and where it stands: the rest is read from its own bytes. */
export const page = v.pipe(v.array(v.object({ txid: hash, status })), v.maxLength(1000));

export const merkle = v.object({
  block_height: height,
  merkle: branch,
  pos: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(2 ** 30)),
});

/** Satoshi per virtual byte by the number of blocks to wait. */
export const fees = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^\d{1,4}$/)), v.pipe(v.number(), v.finite())),
  v.check((all) => Object.keys(all).length <= 200),
);
