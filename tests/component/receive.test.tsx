import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { openWindow } from './open-window.tsx';

// BIP-84 test vector, account 0.
const KEY =
  '[73c5da0a/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const SECOND = 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g';
const STRANGER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

async function openReceive(locale: 'en' | 'nl') {
  const { app, user } = await openWindow(locale);
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: KEY });
  const t = catalogs[locale];
  await user.click(screen.getByRole('button', { name: t.shell.nav.wallets }));
  await user.click(await screen.findByRole('button', { name: `${t.wallets.open} Savings` }));
  await user.click(await screen.findByRole('button', { name: t.wallets.parts.receive }));
  await screen.findByRole('heading', { name: t.receive.addressTitle.replace('{index}', '0') });
  return { app, user, t, walletId: wallet.id };
}

describe.each(['en', 'nl'] as const)('receiving (%s)', (locale) => {
  it('hands an address out once, keeps it on screen, and goes on when asked', async () => {
    const { user, t } = await openReceive(locale);
    await user.type(screen.getByLabelText(t.receive.labelFor), 'Rent');
    await user.click(screen.getByRole('button', { name: t.receive.handOut }));
    await screen.findByText(t.receive.givenWhy);
    expect(screen.getByRole('img', { name: new RegExp(FIRST) })).toBeDefined();
    await user.click(screen.getByRole('button', { name: t.receive.showNext }));
    await screen.findByRole('img', { name: new RegExp(SECOND) });
    expect(screen.getByText('Rent')).toBeDefined();
  });

  it.each([
    ['the same', FIRST, 'same'],
    ['another of mine', SECOND, 'mineText'],
    ['a look-alike', `${FIRST.slice(0, 9)}${STRANGER.slice(9, 34)}${FIRST.slice(34)}`, 'lookAlike'],
    ['a stranger’s', STRANGER, 'notMine'],
  ] as const)('says of a pasted address that it is %s', async (_what, address, key) => {
    const { user, t } = await openReceive(locale);
    await user.click(screen.getByLabelText(t.receive.check.label));
    await user.paste(address);
    await user.click(screen.getByRole('button', { name: t.receive.check.submit }));
    expect(await screen.findByText(t.receive.check[key], { exact: false })).toBeDefined();
  });

  it('warns above every screen when another address stands in the clipboard', async () => {
    const { app, user, t } = await openReceive(locale);
    globalThis.holdfast = {
      call: (async (method: never, input: never) =>
        method === 'clipboard.watch'
          ? { ok: true, value: { state: 'look_alike', afterMs: 500 } }
          : app.call(method, input)) as typeof app.call,
    };
    await user.click(screen.getByRole('button', { name: t.receive.copy }));
    const dialog = await screen.findByRole('dialog', { name: t.receive.swapped.title });
    expect(within(dialog).getByText(t.receive.swapped.wayOut)).toBeDefined();
  });

  it('shows an archived wallet apart', async () => {
    const { user, t } = await openReceive(locale);
    const parts = screen.getByRole('navigation', { name: t.wallets.partNavigation });
    await user.click(within(parts).getByRole('button', { name: t.wallets.parts.overview }));
    await user.click(await screen.findByRole('button', { name: t.wallets.archive }));
    await screen.findByText(t.wallets.archivedTitle);
    await user.click(screen.getByRole('button', { name: t.shell.back }));
    expect(await screen.findByRole('heading', { name: t.wallets.archivedOn })).toBeDefined();
  });
});
