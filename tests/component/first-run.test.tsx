import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

describe('the first run', () => {
  it('says what Holdfast does and never does, in the language that is chosen', async () => {
    const { user } = await openWindow('en', false);
    expect(screen.getByRole('heading', { name: 'Welcome to Holdfast' })).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Language'), 'Nederlands');
    expect(await screen.findByRole('heading', { name: 'Welkom bij Houvast' })).toBeDefined();
    expect(document.documentElement.lang).toBe('nl');
  });

  it('leads to an overview without a score, with three ways to start', async () => {
    const { app, user } = await openWindow('en', false);
    await user.click(screen.getByRole('button', { name: 'Start with Holdfast' }));
    expect(await screen.findByRole('img', { name: 'No exposure score yet.' })).toBeDefined();
    for (const name of ['Enter your holdings', 'Add your wallet', 'Open the checklist']) {
      expect(screen.getByRole('button', { name })).toBeDefined();
    }
    expect((await app.must('settings.get', {})).welcomed).toBe(true);
  });
});
