import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { startFakeExchanges, type FakeExchanges } from '../exchange-servers/fake-exchanges.ts';
import { SAMPLE_KEYS } from '../exchange-servers/sample-keys.ts';
import { newFolder } from '../support/new-folder.ts';
import { expect, test } from './support/app-fixture.ts';
import { DUTCH, userOf, type User } from './support/journey.ts';

let fakes: FakeExchanges;

test.beforeAll(async () => {
  fakes = await startFakeExchanges();
  // The app itself trusts the authorities of Node, and these are theirs too while this runs.
  const file = join(newFolder(), 'authority.pem');
  writeFileSync(file, fakes.authority);
  process.env['NODE_EXTRA_CA_CERTS'] = file;
});

test.afterAll(async () => {
  delete process.env['NODE_EXTRA_CA_CERTS'];
  await fakes.stop();
});

/** Fills the form for an exchange, by visible names, and sends it. */
async function connect({ page, t, press, type }: User, venue: 'kraken' | 'bitvavo', name: string) {
  const text = t.exchange.dialog;
  const { apiKey, secret } = SAMPLE_KEYS[venue];
  await press(t.exchange.connectAction);
  await page.getByLabel(text.which, { exact: true }).selectOption({ label: name });
  await type(text.keyName, apiKey);
  await type(text.secret, secret);
  await page.getByText(text.proxyTitle).click();
  await type(text.proxyHost, fakes.proxy.host);
  await type(text.proxyPort, String(fakes.proxy.port));
  await press(text.submit);
}

test.use({ locale: DUTCH.tag });

test('an exchange is connected with a key that only reads, asked, and disconnected', async ({
  page,
}) => {
  const user = userOf(page, 'nl');
  const { t, press } = user;
  const text = t.exchange;
  const { reasons } = mainTexts('nl');
  await user.startFromWelcome();
  await user.goTo('exposure');

  // Without a yes nothing is sent.
  await connect(user, 'kraken', 'Kraken');
  await expect(page.getByText('api.kraken.com', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('api.kraken.com');
  expect(fakes.visits).toEqual([]);

  // A key that can trade is refused by name.
  fakes.play((_venue, endpoint) =>
    endpoint.endsWith('GetApiKeyInfo')
      ? { body: '{"error":[],"result":{"permissions":["query-funds","modify-trades"]}}' }
      : null,
  );
  await page.getByLabel(text.dialog.allow.replace('{host}', 'api.kraken.com')).check();
  await press(text.dialog.submit);
  await expect(page.getByRole('alert')).toHaveText(
    reasons.exchange_can_trade.replace('{rights}', 'modify-trades'),
  );

  // One that only reads is taken, and the amounts are there.
  fakes.play(null);
  await press(text.dialog.submit);
  const card = page.getByRole('region', { name: text.told.replace('{name}', 'Kraken') });
  await expect(card.getByText(text.keys.session)).toBeVisible();
  await expect(card.getByText('4 bedragen')).toBeVisible();
  await expect(page.getByText('1,2435')).toBeVisible();
  await expect(page.getByText(t.exposure.asked).first()).toBeVisible();
  expect(fakes.visits.every(({ isSigned }) => isSigned)).toBe(true);

  // What goes wrong has a sentence of its own, and changes nothing.
  fakes.play(() => ({ body: '{"error":["EService:Unavailable"]}' }));
  await press(`${text.sync}: Kraken`);
  await expect(page.getByRole('alert')).toHaveText(mainTexts('nl').errors.exchange_maintenance);
  await expect(page.getByText('1,2435')).toBeVisible();

  // After a no there is nothing to press any more.
  const consent = page.getByRole('switch', {
    name: text.mayAsk.replace('{host}', 'api.kraken.com'),
  });
  await consent.click();
  await expect(page.getByRole('button', { name: `${text.sync}: Kraken` })).toBeDisabled();

  await press(`${text.disconnect}: Kraken`);
  await press(text.remove);
  await expect(page.getByText(text.none)).toBeVisible();
  await expect(page.getByText('1,2435')).toBeHidden();
});

test('where an exchange does not tell what a key may do, the user says it; a seed is stopped in the field', async ({
  page,
}) => {
  const user = userOf(page, 'nl');
  const { t, press, type } = user;
  const text = t.exchange.dialog;
  await user.startFromWelcome();
  await user.goTo('exposure');
  await press(t.exchange.connectAction);
  await type(text.secret, `${'abandon '.repeat(11)}about`);
  const refusal = page.getByRole('dialog', { name: t.shell.secret.title });
  await refusal.getByRole('button', { name: t.shell.close }).click();
  await expect(page.getByLabel(text.secret, { exact: true })).toHaveValue('');
  await page.keyboard.press('Escape');

  await connect(user, 'bitvavo', 'Bitvavo');
  await page.getByLabel(text.allow.replace('{host}', 'api.bitvavo.com')).check();
  await press(text.submit);
  await expect(page.getByRole('alert')).toHaveText(mainTexts('nl').errors.exchange_unconfirmed);
  await page.getByLabel(text.confirm.replace('{name}', 'Bitvavo')).check();
  await press(text.submit);
  await expect(page.getByText('2,32425567')).toBeVisible();
});
