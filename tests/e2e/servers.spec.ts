import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { openAuthority } from '../chain-servers/certificates.ts';
import { startElectrumLiar } from '../chain-servers/electrum-liar.ts';
import { listen, startTlsFront, type TestServer } from '../chain-servers/front.ts';
import { startSocks5Front } from '../chain-servers/socks5-front.ts';
import { makeTinyChain } from '../chain-servers/tiny-chain.ts';
import { newFolder } from '../support/new-folder.ts';
import { expect, test, type Holdfast } from './support/app-fixture.ts';
import { SPOKEN, userOf, type User } from './support/journey.ts';

type Servers = {
  /** Speaks the Electrum protocol over a small chain of regtest, and tells no lies. */
  readonly electrum: TestServer;
  /** The same behind encryption, with a certificate that nobody vouches for. */
  readonly encrypted: TestServer;
  /** Another kind of server altogether. */
  readonly web: TestServer;
  readonly proxy: Awaited<ReturnType<typeof startSocks5Front>>;
};

const ONION = `${'b'.repeat(56)}.onion`;
const closing: (() => Promise<void>)[] = [];

async function startServers(): Promise<Servers> {
  const electrum = await startElectrumLiar(makeTinyChain(), {});
  const servers = {
    electrum,
    encrypted: await startTlsFront(openAuthority().selfSigned('127.0.0.1'), electrum.port),
    web: await listen(createServer((_request, response) => response.end('hello'))),
    proxy: await startSocks5Front({ names: { [ONION]: electrum.port } }),
  };
  closing.push(...Object.values(servers).map(({ stop }) => stop));
  return servers;
}

test.afterEach(async () => {
  for (const stop of closing.splice(0)) await stop().catch(() => undefined);
});

/** A port on which nobody listens any more. */
async function deadPort(): Promise<number> {
  const server = await listen(createServer());
  await server.stop();
  return server.port;
}

/** What the tests do on this screen, by visible names. */
function onServers({ page, t, press, goTo }: User) {
  const text = t.serverSettings;
  const open = async (): Promise<void> => {
    await goTo('settings');
    await press(t.settings.openServers);
  };
  const runTest = async (name: string): Promise<void> => {
    const consent = page.getByRole('switch', { name: `${text.allowed}: ${name}` });
    // It shows what was saved, a moment after the click.
    if (!(await consent.isChecked())) await consent.click();
    await expect(consent).toBeChecked();
    await press(`${text.test} ${name}`);
  };
  /** Another place or another way: the yes that was given does not cover it. */
  const change = async (name: string, edit: () => Promise<void>): Promise<void> => {
    await press(`${text.edit} ${name}`);
    await edit();
    await press(text.save);
    await expect(page.getByText(text.askAgainText)).toBeVisible();
  };
  return { text, open, runTest, change };
}

/** The file that the next dialog is answered with; null closes it. */
async function answerOpenDialog({ app }: Holdfast, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = (...args: unknown[]) => {
      const { properties } = args.at(-1) as { properties: string[] };
      if (args.length !== 2 || !properties.includes('showHiddenFiles')) throw new Error('Strange');
      return Promise.resolve(
        filePath === null
          ? { canceled: true, filePaths: [] }
          : { canceled: false, filePaths: [filePath] },
      );
    };
  }, path);
}

function stepsThatPassed(page: Page, passed: string) {
  return page.getByRole('listitem').filter({ hasText: `: ${passed}` });
}

test.describe('in one language', () => {
  test.use({ locale: SPOKEN.tag });
  const { errors } = mainTexts(SPOKEN.locale);

  test('an Electrum server is asked after a yes only, and each fault has its own sentence', async ({
    page,
  }) => {
    const { electrum, encrypted, web, proxy } = await startServers();
    const user = userOf(page, SPOKEN.locale);
    const { t, press, type } = user;
    const { text, open, runTest, change } = onServers(user);
    await user.startFromWelcome();
    await open();
    await expect(page.getByText(text.attemptsEmpty)).toBeVisible();

    await press(text.own.electrum.action);
    await page.getByLabel(text.network, { exact: true }).selectOption('regtest');
    await expect(page.getByLabel(text.port, { exact: true })).toHaveValue('60401');
    await type(text.name, 'Fulcrum');
    await type(text.port, String(electrum.port));
    await press(text.add);
    await expect(page.getByRole('button', { name: `${text.test} Fulcrum` })).toBeDisabled();
    await expect(page.getByText(text.attemptsEmpty)).toBeVisible();
    expect(electrum.connections()).toBe(0);

    await runTest('Fulcrum');
    await expect(page.getByText(text.testWorks.replace('{name}', 'Fulcrum'))).toBeVisible();
    await expect(stepsThatPassed(page, text.stepStatus.passed)).toHaveCount(7);
    await expect(page.getByText(text.software.replace('{software}', 'liar 1.0'))).toBeVisible();
    expect(electrum.connections()).toBe(1);
    await expect(
      page.getByRole('rowheader', { name: `127.0.0.1:${electrum.port} ${text.direct}` }),
    ).toBeVisible();

    await press(`${text.edit} Fulcrum`);
    await page.getByLabel(text.network, { exact: true }).selectOption('signet');
    await press(text.save);
    await runTest('Fulcrum');
    await expect(page.getByText(errors.server_on_other_network)).toBeVisible();
    await press(`${text.edit} Fulcrum`);
    await page.getByLabel(text.network, { exact: true }).selectOption('regtest');
    await press(text.save);

    await change('Fulcrum', () => type(text.port, String(web.port)));
    await runTest('Fulcrum');
    await expect(page.getByText(errors.wrong_protocol)).toBeVisible();

    const dead = await deadPort();
    await change('Fulcrum', () => type(text.port, String(dead)));
    await runTest('Fulcrum');
    await expect(page.getByText(errors.connection_refused)).toBeVisible();

    await change('Fulcrum', async () => {
      await page.getByLabel(text.encryptions.ca.name).check();
      await type(text.port, String(encrypted.port));
    });
    await runTest('Fulcrum');
    await expect(page.getByText(errors.tls_untrusted)).toBeVisible();
    await change('Fulcrum', () => page.getByLabel(text.encryptions.pin.name).check());
    await expect(page.getByText(text.notPinned)).toBeVisible();
    await runTest('Fulcrum');
    await expect(page.getByText(text.testWorks.replace('{name}', 'Fulcrum'))).toBeVisible();
    await expect(page.getByText(text.pinned)).toBeVisible();

    await change('Fulcrum', async () => {
      await page.getByLabel(text.encryptions.off.name).check();
      await type(text.host, ONION);
      await press(text.save);
      await expect(page.getByText(errors.onion_needs_proxy)).toBeVisible();
      await page.getByRole('switch', { name: text.proxy }).check();
      await type(text.proxyPort, String(proxy.port));
    });
    await runTest('Fulcrum');
    await expect(page.getByText(text.testWorks.replace('{name}', 'Fulcrum'))).toBeVisible();
    expect(proxy.visits.map(({ host }) => host)).toEqual([ONION]);

    await page.getByRole('switch').click();
    await expect(page.getByText(text.notAllowed)).toBeVisible();
    await press(`${text.remove} Fulcrum`);
    await press(text.removeConfirm);
    await expect(page.getByText(text.emptyText)).toBeVisible();
    await press(t.shell.back);
    await expect(page.getByText(t.settings.serversNone)).toBeVisible();
  });

  test('the cookie file of a node is pointed at in a dialog, and a test can be stopped', async ({
    holdfast,
  }) => {
    const { page } = holdfast;
    // Takes the connection and says nothing.
    const silent = await startElectrumLiar(makeTinyChain(), { talk: () => undefined });
    closing.push(silent.stop);
    const cookie = join(newFolder(), '.cookie');
    const user = userOf(page, SPOKEN.locale);
    const { press, type } = user;
    const { text, open, runTest } = onServers(user);
    await user.startFromWelcome();
    await open();
    await press(text.own.bitcoin_core.action);
    await type(text.name, 'Core');
    await type(text.port, String(silent.port));
    await answerOpenDialog(holdfast, null);
    await press(text.addWithFile);
    await expect(page.getByText(errors.cookie_not_chosen)).toBeVisible();
    await answerOpenDialog(holdfast, cookie);
    await press(text.addWithFile);
    await runTest('Core');
    await expect(page.getByText(errors.cookie_unreadable)).toBeVisible();
    writeFileSync(cookie, '__cookie__:abc');
    await press(`${text.test} Core`);
    await press(text.cancelTest);
    await expect(page.getByText(text.stopped)).toBeVisible();
    expect(await page.content()).not.toContain(cookie);
  });
});
