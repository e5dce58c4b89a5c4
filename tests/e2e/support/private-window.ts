import type { Page } from '@playwright/test';
import type { Catalog } from '../../../renderer/i18n/catalog.ts';
import { userOf, type User } from './journey.ts';

/** Fifty throws of a die without a pattern. */
export const DICE = '35126412245361634152263145526134416325143652316445';
/** Tosses of a coin without a pattern. */
export const COINS = '0110100011101000101110010011';

/** Goes to the screen and opens the window of seed words from it. */
export async function openPrivateWindow(user: User): Promise<User> {
  const { page, t, press, goTo } = user;
  await goTo('wallets');
  await press(t.generate.enter);
  const opened = page.context().waitForEvent('page');
  await press(t.generate.open);
  const window = await opened;
  await window.setViewportSize(page.viewportSize() ?? { width: 1000, height: 760 });
  await window.getByRole('heading', { level: 1 }).waitFor();
  return userOf(window, user.locale);
}

/** Reads the words a few at a time, as they would be written on paper. Ends with all of them on paper. */
export async function writeDown({ page, t, press }: User): Promise<readonly string[]> {
  const paper = new Map<number, string>();
  for (;;) {
    const next = page.getByRole('button', { name: t.generate.wordsNext });
    const last = page.getByRole('button', { name: t.generate.written });
    await next.or(last).waitFor();
    const first = new RegExp(`^${paper.size + 1}\\s*[a-z]+$`);
    await page.getByRole('listitem').filter({ hasText: first }).waitFor();
    for (const [number, word] of await shownWords(page)) paper.set(number, word);
    if (await last.isVisible()) break;
    await next.click();
  }
  await press(t.generate.written);
  return [...paper.entries()].toSorted(([a], [b]) => a - b).map(([, word]) => word);
}

/** Words on the screen with their numbers. */
export async function shownWords(page: Page): Promise<readonly (readonly [number, string])[]> {
  const lines = await page.getByRole('listitem').allInnerTexts();
  return lines.flatMap((line) => {
    const [, number, word] = /^(\d+)\s+([a-z]+)$/.exec(line) ?? [];
    return number === undefined || word === undefined ? [] : [[Number(number), word] as const];
  });
}

/** The number of the word that is asked for now. */
export async function askedWord({ page, t }: User): Promise<number> {
  const [before = ''] = t.generate.wordAt.split('{position}');
  const label = page.locator('label').filter({ hasText: new RegExp(`^${before}\\d+$`) });
  return Number((await label.innerText()).slice(before.length));
}

/** Writes every word again in the order that is asked for, from the keyboard. */
export async function writeAgain(user: User, paper: readonly string[]): Promise<void> {
  const { page, t } = user;
  for (let left = paper.length; left > 0; left -= 1) {
    const position = await askedWord(user);
    const field = page.getByLabel(labelOf(t, position), { exact: true });
    await field.fill(paper[position - 1] ?? '');
    await field.press('Enter');
    if (left > 1) {
      await page.getByLabel(labelOf(t, position), { exact: true }).waitFor({ state: 'detached' });
    }
  }
  await page.getByRole('heading', { level: 1, name: t.generate.stepTitles.passphrase }).waitFor();
}

export function labelOf(t: Catalog, position: number): string {
  return t.generate.wordAt.replace('{position}', String(position));
}
