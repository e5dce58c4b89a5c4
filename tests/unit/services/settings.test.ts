import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { confSettingsFile } from '../../../main/services/conf-settings-file.ts';
import { openSettings } from '../../../main/services/settings.ts';
import { newFolder } from '../../support/new-folder.ts';

function open(folder: string, systemLocale = 'en-GB') {
  return openSettings(folder, confSettingsFile, () => systemLocale);
}

it('starts with the system’s language, and keeps what was chosen', () => {
  const folder = newFolder();
  const settings = open(folder, 'nl-BE');
  expect(settings.get()).toEqual({
    autoLockMinutes: 15,
    locale: 'system',
    effectiveLocale: 'nl',
    theme: 'system',
    currency: 'EUR',
    welcomed: false,
    chainNotices: false,
    noticesWithAmounts: false,
    dueNotices: false,
  });
  settings.set({ locale: 'en', currency: 'CHF' });
  expect(open(folder, 'nl-BE').get()).toMatchObject({
    locale: 'en',
    effectiveLocale: 'en',
    currency: 'CHF',
  });
});

it.each([
  ['nl', 'nl'],
  ['nl-NL', 'nl'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  ['nld', 'en'],
])('speaks for the system language %o: %s', (tag, locale) => {
  expect(open(newFolder(), tag).get().effectiveLocale).toBe(locale);
});

it('moves a file that cannot be parsed aside and starts with the defaults', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'settings.json'), '{"theme": "dark", ');
  expect(open(folder).get().theme).toBe('system');
  const aside = readdirSync(folder).filter((name) => name.startsWith('settings.unreadable-'));
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    '{"theme": "dark", ',
  ]);
});

it('falls back field by field where a value makes no sense', () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'settings.json'),
    '{"theme": "dark", "currency": "SHELLS", "welcomed": "yes", "window": 7}',
  );
  expect(open(folder).get()).toMatchObject({ theme: 'dark', currency: 'EUR', welcomed: false });
});

it('writes a file that only the user can read', () => {
  const folder = newFolder();
  open(folder).set({ theme: 'dark' });
  expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
});

it('starts with the defaults, and says that it saves nothing, where there can be no folder', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const settings = open(join(file, 'profile'));
  expect(settings.get()).toMatchObject({ currency: 'EUR' });
  expect(settings.set({ currency: 'CHF' })).toEqual({ ok: false, error: 'settings_not_saved' });
});
