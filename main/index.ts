import { app, clipboard, session, shell, type Session } from 'electron';
import { join } from 'node:path';
import { menuTexts } from '../renderer/i18n/main-texts.ts';
import { recordToday } from './ipc/change-profile.ts';
import { lockEverything } from './ipc/lock-everything.ts';
import { startReminding } from './ipc/remind-today.ts';
import { registerApi, type OpenWindows } from './ipc/register.ts';
import { openLinkById } from './ipc/handlers/app-handlers.ts';
import type { Services } from './ipc/services.ts';
import { setMenu } from './menu.ts';
import { APP_URL, declareAppScheme, serveApp } from './protocol.ts';
import { shutContents, shutSession } from './security.ts';
import { systemDialogs } from './services/electron-dialogs.ts';
import { systemNotices } from './services/electron-notices.ts';
import { electronSecretBox } from './services/electron-secret-box.ts';
import { startAutoLock } from './services/auto-lock.ts';
import { electronPower } from './services/electron-power.ts';
import { electronSettingsFile } from './services/electron-settings-file.ts';
import type { CameraPermission } from './services/camera-permission.ts';
import { openServices } from './services/open-services.ts';
import { saveFileWhere } from './services/save-file.ts';
import { privateWindowShower } from './show-private-window.ts';
import { openWindow, placeOf, readPlace } from './window.ts';

app.enableSandbox();
declareAppScheme();
obeyProfileSwitch();

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

/** `--profile=FOLDER` keeps everything in another folder; Chromium's own files stay apart from ours in either. */
function obeyProfileSwitch(): void {
  const folder = app.commandLine.getSwitchValue('profile');
  if (folder !== '') app.setPath('userData', folder);
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'));
}

async function start(): Promise<void> {
  const windows: OpenWindows = { main: null, private: null };
  const dialogs = systemDialogs(() => windows.main);
  const services = await openServices({
    profileFolder: app.getPath('userData'),
    entryUrl: import.meta.url,
    shell: 'electron',
    version: app.getVersion(),
    openSettingsFile: electronSettingsFile,
    systemLocale: () => app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
    openLink: (url) => shell.openExternal(url),
    saveFile: saveFileWhere(dialogs.askWhere),
    chooseFile: dialogs.chooseFile,
    secretBox: electronSecretBox,
    showLocked: () => void windows.main?.loadURL(APP_URL),
    showNotice: systemNotices(() => windows.main),
    clipboard: {
      // Synchronous in some versions and not in others; awaited either way.
      writeText: async (text) => clipboard.writeText(text),
      readText: async () => clipboard.readText(),
    },
    showPrivateWindow: privateWindowShower((window) => {
      windows.private = window;
    }),
  });
  app.on('web-contents-created', (_event, contents) => shutContents(contents));
  app.on('quit', () => {
    services.chain.close();
    services.network.close();
    services.vault.close();
  });
  startAutoLock(electronPower, services.settings, () => void lockEverything(services));
  setMenu(menuTexts(services.locale()), (id) => void openLinkById(id, services));
  await recordToday(services);
  keepWindow(services, windows);
  startReminding(services);
}

/** The page is kept in memory only: nothing that Chromium would store of it reaches the disk. */
function openPages(camera: CameraPermission): Session {
  const pages = session.fromPartition('holdfast');
  shutSession(pages, camera.isOpen);
  serveApp(pages, join(import.meta.dirname, '../renderer'));
  return pages;
}

/** Opens the main window, opens it again where the system asks for it, and remembers its place. */
function keepWindow(services: Services, windows: OpenWindows): void {
  const pages = openPages(services.camera);
  const open = (): void => {
    const opened = openWindow(pages, readPlace(services.settings.windowPlace()));
    opened.on('close', () => services.settings.setWindowPlace(placeOf(opened)));
    opened.on('closed', () => {
      windows.main = null;
      services.camera.close();
      // What is made beside it belongs to it.
      services.privateWindow.end({ kind: 'ended', why: 'closed' });
    });
    windows.main = opened;
  };
  registerApi(services, windows);
  open();
  app.on('activate', () => {
    if (windows.main === null) open();
  });
  app.on('second-instance', () => {
    if (windows.main?.isMinimized() === true) windows.main.restore();
    windows.main?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}
