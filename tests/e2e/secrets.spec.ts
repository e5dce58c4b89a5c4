import { SECRETS } from '../support/secrets.ts';
import { expect, test } from './support/app-fixture.ts';
import { FIRST_ADDRESS, userOf, type User } from './support/journey.ts';
import { countFiles, filesThatHold, triplesOf } from './support/phrase-search.ts';
import { tryFields } from './support/try-fields.ts';
import { walk } from './support/walk.ts';

test.setTimeout(180_000);

/** Twelve words, and an extended private key. */
const WORDS = SECRETS[4]?.[1] ?? '';
const PRIVATE_KEY = SECRETS[0]?.[1] ?? '';
const TRACES = [triplesOf(WORDS.split(' ')), new RegExp(PRIVATE_KEY.slice(4, 24))];
const PASSPHRASE = 'lantern otter 93 quarry';
/** Text fields that are reached below. Whoever adds one to the app adds it here, and a way to it. */
const FIELDS = 92;

/** What opens further fields at a stop of the walk, and closes them again. */
type Detour = (user: User, tryHere: () => Promise<void>) => Promise<void>;

const DETOURS: Readonly<Record<string, Detour>> = {
  wallet: async ({ page, t, press }, tryHere) => {
    await press(t.wallets.rename);
    await page.getByLabel(t.wallets.name, { exact: true }).waitFor();
    await tryHere();
    await page.keyboard.press('Escape');
    await press(`${t.provenance.change} ${t.wallets.key}`);
    await page.getByLabel(t.provenance.device).selectOption('coldcard');
    await tryHere();
    await page.keyboard.press('Escape');
    await page.getByLabel(t.provenance.device).waitFor({ state: 'detached' });
  },
  'wizard-key': async ({ page, t }, tryHere) => {
    await page.getByLabel(t.provenance.device).selectOption('coldcard');
    await tryHere();
    await page.getByLabel(t.provenance.device).selectOption('');
  },
  ladder: async ({ page, t, press, type }, tryHere) => {
    const text = t.ladder.exchange;
    await type(text.address, FIRST_ADDRESS);
    await type(text.message, 'Mine');
    await press(text.prepare);
    await page.getByLabel(t.ladder.signature).waitFor();
    await tryHere();
    await press(t.ladder.close);
  },
  'ladder-compare': async ({ page, t }, tryHere) => {
    for (const tab of [t.ladder.compare.howText, t.ladder.compare.howList]) {
      await page.getByRole('tab', { name: tab }).click();
      await tryHere();
    }
    await page.getByRole('tab', { name: t.ladder.compare.howEye }).click();
  },
  // The last stop: from here on the vault is sealed.
  overview: async ({ page, t, press, type, goTo }, tryHere) => {
    const { form, lock } = t.vault;
    await goTo('settings');
    await press(t.vault.add);
    await type(form.next, PASSPHRASE);
    await type(form.again, PASSPHRASE);
    await press(form.save);
    for (const button of [t.vault.change, t.vault.remove]) {
      await page.getByRole('button', { name: button, exact: true }).waitFor({ timeout: 20_000 });
      await press(button);
      await page.getByLabel(form.current, { exact: true }).waitFor();
      await tryHere();
      await page.keyboard.press('Escape');
      await page.getByLabel(form.current, { exact: true }).waitFor({ state: 'detached' });
    }
    await press(t.vault.lockNow);
    await page.getByLabel(lock.passphrase, { exact: true }).waitFor();
    await tryHere();
  },
};

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-NL' });

  test('a secret in any text field is stopped by its sentence, and stays nowhere', async ({
    page,
    holdfast,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const user = userOf(page, 'nl');
    const tried = new Map<string, boolean>();
    const tryHere = async (): Promise<void> => {
      const known = new Set(tried.keys());
      for (const secret of [WORDS, PRIVATE_KEY]) {
        const here = await tryFields(user, secret, known);
        for (const { field, isStopped } of here) {
          tried.set(field, isStopped && (tried.get(field) ?? true));
        }
      }
    };
    await walk(user, async (stop, shown = page) => {
      // The window of seed words takes one word at a time, and its own words are no mistake there.
      if (shown !== page) return;
      await tryHere();
      await DETOURS[stop]?.(user, tryHere);
    });
    const passed = [...tried].filter(([, isStopped]) => !isStopped).map(([field]) => field);
    expect(passed).toEqual([]);
    expect(tried.size, [...tried.keys()].join('\n')).toBe(FIELDS);
    await holdfast.close();
    expect(countFiles(holdfast.profile)).toBeGreaterThan(0);
    for (const trace of TRACES) expect(filesThatHold(holdfast.profile, trace)).toEqual([]);
  });
});
