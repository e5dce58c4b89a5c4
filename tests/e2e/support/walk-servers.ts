import type { User } from './journey.ts';

/** Nothing listens there, so that a test fails at once and nobody is reached. */
const NOBODY = '1';

/** From the settings: no server, the form with something wrong in it, and a saved one whose test failed. Ends on the list. */
export async function walkServers(
  user: User,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t, press, type } = user;
  const text = t.serverSettings;
  await press(t.settings.openServers);
  await page.getByText(text.publicTitle).click();
  await look('servers-empty');
  await press(text.own.bitcoin_core.action);
  await page.getByLabel(text.accessChoices.password.label).check();
  await page.getByLabel(text.proxy).check();
  await type(text.host, '192.168.1.4');
  await press(text.add);
  await page.getByText(text.faults.password).waitFor();
  await look('servers-form');
  await press(t.shell.cancel);
  await press(text.own.electrum.action);
  await page.getByLabel(text.network, { exact: true }).selectOption('regtest');
  await type(text.name, 'Fulcrum');
  await type(text.port, NOBODY);
  await press(text.add);
  const consent = page.getByRole('switch', { name: `${text.allowed}: Fulcrum` });
  await consent.click();
  await consent.and(page.getByRole('switch', { checked: true })).waitFor();
  await press(`${text.test} Fulcrum`);
  await page.getByText(text.steps.tip, { exact: true }).waitFor();
  await look('servers-failed');
}
