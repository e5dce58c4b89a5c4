import type { CDPSession } from '@playwright/test';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** One conversation with a target, typed by the protocol's own description. */
export type DevToolsSession = Pick<CDPSession, 'send' | 'on'>;

export type DevToolsPipe = {
  readonly browser: DevToolsSession;
  readonly sessionOf: (sessionId: string) => DevToolsSession;
  readonly onClosed: (listener: () => void) => void;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Waiting = {
  readonly method: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** Speaks Chromium's debugging protocol over `--remote-debugging-pipe`: JSON texts, each ended by a zero byte. */
export function openPipe(toChromium: Writable, fromChromium: Readable): DevToolsPipe {
  const waiting = new Map<number, Waiting>();
  const sessions = new Map<string, { emitter: EventEmitter; session: DevToolsSession }>();
  const end = new EventEmitter();
  let lastId = 0;
  let isClosed = false;

  const send = (sessionId: string, method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) {
        reject(new Error(`${method}: Chromium has ended`));
        return;
      }
      lastId += 1;
      waiting.set(lastId, { method, resolve, reject });
      const route = sessionId === '' ? {} : { sessionId };
      toChromium.write(`${JSON.stringify({ id: lastId, method, params, ...route })}\0`);
    });

  const open = (sessionId: string): { emitter: EventEmitter; session: DevToolsSession } => {
    const known = sessions.get(sessionId);
    if (known !== undefined) return known;
    const emitter = new EventEmitter();
    emitter.setMaxListeners(0);
    const session = {
      send: (method: string, params?: unknown) => send(sessionId, method, params),
      on: (name: string, listener: (event: unknown) => void) => emitter.on(name, listener),
      // The protocol's overloads, one for each method and event, cannot be written out generically.
    } as unknown as DevToolsSession;
    sessions.set(sessionId, { emitter, session });
    return { emitter, session };
  };

  const take = (message: Message): void => {
    if (message.id === undefined) {
      const name = message.method ?? '';
      sessions.get(message.sessionId ?? '')?.emitter.emit(name, message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result);
    else asked?.reject(new Error(`${asked.method}: ${message.error.message}`));
  };

  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    for (const { method, reject } of waiting.values()) {
      reject(new Error(`${method}: Chromium has ended`));
    }
    waiting.clear();
    end.emit('closed');
  };

  readMessages(fromChromium, take);
  fromChromium.on('close', close);
  fromChromium.on('error', close);
  toChromium.on('error', close);
  return {
    browser: open('').session,
    sessionOf: (sessionId) => open(sessionId).session,
    onClosed: (listener) => end.once('closed', listener),
  };
}

/** Sends what needs no answer: a target that is gone by then makes no difference. */
export function tell(...[session, method, params]: Tell): void {
  session.send(method, params).catch(() => undefined);
}
type Tell = [
  session: DevToolsSession,
  method: Parameters<CDPSession['send']>[0],
  params?: Parameters<CDPSession['send']>[1],
];

function readMessages(stream: Readable, take: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      const text = Buffer.concat(pieces).toString();
      pieces = [];
      start = end + 1;
      take(JSON.parse(text) as Message);
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
}
