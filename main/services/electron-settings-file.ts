import ElectronStore from 'electron-store';
import { SETTINGS_FILE_NAME, settingsFileOptions, type SettingsFile } from './settings.ts';

/** Preferences through electron-store, as the app keeps them. */
export function electronSettingsFile(folder: string): SettingsFile {
  const options = { ...settingsFileOptions(folder), name: SETTINGS_FILE_NAME };
  const store = new ElectronStore<Record<string, unknown>>(options);
  return {
    read: () => store.store,
    write: (value) => {
      store.store = value;
    },
  };
}
