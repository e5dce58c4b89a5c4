import { HDKey } from '@scure/bip32';
import { NETWORK, p2wpkh } from '@scure/btc-signer';
import type { Locator } from '@playwright/test';
import type { User } from './journey.ts';

/** BIP-84 test vector, account 0 as an xpub, for addresses that the app itself did not work out. */
const ACCOUNT =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const FINGERPRINT = '73c5da0a';

/** A decimal as one types it in the user's language. */
export function typed({ locale }: User, decimal: string): string {
  return locale === 'nl' ? decimal.replace('.', ',') : decimal;
}

/** Enters a venue that the catalogue does not know, and bitcoin that lies there, by hand. */
export async function holdAt(user: User, venue: string, amount: string): Promise<void> {
  const { page, t, press, type } = user;
  const { venueForm, holdingForm } = t.exposure;
  await press(t.exposure.addVenue);
  await page.getByLabel(venueForm.pick).selectOption(venueForm.other);
  await type(venueForm.name, venue);
  await press(venueForm.add);
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: venue, exact: true }) })
    .last();
  await section.getByRole('button', { name: t.exposure.addHolding, exact: true }).click();
  await type(holdingForm.amount, typed(user, amount));
  await press(holdingForm.save);
  await page.getByRole('region', { name: venue, exact: true }).waitFor();
}

/** On the ladder of a wallet of the vector key: restores its backup on a device, and says what that shows (rung 3). */
export async function proveBackup({ page, t, press, type }: User): Promise<void> {
  const { title } = t.ladder.rungs[3];
  await press(`${t.ladder.prove}: ${title}`);
  const [before = ''] = t.ladder.restore.address.split('{index}');
  const field = page.getByLabel(new RegExp(`^${before}\\d+$`));
  await field.waitFor();
  const label = await page.getByText(new RegExp(`^${before}\\d+$`)).innerText();
  await type(t.ladder.fingerprint, FINGERPRINT);
  await field.fill(addressAt(Number(label.slice(before.length))));
  await press(t.ladder.restore.submit);
  await page.getByRole('button', { name: `${t.ladder.again}: ${title}`, exact: true }).waitFor();
}

function addressAt(index: number): string {
  const { publicKey } = HDKey.fromExtendedKey(ACCOUNT).derive(`m/0/${index}`);
  const { address } = p2wpkh(publicKey ?? new Uint8Array(), NETWORK);
  return address ?? '';
}

/** The step that stands in front of the open plan, by its heading. */
export function stepCard({ page }: User, title: string): Locator {
  return page.getByRole('heading', { level: 2, name: title, exact: true });
}

type StepTitle = keyof User['t']['planSteps']['titles'];

/** What a step of a plan is called. Amounts are decimals with a point. */
export function stepTitle(
  user: User,
  id: StepTitle,
  values: { readonly venue?: string; readonly amount?: string; readonly part?: number } = {},
): string {
  const { venue = '', amount = '', part = 0 } = values;
  return user.t.planSteps.titles[id]
    .replace('{venue}', venue)
    .replace('{amount}', typed(user, amount))
    .replace('{part}', String(part));
}

/** From the list of plans to the first step of a new one. */
export async function startPlan({ page, t, press, goTo }: User, venue: string): Promise<void> {
  await goTo('plan');
  await press(t.plan.start.replace('{venue}', venue));
  await page
    .getByRole('heading', { level: 1, name: t.plan.pageTitle.replace('{venue}', venue) })
    .waitFor();
}

/** What the user says they did, where a note is asked for with one. */
export async function noteStep(user: User, title: string, note = ''): Promise<void> {
  const { t, press, type } = user;
  await stepCard(user, title).waitFor();
  if (note !== '') await type(t.plan.noteNeeded, note);
  await press(t.plan.noteDone);
}

export async function skipStep(user: User, title: string, reason: string): Promise<void> {
  const { page, t, press, type } = user;
  await stepCard(user, title).waitFor();
  await page.getByText(t.plan.skip, { exact: true }).click();
  await type(t.plan.skipReason, reason);
  await press(t.plan.skipDo);
}

/** Everything before the address. */
export async function prepare(user: User): Promise<void> {
  const { t, press, type } = user;
  await noteStep(user, stepTitle(user, 'export_history'), 'In the safe');
  await noteStep(user, stepTitle(user, 'terms_saved'), 'In the safe');
  await stepCard(user, stepTitle(user, 'venue_rules')).waitFor();
  await type(t.plan.fee, typed(user, '0.0002'));
  await type(t.plan.minimum, typed(user, '0.001'));
  await press(t.plan.saveRules);
  await noteStep(user, stepTitle(user, 'network_known'));
  await noteStep(user, stepTitle(user, 'two_factor'));
}

/** Compares the next address on the device, and uses it. */
export async function fixAddress(user: User): Promise<void> {
  const { page, t, press } = user;
  await stepCard(user, stepTitle(user, 'destination')).waitFor();
  await page.getByLabel(t.plan.compared).check();
  await press(t.plan.fixAddress);
}

/** Asks for what is suggested. */
export async function askFor(user: User, title: string): Promise<void> {
  await stepCard(user, title).waitFor();
  await user.press(user.t.plan.asked);
}

/** Says by hand what came in. */
export async function noteArrival(
  user: User,
  title: string,
  { txid, amount }: { readonly txid: string; readonly amount: string },
): Promise<void> {
  const { page, t, press, type } = user;
  await stepCard(user, title).waitFor();
  await page.getByText(t.plan.byHand, { exact: true }).click();
  await type(t.plan.txid, txid);
  await type(t.plan.arrivedAmount, typed(user, amount));
  await press(t.plan.noteArrival);
}
