import type { User } from './journey.ts';
import {
  fixAddress,
  noteArrival,
  prepare,
  proveBackup,
  skipStep,
  startPlan,
  stepCard,
  stepTitle,
} from './leave-venue.ts';

/** An id of a transaction that nobody looks for: by hand it is the user's word. */
const TXID = 'a'.repeat(64);

/** The way out of a venue with bitcoin, up to the test that came in, with the wallet's backup restored on the way. */
export async function walkPlan(
  user: User,
  venue: string,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t, press, goTo } = user;
  await goTo('plan');
  await page.getByRole('heading', { name: t.plan.noWalletTitle }).waitFor();
  await look('plan-no-wallet');
  await press(t.plan.toLadder.replace('{name}', 'Savings'));
  await proveBackup(user);
  await startPlan(user, venue);
  await skipStep(user, stepTitle(user, 'end_earn'), 'Freed already');
  await stepCard(user, stepTitle(user, 'export_history')).waitFor();
  await look('plan-begun');
  await prepare(user);
  await page.getByLabel(t.plan.compared).waitFor();
  await look('plan-address');
  await fixAddress(user);
  await skipStep(user, stepTitle(user, 'allow_list', { venue }), 'No list there');
  await skipStep(user, stepTitle(user, 'travel_rule'), 'Not asked');
  const asks = page.getByRole('button', { name: t.plan.asked, exact: true });
  await asks.waitFor();
  await look('plan-test');
  await press(t.plan.asked);
  const arrival = page
    .getByRole('navigation', { name: t.plan.stepsTitle })
    .getByRole('button', { name: new RegExp(`^${stepTitle(user, 'test_arrive')}`) });
  // Other coins can be taken out meanwhile, so their steps stand in front.
  await page.getByText(t.plan.onItsWay, { exact: true }).waitFor();
  await arrival.click();
  await stepCard(user, stepTitle(user, 'test_arrive')).waitFor();
  await page.getByText(t.plan.byHand, { exact: true }).click();
  await look('plan-arrival');
  await page.getByText(t.plan.byHand, { exact: true }).click();
  const label = page
    .getByText(t.plan.onItsWay, { exact: true })
    .locator('xpath=following-sibling::*[1]');
  const amount = (await label.innerText()).replace(' BTC', '').replace(',', '.');
  await noteArrival(user, stepTitle(user, 'test_arrive'), { txid: TXID, amount });
  await asks.waitFor();
  await arrival.click();
  await page.getByText(TXID).waitFor();
  await look('plan-arrived');
  await goTo('plan');
  await page.getByRole('heading', { name: t.plan.runningTitle }).waitFor();
  await look('plans');
  await goTo('exposure');
  await press(t.stress.open);
  await page.getByRole('region', { name: t.stress.afterPlan }).waitFor();
  await look('stress-after-plan');
}
