import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_FOLDER } from '../app-shell.ts';
import { idOf, type ShippedPackage } from './shipped-packages.ts';

/** Licences that ask for no more than to be shown, so that Holdfast can be under its own. SPDX names. */
const TAKEN: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

const RULE = '-'.repeat(100);

/** Whether a licence is one of those that are taken; of `(MIT OR Apache-2.0)` one is enough. */
export function isTaken(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => TAKEN.has(one));
}

/** The licences of everything in the bundle in one file; those that say the same are given once. */
export function licencesFile(packages: readonly ShippedPackage[]): string {
  const byText = Map.groupBy(packages, (one) => textOf(one));
  return [
    'Holdfast is made of its own code and of the packages below. Each is used under the licence that follows its name.',
    ...[...byText].map(([text, ones]) => `${ones.map(headOf).join('\n')}\n\n${text}`),
  ].join(`\n\n${RULE}\n\n`);
}

function headOf(one: ShippedPackage): string {
  return `${idOf(one)} (${one.licence})`;
}

function textOf({ name, licence, texts, author }: ShippedPackage): string {
  if (texts.length > 0) return texts.map((text) => text.replaceAll('\r', '').trim()).join('\n\n');
  if (licence !== 'MIT') throw new Error(`${name} brings no text of its licence ${licence}`);
  return mitLicence().replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

/** Our own licence is the same one, with another name in it. */
function mitLicence(): string {
  return readFileSync(join(APP_FOLDER, 'LICENSE'), 'utf8').trim();
}
