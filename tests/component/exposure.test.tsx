import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

type Case = { readonly id: string; readonly input: { readonly bytes_base64: string } };

/** A ledger of tests/vectors/exports, as a file that a user chooses. */
function ledger(idPart: string, name = 'ledgers.csv'): File {
  const { cases } = JSON.parse(readFileSync('tests/vectors/exports/kraken.json', 'utf8')) as {
    cases: readonly Case[];
  };
  const found = cases.find(({ id }) => id.includes(idPart));
  if (found === undefined) throw new Error(`No case ${idPart}`);
  return new File([Buffer.from(found.input.bytes_base64, 'base64')], name, { type: 'text/csv' });
}

async function openExposure(locale: 'en' | 'nl' = 'en') {
  const window = await openWindow(locale);
  await window.user.click(
    screen.getByRole('button', { name: locale === 'en' ? 'Exposure' : 'Blootstelling' }),
  );
  return window;
}

async function chooseFile(user: Awaited<ReturnType<typeof openWindow>>['user'], file: File) {
  await user.click(screen.getByRole('button', { name: 'Import an export' }));
  await user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), file);
}

describe('importing a ledger', () => {
  it.each([
    ['small', 1],
    ['too large for one message', 20_000],
  ])(
    'asks what the columns of an unknown export mean, and previews it so: %s',
    async (_name, times) => {
      const { user } = await openExposure();
      const text = `When,Coin,Amount\n${'2024-01-01 10:00:00,BTC,1.5\n'.repeat(times)}`;
      await chooseFile(user, new File([text], 'corner.csv', { type: 'text/csv' }));
      const dialog = await screen.findByRole('dialog', { name: 'Import an export' });
      const preview = await within(dialog).findByRole('button', { name: 'Preview' });
      expect(preview).toHaveProperty('disabled', true);
      await user.type(within(dialog).getByLabelText('Exchange or other venue'), 'Corner');
      for (const [label, column] of [
        ['Date and time', 'When'],
        ['Coin', 'Coin'],
        ['Amount', 'Amount'],
      ] as const) {
        await user.selectOptions(within(dialog).getByRole('combobox', { name: label }), column);
      }
      await user.click(preview);
      expect(await within(dialog).findByText('What would change at Corner')).toBeDefined();
    },
  );

  it('shows what would change, imports it, says so the second time, and takes it back', async () => {
    const { app, user } = await openExposure();
    await chooseFile(user, ledger('staking'));
    const dialog = await screen.findByRole('dialog', { name: 'Import an export' });
    expect(await within(dialog).findByText('What would change at Kraken')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('region', { name: 'Kraken' })).toBeDefined();
    const before = await app.must('holding.list', {});

    await chooseFile(user, ledger('staking', 'the-same-again.csv'));
    expect(await screen.findByText(/This very ledger was imported on/)).toBeDefined();
    expect(
      within(screen.getByRole('dialog', { name: 'Import an export' })).getByRole('button', {
        name: 'Import',
      }),
    ).toHaveProperty('disabled', true);
    await user.keyboard('{Escape}');
    expect(await app.must('holding.list', {})).toEqual(before);

    await user.click(await screen.findByRole('button', { name: 'Take back ledgers.csv' }));
    expect(await screen.findByText('Nothing entered for this place.')).toBeDefined();
  });

  it('names what is wrong with a file and changes nothing', async () => {
    const { app, user } = await openExposure();
    await chooseFile(
      user,
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])], 'picture.csv'),
    );
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This is neither a CSV file nor',
    );
    expect((await app.must('venue.list', {})).venues).toEqual([]);
  });
});

describe('holdings by hand', () => {
  it('are typed with a decimal comma in Dutch and shown as they are understood', async () => {
    const { app, user } = await openExposure('nl');
    await user.click(screen.getByRole('button', { name: 'Voeg een plek toe' }));
    await user.selectOptions(await screen.findByLabelText('Welke?'), 'Bitvavo');
    await user.click(screen.getByRole('button', { name: 'Voeg de plek toe' }));
    await user.click(await screen.findByRole('button', { name: 'Voeg bezit toe' }));
    await user.type(await screen.findByLabelText('Hoeveelheid'), '0,5');
    expect(screen.getByText('Betekent 0,5 BTC.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bewaar het bezit' }));
    expect(await screen.findByRole('cell', { name: '0,5' })).toBeDefined();
    const { holdings } = await app.must('holding.list', {});
    expect(holdings).toMatchObject([
      { asset: 'BTC', amount: '0.5', arrangement: 'spot', importId: null },
    ]);
  });

  it('are not saved while a number could mean two things', async () => {
    const { user } = await openExposure('nl');
    await user.click(screen.getByRole('button', { name: 'Voeg een plek toe' }));
    await user.click(await screen.findByRole('button', { name: 'Voeg de plek toe' }));
    await user.click(await screen.findByRole('button', { name: 'Voeg bezit toe' }));
    await user.type(await screen.findByLabelText('Hoeveelheid'), '1.250');
    expect(screen.getByRole('alert').textContent).toContain(
      'Schrijf 1250 voor duizenden, of 1,250 voor een breuk.',
    );
    expect(screen.getByRole('button', { name: 'Bewaar het bezit' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
