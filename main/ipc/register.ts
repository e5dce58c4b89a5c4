import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { API_CHANNEL } from '../../preload/channel.ts';
import { isAppUrl } from '../protocol.ts';
import { dispatch, refuse, type WireReply } from './dispatch.ts';
import type { Services } from './services.ts';

/** Connects the one channel to the dispatcher. Only the main frame of our own window, on our own page, is served. */
export function registerApi(services: Services, currentWindow: () => BrowserWindow | null): void {
  ipcMain.handle(API_CHANNEL, (event, method: unknown, input: unknown): Promise<WireReply> => {
    // Before anything is awaited: senderFrame turns null once the frame has navigated away.
    if (!isOurWindow(event, currentWindow())) return Promise.resolve(refuse('forbidden', services));
    return dispatch({ method, input }, services);
  });
}

function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    isAppUrl(frame.url)
  );
}
