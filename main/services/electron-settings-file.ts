import ElectronStore from 'electron-store';
import { settingsFileOptions, type SettingsFile } from './settings.ts';

/** Preferences through electron-store, as the app keeps them. */
export function electronSettingsFile(folder: string): SettingsFile {
  const store = new ElectronStore<Record<string, unknown>>(settingsFileOptions(folder));
  return {
    read: () => store.store,
    write: (value) => {
      store.store = value;
    },
  };
}
