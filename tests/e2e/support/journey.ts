import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogs, type Catalog } from '../../../renderer/i18n/catalog.ts';
import type { Locale } from '../../../preload/shapes.ts';
import { APP_FOLDER } from '../../../scripts/app-shell.ts';

/** Languages of the surroundings, as the system names them. */
const ENGLISH = { locale: 'en', tag: 'en-GB' } as const;
export const DUTCH = { locale: 'nl', tag: 'nl-NL' } as const;
/** For what a new user does first, and for the walk that looks at each screen (accessibility.spec.ts). */
export const LANGUAGES = [ENGLISH, DUTCH] as const;
/** The way through one part of the app is walked in one of them; with HOLDFAST_SWAP_LANGUAGES=1 in the other one. */
export const [SPOKEN, OTHER] =
  process.env['HOLDFAST_SWAP_LANGUAGES'] === '1' ? [ENGLISH, DUTCH] : [DUTCH, ENGLISH];

/** BIP-84 test vector, account 0, with its key origin. */
export const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
export const FIRST_ADDRESS = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
export const SECOND_ADDRESS = 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g';
/** The example of BIP-173: sound, and of another wallet. */
export const STRANGE_ADDRESS = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
/** Begins and ends like the first address, as malware makes them. */
export const LOOK_ALIKE = `${FIRST_ADDRESS.slice(0, 9)}${STRANGE_ADDRESS.slice(9, 34)}${FIRST_ADDRESS.slice(34)}`;

const UNKNOWN_EXPORT = `When;Asset name;Change;Left
2026-03-01 10:00:00;BTC;0,5;0,5
2026-04-01 10:00:00;BTC;-0,2;0,3
`;

/** A user in front of the window: does things by their visible names. */
export type User = {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: Catalog;
  readonly press: (name: string) => Promise<void>;
  readonly type: (label: string, value: string) => Promise<void>;
  readonly goTo: (screen: keyof Catalog['shell']['nav']) => Promise<void>;
  /** A page of the wallet that is open. */
  readonly openPart: (part: keyof Catalog['wallets']['parts']) => Promise<void>;
  readonly startFromWelcome: () => Promise<void>;
  readonly importLedger: (part: string, name?: string) => Promise<void>;
  /** An export of a venue that nobody knows, up to the question what its columns mean. */
  readonly importUnknown: () => Promise<void>;
  /** Of a pasted key or descriptor without anything to warn about; that of BIP-84 where none is given. Ends on its overview. */
  readonly addWallet: (name: string, text?: string) => Promise<void>;
  /** On the screen of a wallet. */
  readonly renameWallet: (name: string) => Promise<void>;
};

export function userOf(page: Page, locale: Locale): User {
  const t = catalogs[locale];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const type = (label: string, value: string) =>
    page.getByLabel(label, { exact: true }).fill(value);
  const goTo = (screen: keyof Catalog['shell']['nav']) =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: t.shell.nav[screen], exact: true })
      .click();
  const chooseExport = async (name: string, buffer: Buffer): Promise<void> => {
    await press(t.exposure.importFile);
    const input = page
      .getByLabel(t.exposure.importFlow.choose, { exact: true })
      .and(page.locator('input'));
    await input.setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  const user: User = {
    page,
    locale,
    t,
    press,
    type,
    goTo,
    openPart: (part) =>
      page
        .getByRole('navigation', { name: t.wallets.partNavigation })
        .getByRole('button', { name: t.wallets.parts[part], exact: true })
        .click(),
    startFromWelcome: async () => {
      await press(t.welcome.start);
      await page.getByRole('heading', { level: 1, name: t.overview.title }).waitFor();
    },
    importLedger: (part, name = 'ledgers.csv') => chooseExport(name, ledgerBytes(part)),
    importUnknown: async () => {
      await chooseExport('unknown.csv', Buffer.from(UNKNOWN_EXPORT));
      await page.getByLabel(t.exposure.importFlow.mapping.venue, { exact: true }).waitFor();
    },
    renameWallet: async (name) => {
      await page.getByRole('button', { name: t.wallets.rename }).click();
      await page.getByRole('dialog').getByLabel(t.wallets.name).fill(name);
      await page.getByRole('button', { name: t.wallets.renameSave }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    addWallet: async (name, text = `[73c5da0a/84h/0h/0h]${ZPUB}`) => {
      await goTo('wallets');
      await press(t.wallets.add);
      await type(t.wallets.paste, text);
      await press(t.wallets.check);
      await type(t.wallets.name, name);
      await press(t.wallets.save);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await user.openPart('overview');
    },
  };
  return user;
}

type Case = { readonly id: string; readonly input: { readonly bytes_base64: string } };

/** A ledger of tests/vectors/exports whose id holds `part`. */
function ledgerBytes(part: string): Buffer {
  const file = resolve(APP_FOLDER, 'tests/vectors/exports/kraken.json');
  // The file is ours and stays as it is.
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };
  const found = cases.find(({ id }) => id.includes(part));
  if (found === undefined) throw new Error(`No ledger ${part}`);
  return Buffer.from(found.input.bytes_base64, 'base64');
}
