import * as v from 'valibot';
import { hash, headerHex, height, shortText, transactionHex, uint32 } from '../reply-shapes.ts';

/** A reply of Bitcoin Core's JSON-RPC. */
export const envelope = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  result: v.optional(v.unknown()),
  error: v.optional(v.nullable(v.object({ code: v.number(), message: v.string() }))),
});
export const envelopes = v.pipe(v.array(envelope), v.maxLength(1000));

export const chainInfo = v.object({
  blocks: height,
  bestblockhash: hash,
});
/** `pruneheight` is the lowest block that is still there. */
export const pruneInfo = v.object({ pruned: v.boolean(), pruneheight: v.optional(height) });
export const headerTime = v.object({ mediantime: uint32 });
export const networkInfo = v.object({ subversion: shortText, protocolversion: v.number() });
export const fee = v.object({ feerate: v.optional(v.pipe(v.number(), v.finite())) });
export const proofHex = v.pipe(v.string(), v.maxLength(1_000_000), v.regex(/^(?:[0-9a-f]{2})+$/));
export const anything = v.unknown();
export { hash, headerHex, transactionHex };

export const imported = v.pipe(v.array(v.object({ success: v.boolean() })), v.maxLength(100));
export const walletInfo = v.object({
  scanning: v.union([
    v.literal(false),
    v.object({ progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  ]),
});
/** What a wallet of the node watches. */
export const descriptors = v.object({
  descriptors: v.pipe(
    v.array(
      v.object({
        desc: v.pipe(v.string(), v.maxLength(100_000)),
        range: v.optional(v.tuple([height, v.pipe(v.number(), v.safeInteger())])),
      }),
    ),
    v.maxLength(1000),
  ),
});

export const addresses = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(10_000));

/** A line of the node's wallet. The same transaction has one for each address that it concerns. */
const walletLine = v.object({
  txid: hash,
  confirmations: v.pipe(v.number(), v.safeInteger()),
  blockheight: v.optional(height),
  blockindex: v.optional(height),
});
export type WalletLine = v.InferOutput<typeof walletLine>;
export const since = v.object({
  transactions: v.pipe(v.array(walletLine), v.maxLength(1_000_000)),
});
export const walletTransaction = v.object({ hex: transactionHex });

/** The set of unspent outputs, searched from one end to the other. */
export const scan = v.object({
  success: v.literal(true),
  height,
  bestblock: hash,
  unspents: v.pipe(
    v.array(
      v.object({
        txid: hash,
        vout: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff)),
        scriptPubKey: v.pipe(v.string(), v.maxLength(20_000), v.regex(/^(?:[0-9a-f]{2})+$/)),
        height,
        /** The descriptor of this one output, with the way to its keys. */
        desc: v.pipe(v.string(), v.maxLength(100_000)),
        /** In bitcoin; eight digits, so that rounding gives back the satoshi. */
        amount: v.pipe(v.number(), v.minValue(0), v.maxValue(21e6)),
      }),
    ),
    v.maxLength(1_000_000),
  ),
});
/** Null when no search is under way. */
export const scanStatus = v.nullable(
  v.object({ progress: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) }),
);
