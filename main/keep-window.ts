import { app, session, type BrowserWindow, type Session } from 'electron';
import { join } from 'node:path';
import { dialogTexts } from '../renderer/i18n/main-texts.ts';
import { APP_URL, REOPENED_URL } from './app-url.ts';
import { registerApi, type OpenWindows } from './ipc/register.ts';
import type { Services } from './ipc/services.ts';
import { serveApp } from './protocol.ts';
import { createRestarts } from './restarts.ts';
import { shutSession } from './security.ts';
import type { CameraPermission } from './services/camera-permission.ts';
import { askToTryAgain, watchWindow, type StopReason } from './watch-window.ts';
import { openWindow, placeOf, readPlace, type WindowPlace } from './window.ts';

/** The page is kept in memory only: nothing that Chromium would store of it reaches the disk. */
function openPages(camera: CameraPermission): Session {
  const pages = session.fromPartition('holdfast');
  shutSession(pages, camera.isOpen);
  serveApp(pages, join(import.meta.dirname, '../renderer'));
  return pages;
}

type MainWindow = {
  readonly open: (url: string, place: WindowPlace) => void;
  /** Opens another one in the place of one that stopped. */
  readonly reopen: (stopped: BrowserWindow, reason: StopReason) => Promise<void>;
  /** One has stopped, and the next is not there yet. */
  readonly isReopening: () => boolean;
};

/**
 * Opens the main window, opens it again where the system asks for it or where it stopped, and remembers its place. A page
 * that stopped takes nothing with it: what is saved is saved by this process.
 */
export function keepWindow(services: Services, windows: OpenWindows): void {
  const { open, reopen, isReopening } = mainWindow(services, windows);
  const openAsLeft = (): void => open(APP_URL, readPlace(services.settings.windowPlace()));
  registerApi(services, windows, (door) => {
    if (door === 'private') services.privateWindow.end({ kind: 'ended', why: 'failed' });
    else if (windows.main !== null) void reopen(windows.main, { event: 'page_flood' });
  });
  openAsLeft();
  app.on('activate', () => {
    if (windows.main === null && !isReopening()) openAsLeft();
  });
  app.on('second-instance', () => {
    if (windows.main?.isMinimized() === true) windows.main.restore();
    windows.main?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !isReopening()) app.quit();
  });
}

function mainWindow(services: Services, windows: OpenWindows): MainWindow {
  const pages = openPages(services.camera);
  const restarts = createRestarts(() => performance.now());
  const texts = () => dialogTexts(services.locale());
  let isReopening = false;

  const open = (url: string, place: WindowPlace): void => {
    const opened = openWindow(pages, url, place);
    opened.on('close', () => services.settings.setWindowPlace(placeOf(opened)));
    opened.on('closed', () => {
      // Another one has taken its place.
      if (windows.main !== opened) return;
      windows.main = null;
      services.camera.close();
      // What is made beside it belongs to it.
      services.privateWindow.end({ kind: 'ended', why: 'closed' });
    });
    watchWindow(opened, texts, (reason) => void reopen(opened, reason));
    windows.main = opened;
  };

  // In a new window and so a new process. The old one is ended, not crashed: a crash can leave its memory in a file.
  const reopen = async (stopped: BrowserWindow, reason: StopReason): Promise<void> => {
    if (windows.main !== stopped || isReopening) return;
    services.log.event(reason);
    isReopening = true;
    letGo(services);
    const place = placeOf(stopped);
    const mayOpen = restarts.take();
    if (mayOpen) open(REOPENED_URL, place);
    stopped.destroy();
    if (!mayOpen && (await askToTryAgain(texts()))) {
      restarts.forget();
      open(REOPENED_URL, place);
    }
    isReopening = false;
    if (windows.main === null) app.quit();
  };
  return { open, reopen, isReopening: () => isReopening };
}

/** Nobody waits any more for what the page had asked for. */
function letGo({ running, camera }: Services): void {
  for (const call of running) call.abort();
  camera.close();
}
