import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SyncedView } from '../../renderer/features/coins/chain-view.ts';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { coinOf, transactionOf, viewOf } from './chain-view-of.ts';
import { openWindow } from './open-window.tsx';

// BIP-84 test vector, account 0.
const KEY =
  '[73c5da0a/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';

/** Opens the page of coins, over the real dispatcher but for what the chain would say. */
async function openCoins(locale: 'en' | 'nl', changed: Partial<SyncedView> | null) {
  const { app, user } = await openWindow(locale);
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: KEY });
  const t = catalogs[locale];
  const asked: string[] = [];
  globalThis.holdfast = {
    call: (async (method: never, input: never) => {
      asked.push(method);
      return method === 'chain.history' && changed !== null
        ? { ok: true, value: viewOf(wallet.id, changed) }
        : app.call(method, input);
    }) as typeof app.call,
  };
  await user.click(screen.getByRole('button', { name: t.shell.nav.wallets }));
  await user.click(await screen.findByRole('button', { name: `${t.wallets.open} Savings` }));
  await user.click(await screen.findByRole('button', { name: t.wallets.parts.coins }));
  return { user, text: t.coins, t, app, walletId: wallet.id, asked };
}

const rowsOf = (name: string) =>
  within(screen.getByRole('region', { name })).getAllByRole('row').slice(1);

describe.each(['en', 'nl'] as const)('coins and history (%s)', (locale) => {
  it('asks nobody by itself, and says who would be asked and what they would learn', async () => {
    const { text, asked, user } = await openCoins(locale, null);
    expect(await screen.findByText(text.wouldAskNobody)).toBeDefined();
    expect(screen.getByText(text.wouldLearn)).toBeDefined();
    expect(asked).not.toContain('chain.sync');
    await user.click(screen.getByRole('button', { name: text.toServers }));
    expect(
      await screen.findByRole('heading', { level: 1, name: catalogs[locale].serverSettings.title }),
    ).toBeDefined();
  });

  it('keeps apart what is proven, what is only told and what still waits', async () => {
    const { text } = await openCoins(locale, {});
    expect(await screen.findByText(/0[.,]00200000 BTC .*0[.,]00100000 BTC/)).toBeDefined();
    expect(screen.getByText(/−0[.,]00050000 BTC/)).toBeDefined();
    expect(screen.getByText(text.compared.none)).toBeDefined();
  });

  it('says what is wrong and the way out when no server may be asked, with the old coins below', async () => {
    const { text, user } = await openCoins(locale, {});
    await user.click(await screen.findByRole('button', { name: text.syncAgain }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button', { name: text.toServers })).toBeDefined();
    expect(alert.textContent).toContain(text.stillShown);
    expect(rowsOf(text.coinsTitle)).toHaveLength(2);
  });
});

describe('coins', () => {
  it('are sorted by the head of a column, the other way when it is pressed again', async () => {
    const { text, user } = await openCoins('en', {
      utxos: [coinOf(0), coinOf(2), coinOf(1, { height: null, proof: 'unverified' })],
    });
    const amounts = () =>
      rowsOf(text.coinsTitle).map((row) => row.querySelector('th')?.textContent);
    const byBlock = await screen.findByRole('button', { name: 'Sort by Block' });
    expect(amounts()).toEqual(['0.00300000 BTC', '0.00200000 BTC', '0.00100000 BTC']);
    await user.click(byBlock);
    expect(amounts()).toEqual(['0.00100000 BTC', '0.00300000 BTC', '0.00200000 BTC']);
    expect(byBlock.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    await user.click(byBlock);
    expect(amounts()).toEqual(['0.00200000 BTC', '0.00300000 BTC', '0.00100000 BTC']);
  });

  it('of 10,000 show fifty at a time', async () => {
    const { text, user } = await openCoins('en', {
      utxos: Array.from({ length: 10_000 }, (_, place) => coinOf(place)),
    });
    await screen.findByText('1–50 of 10,000');
    expect(rowsOf(text.coinsTitle)).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: text.next }));
    expect(screen.getByText('51–100 of 10,000')).toBeDefined();
  });

  it('get a name, which is kept with the wallet', async () => {
    const { text, t, user, app, walletId } = await openCoins('en', { utxos: [coinOf(0)] });
    await user.click(
      await screen.findByRole('button', { name: 'Name it: Coin of 0.00100000 BTC' }),
    );
    await user.type(screen.getByLabelText(t.receive.labelFor), 'Rent');
    await user.click(screen.getByRole('button', { name: t.receive.saveLabel }));
    await screen.findByRole('region', { name: text.coinsTitle });
    const { labels } = await app.must('label.list', { walletId });
    expect(labels).toContainEqual(
      expect.objectContaining({ type: 'output', ref: `${coinOf(0).txid}:0`, label: 'Rent' }),
    );
  });

  it('that are special say why', async () => {
    const { text } = await openCoins('en', {
      utxos: [coinOf(0, { isDust: true, isReused: true })],
    });
    await screen.findByRole('region', { name: text.coinsTitle });
    const [row] = rowsOf(text.coinsTitle);
    expect(row?.textContent).toContain(text.flags.dust);
    expect(row?.textContent).toContain(text.flags.reused);
  });
});

describe('history', () => {
  it('says in words where each payment stands', async () => {
    const states = ['unconfirmed', 'replaced', 'conflicting', 'vanished'] as const;
    const { text } = await openCoins('en', {
      transactions: states.map((state, place) =>
        transactionOf(place, { state, height: null, confirmations: 0, proof: 'unverified' }),
      ),
    });
    await screen.findByRole('region', { name: text.historyTitle });
    const rows = rowsOf(text.historyTitle).map((row) => row.textContent);
    for (const [place, state] of states.entries())
      expect(rows[place]).toContain(text.states[state]);
  });
});

describe('the balance over time', () => {
  it('is read change by change, and stands in a table too', async () => {
    const { text } = await openCoins('en', {});
    const slider = await screen.findByRole('slider', { name: text.chartRead });
    expect(slider.getAttribute('aria-valuetext')).toBe('1 Mar 2026: 0.00300000 BTC');
    expect(screen.getByRole('img', { name: /between 0.00100000 BTC and 0.00300000 BTC/ }));
    expect(rowsOf(text.chartCaption)).toHaveLength(2);
  });
});

describe('what happened', () => {
  it('is new until it is marked as seen', async () => {
    const event = {
      id: 'one',
      walletId: '',
      kind: 'deposit_seen',
      at: '2026-03-01T00:00:00.000Z',
      txid: null,
      valueSats: 1,
      message: 'A payment is on its way in.',
      isSeen: false,
    } as const;
    const { text, user, asked } = await openCoins('en', { events: [event] });
    await screen.findByText(text.unseen);
    await user.click(screen.getByRole('button', { name: text.markSeen }));
    expect(asked).toContain('chain.markSeen');
  });
});
