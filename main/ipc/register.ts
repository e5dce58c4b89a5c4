import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { API_CHANNEL } from '../../preload/channel.ts';
import { createAnswerCall } from './answer-call.ts';
import type { Door } from './doors.ts';
import type { Services } from './services.ts';

/** Our windows as they are now; null for one that is not open. */
export type OpenWindows = Record<Door, BrowserWindow | null>;

/** Connects the one channel to the dispatcher. `onFlood` hears of a page that calls without end. */
export function registerApi(
  services: Services,
  windows: OpenWindows,
  onFlood: (door: Door) => void,
): void {
  const answer = createAnswerCall({
    services,
    contents: () => ({
      main: windows.main?.webContents ?? null,
      private: windows.private?.webContents ?? null,
    }),
    onFlood,
  });
  ipcMain.handle(API_CHANNEL, (event: IpcMainInvokeEvent, method: unknown, input: unknown) =>
    answer(event, method, input),
  );
}
