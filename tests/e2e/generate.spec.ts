import { mnemonicToEntropy } from 'bip39';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app-fixture.ts';
import { call } from './support/holdfast-page.ts';
import { heapHolds, readHeap } from './support/heap-search.ts';
import { SPOKEN, userOf, type User } from './support/journey.ts';
import { descendantsOf, isAlive, switchValues } from './support/linux-processes.ts';
import { countFiles, filesThatHold, memoryHolds, triplesOf } from './support/phrase-search.ts';
import {
  askedWord,
  COINS,
  DICE,
  labelOf,
  openPrivateWindow,
  shownWords,
  writeAgain,
  writeDown,
} from './support/private-window.ts';
import { launchApp } from './support/running-app.ts';

// Seed words made here: the way through, and what is left of them.

const PASSPHRASE = 'canary passphrase 7731';

/** Types throws on the keyboard, and waits until they are measured. */
async function throwAll({ page, t }: User, signs: string): Promise<void> {
  for (const sign of signs) await page.keyboard.press(sign);
  await page.getByRole('meter', { name: t.generate.meterLabel }).waitFor();
}

function renderersOf(pid: number): readonly number[] {
  return descendantsOf(pid).filter((one) => switchValues([one], '--type').includes('renderer'));
}

async function typePassphrase({ page }: User, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(PASSPHRASE);
  await field.press('Enter');
}

test.describe('a phrase made with dice', () => {
  test('leaves no three words in a row anywhere', async ({ shell, profile }) => {
    const temp = join(profile, 'temp');
    const own = join(profile, 'profile');
    mkdirSync(temp);
    const run = await launchApp({
      shell,
      profile: own,
      locale: 'en-GB',
      colorScheme: 'light',
      env: { TMPDIR: temp },
    });
    const user = userOf(run.page, 'en');
    const { t } = user;
    await user.startFromWelcome();
    await run.app.evaluate(({ clipboard }) => clipboard.writeText('marker'));
    const private_ = await openPrivateWindow(user);
    await private_.page.getByLabel(t.generate.kinds.dice.label).check();
    await throwAll(private_, DICE);
    await private_.press(t.generate.make);
    const paper = await writeDown(private_);
    expect(paper).toHaveLength(12);
    const triples = triplesOf(paper);
    const secrets = new RegExp(
      `${triples.source}|${PASSPHRASE}|${mnemonicToEntropy(paper.join(' '))}|${DICE}`,
      'i',
    );

    // While it lasts, the words are in the process of their window, and the search finds them there. Where the system
    // keeps processes from being looked into (Chromium's sandbox), that one of them ends has to do.
    const renderers = renderersOf(run.pid);
    const looked = renderers.map((pid) => [pid, memoryHolds(pid, paper)] as const);
    const canLook = looked.some(([, found]) => found !== null);
    const holders = looked.filter(([, found]) => found === true).map(([pid]) => pid);
    if (canLook) expect(holders.length).toBeGreaterThan(0);

    await writeAgain(private_, paper);
    await private_.page
      .getByLabel(t.generate.passphraseChoices.with.label, { exact: false })
      .check();
    await typePassphrase(private_, t.generate.passphrase);
    await private_.page.getByText(t.generate.fingerprintWith).waitFor();
    await typePassphrase(private_, t.generate.passphraseOnceMore);
    await private_.press(t.generate.goOn);
    await private_.page.getByLabel(t.wallets.scripts.p2tr).check();
    await private_.type(t.wallets.name, 'Made here');
    const gone = private_.page.waitForEvent('close');
    await typePassphrase(private_, t.generate.passphraseLast);
    await gone;
    await run.page.getByRole('heading', { level: 1, name: 'Made here' }).waitFor();

    // The process that knew the words is gone.
    await expect.poll(() => holders.filter(isAlive)).toEqual([]);
    await expect.poll(() => renderers.filter((pid) => !isAlive(pid)).length).toBeGreaterThan(0);

    // The main process: texts, and lists of texts, that survive a collection. The same search finds what was planted:
    // as one text, as two halves, as a list of words, and as JSON.
    await run.app.evaluate(() => {
      const halves = ['zebra planted ', 'control'].map((half) => half.repeat(3));
      const list = ['walrus', 'planted', 'again'];
      const json = JSON.stringify({ words: ['gnu', 'planted', 'too'] });
      Object.assign(globalThis, { planted: [halves.join('+'), list, json] });
    });
    const heap = await readHeap(run.app, join(profile, 'main.heapsnapshot'));
    expect(heap.texts.length).toBeGreaterThan(10_000);
    for (const planted of ['planted zebra planted', 'walrus planted again', 'gnu planted too']) {
      expect(heapHolds(heap, triplesOf(planted.split(' ')))).toBe(true);
    }
    expect(heapHolds(heap, secrets)).toBe(false);

    // Files: the profile with log and Chromium's own folder in it, Chromium's folder elsewhere, the temporary one.
    const chromium = switchValues(descendantsOf(run.pid), '--user-data-dir');
    expect(chromium.length).toBeGreaterThan(0);
    for (const folder of [own, temp, ...chromium]) {
      expect(filesThatHold(folder, secrets)).toEqual([]);
    }
    expect(chromium.reduce((count, folder) => count + countFiles(folder), 0)).toBeGreaterThan(5);
    expect(filesThatHold(own, /generated_here/)).toHaveLength(1);
    expect(await run.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('marker');
    await run.close();
    expect(filesThatHold(profile, secrets)).toEqual([]);
  });
});

test.describe('with coins', () => {
  test.use({ locale: SPOKEN.tag });

  test('slips are named, and the wallet is saved by keyboard', async ({ page }) => {
    const user = userOf(page, SPOKEN.locale);
    const { t } = user;
    await user.startFromWelcome();
    const made = await openPrivateWindow(user);
    const window = made.page;
    await window.getByLabel(t.generate.kinds.coins.label).check();
    // All heads is no chance: refused by name, and nothing can be made of it.
    for (let toss = 0; toss < 24; toss += 1) await window.keyboard.press('h');
    await expect(window.getByRole('alert')).toBeVisible();
    await expect(window.getByRole('button', { name: t.generate.make })).toBeDisabled();
    await made.press(t.generate.clearThrows);
    await throwAll(made, COINS);
    await expect(window.getByRole('status').filter({ hasText: /28 bits/ })).toBeVisible();
    await made.press(t.generate.make);
    await expect.poll(async () => (await shownWords(window)).length).toBe(4);
    // Hidden while the user is elsewhere.
    await window.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
    await expect(window.getByText(t.generate.hidden)).toBeVisible();
    expect(await shownWords(window)).toEqual([]);
    await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
    const paper = await writeDown(made);

    const position = await askedWord(made);
    const field = window.getByLabel(labelOf(t, position), { exact: true });
    await field.fill(paper[position - 1] === 'zoo' ? 'abandon' : 'zoo');
    await field.press('Enter');
    const wrong = t.generate.wordWrong.different.replace('{position}', String(position));
    await expect(window.getByRole('alert')).toHaveText(wrong);
    await writeAgain(made, paper);
    await made.press(t.generate.goOn);
    await made.type(t.wallets.name, 'Munten');
    const gone = window.waitForEvent('close');
    await window.getByLabel(t.wallets.name, { exact: true }).press('Enter');
    await gone;
    await expect(page.getByRole('heading', { level: 1, name: 'Munten' })).toBeVisible();
  });
});

test.describe('the window of seed words', () => {
  test('shares no method, no session and no page with the main one', async ({
    holdfast: { app, page },
  }) => {
    const user = userOf(page, 'en');
    await user.startFromWelcome();
    const { page: window } = await openPrivateWindow(user);
    for (const method of ['mnemonic.generate', 'mnemonic.words', 'mnemonic.save', 'mnemonic.end']) {
      expect(await call(page, method)).toMatchObject({ error: { code: 'forbidden' } });
    }
    for (const method of ['wallet.list', 'settings.set', 'link.open', 'wallet.copy']) {
      expect(await call(window, method)).toMatchObject({ error: { code: 'forbidden' } });
    }
    const seen = await app.evaluate(({ BrowserWindow }) => {
      const [first, second] = BrowserWindow.getAllWindows();
      const preferences = second?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return {
        isApart: first?.webContents.session !== second?.webContents.session,
        isPersistent: second?.webContents.session.isPersistent(),
        isProtected: second?.isContentProtected(),
        isMainProtected: first?.isContentProtected(),
        spellcheck: preferences.getLastWebPreferences()['spellcheck'],
        sandbox: preferences.getLastWebPreferences()['sandbox'],
      };
    });
    expect(seen).toEqual({
      isApart: true,
      isPersistent: false,
      // Electron tells of it on macOS and Windows only.
      isProtected: expect.any(Boolean) as unknown,
      isMainProtected: false,
      spellcheck: false,
      sandbox: true,
    });
    const events = await window.evaluate(() =>
      ['copy', 'cut', 'paste', 'contextmenu', 'dragstart'].filter((name) =>
        document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      ),
    );
    expect(events).toEqual([]);
    expect(await window.evaluate(() => location.assign('/index.html'))).toBeUndefined();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    expect(window.url()).toContain('private.html');
  });

  test('goes when the screen is locked, the user stops, or the main window closes', async ({
    holdfast,
  }) => {
    const { app, page } = holdfast;
    const user = userOf(page, 'en');
    const { t } = user;
    await user.startFromWelcome();
    for (const [why, end] of [
      ['locked', () => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))],
      ['stopped', (window: User) => window.press(t.generate.stop)],
      [
        'closed',
        () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close()),
      ],
    ] as const) {
      const window = await openPrivateWindow(user);
      await window.press(t.generate.make);
      await expect.poll(async () => (await shownWords(window.page)).length).toBe(4);
      const gone = window.page.waitForEvent('close');
      await end(window);
      await gone;
      await expect(page.getByText(t.generate.endedBecause[why])).toBeVisible();
    }
    await openPrivateWindow(user);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await holdfast.close()).toBe(0);
  });
});
