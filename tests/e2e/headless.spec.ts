import { expect, test } from './support/app-fixture.ts';
import { FIRST_ADDRESS, userOf, ZPUB } from './support/journey.ts';
import { runHeadless } from './support/run-headless.ts';

test('the headless form answers as the contract says, in order and in the language asked for', ({
  profile,
}) => {
  const replies = runHeadless(
    profile,
    [
      { id: 1, method: 'wallet.inspect', input: { text: ZPUB } },
      { id: 2, method: 'wallet.inspect', input: { text: 'abandon '.repeat(11) + 'about' } },
      { id: 3, method: 'nothing.here' },
    ],
    'nl',
  );
  expect(replies).toMatchObject([
    { id: 1, ok: true, value: { kind: 'single_sig', script: 'p2wpkh', network: 'mainnet' } },
    { id: 2, ok: false, error: { code: 'secret_detected', fields: ['text'] } },
    { id: 3, ok: false, error: { code: 'unknown_method' } },
  ]);
  expect(replies[0]).toHaveProperty('value.firstAddresses.0', FIRST_ADDRESS);
  expect(JSON.stringify(replies[1])).toContain('Hier staat een privésleutel');
});

test('window and headless form share one profile, one at a time', async ({ holdfast, page }) => {
  const { startFromWelcome, addWallet } = userOf(page, 'en');
  await startFromWelcome();
  await addWallet('Savings');
  const meanwhile = runHeadless(holdfast.profile, [{ id: 1, method: 'wallet.list', input: {} }]);
  expect(meanwhile).toMatchObject([{ id: 1, ok: false, error: { code: 'profile_in_use' } }]);
  await holdfast.close();
  const after = runHeadless(holdfast.profile, [
    { id: 1, method: 'wallet.list', input: {} },
    { id: 2, method: 'settings.get', input: {} },
  ]);
  expect(after).toMatchObject([
    { ok: true, value: { wallets: [{ name: 'Savings' }] } },
    { ok: true, value: { welcomed: true } },
  ]);
});
