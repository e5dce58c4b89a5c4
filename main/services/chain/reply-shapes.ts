import * as v from 'valibot';

/** A hash as it is shown. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** No chain will be that long in our time. */
export const height = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100_000_000));
export const uint32 = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff));
/** A header of 80 bytes. */
export const headerHex = v.pipe(v.string(), v.regex(/^[0-9a-f]{160}$/));
/** A transaction of at most the size of a block. */
export const transactionHex = v.pipe(
  v.string(),
  v.maxLength(8_000_000),
  v.regex(/^(?:[0-9a-f]{2})+$/),
);
/** Text of the server's own, shown at most. */
export const shortText = v.pipe(v.string(), v.maxLength(200));
/** A merkle branch: a tree of 2^30 transactions fits in no block. */
export const branch = v.pipe(v.array(hash), v.maxLength(30));

/** The value of JSON text; undefined for anything else, which no schema takes. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
