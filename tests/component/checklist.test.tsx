import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

describe('the checklist', () => {
  it('notes an item as done with its words and expiry, and takes it back', async () => {
    const { app, user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    const title = 'You could leave every venue within a day';
    await user.click(await screen.findByText(title));
    const row = screen.getByText(title).closest('details');
    if (row === null) throw new Error('no row');
    await user.click(within(row).getByRole('button', { name: 'Note it as done' }));
    await user.type(within(row).getByLabelText('Your note'), 'Allow-list set at Kraken');
    await user.click(within(row).getByRole('button', { name: 'Save the note' }));
    expect(
      await within(row).findByText('Allow-list set at Kraken', { selector: 'p' }),
    ).toBeDefined();
    expect(within(row).getByText(/holds until/)).toBeDefined();
    await user.click(within(row).getByRole('button', { name: 'Take it back' }));
    expect(await within(row).findByRole('button', { name: 'Note it as done' })).toBeDefined();
    const { items } = await app.must('checklist.list', {});
    expect(items.find(({ id }) => id === 'exit_route_ready')).toMatchObject({ status: 'open' });
  });

  it('refuses a note without words', async () => {
    const { user } = await openWindow('nl');
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    const title = 'Je zou overal binnen een dag weg kunnen';
    await user.click(await screen.findByText(title));
    const row = screen.getByText(title).closest('details');
    if (row === null) throw new Error('no row');
    await user.click(within(row).getByRole('button', { name: 'Noteer als gedaan' }));
    await user.click(within(row).getByRole('button', { name: 'Bewaar de notitie' }));
    expect((await within(row).findByRole('alert')).textContent).toContain(
      'Een vinkje zonder woorden',
    );
  });

  it('offers no tick for what Holdfast checks itself', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    const row = (
      await screen.findByText('You have a wallet of your own, and Holdfast knows it')
    ).closest('details');
    if (row === null) throw new Error('no row');
    expect(within(row).queryByRole('button', { name: 'Note it as done', hidden: true })).toBeNull();
  });
});
