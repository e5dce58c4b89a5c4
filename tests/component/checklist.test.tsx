import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../preload/shapes.ts';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { openWindow } from './open-window.tsx';

/** Opens the checklist and unfolds an area and an item in it. */
async function openRow(
  area: 'leaving' | 'claim' | 'exposure',
  title: string,
  locale: Locale = 'en',
) {
  const opened = await openWindow(locale);
  const text = catalogs[locale].checklist;
  const { user } = opened;
  await user.click(screen.getByRole('button', { name: 'Checklist' }));
  await user.click(await screen.findByRole('button', { name: new RegExp(text.areas[area]) }));
  const row = (await screen.findByText(title, { selector: 'summary *' })).closest('details');
  if (row === null) throw new Error('no row');
  await user.click(within(row).getByText(title));
  return { ...opened, row, text };
}

describe('the checklist', () => {
  it('notes an item as done with its words and expiry, takes it back and keeps its history', async () => {
    const { app, user, row } = await openRow('leaving', 'You could leave every venue within a day');
    await user.click(within(row).getByRole('button', { name: 'Note it as done' }));
    await user.type(within(row).getByLabelText('Your note'), 'Allow-list set at Kraken');
    await user.type(within(row).getByLabelText(/Who did it/), 'Ada');
    await user.click(within(row).getByRole('button', { name: 'Save the note' }));
    expect(
      await within(row).findByText('Allow-list set at Kraken', { selector: 'p' }),
    ).toBeDefined();
    expect(within(row).getByText(/holds until/)).toBeDefined();
    await user.click(within(row).getByRole('button', { name: 'Take it back' }));
    expect(await within(row).findByRole('button', { name: 'Note it as done' })).toBeDefined();
    await user.click(within(row).getByRole('button', { name: 'History (1)' }));
    expect(await within(row).findByText(/taken back on/)).toBeDefined();
    expect(within(row).getByText('By Ada')).toBeDefined();
    const { items } = await app.must('checklist.list', {});
    expect(items.find(({ id }) => id === 'exit_route_ready')).toMatchObject({
      status: 'open',
      entries: 1,
    });
  });

  it('refuses a note without words', async () => {
    const { user, row } = await openRow('leaving', 'Je zou overal binnen een dag weg kunnen', 'nl');
    await user.click(within(row).getByRole('button', { name: 'Noteer als gedaan' }));
    await user.click(within(row).getByRole('button', { name: 'Bewaar de notitie' }));
    expect((await within(row).findByRole('alert')).textContent).toContain(
      'Een vinkje zonder woorden',
    );
  });

  it('takes a file in place of words and keeps its fingerprint, not the file', async () => {
    const { app, user, row } = await openRow(
      'claim',
      'Statements, terms and identity papers are saved outside the venues',
    );
    await user.click(within(row).getByRole('button', { name: 'Note it as done' }));
    await user.upload(
      within(row).getByLabelText('Show a file', { selector: 'input' }),
      new File(['abc'], 'statement.txt', { type: 'text/plain' }),
    );
    expect(await within(row).findByText('File statement.txt, 3 bytes')).toBeDefined();
    await user.click(within(row).getByRole('button', { name: 'Save the note' }));
    expect(await within(row).findByText(/holds until/)).toBeDefined();
    const { entries } = await app.must('checklist.history', { itemId: 'claim_documents_saved' });
    // SHA-256 of "abc", FIPS 180-2 appendix B.1.
    expect(entries[0]?.file).toEqual({
      name: 'statement.txt',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('leaves an item out for a reason, and lets it count again', async () => {
    const { user, row } = await openRow('leaving', 'You could leave every venue within a day');
    await user.click(within(row).getByRole('button', { name: 'Does not concern me' }));
    await user.type(within(row).getByLabelText(/Why does it not/), 'The coins are not mine');
    await user.click(within(row).getByRole('button', { name: 'Leave this step out' }));
    expect(await within(row).findByText('The coins are not mine', { selector: 'p' })).toBeDefined();
    await user.click(within(row).getByRole('button', { name: 'It does concern me' }));
    expect(await within(row).findByRole('button', { name: 'Note it as done' })).toBeDefined();
  });

  it('says why something could not be taken back', async () => {
    const { app, user, row } = await openRow('leaving', 'You could leave every venue within a day');
    await user.click(within(row).getByRole('button', { name: 'Does not concern me' }));
    await user.type(within(row).getByLabelText(/Why does it not/), 'The coins are not mine');
    await user.click(within(row).getByRole('button', { name: 'Leave this step out' }));
    const include = await within(row).findByRole('button', { name: 'It does concern me' });
    // Another program that holds the same data was quicker.
    await app.must('checklist.include', { itemId: 'exit_route_ready' });
    await user.click(include);
    expect((await within(row).findByRole('alert')).textContent).not.toBe('');
  });

  it('offers no tick for what Holdfast checks itself', async () => {
    const { row } = await openRow(
      'exposure',
      'You have a wallet of your own, and Holdfast knows it',
    );
    expect(within(row).queryByRole('button', { name: 'Note it as done' })).toBeNull();
    expect(within(row).queryByRole('button', { name: 'Does not concern me' })).toBeNull();
  });

  it('opens the next best step from the top of the page', async () => {
    const { app, user } = await openWindow();
    const { levers } = await app.must('checklist.list', {});
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    await user.click(await screen.findByRole('button', { name: 'Open this step' }));
    const [next] = levers;
    if (next === undefined) throw new Error('no step');
    const { title } = catalogs.en.checklist.items[next.id];
    const summary = await screen.findByText(title, { selector: 'summary *' });
    expect(summary.closest('details')?.open).toBe(true);
  });

  it('shows only what fits the filter, and says so when nothing does', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    await user.selectOptions(await screen.findByLabelText('Status'), 'Done');
    expect(screen.getByText('No step fits this choice.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show all steps' }));
    expect(screen.getByRole('button', { name: /Papers for a claim/ })).toBeDefined();
  });

  it('asks about the situation and leaves out what does not concern the user', async () => {
    const { app, user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Checklist' }));
    await user.click(await screen.findByText('Your situation'));
    await user.selectOptions(screen.getByLabelText(/passphrase beside/), 'No');
    await user.click(screen.getByRole('button', { name: 'Save the answers' }));
    expect(await screen.findByText('The steps now fit your answers.')).toBeDefined();
    const { items, situation } = await app.must('checklist.list', {});
    expect(situation.usesPassphrase).toBe(false);
    expect(items.find(({ id }) => id === 'passphrase_noted')).toMatchObject({
      status: 'not_applicable',
      reason: 'passphrase',
    });
  });
});
