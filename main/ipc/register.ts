import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { API_CHANNEL } from '../../preload/channel.ts';
import { isAppUrl } from '../protocol.ts';
import { dispatch, refuse, type WireReply } from './dispatch.ts';
import { isAllowed, type Door } from './doors.ts';
import type { Services } from './services.ts';

/** Our windows as they are now; null for one that is not open. */
export type OpenWindows = Record<Door, BrowserWindow | null>;

/** Connects the one channel to the dispatcher. Only the main frames of our own windows, on our own pages, are served. */
export function registerApi(services: Services, windows: OpenWindows): void {
  ipcMain.handle(API_CHANNEL, (event, method: unknown, input: unknown): Promise<WireReply> => {
    // Before anything is awaited: senderFrame turns null once the frame has navigated away.
    const door = (['main', 'private'] as const).find((one) => isFrom(event, windows[one]));
    if (door === undefined || !isAllowed(door, method)) {
      return Promise.resolve(refuse('forbidden', services));
    }
    return dispatch({ method, input }, services);
  });
}

function isFrom(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    isAppUrl(frame.url)
  );
}
