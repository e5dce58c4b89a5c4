import { renameSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Locale, Settings, SettingsChoice } from '../../preload/shapes.ts';
import { isCurrency } from '../domain/prices/currencies.ts';
import { fail, succeed, type Result } from '../domain/result.ts';

/** A small JSON file of preferences: electron-store in the app, its engine `conf` in the headless form. */
export type SettingsFile = {
  readonly read: () => unknown;
  readonly write: (value: Record<string, unknown>) => void;
};

/** The file is `settings.json`. */
export const SETTINGS_FILE_NAME = 'settings';

/** How both engines are opened: readable by the user alone, and never emptied because it could not be parsed. */
export function settingsFileOptions(folder: string) {
  return { cwd: folder, clearInvalidConfig: false, configFileMode: 0o600 } as const;
}

/** Preferences. Nothing of value is kept here, because the engine was seen to lose its file on a nearly full disk. */
export type SettingsService = {
  readonly get: () => Settings;
  readonly set: (change: Partial<SettingsChoice>) => Result<Settings, 'settings_not_saved'>;
  /** The day on which the desktop was last told what is due, on the user's calendar; null for never. */
  readonly dueToldOn: () => string | null;
  readonly setDueToldOn: (day: string) => void;
  /** Where the window stood; `unknown` because it is checked where it is used. */
  readonly windowPlace: () => unknown;
  readonly setWindowPlace: (place: Record<string, unknown> | null) => void;
};

const schema = v.object({
  locale: v.fallback(v.picklist(['system', 'en', 'nl']), 'system'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  currency: v.fallback(v.pipe(v.string(), v.check(isCurrency)), 'EUR'),
  welcomed: v.fallback(v.boolean(), false),
  chainNotices: v.fallback(v.boolean(), false),
  noticesWithAmounts: v.fallback(v.boolean(), false),
  dueNotices: v.fallback(v.boolean(), false),
  autoLockMinutes: v.fallback(v.picklist([0, 5, 15, 30, 60]), 15),
  /** The day on which the desktop was last told what is due. */
  dueToldOn: v.fallback(v.nullable(v.string()), null),
  window: v.fallback(v.nullable(v.record(v.string(), v.unknown())), null),
});
type Stored = v.InferOutput<typeof schema>;

/**
 * Opens the preferences of a profile. A file that cannot be parsed is moved aside, never overwritten, and the
 * defaults hold; so they do where the disk does not let it be read. `systemLocale` is a BCP 47 tag.
 */
export function openSettings(
  folder: string,
  open: (folder: string) => SettingsFile,
  systemLocale: () => string,
): SettingsService {
  const file = openOrMoveAside(folder, open);
  let stored = v.parse(schema, file.read() ?? {});
  const get = (): Settings => {
    const { window: _, dueToldOn: __, ...choice } = stored;
    return {
      ...choice,
      effectiveLocale: choice.locale === 'system' ? localeOf(systemLocale()) : choice.locale,
    };
  };
  const save = (next: Stored): boolean => {
    try {
      file.write(next);
      if (
        JSON.stringify(v.parse(schema, open(folder).read())) !==
        JSON.stringify(v.parse(schema, next))
      )
        return false;
    } catch {
      return false;
    }
    stored = next;
    return true;
  };
  return {
    get,
    set: (change) => (save({ ...stored, ...change }) ? succeed(get()) : fail('settings_not_saved')),
    dueToldOn: () => stored.dueToldOn,
    setDueToldOn: (day) => void save({ ...stored, dueToldOn: day }),
    windowPlace: () => stored.window,
    setWindowPlace: (place) => {
      save({ ...stored, window: place });
    },
  };
}

/** Dutch where the system speaks Dutch, else English. */
function localeOf(tag: string): Locale {
  return /^nl\b/i.test(tag) ? 'nl' : 'en';
}

function openOrMoveAside(folder: string, open: (folder: string) => SettingsFile): SettingsFile {
  try {
    return open(folder);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return fileOutOfReach(error);
  }
  try {
    const path = join(folder, `${SETTINGS_FILE_NAME}.json`);
    renameSync(
      path,
      join(folder, `${SETTINGS_FILE_NAME}.unreadable-${process.hrtime.bigint()}.json`),
    );
    return open(folder);
  } catch (error) {
    return fileOutOfReach(error);
  }
}

/** For a disk that gives and takes nothing: preferences must not keep anybody from what is in the vault. */
function fileOutOfReach(error: unknown): SettingsFile {
  return {
    read: () => ({}),
    write: () => {
      throw error;
    },
  };
}
