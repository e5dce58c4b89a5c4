import type { User } from './journey.ts';
import { VAULT_KEYS } from './vault.ts';

/** The wizard from its first step to the check of a wallet of three keys. Leaves the draft cleared and nothing saved. */
export async function walkWizard(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, type, goTo } = user;
  await goTo('wallets');
  await press(t.wallets.add);
  await page.getByRole('heading', { name: t.wizard.whatDoYouHave }).waitFor();
  await page.getByText(t.wizard.noDevice, { exact: true }).click();
  await page.getByText(t.wizard.otherQuorum, { exact: true }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await look('wizard-set-up');
  await press(t.wizard.choose2of3);
  await page.getByLabel(t.wizard.keyOfDevice).waitFor();
  await look('wizard-key');
  for (const [at, key] of VAULT_KEYS.entries()) {
    await type(t.wizard.keyOfDevice, key);
    await press(t.wizard.readKey);
    await page.getByRole('heading', { name: t.wizard.keyRead }).waitFor();
    if (at === 0) await look('wizard-key-read');
    await press(t.wizard.next);
  }
  await page.getByRole('heading', { name: t.wallets.firstAddress, exact: true }).waitFor();
  await look('wizard-check');
  await press(t.wizard.startOver);
}
