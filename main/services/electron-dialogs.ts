import { dialog, type BrowserWindow } from 'electron';

/** The system's own dialogs: the page never learns a path, and cannot name one. Null when the user closed them. */
export type SystemDialogs = {
  readonly askWhere: (fileName: string) => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
};

/** They belong to the main window, so that they stand above it; without one they stand alone. */
export function systemDialogs(mainWindow: () => BrowserWindow | null): SystemDialogs {
  return {
    askWhere: async (fileName) => {
      const options = { defaultPath: fileName };
      const window = mainWindow();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : filePath;
    },
    chooseFile: async () => {
      // The cookie file of Bitcoin Core begins with a dot, which most systems hide.
      const options = { properties: ['openFile' as const, 'showHiddenFiles' as const] };
      const window = mainWindow();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
