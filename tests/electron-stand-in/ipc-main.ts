import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { EventEmitter } from 'node:events';
import { onlyParts } from './not-part.ts';
import type { PageNotice } from './preload-worlds.ts';
import { wireValues } from './wire-values.ts';

type Handler = Parameters<IpcMain['handle']>[1];

/** Who called, and how an answer gets back. */
export type Caller = {
  readonly contents: WebContents;
  /** Asked again at every look, because a frame can go away meanwhile. */
  readonly frame: () => WebFrameMain | null;
  readonly answer: (text: string) => void;
  readonly notice: (notice: PageNotice) => void;
};

type Call = { readonly id: number; readonly channel: string; readonly args: readonly unknown[] };
type Notice = { readonly notice: PageNotice };

/** `ipcMain`; `receive` takes a call as it comes out of a preload script. */
export function createIpcMain() {
  const handlers = new Map<string, Handler>();
  // Nothing here sends to these listeners: electron-store only wants to have one.
  const unused = new EventEmitter();
  const { encode, decode } = wireValues();

  const run = async ({ channel, args }: Call, caller: Caller): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(invokeEvent(caller), ...args) as unknown;
  };
  const receive = async (text: string, caller: Caller): Promise<void> => {
    const call = decode(text) as Call | Notice;
    if ('notice' in call) {
      caller.notice(call.notice);
      return;
    }
    const { id, channel } = call;
    try {
      caller.answer(encode({ id, ok: true, value: await run(call, caller) }));
    } catch (error) {
      const value = `Error invoking remote method '${channel}': ${String(error)}`;
      caller.answer(encode({ id, ok: false, value }));
    }
  };

  const self = (): IpcMain => ipcMain as IpcMain;
  const ipcMain: Pick<IpcMain, 'handle' | 'removeHandler' | 'on'> = onlyParts('ipcMain', {
    handle: (channel, handler) => {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      handlers.set(channel, handler);
    },
    removeHandler: (channel) => {
      handlers.delete(channel);
    },
    on: (channel, listener) => {
      unused.on(channel, listener);
      return self();
    },
  });
  return { ipcMain, receive };
}

function invokeEvent({ contents, frame }: Caller): IpcMainInvokeEvent {
  return onlyParts('IpcMainInvokeEvent', {
    type: 'frame',
    sender: contents,
    get senderFrame() {
      return frame();
    },
  } satisfies Pick<IpcMainInvokeEvent, 'type' | 'sender' | 'senderFrame'>) as IpcMainInvokeEvent;
}
