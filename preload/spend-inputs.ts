import * as v from 'valibot';
import type { Input } from './contract.ts';
import { id, MAX_PSBT_TEXT, MAX_SATS, MAX_TEXT, safeCount, text } from './input-parts.ts';
import type { SpendCalls } from './spend-calls.ts';

/** Restored wallets look at the first addresses only; a test payment stays where they find it. */
const addressIndex = v.pipe(safeCount, v.maxValue(999));

export const spendInputs: {
  readonly [M in keyof SpendCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'spend.coins': v.strictObject({
    walletId: id,
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
  }),
  'spend.prepare': v.strictObject({
    walletId: id,
    coins: v.pipe(
      v.array(
        v.strictObject({
          txHex: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})+$/), v.maxLength(MAX_TEXT)),
          vout: v.exactOptional(v.pipe(safeCount, v.maxValue(0xffffffff))),
        }),
      ),
      v.maxLength(100),
    ),
    feeRateSatsPerVb: v.pipe(v.number(), v.finite()),
    amountSats: v.exactOptional(v.pipe(safeCount, v.maxValue(MAX_SATS))),
    all: v.exactOptional(v.literal(true)),
    to: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    receiveIndex: v.exactOptional(addressIndex),
    changeIndex: v.exactOptional(addressIndex),
    heightBlocks: v.exactOptional(v.pipe(safeCount, v.maxValue(499_999_999))),
  }),
  'spend.check': v.strictObject({
    spendId: v.exactOptional(id),
    walletId: v.exactOptional(id),
    psbt: v.exactOptional(v.pipe(v.string(), v.base64(), v.maxLength(MAX_PSBT_TEXT))),
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
  }),
  'spend.copy': v.strictObject({ spendId: id }),
  'qr.frames': v.strictObject({
    text: v.exactOptional(text),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.base64(), v.maxLength(MAX_PSBT_TEXT))),
    as: v.picklist(['ur', 'bbqr']),
    maxFrameBytes: v.exactOptional(
      v.pipe(v.number(), v.safeInteger(), v.minValue(30), v.maxValue(1000)),
    ),
  }),
};
