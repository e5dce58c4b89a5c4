import type { User } from './journey.ts';
import { checkProof, FORGED_PROOF, REAL_PROOF } from './reserve-cases.ts';

/** The reserves screen: empty, a forged proof, a real one, the kinds, and the list of addresses. */
export async function walkReserves(
  user: User,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t, press, goTo } = user;
  await goTo('reserves');
  await page.getByRole('heading', { name: t.reserves.history.title }).waitFor();
  await look('reserves-empty');
  await checkProof(user, FORGED_PROOF);
  await look('reserves-forged');
  await checkProof(user, REAL_PROOF);
  await press(t.reserves.keep.action);
  await page.getByText(t.reserves.history.undated).waitFor();
  await page.getByText(t.reserves.path.table, { exact: true }).first().click();
  await look('reserves');
  await page.getByRole('tab', { name: t.reserves.tabs.kinds }).click();
  await look('reserves-kinds');
  await page.getByRole('tab', { name: t.reserves.tabs.list }).click();
  await look('reserves-list');
}
