import { screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

async function openHistory(locale: 'en' | 'nl' = 'en', name = 'Exposure', history = 'History') {
  const opened = await openWindow(locale);
  const { venue } = await opened.app.must('venue.add', { name: 'Kraken' });
  await opened.app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
  await opened.user.click(screen.getByRole('button', { name }));
  await opened.user.click(await screen.findByRole('button', { name: history }));
  await screen.findByRole('heading', { level: 1, name: history });
  return opened;
}

describe('the history', () => {
  it('shows the line with a sentence, what happened, and the days as a table', async () => {
    await openHistory();
    const picture = await screen.findByRole('img', {
      name: /share held by others from 100 to 100/,
    });
    expect(within(picture).getByText('1')).toBeDefined();
    expect(screen.getByRole('row', { name: /1 .* Venue Kraken added/ })).toBeDefined();
    const days = screen.getByRole('region', { name: 'Score and share of each day' });
    expect(within(days).getByRole('row', { name: /100% .* 2026\.1, form/ })).toBeDefined();
  });

  it('sets a goal, says how it stands, and takes it away', async () => {
    const { app, user } = await openHistory();
    await user.click(await screen.findByLabelText('By'));
    await user.paste('2099-06-01');
    await user.click(screen.getByRole('button', { name: 'Set the goal' }));
    expect(
      await screen.findByRole('heading', { name: 'Under 10 % with others by 1 Jun 2099' }),
    ).toBeDefined();
    expect(screen.getByText(/Now 100%\. Too few days are known/)).toBeDefined();
    expect((await app.must('history.view', {})).goals).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Remove: Under 10/ }));
    await waitForElementToBeRemoved(screen.getByText(/Too few days are known/));
    expect((await app.must('history.view', {})).goals).toEqual([]);
  });

  it('speaks Dutch', async () => {
    await openHistory('nl', 'Blootstelling', 'Verloop');
    expect(await screen.findByText('Plek Kraken toegevoegd')).toBeDefined();
  });
});
