import * as v from 'valibot';

/** Longest descriptor in a file, in characters. */
const LONGEST_DESCRIPTOR = 64 * 1024;
/** More keys than any script can hold. */
const MOST_KEYS = 100;

/** A name, path or other word of a file. */
export const shortText = v.pipe(v.string(), v.maxLength(500));
/** A descriptor or template. */
export const descriptorText = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_DESCRIPTOR));
/** A count, height or index. */
export const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A list of keys. */
export function keyList<T>(key: v.GenericSchema<unknown, T>) {
  return boundedList(key, MOST_KEYS);
}

/** A list of at least one thing. Its length is looked at before what is in it. */
export function boundedList<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(most), v.array(item));
}
