import { wireValues, type WireValues } from './wire-values.ts';

/** Name of the world in which the preload script runs, apart from the page's. */
export const PRELOAD_WORLD = 'Electron Isolated Context';

export type PreloadSetup = {
  /** Name of the only way out of the preload world; a page cannot see it. */
  readonly binding: string;
  /** Name, unknown to the page, of the events by which the two worlds speak. */
  readonly bridge: string;
  readonly preload: string;
};

/** The scripts that run before a page's own: one in the page's world, one in the preload's. */
export function preloadScripts(setup: PreloadSetup): { page: string; preload: string } {
  const { binding, bridge } = setup;
  const values = `(${wireValues.toString()})()`;
  const start = `${onlyOnOurPage.toString()}\n`;
  return {
    page: `(() => {${start}
      if (onlyOnOurPage()) (${pageSide.toString()})(${JSON.stringify(bridge)}, ${values});
    })()`,
    preload: `(() => {${start}
      if (onlyOnOurPage()) (${preloadSide.toString()})(${JSON.stringify({ binding, bridge })}, ${values}, (require, module, exports) => {${setup.preload}\n});
    })()`,
  };
}

/** Name of the function in the preload world that takes answers. */
export const answerName = (binding: string): string => `${binding}Answer`;

/** Our own scheme, in the form it has inside Chromium, and no frame within a page. */
function onlyOnOurPage(): boolean {
  return (
    window.top === window &&
    location.protocol === 'https:' &&
    location.hostname.endsWith('.invalid')
  );
}

/** What the page is about to do, or has seen, and Chromium would not tell. */
export type PageNotice =
  | { readonly kind: 'leave'; readonly url: string }
  | { readonly kind: 'focus'; readonly isFocused: boolean }
  | {
      readonly kind: 'open';
      readonly url: string;
      readonly frameName: string;
      readonly features: string;
    };

type Shape =
  | { readonly kind: 'function' }
  | { readonly kind: 'object'; readonly parts: Readonly<Record<string, Shape>> }
  | { readonly kind: 'value'; readonly text: string };

type ToPage =
  | { readonly kind: 'are you there' }
  | { readonly kind: 'expose'; readonly key: string; readonly shape: Shape }
  | { readonly kind: 'settle'; readonly id: number; readonly ok: boolean; readonly text: string };
type ToPreload =
  | { readonly kind: 'here' }
  | { readonly kind: 'notice'; readonly notice: PageNotice }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly path: readonly string[];
      readonly text: string;
    };

/** In the page's world: makes what the preload script exposes, frozen, out of calls to the other side. */
function pageSide(bridge: string, { encode, decode }: WireValues): void {
  // Taken before any script of the page can put its own in their place and learn the names of the events.
  const dispatch = window.dispatchEvent.bind(window);
  const { CustomEvent } = globalThis;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  const tell = (message: ToPreload): void => {
    dispatch(new CustomEvent(`${bridge}preload`, { detail: JSON.stringify(message) }));
  };
  const call = (path: readonly string[], args: readonly unknown[]): Promise<unknown> => {
    const id = (lastId += 1);
    const settled = Promise.withResolvers<unknown>();
    try {
      const text = encode(args);
      waiting.set(id, settled);
      tell({ kind: 'call', id, path, text });
    } catch (error) {
      waiting.delete(id);
      settled.reject(error);
    }
    return settled.promise;
  };
  const build = (shape: Shape, path: readonly string[]): unknown => {
    if (shape.kind === 'value') return decode(shape.text);
    const made =
      shape.kind === 'function'
        ? (...args: readonly unknown[]) => call(path, args)
        : Object.fromEntries(
            Object.entries(shape.parts).map(([key, part]) => [key, build(part, [...path, key])]),
          );
    return Object.freeze(made);
  };
  const take = (message: ToPage): void => {
    if (message.kind === 'are you there') {
      tell({ kind: 'here' });
      return;
    }
    if (message.kind === 'expose') {
      const { key, shape } = message;
      Object.defineProperty(window, key, { value: build(shape, [key]), enumerable: true });
      return;
    }
    const settled = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) settled?.resolve(decode(message.text));
    else settled?.reject(new Error(message.text));
  };
  // Where no request is made, nothing but the page itself can hold a navigation until the app was asked.
  window.navigation?.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination;
    if (sameDocument || /^(https?|about):/.test(url)) return;
    event.preventDefault();
    tell({ kind: 'notice', notice: { kind: 'leave', url } });
  });
  for (const name of ['focus', 'blur']) {
    window.addEventListener(name, ({ target, isTrusted }) => {
      if (target !== window || !isTrusted) return;
      tell({ kind: 'notice', notice: { kind: 'focus', isFocused: name === 'focus' } });
    });
  }
  // A window that is refused is no window at all in Electron; Chromium would hand out one that is closed soon after.
  const openHere = window.open.bind(window);
  window.open = (address = '', frameName = '', features = '') => {
    if (/^_(self|parent|top)$/i.test(frameName)) return openHere(address, frameName, features);
    const url = address === '' ? 'about:blank' : new URL(address, document.baseURI).href;
    tell({ kind: 'notice', notice: { kind: 'open', url, frameName, features } });
    return null;
  };
  // A link that asks for a window goes the same way, so that no page comes up only to be closed again.
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (event.defaultPrevented || link === undefined || link.href === '') return;
    const isHere = link.target === '' || /^_(self|parent|top)$/i.test(link.target);
    if (isHere || link.hasAttribute('download')) return;
    event.preventDefault();
    window.open(link.href, link.target);
  });
  window.addEventListener(`${bridge}page`, (event) => {
    event.stopImmediatePropagation();
    take(JSON.parse((event as CustomEvent<string>).detail) as ToPage);
  });
  tell({ kind: 'here' });
}

type PreloadNames = { readonly binding: string; readonly bridge: string };
type Preload = (require: unknown, module: unknown, exports: unknown) => void;

/** In the preload's world: `contextBridge` and `ipcRenderer`, and the preload script itself. */
function preloadSide(
  { binding, bridge }: PreloadNames,
  { encode, decode }: WireValues,
  preload: Preload,
): void {
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const exposed: Record<string, unknown> = Object.create(null);
  const unheard: ToPage[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let pageIsThere = false;
  let lastId = 0;

  const notPart = (name: string): never => {
    throw new Error(`${name} is not part of the stand-in`);
  };
  const onlyParts = <T extends object>(name: string, parts: T): T =>
    new Proxy(parts, {
      get: (target, key): unknown =>
        typeof key === 'symbol' || key in target
          ? Reflect.get(target, key)
          : notPart(`${name}.${key}`),
    });
  const dispatch = (message: ToPage): void => {
    const detail = JSON.stringify(message);
    window.dispatchEvent(new CustomEvent(`${bridge}page`, { detail }));
  };
  const tell = (message: ToPage): void => {
    if (pageIsThere) dispatch(message);
    else unheard.push(message);
  };
  const shapeOf = (value: unknown): Shape => {
    if (typeof value === 'function') return { kind: 'function' };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { kind: 'value', text: encode(value) };
    }
    const parts = Object.entries(value).map(([key, part]) => [key, shapeOf(part)]);
    return { kind: 'object', parts: Object.fromEntries(parts) };
  };
  const failure = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
  const find = (path: readonly string[]): ((...args: unknown[]) => unknown) => {
    const found = path.reduce<unknown>(
      (value, key) =>
        value instanceof Object || value === exposed
          ? Object.getOwnPropertyDescriptor(value, key)?.value
          : undefined,
      exposed,
    );
    return typeof found === 'function' ? (found as () => unknown) : notPart(path.join('.'));
  };
  const run = async ({ id, path, text }: ToPreload & { kind: 'call' }): Promise<void> => {
    try {
      const answer = find(path)(...(decode(text) as unknown[]));
      if (!(answer instanceof Promise)) notPart('A function of the bridge that answers at once');
      tell({ kind: 'settle', id, ok: true, text: encode(await answer) });
    } catch (error) {
      tell({ kind: 'settle', id, ok: false, text: failure(error) });
    }
  };
  window.addEventListener(`${bridge}preload`, (event) => {
    event.stopImmediatePropagation();
    const message = JSON.parse((event as CustomEvent<string>).detail) as ToPreload;
    if (message.kind === 'call') void run(message);
    else if (message.kind === 'notice') world[binding]?.(encode({ notice: message.notice }));
    else {
      pageIsThere = true;
      unheard.splice(0).forEach(tell);
    }
  });
  world[`${binding}Answer`] = (text) => {
    const { id, ok, value } = decode(text) as { id: number; ok: boolean; value: unknown };
    const settled = waiting.get(id);
    waiting.delete(id);
    if (ok) settled?.resolve(value);
    else settled?.reject(new Error(String(value)));
  };

  const electron = onlyParts('electron', {
    contextBridge: onlyParts('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => {
        if (Object.hasOwn(exposed, key)) {
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        }
        exposed[key] = api;
        tell({ kind: 'expose', key, shape: shapeOf(api) });
      },
    }),
    ipcRenderer: onlyParts('ipcRenderer', {
      invoke: async (channel: string, ...args: readonly unknown[]) => {
        const id = (lastId += 1);
        const text = encode({ id, channel, args });
        const settled = Promise.withResolvers<unknown>();
        waiting.set(id, settled);
        world[binding]?.(text);
        return settled.promise;
      },
    }),
  });
  const require = (name: string): unknown =>
    name === 'electron' || name === 'electron/renderer' ? electron : notPart(`require('${name}')`);
  const module = { exports: {} };
  dispatch({ kind: 'are you there' });
  preload(require, module, module.exports);
}
