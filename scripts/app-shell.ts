import { resolve } from 'node:path';

/** What the bundles run on. */
export type AppShell = {
  readonly kind: 'electron' | 'stand-in';
  readonly executable: string;
};

export const APP_FOLDER = resolve(import.meta.dirname, '..');

/** The stand-in, as one file that can be run in Electron's place. */
export const STAND_IN: AppShell = {
  kind: 'stand-in',
  executable: resolve(APP_FOLDER, 'tests/electron-stand-in/electron'),
};

/** Settings of the user's surroundings by which both kinds choose their language. `locale` is a BCP 47 tag. */
export function localeSettings(locale: string) {
  const name = locale.replace('-', '_');
  return {
    args: [`--lang=${locale}`],
    env: { LANGUAGE: name, LC_ALL: `${name}.UTF-8`, LANG: `${name}.UTF-8` },
  };
}

/** Chromium's sandbox cannot work for root. */
export const IS_ROOT = process.getuid?.() === 0;
