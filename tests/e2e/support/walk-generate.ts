import type { Page } from '@playwright/test';
import type { User } from './journey.ts';
import { DICE, openPrivateWindow, shownWords, writeAgain, writeDown } from './private-window.ts';

/** Shows what stands there, in the main window or in the one given. */
export type Look = (name: string, page?: Page) => Promise<void>;

/**
 * The making of seed words, step by step. The step that shows the words is looked at only while they are hidden, as they
 * are when the user is elsewhere: no picture of ours shall teach anyone to photograph words.
 */
export async function walkGenerate(user: User, look: Look): Promise<void> {
  const { page, t } = user;
  await user.goTo('wallets');
  await user.press(t.generate.enter);
  await page.getByRole('heading', { level: 1, name: t.generate.title }).waitFor();
  await page.getByRole('status').first().waitFor();
  await look('generate');
  const made = await openPrivateWindow(user);
  const window = made.page;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.getByLabel(t.generate.kinds.dice.label).check();
  for (const sign of DICE.slice(0, 17)) await window.keyboard.press(sign);
  await window.getByRole('meter').waitFor();
  await look('generate-prepare', window);
  await made.press(t.generate.make);
  await window.getByRole('heading', { level: 1, name: t.generate.stepTitles.show }).waitFor();
  await window.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await window.getByText(t.generate.hidden).waitFor();
  if ((await shownWords(window)).length > 0) throw new Error('Words would be in the picture');
  await look('generate-words-hidden', window);
  await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
  const paper = await writeDown(made);
  await look('generate-repeat', window);
  await writeAgain(made, paper);
  await window.getByLabel(t.generate.passphraseChoices.with.label).check();
  await look('generate-passphrase', window);
  await window.getByLabel(t.generate.passphraseChoices.without.label).check();
  await made.press(t.generate.goOn);
  await look('generate-save', window);
  const gone = window.waitForEvent('close');
  await made.press(t.generate.stop);
  await gone;
  await page.getByText(t.generate.endedBecause.stopped).waitFor();
  await look('generate-ended');
}
