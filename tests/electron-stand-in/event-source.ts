import { EventEmitter } from 'node:events';
import { notPart } from './not-part.ts';

const METHODS = [
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'removeAllListeners',
] as const;
type Listening = (typeof METHODS)[number];

/** `listening` is laid into the object that emits; `emit` stays with its maker. */
export type EventSource<Api> = {
  readonly listening: Pick<Api, Listening & keyof Api>;
  readonly emit: (name: string, ...args: readonly unknown[]) => void;
  readonly has: (name: string) => boolean;
};

/** Listening for a closed list of events; any other name is refused, because it would never be heard. */
export function eventSource<Api>(api: string, names: readonly string[]): EventSource<Api> {
  const emitter = new EventEmitter();
  const listen = (method: Listening) =>
    function (this: unknown, name: string, listener: () => void): unknown {
      if (!names.includes(name)) notPart(`${api}'s event '${name}'`);
      emitter[method](name, listener);
      return this;
    };
  return {
    // The overloads, one for each event name, cannot be written out generically.
    listening: Object.fromEntries(METHODS.map((name) => [name, listen(name)])) as Pick<
      Api,
      Listening & keyof Api
    >,
    emit: (name, ...args) => {
      emitter.emit(name, ...args);
    },
    has: (name) => emitter.listenerCount(name) > 0,
  };
}

export type PreventableEvent<Params> = Params & {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
};

/** An event that a listener can prevent; `params` keeps its accessors. */
export function preventable<Params extends object>(params: Params): PreventableEvent<Params> {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  // By descriptor: copying values would freeze what `senderFrame` and its like answer.
  return Object.defineProperties(
    event,
    Object.getOwnPropertyDescriptors(params),
  ) as PreventableEvent<Params>;
}
