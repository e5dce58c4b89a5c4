import type { Method } from '../../preload/contract.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** Room for the names and small fields of any call, and the whole of an ordinary one. Characters, as all sizes here. */
export const ORDINARY = 64 * KIB;

/** Pasted texts, and small files in base64: what one line of automation may hold. */
const A_TEXT = MIB + ORDINARY;

/** Calls that carry more than an ordinary one, each with what its schema can take at most (preload/*-inputs.ts). */
const LARGER: { readonly [M in Method]?: number } = {
  'address.inspect': A_TEXT,
  'exposure.stress': 4 * ORDINARY,
  'ladder.prove': 2 * A_TEXT,
  'message.verify': A_TEXT,
  'psbt.inspect': 2 * A_TEXT,
  'qr.collect': A_TEXT,
  'qr.frames': 2 * A_TEXT,
  'secret.check': A_TEXT,
  'spend.check': 3 * A_TEXT,
  'spend.coins': 2 * A_TEXT,
  'spend.prepare': A_TEXT,
  'spv.verify': 2 * A_TEXT,
  'venue.update': 2 * ORDINARY,
  'wallet.addresses': A_TEXT,
  'wallet.combine': 6 * A_TEXT,
  'wallet.create': A_TEXT,
  'wallet.inspect': A_TEXT,
  'wallet.openEncrypted': A_TEXT,

  // Files, in base64.
  'backup.look': 90 * MIB,
  'backup.restore': 90 * MIB,
  'file.save': 16 * MIB + ORDINARY,
  'import.append': 6 * MIB,
  'import.columns': 64 * MIB + ORDINARY,
  'import.preview': 64 * MIB + 2 * ORDINARY,
  'label.import': 23 * MIB,
  'price.import': 16 * MIB + ORDINARY,
  'reserves.listAppend': 6 * MIB,
  'reserves.verify': 385 * MIB,
};

/** Longest input of a method, in characters. */
export function longestInput(method: Method): number {
  return LARGER[method] ?? ORDINARY;
}

/** What a number, an item of a list or a field counts beside its text, so that many small ones add up too. */
const PER_VALUE = 8;
/** Values in one input, whatever its method: a list of 10,000 addresses and what stands around it. */
const MOST_VALUES = 11_000;

/**
 * Whether an input is no larger than a size in characters. Looks no further than that, so that a huge one costs no more
 * than a large one; depth costs no stack. Only plain objects and lists are looked into: nothing else is ever within.
 */
export function isWithin(input: unknown, most: number): boolean {
  let left = most;
  let values = MOST_VALUES;
  const open: unknown[] = [input];
  while (open.length > 0) {
    const value = open.pop();
    values -= 1;
    left -= typeof value === 'string' ? value.length : PER_VALUE;
    if (left < 0 || values < 0) return false;
    if (typeof value !== 'object' || value === null) continue;
    const fields = fieldsOf(value, values);
    if (fields === null) return false;
    for (const [name, field] of fields) {
      if (!Array.isArray(value)) left -= name.length;
      open.push(field);
    }
  }
  return true;
}

/** Own fields by name; null where there are too many of them, or where looking would run code of the one who asks. */
function fieldsOf(holder: object, most: number): readonly (readonly [string, unknown])[] | null {
  try {
    if (Array.isArray(holder) && holder.length > most) return null;
    if (!Array.isArray(holder) && !isPlain(holder)) return null;
    const names = Object.keys(holder);
    return names.length > most
      ? null
      : names.map((name) => [name, Object.getOwnPropertyDescriptor(holder, name)?.value] as const);
  } catch {
    // Only a proxy with throwing traps gets here.
    return null;
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
