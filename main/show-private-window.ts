import { BrowserWindow, powerMonitor, session, type Session } from 'electron';
import { join } from 'node:path';
import { PRIVATE_URL } from './app-url.ts';
import { serveApp } from './protocol.ts';
import { shutContents, shutSession } from './security.ts';
import type { ShowPrivateWindow } from './services/private-window.ts';
import { safePreferences } from './window.ts';

const SIZE = { width: 1000, height: 760, minWidth: 900, minHeight: 600 };

let pages: Session | null = null;

/** A session apart from the main window's, in memory: Chromium never lets two sessions share a process. */
function privatePages(): Session {
  if (pages !== null) return pages;
  pages = session.fromPartition('holdfast-private');
  shutSession(pages);
  serveApp(pages, join(import.meta.dirname, '../renderer'));
  return pages;
}

/**
 * Opens the window in which seed words are shown. `destroy` ends it without asking its page, and its process with it.
 * The process is not crashed on purpose: a crash can leave its memory in a file.
 */
export function privateWindowShower(opened: (window: BrowserWindow | null) => void) {
  return ((tell) => {
    const window = new BrowserWindow({
      ...SIZE,
      title: 'Holdfast',
      show: false,
      backgroundColor: '#F7F5F0',
      webPreferences: safePreferences(privatePages()),
    });
    // Before anything is in it: the system leaves it out of screenshots and recordings (macOS and Windows).
    window.setContentProtection(true);
    shutContents(window.webContents);
    window.webContents.on('will-navigate', (event) => event.preventDefault());
    const lock = (): void => tell('locked');
    powerMonitor.on('lock-screen', lock);
    powerMonitor.on('suspend', lock);
    window.on('focus', () => tell('focus'));
    window.on('blur', () => tell('blur'));
    window.webContents.on('render-process-gone', () => tell('failed'));
    window.on('closed', () => {
      powerMonitor.off('lock-screen', lock);
      powerMonitor.off('suspend', lock);
      opened(null);
      tell('closed');
    });
    window.once('ready-to-show', () => window.show());
    opened(window);
    void window.loadURL(PRIVATE_URL);
    return {
      focus: () => window.focus(),
      destroy: () => {
        if (!window.isDestroyed()) window.destroy();
      },
    };
  }) satisfies ShowPrivateWindow;
}
