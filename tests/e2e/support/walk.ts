import type { Page } from '@playwright/test';
import type { User } from './journey.ts';
import { walkCoins } from './walk-coins.ts';
import { walkGenerate, type Look } from './walk-generate.ts';
import { walkKeep } from './walk-keep.ts';
import { walkLadder } from './walk-ladder.ts';
import { walkPlan } from './walk-plan.ts';
import { walkSpend } from './walk-spend.ts';
import { walkReceive } from './walk-receive.ts';
import { walkReserves } from './walk-reserves.ts';
import { walkServers } from './walk-servers.ts';
import { walkWizard } from './walk-wizard.ts';

/** What a euro buys in the walk; any price will do. */
const PRICES = [
  ['ATOM', '4'],
  ['BTC', '84000'],
  ['DOT', '5'],
  ['ETH', '2700'],
] as const;

/** The sheet above the screen; a toast calls itself a dialog too, but not a modal one. */
function openDialog(page: Page) {
  return page.locator('[role=dialog]:not([aria-modal])');
}

/**
 * Shows each screen and each dialog once, empty where it can be and with something in it, from the welcome on. `look`
 * gets a name in kebab-case for what stands there, and the window where it is another one.
 */
export async function walk(user: User, look: Look): Promise<void> {
  await look('welcome');
  await user.startFromWelcome();
  await user.page.getByRole('heading', { level: 2 }).first().waitFor();
  await look('overview-empty');
  await user.goTo('exposure');
  await look('exposure-empty');
  await walkWallets(user, look);
  await walkExposure(user, look);
  await walkPlan(user, 'Kraken', look);
  await walkChecklist(user, look);
  await walkRest(user, look);
}

async function walkWallets(user: User, look: Look): Promise<void> {
  const { page, locale, t, press, openPart, type, goTo, addWallet } = user;
  await goTo('wallets');
  await look('wallets-empty');
  await walkGenerate(user, look);
  await walkWizard(user, look);
  await addWallet('Savings');
  await type(t.wallets.balanceLabel, locale === 'nl' ? '0,25' : '0.25');
  await press(t.wallets.balanceSave);
  await look('wallet');
  await openPart('coins');
  await page.getByRole('heading', { name: t.coins.neverTitle }).waitFor();
  await page.getByText(t.coins.advanced).click();
  await look('coins-empty');
  await walkKeep(user, look);
  await openPart('overview');
  await walkLadder(user, look);
  await walkSpend(user, look);
  await walkReceive(user, look);
  await press(`${t.wallets.showQr} 0`);
  await openDialog(page).waitFor();
  await look('wallet-address');
  await page.keyboard.press('Escape');
  await walkCoins(user, look);
  await goTo('wallets');
  await look('wallets');
  await press(t.wallets.add);
  await page
    .getByLabel(t.wallets.paste)
    .fill(
      'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V',
    );
  await press(t.wallets.check);
  await page.getByRole('radiogroup').waitFor();
  await look('wallet-inspected');
}

async function walkExposure(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, type, goTo, importLedger, importUnknown } = user;
  await goTo('exposure');
  await press(t.exchange.connectAction);
  await openDialog(page).waitFor();
  await look('exposure-connect');
  await page.keyboard.press('Escape');
  // One dialog goes before the next one comes: what is looked at must be the next one.
  await openDialog(page).waitFor({ state: 'detached' });
  await press(t.exposure.addVenue);
  await page.getByRole('button', { name: t.exposure.venueForm.add, exact: true }).waitFor();
  await look('exposure-venue-form');
  await press(t.exposure.venueForm.add);
  await press(t.exposure.addHolding);
  await page.getByRole('button', { name: t.exposure.holdingForm.save, exact: true }).waitFor();
  await look('exposure-holding-form');
  await page.keyboard.press('Escape');
  await openDialog(page).waitFor({ state: 'detached' });
  await importUnknown();
  await look('exposure-mapping');
  await page.keyboard.press('Escape');
  await openDialog(page).waitFor({ state: 'detached' });
  await importLedger('staking');
  await page.getByRole('region', { name: t.exposure.importFlow.balances }).waitFor();
  await look('exposure-import');
  await press(t.exposure.importFlow.commit);
  await page.getByRole('region', { name: 'Kraken' }).waitFor();
  for (const [asset, price] of PRICES) {
    await type(t.exposure.priceOf.replace('{asset}', asset).replace('{currency}', 'EUR'), price);
    await press(`${t.exposure.savePrice} ${asset}`);
  }
  await page.getByRole('heading', { name: t.exposure.scoreTitle }).waitFor();
  await look('exposure');
  await press(t.venues.factsOf.replace('{name}', 'Kraken'));
  await page.getByRole('heading', { name: t.venues.factsTitle }).waitFor();
  await look('exposure-venue');
  const { name } = t.venues.facts.legal_title;
  await press(t.venues.changeOf.replace('{fact}', name));
  await openDialog(page).waitFor();
  await look('exposure-venue-word');
  await page.keyboard.press('Escape');
  await press(t.shell.back);
  await press(t.stress.open);
  await page.getByRole('heading', { name: t.stress.hitsTitle }).waitFor();
  await look('stress');
  await press(t.stress.back);
  await press(t.history.open);
  await page.getByRole('heading', { name: t.history.goalsTitle }).waitFor();
  await look('history');
}

async function walkChecklist(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, goTo } = user;
  await goTo('checklist');
  await page.getByRole('button', { name: t.checklist.areas.exposure }).click();
  const row = page.locator('details').filter({ hasText: t.checklist.items.no_forced_sale.title });
  await row.locator('summary').click();
  await row.getByRole('button', { name: t.checklist.declare }).click();
  await row.getByLabel(t.checklist.note).fill('–');
  await row.getByRole('button', { name: t.checklist.saveNote }).click();
  await page.getByText(t.checklist.situation.title, { exact: true }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await look('checklist');
  await press(t.lessons.open);
  await page.getByRole('heading', { name: t.lessons.timelineTitle }).waitFor();
  await page.locator('summary').filter({ hasText: t.lessons.events.run.title }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await look('lessons');
  await page.getByRole('tab', { name: t.lessons.tabs.incidents }).click();
  await page.getByText('FTX', { exact: true }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await look('lessons-incidents');
}

async function walkRest(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, goTo } = user;
  await walkReserves(user, look);
  await goTo('settings');
  await page.getByRole('heading', { name: t.prices.consent.settingsTitle }).waitFor();
  await page.getByRole('button', { name: t.vault.add, exact: true }).waitFor();
  await look('settings');
  await walkProtection(user, look);
  await walkServers(user, look);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await openDialog(page).waitFor();
  await look('glossary');
  await page.keyboard.press('Escape');
  await goTo('overview');
  await page.getByRole('heading', { name: t.report.title }).waitFor();
  await look('overview');
}

/** The dialogs of the passphrase and of backups. */
async function walkProtection(
  { page, t, press }: User,
  look: (name: string) => Promise<void>,
): Promise<void> {
  for (const [button, name] of [
    [t.vault.add, 'settings-passphrase'],
    [t.backup.make, 'settings-backup'],
    [t.backup.open, 'settings-backup-open'],
  ] as const) {
    await press(button);
    await openDialog(page).waitFor();
    await look(name);
    await page.keyboard.press('Escape');
    await openDialog(page).waitFor({ state: 'detached' });
  }
}

/** Waits until the type is there and nothing moves: what fades in has a colour in between until then. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // One that is cancelled has ended as well.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
