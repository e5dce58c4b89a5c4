import { encode } from 'cborg';
import { parseHdKey } from '../../main/domain/qr-text/registry/parse-hd-key.ts';
import { writeHdKey } from '../../main/domain/qr-text/registry/write-hd-key.ts';
import { encodeBytewords } from '../../main/domain/qr-text/ur/bytewords.ts';
import { fill } from '../../renderer/i18n/fill.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { expect, test } from './support/app-fixture.ts';
import { FIRST_ADDRESS, SPOKEN, userOf, ZPUB, type User } from './support/journey.ts';
import { VAULT, VAULT_KEYS } from './support/vault.ts';

/** BIP-84's account key under the ordinary header. */
const ZPUB_AS_XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const [COLDCARD, JADE, SPARROW] = VAULT.keys;

/** What a Coldcard writes for one of several keys (ccxp-….json). */
const COLDCARD_FILE = {
  name: 'ccxp-519D4A62.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      p2wsh_deriv: "m/48'/0'/0'/2'",
      p2wsh: COLDCARD.xpub,
      xfp: COLDCARD.fingerprint.toUpperCase(),
    }),
  ),
};

/** The same key of another device as UR, as Jade and Keystone show it. */
function hdKeyCode({ fingerprint, xpub }: (typeof VAULT.keys)[number]): string {
  const parsed = parseHdKey(`[${fingerprint}/48h/0h/0h/2h]${xpub}`);
  const tagged = parsed === null ? null : writeHdKey(parsed, false);
  if (tagged === null) throw new Error('This key has no form as UR');
  return `ur:crypto-hdkey/${encodeBytewords(encode(tagged.value), 'minimal')}`;
}

/** The same key as a Jade program writes it: a line of text in a file. */
const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const account = `[73c5da0a/84h/0h/0h]${ZPUB_AS_XPUB}`;
const receive = `wpkh(${account}/0/*)`;
const change = `wpkh(${account}/1/*)`;

/** One wallet as four programs write it. */
const WALLET_FILES = [
  [
    'Sparrow',
    textFile(
      'sparrow.txt',
      `# Receive and change descriptor (BIP389):\nwpkh(${account}/<0;1>/*)\n`,
    ),
  ],
  [
    'Specter',
    textFile(
      'specter.json',
      JSON.stringify({ label: 's', blockheight: 0, descriptor: `wpkh(${account})` }),
    ),
  ],
  [
    'Electrum',
    textFile(
      'electrum.json',
      JSON.stringify({
        keystore: {
          type: 'hardware',
          hw_type: 'trezor',
          label: 'e',
          derivation: "m/84'/0'/0'",
          root_fingerprint: '73c5da0a',
          xpub: ZPUB,
        },
        seed_version: 28,
        use_encryption: false,
        wallet_type: 'standard',
      }),
    ),
  ],
  [
    'Bitcoin Core',
    textFile(
      'core.json',
      JSON.stringify({
        wallet_name: 'node',
        descriptors: [
          { desc: receive, internal: false, active: true },
          { desc: change, internal: true, active: true },
        ],
      }),
    ),
  ],
] as const;

/** Files that somebody changed, and the reason that says so. */
const STOPPED = [
  [
    'a change descriptor of another wallet',
    'chains_unrelated',
    textFile(
      'sparrow.txt',
      `# Receive\n${receive}\n# Change\nwpkh([73c5da0a/84h/0h/0h]${COLDCARD.xpub}/1/*)\n`,
    ),
  ],
  [
    'a first address that its keys do not lead to, of BSMS',
    'first_address_differs',
    textFile(
      'wallet.bsms',
      [
        'BSMS 1.0',
        `wsh(sortedmulti(2,${VAULT_KEYS.map((key) => `${key}/**`).join(',')}))`,
        '/0/*,/1/*',
        FIRST_ADDRESS,
      ].join('\n'),
    ),
  ],
] as const;

const fileInput = ({ page, t }: User) =>
  page.getByLabel(t.intake.openFile, { exact: true }).and(page.locator('input'));

const openWizard = async ({ t, press, goTo, startFromWelcome }: User): Promise<void> => {
  await startFromWelcome();
  await goTo('wallets');
  await press(t.wallets.add);
};

test.describe('in one language', () => {
  test.use({ locale: SPOKEN.tag });

  test('three keys of three makers become a wallet, in one sitting', async ({ page }) => {
    const user = userOf(page, SPOKEN.locale);
    const { t, press, type, goTo } = user;
    await openWizard(user);
    await press(t.wizard.choose2of3);
    await page.getByLabel(t.provenance.device).selectOption('coldcard');
    await expect(page.getByText(t.devices.coldcard.several)).toBeVisible();
    await fileInput(user).setInputFiles(COLDCARD_FILE);
    await expect(page.getByText(COLDCARD.fingerprint)).toBeVisible();
    await type(t.provenance.firmware, '5.1.2');
    await expect(page.getByText(/Mk4/).first()).toBeVisible();
    await press(t.wizard.next);
    await fileInput(user).setInputFiles(textFile('jade.txt', hdKeyCode(JADE)));
    await expect(page.getByText(JADE.fingerprint)).toBeVisible();
    // Away and back: what was entered is still there.
    await goTo('overview');
    await goTo('wallets');
    await press(t.wallets.add);
    await expect(page.getByText(JADE.fingerprint)).toBeVisible();
    await press(t.wizard.next);
    await fileInput(user).setInputFiles(textFile('sparrow.txt', VAULT_KEYS[2] ?? ''));
    await expect(page.getByText(SPARROW.fingerprint)).toBeVisible();
    await press(t.wizard.next);
    await expect(page.getByText(t.wizard.trustText)).toBeVisible();
    await expect(page.getByText(VAULT.firstAddress.slice(4, 8)).first()).toBeVisible();
    await type(t.wallets.name, 'Vault');
    // What is published about the seed has to be seen and accepted, like any warning.
    await expect(page.getByRole('button', { name: t.wallets.save })).toBeDisabled();
    await page.getByLabel(t.wallets.accept).check();
    await press(t.wallets.save);
    await page.getByRole('heading', { level: 1, name: 'Vault' }).waitFor();
    await page.getByRole('heading', { name: t.ladder.title }).waitFor();
    await user.openPart('overview');
    await expect(page.getByText(/Mk4/).first()).toBeVisible();
  });

  test('another key under the fingerprint of a device is stopped', async ({ page }) => {
    const user = userOf(page, SPOKEN.locale);
    const { t, press, type } = user;
    await openWizard(user);
    await press(t.wizard.choose2of3);
    const evil = `[${COLDCARD.fingerprint}/48h/0h/0h/2h]${SPARROW.xpub}`;
    for (const key of [VAULT_KEYS[0] ?? '', VAULT_KEYS[1] ?? '', evil]) {
      await type(t.wizard.keyOfDevice, key);
      await press(t.wizard.readKey);
      await page.getByRole('heading', { name: t.wizard.keyRead }).waitFor();
      if (key !== evil) await press(t.wizard.next);
    }
    const { walletFindings } = mainTexts(SPOKEN.locale);
    const why = fill(walletFindings.two_keys_at_one_path, COLDCARD, SPOKEN.locale);
    const blocked = page.getByText(why);
    await expect(blocked).toBeVisible();
    await press(t.wizard.next);
    await expect(blocked).toBeVisible();
    await expect(page.getByRole('button', { name: t.wallets.save })).toHaveCount(0);
  });
});

test.describe('files of programs', () => {
  test.use({ locale: SPOKEN.tag });

  test('are saved as the same wallet, or stopped by name where they were changed', async ({
    page,
  }) => {
    const user = userOf(page, SPOKEN.locale);
    const { t, press, type, goTo } = user;
    await openWizard(user);
    for (const [name, reason, file] of STOPPED) {
      await test.step(name, async () => {
        await fileInput(user).setInputFiles(file);
        const sentence = fill(mainTexts(SPOKEN.locale).reasons[reason], {}, SPOKEN.locale);
        await expect(page.getByText(sentence).first()).toBeVisible();
        await expect(page.getByRole('button', { name: t.wallets.save })).toHaveCount(0);
      });
    }
    for (const [program, file] of WALLET_FILES) {
      await test.step(program, async () => {
        await fileInput(user).setInputFiles(file);
        await page.getByRole('heading', { name: t.wallets.firstAddress, exact: true }).waitFor();
        await expect(page.getByText(FIRST_ADDRESS.slice(4, 8)).first()).toBeVisible();
        await type(t.wallets.name, program);
        const accept = page.getByLabel(t.wallets.accept);
        if ((await accept.count()) > 0) await accept.check();
        await press(t.wallets.save);
        await page.getByRole('heading', { level: 1, name: program }).waitFor();
        await user.openPart('overview');
        await press(t.wallets.remove);
        await page.getByRole('button', { name: t.wallets.removeConfirm }).click();
        await goTo('wallets');
        await press(t.wallets.add);
      });
    }
  });
});

test('one device, by keyboard alone', async ({ page }) => {
  const user = userOf(page, 'en');
  const { t } = user;
  await openWizard(user);
  const reach = async (name: string): Promise<void> => {
    const target = page.getByRole('button', { name, exact: true });
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };
  await reach(t.wizard.chooseOneDevice);
  await page.keyboard.press('Enter');
  await page.getByLabel(t.wizard.keyOfDevice).focus();
  await page.keyboard.insertText(`[73c5da0a/84h/0h/0h]${ZPUB}`);
  await reach(t.wizard.readKey);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t.wizard.keyRead }).waitFor();
  await reach(t.wizard.next);
  await page.keyboard.press('Enter');
  await expect(page.getByText(FIRST_ADDRESS.slice(4, 8)).first()).toBeVisible();
  await page.getByLabel(t.wallets.name).focus();
  await page.keyboard.insertText('Savings');
  await expect(page.getByRole('button', { name: t.wallets.save })).toBeEnabled();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Savings' }).waitFor();
});
