import * as v from 'valibot';
import type { Input } from './contract.ts';
import { fileName, id, safeCount, text } from './input-parts.ts';
import type { ReceiveCalls } from './receive-calls.ts';

/** Longest base64 text of a file of labels: 16 MiB of bytes. */
const MAX_LABELS_BASE64 = 22 * 1024 * 1024;

const addressIndex = v.pipe(safeCount, v.maxValue(0x7fffffff));
/** BIP-329 advises programs to keep labels below 255 characters. */
const labelText = v.pipe(v.string(), v.trim(), v.maxLength(255));

/** What the methods of receiving and of labels take. */
export const receiveInputs: {
  readonly [M in keyof ReceiveCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'receive.next': v.strictObject({ walletId: id }),
  'receive.handOut': v.strictObject({
    walletId: id,
    index: addressIndex,
    label: v.exactOptional(labelText),
  }),
  'receive.markPaid': v.strictObject({ walletId: id, index: addressIndex, isPaid: v.boolean() }),
  'receive.takeBack': v.strictObject({ walletId: id, index: addressIndex }),
  'label.list': v.strictObject({ walletId: id }),
  'label.set': v.strictObject({
    walletId: id,
    type: v.picklist(['tx', 'addr', 'pubkey', 'input', 'output', 'xpub']),
    ref: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    label: labelText,
  }),
  'label.import': v.strictObject({
    walletId: id,
    text: v.exactOptional(text),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_LABELS_BASE64))),
    fileName: v.exactOptional(fileName),
  }),
  'label.undoImport': v.strictObject({ walletId: id }),
};
