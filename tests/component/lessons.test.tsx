import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

/** Opens the lessons by way of the checklist. */
async function openLessons(locale: 'en' | 'nl' = 'en', hold = false) {
  const opened = await openWindow(locale);
  if (hold) {
    const { venue } = await opened.app.must('venue.add', { name: 'Kraken' });
    await opened.app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '2' });
    await opened.app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '80000' });
  }
  await opened.user.click(screen.getByRole('button', { name: 'Checklist' }));
  const open = { en: 'Read the lessons', nl: 'Lees de lessen' }[locale];
  await opened.user.click(await screen.findByRole('button', { name: open }));
  await screen.findByRole('heading', {
    level: 2,
    name: { en: 'November 2022, day by day', nl: 'November 2022, dag voor dag' }[locale],
  });
  return opened;
}

async function openIncidents(locale: 'en' | 'nl' = 'en', hold = false) {
  const opened = await openLessons(locale, hold);
  const name = { en: 'Would it have reached you?', nl: 'Had het jou geraakt?' }[locale];
  await opened.user.click(screen.getByRole('tab', { name }));
  return opened;
}

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name, { selector: 'strong' }).closest('details');
  if (row === null) throw new Error(`no row ${name}`);
  return row;
}

describe('the timeline of November 2022', () => {
  it('is a list for each phase, with the week in its order', async () => {
    await openLessons();
    const week = screen.getByRole('region', { name: 'The week of 2 to 11 November 2022' });
    const titles = within(week).getAllByRole('heading', { level: 4 });
    expect(titles.map((title) => title.textContent)).toEqual([
      'A balance sheet comes out',
      'Binance says it will sell',
      'Everyone wants out at once',
      'Withdrawals stop',
      'The rescue is called off',
      'A regulator freezes what is left',
      'It spreads',
      'Bankruptcy',
      'Prices fall with it',
    ]);
    expect(within(week).getByText('2 Nov 2022').getAttribute('datetime')).toBe('2022-11-02');
    expect(screen.getByRole('button', { name: 'Checklist' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('unfolds to the lesson, where it was read, and its items with how they stand', async () => {
    const { user } = await openLessons();
    const event = screen.getByText('Everyone wants out at once').closest('li');
    if (event === null) throw new Error('no event');
    const inside = within(event);
    await user.click(inside.getByText('What it taught'));
    expect(inside.getByText(/The way out has to be tested/)).toBeDefined();
    expect(inside.getByText(/Chicago Fed Letter 479/)).toBeDefined();
    expect(inside.getByText(/two Dutch texts/)).toBeDefined();
    expect(inside.getAllByText('Open')).toHaveLength(5);
    const title = 'A small withdrawal from every venue worked in the last three months';
    await user.click(inside.getByRole('button', { name: `Go to: ${title}` }));
    const row = (await screen.findByText(title)).closest('details');
    expect(row?.open).toBe(true);
  });
});

describe('other incidents', () => {
  it('say what is missing while nothing was entered, and lead there', async () => {
    const { user } = await openIncidents();
    expect(screen.getByText('Enter what you hold, and this page answers')).toBeDefined();
    expect(within(rowOf('Mt. Gox')).getByText('Cannot be told yet')).toBeDefined();
    const [first] = screen.getAllByRole('button', { name: 'Enter what you hold' });
    if (first === undefined) throw new Error('no button');
    await user.click(first);
    expect(await screen.findByRole('heading', { level: 1, name: 'Exposure' })).toBeDefined();
  });

  it('say by word what would have been reached, how much, why, and where the way out begins', async () => {
    const { user } = await openIncidents('en', true);
    const ftx = within(rowOf('FTX'));
    expect(ftx.getByText('Would have reached you · 100%')).toBeDefined();
    expect(within(rowOf('Celsius')).getByText('Would not have reached this')).toBeDefined();
    expect(within(rowOf('Coldcard')).getByText('Cannot be told yet')).toBeDefined();
    await user.click(ftx.getByText('FTX'));
    expect(ftx.getByText(/held in the way they were here: Kraken\./)).toBeDefined();
    expect(ftx.getByText('100% of what you own, about €160,000.')).toBeDefined();
    await user.click(ftx.getByRole('button', { name: 'Go to the venue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kraken' })).toBeDefined();
  });

  it('names a few of many venues, and counts the rest', async () => {
    const { app, user } = await openWindow();
    for (const name of ['Kraken', 'Bitvavo', 'Bitstamp', 'Bybit', 'Coinbase', 'OKX']) {
      const { venue } = await app.must('venue.add', { name });
      await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    }
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    await user.click(await screen.findByRole('button', { name: 'Read the lessons' }));
    await user.click(await screen.findByRole('tab', { name: 'Would it have reached you?' }));
    expect(
      within(rowOf('FTX')).getByText(/: Bitstamp, Bitvavo, Bybit and 3 more\.$/),
    ).toBeDefined();
    expect(within(rowOf('Bybit')).getByText(/at this very firm .*: Bybit\.$/)).toBeDefined();
  });

  it('speaks Dutch', async () => {
    await openIncidents('nl', true);
    expect(within(rowOf('FTX')).getByText('Had jou geraakt · 100%')).toBeDefined();
    expect(screen.getByText(/15 incidenten: /)).toBeDefined();
  });
});
