/** Ends the call with the name of the piece of Electron that was asked for and is not here. */
export function notPart(name: string): never {
  throw new Error(`${name} is not part of the stand-in`);
}

/** Read by `await` and `JSON.stringify` of any object, so their absence says nothing. */
const PROBED = new Set(['then', 'toJSON']);

/** An object of which nothing can be read but what it has: a missing piece is named instead of being `undefined`. */
export function onlyParts<T extends object>(name: string, parts: T): T {
  return new Proxy(parts, {
    get: (target, key): unknown =>
      typeof key === 'symbol' || key in target || PROBED.has(key)
        ? Reflect.get(target, key)
        : notPart(`${name}.${key}`),
  });
}

/** Stands for a whole module that is not here: it can be imported, but not used. */
export function absent(name: string): object {
  // A function, so that it can also be called and constructed as far as the traps.
  const nothing = function (): void {};
  return new Proxy(nothing, {
    get: (_target, key) =>
      typeof key === 'symbol' || PROBED.has(key) ? undefined : notPart(`${name}.${key}`),
    construct: () => notPart(name),
    apply: () => notPart(name),
  });
}
