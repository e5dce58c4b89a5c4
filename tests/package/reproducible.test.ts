import { join } from 'node:path';
import { expect, it } from 'vitest';
import { APP_FOLDER } from '../../scripts/app-shell.ts';
import { buildElsewhere, bundleHashes } from '../../scripts/packages/build-elsewhere.ts';
import { newFolder } from '../support/new-folder.ts';

it('bundles are the same bytes, whatever the folder, the time, the time zone and the language', async () => {
  const folder = join(newFolder(), 'in another/place');
  expect(await buildElsewhere(folder, { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR' })).toBe(true);
  const here = bundleHashes(APP_FOLDER);
  expect(here.length).toBeGreaterThan(200);
  expect(bundleHashes(folder)).toEqual(here);
});
