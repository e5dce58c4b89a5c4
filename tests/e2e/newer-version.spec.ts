import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PROFILE } from '../../main/domain/profile/profile.ts';
import { encodeSealed } from '../../main/services/vault/sealed-file.ts';
import { storedProfile } from '../support/stored-profiles.ts';
import { answerDialog } from './support/answer-dialog.ts';
import { expect, test } from './support/app-fixture.ts';
import { SPOKEN, userOf } from './support/journey.ts';

test.use({ locale: SPOKEN.tag });

/** A vault's file as a later version would write it, with a list that is unknown here. */
function laterFile(): Buffer {
  const body = { ...Object(storedProfile(5)), schema: EMPTY_PROFILE.schema + 1, heirs: ['Sister'] };
  const header = { generation: 9, savedAt: '2026-11-22T10:00:00.000Z', appVersion: '3.1.0' };
  return encodeSealed({ name: 'holdfast-vault', version: 1 }, { header, body }, null);
}

test('data of a newer version is shown with a notice on every screen, and neither it nor one in an unknown layout is changed', async ({
  holdfast,
  page,
}) => {
  const { t, startFromWelcome, addWallet, renameWallet } = userOf(page, SPOKEN.locale);
  const text = t.vault.banner;
  await startFromWelcome();
  await addWallet('Before');
  await renameWallet('Renamed');
  await holdfast.close();
  const file = join(holdfast.profile, 'vault.holdfast');
  const later = laterFile();
  writeFileSync(file, later);

  const second = userOf(await holdfast.relaunch(), SPOKEN.locale);
  const notice = second.page.getByText(text.newerText);
  for (const screen of ['overview', 'exposure', 'wallets', 'plan', 'settings'] as const) {
    await second.goTo(screen);
    await expect(notice).toBeVisible();
  }
  await second.goTo('wallets');
  await expect(second.page.getByRole('heading', { name: 'Savings' })).toBeVisible();
  const copy = join(holdfast.profile, 'a copy');
  await answerDialog(holdfast, copy);
  await second.press(t.recovery.copy);
  await expect.poll(() => readOrNull(copy)?.equals(later)).toBe(true);
  expect(readFileSync(file).equals(later)).toBe(true);
  await holdfast.close();

  const strange = Buffer.from('holdfast-vault 2 x\n{"appVersion":"4.0.0"}\n');
  writeFileSync(file, strange);
  const third = userOf(await holdfast.relaunch(), SPOKEN.locale);
  await expect(third.page.getByRole('heading', { level: 1 })).toHaveText(
    t.recovery.newer_version.title,
  );
  await expect(third.page.getByText('4.0.0').first()).toBeVisible();
  await third.press(t.recovery.look);
  await third.goTo('wallets');
  await expect(third.page.getByRole('heading', { name: 'Before' })).toBeVisible();
  expect(readFileSync(file).equals(strange)).toBe(true);
  await third.press(text.goOn);
  await third.press(text.goOnConfirm);
  await expect(third.page.getByText(text.earlierText)).toHaveCount(0);
  await third.goTo('wallets');
  await expect(third.page.getByRole('heading', { name: 'Before' })).toBeVisible();
});

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
