import * as v from 'valibot';
import { isCurrency } from '../main/domain/prices/currencies.ts';

/** Longest pasted text or small file, in characters. */
export const MAX_TEXT = 256 * 1024;
/** Longest PSBT as text. One with many old inputs carries all their transactions. */
export const MAX_PSBT_TEXT = 1024 * 1024;
/** All the satoshi there will ever be. */
export const MAX_SATS = 21e14;

/** Schemas that several nouns share, each with its bound. */
export const empty = v.strictObject({});
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
export const note = v.pipe(v.string(), v.trim(), v.maxLength(2000));
export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const fileName = v.pipe(v.string(), v.maxLength(255));
export const network = v.picklist(['mainnet', 'testnet', 'signet', 'regtest']);
export const currency = v.pipe(v.string(), v.check(isCurrency));
export const safeCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A hash or txid in hex, meant as 32 bytes; one that is none is for the handler to name. */
export const hash = v.pipe(v.string(), v.maxLength(256));
/** Pasted text, or a file. */
export const handedOver = {
  text: v.exactOptional(text),
  bytesBase64: v.exactOptional(text),
  fileName: v.exactOptional(fileName),
};

const column = v.pipe(v.string(), v.maxLength(200));
/** What the columns of an unknown export mean. */
export const columnMapping = v.strictObject({
  venueName: name,
  header: v.pipe(v.array(column), v.minLength(2), v.maxLength(200)),
  columns: v.strictObject({
    time: column,
    asset: column,
    amount: column,
    fee: v.nullable(column),
    balance: v.nullable(column),
    kind: v.nullable(column),
  }),
});
