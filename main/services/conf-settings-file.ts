import Conf from 'conf';
import { SETTINGS_FILE_NAME, settingsFileOptions, type SettingsFile } from './settings.ts';

/** Preferences through electron-store's own engine, for where Electron cannot be loaded: the same file. */
export function confSettingsFile(folder: string): SettingsFile {
  const options = { ...settingsFileOptions(folder), configName: SETTINGS_FILE_NAME };
  const store = new Conf<Record<string, unknown>>(options);
  return {
    read: () => store.store,
    write: (value) => {
      store.store = value;
    },
  };
}
