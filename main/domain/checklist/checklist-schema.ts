import * as v from 'valibot';
import { AMOUNT_CLASSES, COUNTRIES, DEVICE_KINDS, HOUSEHOLDS } from './situation.ts';

const time = v.pipe(v.string(), v.isoTimestamp());

/** What the user said about an item, as it is stored. Before 2026-12 only the first three were. */
export const declarationSchema = v.strictObject({
  itemId: v.string(),
  note: v.string(),
  at: time,
  saidAt: v.exactOptional(time),
  timeZone: v.exactOptional(v.string()),
  who: v.exactOptional(v.string()),
  file: v.exactOptional(
    v.strictObject({
      name: v.string(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
  takenBackAt: v.exactOptional(time),
});

/** An item that the user excluded, as it is stored. */
export const exclusionSchema = v.strictObject({
  itemId: v.string(),
  reason: v.string(),
  at: time,
  takenBackAt: v.exactOptional(time),
});

/** What the user told about themself, stored as it is handed in. */
export const situationSchema = v.strictObject({
  amount: v.nullable(v.picklist(AMOUNT_CLASSES)),
  household: v.nullable(v.picklist(HOUSEHOLDS)),
  devices: v.nullable(v.picklist(DEVICE_KINDS)),
  country: v.nullable(v.picklist(COUNTRIES)),
  usesPassphrase: v.nullable(v.boolean()),
});
