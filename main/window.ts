import {
  app,
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Rectangle,
  type Session,
  type WebPreferences,
} from 'electron';
import { join } from 'node:path';
import * as v from 'valibot';
import { shutContents } from './security.ts';

const placeSchema = v.object({
  bounds: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  maximized: v.boolean(),
});

/** Size and place of the window as it was left; null before the first time. */
export type WindowPlace = v.InferOutput<typeof placeSchema> | null;

/** Reads what was remembered; anything else counts as nothing remembered. */
export function readPlace(stored: unknown): WindowPlace {
  const place = v.safeParse(placeSchema, stored);
  return place.success ? place.output : null;
}

const FIRST_SIZE = { width: 1200, height: 820 };

/** What a page of ours may do. Each safety switch is spelled out, also where it is Electron's default. */
export function safePreferences(session: Session): WebPreferences {
  return {
    session,
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    // Nobody who develops uses a package; whoever opens these in one can read and change what it shows.
    devTools: !app.isPackaged,
  };
}

/** How the main window is made. */
function windowOptions(session: Session, place: WindowPlace): BrowserWindowConstructorOptions {
  return {
    ...FIRST_SIZE,
    ...(place !== null && isOnScreen(place.bounds) ? place.bounds : {}),
    minWidth: 900,
    minHeight: 600,
    title: 'Holdfast',
    show: false,
    backgroundColor: '#F7F5F0',
    webPreferences: safePreferences(session),
  };
}

/** Opens the window on a page of ours and shows it once the first frame is painted. */
export function openWindow(session: Session, url: string, place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow(windowOptions(session, place));
  shutContents(window.webContents);
  if (place?.maximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(url);
  return window;
}

/** Where the window stands now, to be remembered. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

function isOnScreen(bounds: Rectangle): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        bounds.x < workArea.x + workArea.width &&
        bounds.x + bounds.width > workArea.x &&
        bounds.y < workArea.y + workArea.height &&
        bounds.y + bounds.height > workArea.y,
    );
}
