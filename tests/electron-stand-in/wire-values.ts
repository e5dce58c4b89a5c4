export type WireValues = {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
};

/**
 * Carries values between processes as text, the way a structured clone would: what JSON drops survives, shared and
 * circular references stay, depth costs no stack, and what cannot be cloned throws. The text is a flat table: each
 * entry is a plain JSON value or `[tag, …]`, in which numbers point at other entries.
 *
 * One function, complete in itself, because its source text also runs in the page.
 */
export function wireValues(): WireValues {
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  // Bound once: a page may put functions of its own in the place of `call` and `toString` later.
  const kindOf = Function.prototype.call.bind(Object.prototype.toString);

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let start = 0; start < bytes.length; start += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
    const chars = atob(text);
    const bytes = new Uint8Array(chars.length);
    for (let index = 0; index < chars.length; index += 1) bytes[index] = chars.charCodeAt(index);
    return bytes;
  };

  type Place = (child: unknown) => number;
  const describeObject = (value: object, place: Place): unknown => {
    if (Array.isArray(value)) return ['array', ...value.map(place)];
    if (value instanceof Date) return ['date', value.getTime()];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Map) return ['map', ...[...value].flat().map(place)];
    if (value instanceof Set) return ['set', ...[...value].map(place)];
    if (value instanceof Error) return ['error', value.name, value.message];
    if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
    if (value instanceof Uint8Array) return ['bytes', toBase64(value)];
    if (kindOf(value) !== '[object Object]') return refuse();
    return ['object', ...Object.entries(value).flatMap(([key, child]) => [key, place(child)])];
  };
  const describeNumber = (value: number): unknown => {
    if (Object.is(value, -0)) return ['number', '-0'];
    return Number.isFinite(value) ? value : ['number', String(value)];
  };
  const describe = (value: unknown, place: Place): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return ['undefined'];
    if (typeof value === 'number') return describeNumber(value);
    if (typeof value === 'bigint') return ['bigint', String(value)];
    return typeof value === 'object' ? describeObject(value, place) : refuse();
  };

  const encode = (root: unknown): string => {
    const values: unknown[] = [root];
    const places = new Map<unknown, number>([[root, 0]]);
    const place = (child: unknown): number => {
      const isObject = typeof child === 'object' && child !== null;
      const known = isObject ? places.get(child) : undefined;
      if (known !== undefined) return known;
      if (isObject) places.set(child, values.length);
      return values.push(child) - 1;
    };
    const table: unknown[] = [];
    // The list of values grows while it is walked.
    for (let index = 0; index < values.length; index += 1) {
      table.push(describe(values[index], place));
    }
    return JSON.stringify(table);
  };

  const makers: Record<string, (first: string, second: string) => unknown> = {
    array: () => [],
    object: () => ({}),
    map: () => new Map(),
    set: () => new Set(),
    undefined: () => undefined,
    number: (text) => Number(text),
    bigint: (text) => BigInt(text),
    date: (time) => new Date(time),
    regexp: (source, flags) => new RegExp(source, flags),
    buffer: (text) => fromBase64(text).buffer,
    bytes: (text) => fromBase64(text),
    error: (name, message) => {
      const error = new Error(message);
      if (name !== 'Error') error.name = name;
      return error;
    },
  };
  const make = (entry: unknown): unknown =>
    Array.isArray(entry) ? makers[entry[0]]?.(entry[1], entry[2]) : entry;

  const fill = (entry: readonly never[], made: readonly unknown[], own: unknown) => {
    const [tag, ...rest] = entry;
    const at = (index: number): unknown => made[rest[index] ?? -1];
    if (tag === 'array' && Array.isArray(own)) own.push(...rest.map((index) => made[index]));
    if (tag === 'set' && own instanceof Set) rest.forEach((index) => own.add(made[index]));
    for (let index = 0; index < rest.length; index += 2) {
      if (tag === 'map' && own instanceof Map) own.set(at(index), at(index + 1));
      // Defined, not assigned: `__proto__` is a key like any other.
      if (tag === 'object') {
        Object.defineProperty(own, rest[index] ?? '', {
          value: at(index + 1),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    }
  };
  const decode = (text: string): unknown => {
    const table: unknown[] = JSON.parse(text);
    const made = table.map(make);
    table.forEach((entry, index) => {
      if (Array.isArray(entry)) fill(entry as never[], made, made[index]);
    });
    return made[0];
  };

  return { encode, decode };
}
