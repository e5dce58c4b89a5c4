import { expect, test } from './support/app-fixture.ts';
import { FIRST_ADDRESS, LANGUAGES, userOf, type User } from './support/journey.ts';
import {
  askFor,
  fixAddress,
  holdAt,
  noteArrival,
  noteStep,
  prepare,
  proveBackup,
  skipStep,
  startPlan,
  stepCard,
  stepTitle,
  typed,
} from './support/leave-venue.ts';

const [OLD, NORTH, SMALL] = ['Old Exchange', 'North Exchange', 'Corner Broker'] as const;
/** Any ids will do: by hand they count as the user's word, and nothing looks for them. */
const TXIDS = ['a', 'b', 'c', 'd', 'e'].map((one) => one.repeat(64));

for (const { locale, tag } of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: tag });
    test.setTimeout(120_000);

    test('a new user with three exchanges and a hardware wallet gets under 10 % on exchanges', async ({
      page,
    }) => {
      const user = userOf(page, locale);
      await user.startFromWelcome();
      await test.step('three venues and a price make a score', () => enterVenues(user));
      await test.step('five answers decide what concerns the user', () => sayWhoOneIs(user));
      await test.step('no wallet can take the coins until a backup leads back to it', () =>
        addHardwareWallet(user));
      await test.step('a goal is set: under 10 % with others', () => setGoal(user));
      const before = await figures(user);
      await test.step('the largest venue is left, with a test and the rest', () =>
        leaveWithTest(user));
      await test.step('the next is left in two parts', () => leaveInParts(user));
      await test.step('the smallest waits for its address', () => beginToLeave(user));
      await test.step('the overview has what moved', async () => {
        const after = await figures(user);
        expect(after.exposure).toBeLessThan(before.exposure);
        expect(after.readiness).toBeGreaterThan(before.readiness);
        await expect(page.getByText(/\b9[45](?:[.,]\d)? ?%/).first()).toBeVisible();
      });
      await test.step('the goal is reached', () => findGoalReached(user));
    });
  });
}

async function enterVenues(user: User): Promise<void> {
  const { page, t, press, type, goTo } = user;
  await goTo('exposure');
  await holdAt(user, OLD, '0.6');
  await holdAt(user, NORTH, '0.35');
  await holdAt(user, SMALL, '0.05');
  await type(t.exposure.priceOf.replace('{asset}', 'BTC').replace('{currency}', 'EUR'), '84000');
  await press(`${t.exposure.savePrice} BTC`);
  await expect(page.getByRole('heading', { name: t.exposure.scoreTitle })).toBeVisible();
}

async function sayWhoOneIs({ page, t, press, goTo }: User): Promise<void> {
  const { situation } = t.checklist;
  await goTo('checklist');
  await page.getByText(situation.title, { exact: true }).click();
  for (const [question, answer] of [
    [situation.amount, situation.amounts.large],
    [situation.household, situation.households.alone],
    [situation.devices, situation.deviceKinds.hardware],
    [situation.passphrase, situation.passphrases.no],
    [situation.country, situation.countries.nl],
  ] as const)
    await page.getByLabel(question, { exact: true }).selectOption(answer);
  await press(situation.save);
  await expect(page.getByText(situation.saved)).toBeVisible();
}

async function addHardwareWallet(user: User): Promise<void> {
  const { page, t, press, goTo, addWallet } = user;
  await goTo('plan');
  await expect(page.getByRole('heading', { name: t.plan.noWalletTitle })).toBeVisible();
  await addWallet('Savings');
  await goTo('plan');
  await press(t.plan.toLadder.replace('{name}', 'Savings'));
  await proveBackup(user);
  await goTo('plan');
  await expect(page.getByRole('heading', { name: t.plan.candidatesTitle })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.plan.noWalletTitle })).toHaveCount(0);
}

async function setGoal({ page, t, press, type, goTo }: User): Promise<void> {
  await goTo('exposure');
  await press(t.history.open);
  await type(t.history.by, '2099-12-31');
  await press(t.history.set);
  await expect(page.getByText(t.history.verdictChips.too_early, { exact: true })).toBeVisible();
}

/** Both numbers of the overview. */
async function figures({ page, t, goTo }: User) {
  await goTo('overview');
  const read = async (description: string, value: string): Promise<number> => {
    const [before = ''] = description.split(value);
    const dial = page.getByRole('img', { name: new RegExp(`^${before}\\d`) });
    return Number.parseFloat((await dial.getAttribute('aria-label'))?.slice(before.length) ?? '');
  };
  return {
    exposure: await read(t.overview.exposureDial, '{score}'),
    readiness: await read(t.overview.readinessDial, '{readiness}'),
  };
}

async function leaveWithTest(user: User): Promise<void> {
  const { page, t } = user;
  const [test = '', rest = ''] = TXIDS;
  await startPlan(user, OLD);
  await prepare(user);
  await fixAddress(user);
  await expect(page.getByText(FIRST_ADDRESS)).toBeVisible();
  await skipStep(user, stepTitle(user, 'allow_list', { venue: OLD }), 'No list there');
  await skipStep(user, stepTitle(user, 'travel_rule'), 'Not asked');
  await askFor(user, stepTitle(user, 'test_ask', { amount: '0.006' }));
  const arrives = stepTitle(user, 'test_arrive');
  await noteArrival(user, arrives, { txid: test, amount: '0.0058' });
  await askFor(user, stepTitle(user, 'rest_ask', { amount: '0.594', part: 1 }));
  const comesIn = stepTitle(user, 'rest_arrive', { part: 1 });
  await noteArrival(user, comesIn, { txid: rest, amount: '0.5938' });
  await closeAccount(user);
  await expect(page.getByRole('heading', { name: t.plan.endedTitle })).toBeVisible();
}

async function leaveInParts(user: User): Promise<void> {
  const { page, t } = user;
  const [, , test = '', first = '', second = ''] = TXIDS;
  await startPlan(user, NORTH);
  await page.getByLabel(t.plan.parts).selectOption(t.plan.partsCount.other.replace('{count}', '2'));
  await prepare(user);
  await fixAddress(user);
  await skipStep(user, stepTitle(user, 'allow_list', { venue: NORTH }), 'No list there');
  await skipStep(user, stepTitle(user, 'travel_rule'), 'Not asked');
  await askFor(user, stepTitle(user, 'test_ask', { amount: '0.0035' }));
  await noteArrival(user, stepTitle(user, 'test_arrive'), { txid: test, amount: '0.0033' });
  await askFor(user, stepTitle(user, 'rest_ask', { amount: '0.17325', part: 1 }));
  const one = stepTitle(user, 'rest_arrive', { part: 1 });
  await noteArrival(user, one, { txid: first, amount: '0.17305' });
  await askFor(user, stepTitle(user, 'rest_ask', { amount: '0.17325', part: 2 }));
  const two = stepTitle(user, 'rest_arrive', { part: 2 });
  await noteArrival(user, two, { txid: second, amount: '0.17305' });
  await closeAccount(user);
  await expect(page.getByRole('heading', { name: t.plan.endedTitle })).toBeVisible();
}

async function closeAccount(user: User): Promise<void> {
  await noteStep(user, stepTitle(user, 'api_keys'));
  await noteStep(user, stepTitle(user, 'account_close'), 'Asked to close it');
}

/** Far enough that the plan waits, and the overview has its step. */
async function beginToLeave(user: User): Promise<void> {
  const { page, t, press, type, goTo } = user;
  await startPlan(user, SMALL);
  await prepare(user);
  await fixAddress(user);
  await stepCard(user, stepTitle(user, 'allow_list', { venue: SMALL })).waitFor();
  await type(t.plan.wait, '24');
  await press(t.plan.startWait);
  await skipStep(user, stepTitle(user, 'travel_rule'), 'Not asked');
  await goTo('overview');
  const title = t.plan.overviewTitle.replace('{venue}', SMALL);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await goTo('wallets');
  await expect(page.getByText(`${typed(user, '0.94900000')} BTC`)).toBeVisible();
}

async function findGoalReached({ page, t, press, goTo }: User): Promise<void> {
  await goTo('exposure');
  await press(t.history.open);
  await expect(page.getByText(t.history.verdictChips.reached, { exact: true })).toBeVisible();
}
