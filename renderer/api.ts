import type { Api, Input, Method, Reply } from '../preload/contract.ts';

declare global {
  // What preload/index.ts exposes; nothing but this file reads it.
  var holdfast: Api;
}

/** Calls a method of the main process. Expected failures come back as values. */
export function call<M extends Method>(method: M, input: Input<M>): Promise<Reply<M>> {
  return globalThis.holdfast.call(method, input);
}
