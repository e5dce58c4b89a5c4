import { app, clipboard, dialog, shell } from 'electron';
import { join } from 'node:path';
import { dialogTexts, menuTexts } from '../renderer/i18n/main-texts.ts';
import { APP_URL } from './app-url.ts';
import { recordToday } from './ipc/change-profile.ts';
import { lockEverything } from './ipc/lock-everything.ts';
import { startReminding } from './ipc/remind-today.ts';
import type { OpenWindows } from './ipc/register.ts';
import { openLinkById } from './ipc/handlers/app-handlers.ts';
import { keepWindow } from './keep-window.ts';
import { leaveOutOfDumps } from './leave-out-of-dumps.ts';
import { setMenu } from './menu.ts';
import { declareAppScheme } from './protocol.ts';
import { refusedSwitch } from './refused-switches.ts';
import { shutApp, shutContents } from './security.ts';
import { systemDialogs } from './services/electron-dialogs.ts';
import { systemNotices } from './services/electron-notices.ts';
import { electronKeychain, electronSecretBox } from './services/electron-secret-box.ts';
import { startAutoLock } from './services/auto-lock.ts';
import { electronPower } from './services/electron-power.ts';
import { electronSettingsFile } from './services/electron-settings-file.ts';
import { openServices } from './services/open-services.ts';
import { saveFileWhere } from './services/save-file.ts';
import { privateWindowShower } from './show-private-window.ts';
import { watchFaults } from './watch-faults.ts';

app.enableSandbox();
leaveOutOfDumps();
declareAppScheme();
obeyProfileSwitch();

if (mayStartLikeThis() && app.requestSingleInstanceLock()) {
  void app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

/** A package is not for debugging: with switches that open it up, it does not start. */
function mayStartLikeThis(): boolean {
  const refused = app.isPackaged ? refusedSwitch((name) => app.commandLine.hasSwitch(name)) : null;
  if (refused !== null) process.stderr.write(`Holdfast does not start with --${refused}.\n`);
  return refused === null;
}

/** Nothing could be opened, so there is no window to say it. What failed may quote a path or more, so it is not shown. */
function giveUp(): void {
  const isDutch = app.getPreferredSystemLanguages()[0]?.startsWith('nl') === true;
  const { notStarted } = dialogTexts(isDutch ? 'nl' : 'en');
  dialog.showErrorBox(notStarted.title, notStarted.text);
  app.quit();
}

/** `--profile=FOLDER` keeps everything in another folder; Chromium's own files stay apart from ours in either. */
function obeyProfileSwitch(): void {
  const folder = app.commandLine.getSwitchValue('profile');
  if (folder !== '') app.setPath('userData', folder);
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'));
}

async function start(): Promise<void> {
  shutApp(app);
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
    keychain: electronKeychain,
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
  watchFaults(app, process, services.log);
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
