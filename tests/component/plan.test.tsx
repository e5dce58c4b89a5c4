import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

type Opened = Awaited<ReturnType<typeof openWindow>>;

async function hold({ app }: Opened, name: string, amount: string, asset = 'BTC') {
  const { venue } = await app.must('venue.add', { name });
  await app.must('holding.set', { venueId: venue.id, asset, amount });
}

async function openPlans({ user }: Opened, name = 'Exit plan') {
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { level: 1, name });
}

describe('the exit plans', () => {
  it('say what to do first when nothing lies at a venue', async () => {
    const opened = await openWindow();
    await openPlans(opened);
    expect(await screen.findByText('Nothing lies at a venue')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Go to exposure' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Exposure' })).toBeDefined();
  });

  it('order venues by what leaving them buys, and say that no wallet may take the coins', async () => {
    const opened = await openWindow();
    await hold(opened, 'Small', '0.1');
    await hold(opened, 'Large', '3');
    await openPlans(opened);
    const starts = await screen.findAllByRole('button', { name: /^Start a plan for/ });
    expect(starts.map(({ textContent }) => textContent)).toEqual([
      'Start a plan for Large',
      'Start a plan for Small',
    ]);
    expect(screen.getByText('No wallet can take the coins yet')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Set up a wallet' })).toBeDefined();
  });

  it('lead through steps, skip one with a reason, take it back, pause and give up', async () => {
    const opened = await openWindow();
    const { user } = opened;
    await hold(opened, 'Large', '3');
    await openPlans(opened);
    await user.click(await screen.findByRole('button', { name: 'Start a plan for Large' }));
    await screen.findByRole('heading', { level: 1, name: 'Leave Large' });
    const steps = screen.getByRole('navigation', { name: 'Steps' });
    await user.type(screen.getByLabelText('Where you keep it, or what you did'), 'Blue stick');
    await user.click(screen.getByRole('button', { name: 'Note it as done' }));
    expect(
      await within(steps).findByRole('button', {
        name: /^Save your history and statements done/,
      }),
    ).toBeDefined();
    expect(
      await screen.findByRole('heading', { name: 'Save the terms you agreed to' }),
    ).toBeDefined();

    await user.click(screen.getByText('Skip this step'));
    await user.type(screen.getByLabelText('Why does it not apply?'), 'Not to be had');
    await user.click(screen.getByRole('button', { name: 'Skip it' }));
    expect(
      await within(steps).findByRole('button', { name: 'Save the terms you agreed to skipped' }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take the last step back' }));
    expect(
      await within(steps).findByRole('button', { name: 'Save the terms you agreed to now' }),
    ).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Pause the plan' }));
    expect(await screen.findByText('This plan is paused')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Go on with the plan' }));
    await user.click(await screen.findByRole('button', { name: 'Give the plan up' }));
    await user.click(await screen.findByRole('button', { name: 'Give it up' }));
    expect(await screen.findByText('This plan was given up')).toBeDefined();
  });

  it('stand on the overview with their next step, in Dutch', async () => {
    const opened = await openWindow('nl');
    await hold(opened, 'Bitvavo', '0.5');
    const { venues } = await opened.app.must('venue.list', {});
    await opened.app.must('plan.start', { venueId: venues[0]?.id ?? '' });
    await openPlans(opened, 'Vertrekplan');
    await opened.user.click(await screen.findByRole('button', { name: 'Overzicht' }));
    expect(await screen.findByRole('heading', { name: 'Vertrekplan: Bitvavo' })).toBeDefined();
    expect(screen.getByText('Bewaar je geschiedenis en overzichten')).toBeDefined();
  });
});
