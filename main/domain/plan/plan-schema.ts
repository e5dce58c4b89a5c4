import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp());
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const maybeDecimal = v.nullable(decimal);

const evidence = v.variant('kind', [
  v.strictObject({ kind: v.literal('word'), note: v.string() }),
  v.strictObject({
    kind: v.literal('rules'),
    fee: maybeDecimal,
    minimum: maybeDecimal,
    delayHours: v.nullable(count),
  }),
  v.strictObject({
    kind: v.literal('destination'),
    walletId: v.string(),
    index: count,
    address: v.string(),
    seenOn: v.picklist(['device_screen', 'second_wallet']),
  }),
  v.strictObject({ kind: v.literal('waiting'), until: time }),
  v.strictObject({ kind: v.literal('asked'), amount: decimal }),
  v.strictObject({
    kind: v.literal('arrived'),
    source: v.picklist(['chain', 'typed']),
    walletId: v.string(),
    txid: v.string(),
    sats: count,
    amount: decimal,
    arrivedAt: time,
    heightBlocks: v.nullable(count),
    isProven: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('other'),
    how: v.picklist(['withdrawn', 'sold']),
    asset: v.string(),
    amount: decimal,
    note: v.string(),
  }),
  v.strictObject({ kind: v.literal('skipped'), note: v.string() }),
]);

/** An exit plan as it is stored (plan.ts). */
export const planSchema = v.strictObject({
  id: v.string(),
  venueId: v.string(),
  venueName: v.string(),
  createdAt: time,
  parts: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10)),
  log: v.array(v.strictObject({ step: v.string(), at: time, evidence })),
  notes: v.array(v.strictObject({ at: time, text: v.string() })),
  pausedAt: v.nullable(time),
  abandonedAt: v.nullable(time),
  doneAt: v.nullable(time),
});
