import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

describe('the report', () => {
  it('says what is in it, and that nobody is there to ask where it goes', async () => {
    const { user } = await openWindow();
    expect(await screen.findByRole('heading', { name: 'Readiness report' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: /^Without amounts/ }));
    await user.click(screen.getByRole('button', { name: 'Save as data (JSON)' }));
    expect(await screen.findByRole('alert')).toBeDefined();
  });
});

describe('what is due', () => {
  it('stands on the overview with its day and the way there, and as a number beside it', async () => {
    const { app, user } = await openWindow();
    expect(screen.queryByRole('heading', { name: 'Due and expiring' })).toBeNull();
    await app.must('checklist.declare', {
      itemId: 'exit_route_ready',
      note: 'Long ago',
      day: '2020-03-01',
    });
    // After a command everything on screen is read again.
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('switch', { name: /^Remind me of what is due/ }));
    expect(await app.must('settings.get', {})).toMatchObject({ dueNotices: true });
    await user.click(screen.getByRole('button', { name: 'Overview' }));
    expect(await screen.findByRole('heading', { name: 'Due and expiring' })).toBeDefined();
    expect(screen.getByText(/Overdue, since 1 Sept? 2020/)).toBeDefined();
    expect(
      await screen.findByRole('button', {
        name: 'Overview',
        description: 'One thing is overdue or due within a week',
      }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Open: You could leave every venue/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Checklist' })).toBeDefined();
  });
});
