import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

async function openPrices(locale: 'en' | 'nl' = 'en', assets: readonly string[] = ['BTC', 'ETH']) {
  const opened = await openWindow(locale);
  const { venue } = await opened.app.must('venue.add', { name: 'Kraken' });
  for (const asset of assets) {
    await opened.app.must('holding.set', { venueId: venue.id, asset, amount: '2' });
  }
  const name = locale === 'nl' ? 'Blootstelling' : 'Exposure';
  await opened.user.click(screen.getByRole('button', { name }));
  await screen.findByRole('heading', { name: locale === 'nl' ? 'Prijzen' : 'Prices' });
  return opened;
}

const FILE = 'asset;currency;price;at\nBTC;EUR;80000,5;2022-11-08\nETH;EURO;1;2022-11-08\n';

describe('the card of prices', () => {
  it('without prices shows the shares in coins, and asks nobody', async () => {
    const { app } = await openPrices();
    const card = await screen.findByRole('region', { name: 'BTC' });
    expect(
      within(card).getByRole('img', { name: '2 BTC at venues, 0 BTC in your own wallets.' }),
    ).toBeDefined();
    expect(screen.getByText('Nobody is asked for prices until you say so.')).toBeDefined();
    expect(app.services.network.attempts()).toEqual([]);
  });

  it('names every host before the first request, and each has a switch of its own', async () => {
    const { app, user } = await openPrices();
    await user.click(screen.getByRole('button', { name: 'Ask for prices' }));
    const dialog = await screen.findByRole('dialog', { name: 'Whom may Holdfast ask?' });
    const ask = within(dialog).getByRole('button', { name: 'Ask for prices' });
    expect(ask).toHaveProperty('disabled', true);
    for (const host of ['api.kraken.com', 'www.bitstamp.net', 'api.coinbase.com']) {
      expect(within(dialog).getByRole('switch', { name: new RegExp(host) })).toBeDefined();
    }
    await user.click(within(dialog).getByRole('switch', { name: /api\.kraken\.com/ }));
    await waitFor(() => expect(ask).toHaveProperty('disabled', false));
    const { feeds } = await app.must('price.view', {});
    expect(feeds.filter(({ allowedAt }) => allowedAt !== null).map(({ feed }) => feed)).toEqual([
      'kraken',
    ]);
    expect(app.services.network.attempts()).toEqual([]);
  });

  it('shows what is in a file, takes it in with its rows left out named, and takes it back', async () => {
    const { user } = await openPrices();
    await user.click(screen.getByRole('button', { name: 'Import prices' }));
    const file = new File([FILE], 'old.csv', { type: 'text/csv' });
    await user.upload(
      await screen.findByLabelText('Choose a file of prices', { selector: 'input' }),
      file,
    );
    expect(await screen.findByText('2 rows read · 1 new price · 1 row left out')).toBeDefined();
    expect(screen.getByText('No currency in use, such as EUR')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Import these prices' }));
    expect(await screen.findByText(/€80,001/)).toBeDefined();
    expect(screen.getByText('Over a week old')).toBeDefined();
    expect(screen.getByText('Old prices behind this total')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take back: old.csv' }));
    await waitFor(() => expect(screen.queryByText('Over a week old')).toBeNull());
  });

  it('keeps a price that is typed in, with its day and source', async () => {
    const { user } = await openPrices('en', ['BTC']);
    await user.type(screen.getByLabelText('Price of one BTC in EUR'), '0.00001234');
    await user.click(screen.getByRole('button', { name: 'Save BTC' }));
    expect(await screen.findByText('€0.00001234')).toBeDefined();
    expect(screen.getByText(/· typed in/)).toBeDefined();
  });

  it('speaks Dutch', async () => {
    await openPrices('nl');
    expect(screen.getByRole('button', { name: 'Prijzen vragen' })).toBeDefined();
    expect(await screen.findByText('Waar de munten zijn, zonder prijzen')).toBeDefined();
  });
});

it('the settings list the sources of prices, and every currency by its name', async () => {
  const { user } = await openWindow();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(await screen.findByRole('switch', { name: /api\.coinbase\.com/ })).toBeDefined();
  await user.selectOptions(screen.getByLabelText('Currency for values'), 'SEK · Swedish Krona');
  await waitFor(() =>
    expect(screen.getByLabelText('Currency for values')).toHaveProperty('value', 'SEK'),
  );
});
