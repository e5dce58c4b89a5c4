import { deriveAddresses } from '../../main/domain/wallet/derive-addresses.ts';
import type { Api } from '../../preload/contract.ts';
import { expect, test } from './support/app-fixture.ts';
import { runHeadless } from './support/run-headless.ts';

const DESCRIPTOR =
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)';
// More than are derived without threads.
const REQUEST = { descriptor: DESCRIPTOR, chain: 'change', start: 11, count: 400 } as const;

function expected() {
  const derived = deriveAddresses(REQUEST);
  if (!derived.ok) throw new Error(derived.error.code);
  return derived.value;
}

test('the window gets many addresses from the threads of the bundle', async ({ page }) => {
  const reply = await page.evaluate(
    // The preload script puts it there.
    (request) =>
      (window as unknown as { holdfast: Api }).holdfast.call('wallet.addresses', request),
    REQUEST,
  );
  expect(reply.ok && reply.value.addresses).toEqual(expected());
});

test('the headless form tells how far it is before it answers', ({ profile }) => {
  const lines = runHeadless(profile, [{ id: 1, method: 'wallet.addresses', input: REQUEST }]);
  const progress = lines.slice(0, -1);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toEqual({ id: 1, progress: { done: 400, total: 400 } });
  expect(lines.at(-1)).toEqual({ id: 1, ok: true, value: { addresses: expected() } });
});
