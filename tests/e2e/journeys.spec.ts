import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECRETS } from '../support/secrets.ts';
import { expect, test } from './support/app-fixture.ts';
import { FIRST_ADDRESS, LANGUAGES, userOf, ZPUB, type User } from './support/journey.ts';

for (const { locale, tag } of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: tag });

    test('a new user is welcomed in the language of the computer, and can choose another', async ({
      page,
    }) => {
      const { t, startFromWelcome } = userOf(page, locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.welcome.title);
      for (const line of [...t.welcome.does, ...t.welcome.never])
        await expect(page.getByText(line)).toBeVisible();
      await page
        .getByLabel(t.welcome.language)
        .selectOption(locale === 'en' ? 'Nederlands' : 'English');
      const other = userOf(page, locale === 'en' ? 'nl' : 'en');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.t.welcome.title);
      await page
        .getByLabel(other.t.welcome.language)
        .selectOption(locale === 'en' ? 'English' : 'Nederlands');
      await startFromWelcome();
      await expect(page.getByRole('img', { name: t.overview.noScoreDial })).toBeVisible();
    });

    test('an export, a wallet and a step are entered, and stay after a restart', async ({
      holdfast,
      page,
    }) => {
      const user = userOf(page, locale);
      await user.startFromWelcome();
      await test.step('an export becomes holdings, a score and its reasons', () =>
        enterHoldings(user));
      await test.step('a pasted public key becomes a wallet with addresses, QR code and balance', () =>
        enterWallet(user));
      await test.step('a step is noted with its words, and moves readiness', () => noteStep(user));

      const again = userOf(await holdfast.relaunch(), locale);
      await test.step('the holdings are there, can be taken back, and come back with the file', () =>
        findHoldings(again));
      await test.step('a venue that stops is tried out', () => tryStress(again));
      await test.step('an export that nobody knows is read once its columns are named', () =>
        nameColumns(again));
      await test.step('the wallet is there with its balance', () => findWallet(again));
      await test.step('the step is there, and can be taken back', () => findStep(again));
    });
  });
}

async function enterHoldings({ page, t, press, type, goTo, importLedger }: User): Promise<void> {
  await goTo('exposure');
  await importLedger('staking');
  await expect(page.getByText(/Kraken/).first()).toBeVisible();
  await press(t.exposure.importFlow.commit);
  const holdings = page.getByRole('region', { name: 'Kraken' });
  await expect(holdings.getByRole('row')).toHaveCount(9);
  for (const [asset, price] of [
    ['ATOM', '4'],
    ['BTC', '84000'],
    ['DOT', '5'],
    ['ETH', '2700'],
  ] as const) {
    await type(t.exposure.priceOf.replace('{asset}', asset).replace('{currency}', 'EUR'), price);
    await press(`${t.exposure.savePrice} ${asset}`);
  }
  await expect(page.getByRole('heading', { name: t.exposure.scoreTitle })).toBeVisible();
  for (const { title } of Object.values(t.exposure.factors))
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await sayWhatIsKnown({ page, t, press, type });
}

/** A fact that is not known stands there with what it would do; once the user knows it, it does that no more. */
async function sayWhatIsKnown({
  page,
  t,
  press,
  type,
}: Pick<User, 'page' | 't' | 'press' | 'type'>): Promise<void> {
  const { name, values } = t.venues.facts.withdrawals_delayed;
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  await press(t.venues.factsOf.replace('{name}', 'Kraken'));
  await press(t.venues.changeOf.replace('{fact}', name));
  await page.getByLabel(t.venues.wordValue).selectOption(values.no);
  await type(t.venues.wordNote, 'No word of it on 30 November');
  await press(t.venues.wordSave);
  await expect(page.getByRole('row', { name }).getByText(values.no, { exact: true })).toBeVisible();
  await press(t.shell.back);
  await expect(page.getByRole('heading', { name: t.exposure.scoreTitle })).toBeVisible();
  await expect(page.getByRole('rowheader', { name })).toHaveCount(0);
}

async function findHoldings({ page, t, press, goTo, importLedger }: User): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.overview.title);
  await expect(
    page.getByRole('img', { name: /(score|Blootstelling) \d+ (of|van) 100/ }),
  ).toBeVisible();
  await goTo('exposure');
  await expect(page.getByRole('region', { name: 'Kraken' }).getByRole('row')).toHaveCount(9);
  // The same ledger a second time changes nothing.
  await importLedger('staking', 'again.csv');
  await expect(
    page.getByRole('button', { name: t.exposure.importFlow.commit, exact: true }),
  ).toBeDisabled();
  await page.keyboard.press('Escape');
  await press(`${t.exposure.undoImport} ledgers.csv`);
  await expect(page.getByText(t.exposure.noHoldings)).toBeVisible();
  // Once more: the same amounts, and the prices are still known.
  await importLedger('staking');
  await press(t.exposure.importFlow.commit);
  await expect(page.getByRole('region', { name: 'Kraken' }).getByRole('row')).toHaveCount(9);
  await expect(page.getByRole('heading', { name: t.exposure.scoreTitle })).toBeVisible();
}

/** Kraken stops the way FTX did: everything there freezes. With the coins moved out before, nothing does. */
async function tryStress({ page, t, press }: User): Promise<void> {
  await press(t.stress.open);
  const [before = ''] = t.stress.answerTitle.split('{name}');
  await expect(page.getByRole('heading', { name: `${before}Kraken` })).toBeVisible();
  const [described = ''] = t.stress.picture.description.split('{before}');
  const pictures = page.getByRole('img', { name: new RegExp(`^${described}`) });
  await expect(pictures.first()).toBeVisible();
  const hits = page.getByRole('region', { name: t.stress.hitsTitle });
  await expect(hits.getByText(t.stress.causes.target).first()).toBeVisible();
  await page.getByLabel(t.stress.how, { exact: true }).selectOption(t.stress.presetNames.mt_gox);
  await expect(page.getByRole('heading', { name: /Kraken.*Mt\. Gox/ })).toBeVisible();
  await press(t.stress.back);
}

async function nameColumns({ page, t, press, type, importUnknown }: User): Promise<void> {
  const { mapping, commit } = t.exposure.importFlow;
  await importUnknown();
  await type(mapping.venue, 'Harbour Exchange');
  for (const [meaning, column] of [
    ['time', 'When'],
    ['asset', 'Asset name'],
    ['amount', 'Change'],
    ['balance', 'Left'],
  ] as const)
    await page.getByLabel(mapping.meanings[meaning], { exact: true }).selectOption(column);
  await press(mapping.preview);
  await press(commit);
  const holdings = page.getByRole('region', { name: 'Harbour Exchange' });
  await expect(holdings.getByText(/0[.,]3/).first()).toBeVisible();
}

async function enterWallet({ page, locale, t, press, type, addWallet }: User): Promise<void> {
  await addWallet('Savings');
  const receive = page.getByRole('region', { name: t.wallets.receive, exact: true });
  await expect(receive.getByRole('row')).toHaveCount(21);
  const first = await receive.getByRole('row').nth(1).getByRole('cell').first().innerText();
  expect(first.replaceAll(/\s/g, '')).toBe(FIRST_ADDRESS);
  await page.getByRole('tab', { name: t.wallets.change }).click();
  await expect(
    page.getByRole('region', { name: t.wallets.change, exact: true }).getByRole('row'),
  ).toHaveCount(21);
  await page.getByRole('tab', { name: t.wallets.receive }).click();
  await press(`${t.wallets.showQr} 0`);
  await expect(
    page.getByRole('img', {
      name: t.wallets.qrDescription.replace('{address}', FIRST_ADDRESS),
    }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await type(t.wallets.balanceLabel, locale === 'nl' ? '0,25' : '0.25');
  await press(t.wallets.balanceSave);
  await expect(page.getByText(/0[.,]25000000 BTC/).first()).toBeVisible();
}

async function findWallet({ page, goTo }: User): Promise<void> {
  await goTo('wallets');
  await expect(page.getByRole('heading', { name: 'Savings' })).toBeVisible();
  await expect(page.getByText(/0[.,]25000000 BTC/)).toBeVisible();
}

function stepRow({ page, t }: User) {
  const { title } = t.checklist.items.no_forced_sale;
  return page.locator('details').filter({ hasText: title });
}

async function unfoldArea({ page, t }: User): Promise<void> {
  await page.getByRole('button', { name: t.checklist.areas.exposure }).click();
}

async function noteStep(user: User): Promise<void> {
  const { page, t, goTo } = user;
  await goTo('checklist');
  await unfoldArea(user);
  const row = stepRow(user);
  await row.locator('summary').click();
  await row.getByRole('button', { name: t.checklist.declare }).click();
  await row.getByLabel(t.checklist.note).fill('No loans, no margin.');
  await row.getByRole('button', { name: t.checklist.saveNote }).click();
  await expect(row.locator('summary')).toContainText(t.checklist.status.done);
  await expect(page.getByRole('progressbar')).not.toHaveAttribute('value', '0');
}

async function findStep(user: User): Promise<void> {
  const { t, goTo } = user;
  await goTo('checklist');
  await unfoldArea(user);
  const kept = stepRow(user);
  await kept.locator('summary').click();
  await expect(kept.getByText('No loans, no margin.')).toBeVisible();
  await kept.getByRole('button', { name: t.checklist.clear }).click();
  await expect(kept.locator('summary')).toContainText(t.checklist.status.open);
}

test('no byte of a refused secret is on disk, and none of the page is either', async ({
  holdfast,
  page,
}) => {
  const { t, press, type, goTo, startFromWelcome, addWallet } = userOf(page, 'en');
  await startFromWelcome();
  await goTo('wallets');
  await press(t.wallets.add);
  for (const [, secret] of SECRETS) {
    await type(t.wallets.paste, secret);
    await expect(page.getByRole('alert')).toContainText('This holds a private key or seed words.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByLabel(t.wallets.paste)).toHaveValue('');
  }
  await addWallet('Savings');
  await holdfast.close();
  const disk = onDisk(holdfast.profile);
  expect(disk).toContain('Savings');
  expect(disk).toContain(`wpkh([73c5da0a/84h/0h/0h]xpub`);
  expect(disk).not.toContain(ZPUB);
  for (const [, secret] of SECRETS) {
    for (const part of secret.match(/\S{8,}|\S+ \S+ \S+/g) ?? []) expect(disk).not.toContain(part);
  }
});

test('what was saved survives kill -9', async ({ holdfast, page }) => {
  const { startFromWelcome, addWallet } = userOf(page, 'en');
  await startFromWelcome();
  await addWallet('Savings');
  await holdfast.kill9();
  const again = await holdfast.relaunch();
  await userOf(again, 'en').goTo('wallets');
  await expect(again.getByRole('heading', { name: 'Savings' })).toBeVisible();
});

/** Everything on disk below a folder, as one text. */
function onDisk(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n');
}
