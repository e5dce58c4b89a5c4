import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './open-window.tsx';

type Opened = Awaited<ReturnType<typeof openWindow>>;

async function hold({ app }: Opened, name: string, amount: string, asset = 'BTC') {
  const { venue } = await app.must('venue.add', { name });
  await app.must('holding.set', { venueId: venue.id, asset, amount });
}

const WORDS = {
  en: { exposure: 'Exposure', stress: 'What if it stops?' },
  nl: { exposure: 'Blootstelling', stress: 'Wat als het stopt?' },
} as const;

/** Goes through Exposure, as a user does; what was put in before is read on the way. */
async function openStress({ user }: Opened, locale: 'en' | 'nl' = 'en') {
  const { exposure, stress } = WORDS[locale];
  await user.click(await screen.findByRole('button', { name: exposure }));
  await user.click(await screen.findByRole('button', { name: stress }));
  await screen.findByRole('heading', { level: 1, name: stress });
}

describe('the stress test', () => {
  it('says what to do first when nothing is entered', async () => {
    const opened = await openWindow();
    await openStress(opened);
    expect(await screen.findByText('Nothing to try out yet')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Go to exposure' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Exposure' })).toBeDefined();
  });

  it('tells in a sentence, a picture and a table what freezes, and why', async () => {
    const opened = await openWindow();
    await hold(opened, 'Large', '3');
    await hold(opened, 'Small', '1');
    await opened.app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '10000' });
    await openStress(opened);
    await screen.findByRole('heading', { name: 'If Large stopped the way FTX did' });
    expect(screen.getByText(/€30,000 of your €40,000 would be frozen/)).toBeDefined();
    expect(screen.getByText(/a coin would cost 5\.72 times as much/)).toBeDefined();
    expect(
      screen.getByRole('img', { name: /Of €40,000, €10,000 stays yours and €30,000 freezes/ }),
    ).toBeDefined();
    const table = screen.getByRole('region', { name: 'What freezes, and why' });
    expect(within(table).getByRole('row', { name: /Large 3 BTC It is what stops/ })).toBeDefined();
  });

  it('counts coin by coin while a price is missing', async () => {
    const opened = await openWindow();
    await hold(opened, 'Large', '3');
    await opened.app.must('holding.set', {
      venueId: (await opened.app.must('venue.list', {})).venues[0]?.id ?? '',
      asset: 'ETH',
      amount: '12',
    });
    await openStress(opened);
    expect(await screen.findByText(/3 BTC \+ 12 ETH of your 3 BTC \+ 12 ETH/)).toBeDefined();
    expect(screen.getByText(/some have no price yet: BTC, ETH/)).toBeDefined();
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });

  it('changes with another failure, another number, and coins that were moved before', async () => {
    const opened = await openWindow();
    const { user } = opened;
    await hold(opened, 'Large', '3');
    await hold(opened, 'Small', '1');
    await openStress(opened);
    await screen.findByText(/3 BTC of your 4 BTC would be frozen/);

    await user.selectOptions(screen.getByLabelText('Who stops'), 'Small – 25% of what you own');
    expect(await screen.findByText(/1 BTC of your 4 BTC would be frozen/)).toBeDefined();

    await user.click(screen.getByText(/Show the numbers/));
    const pace = screen.getByLabelText('How quick you are (%)');
    await user.clear(pace);
    await user.paste('100');
    // 18.5 % on each of two days.
    expect(await screen.findByText(/0\.63 BTC of your 4 BTC would be frozen/)).toBeDefined();
    await user.clear(pace);
    await user.paste('200');
    expect(await screen.findByText('Write a number between 0 and 100.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Put the numbers of FTX back' }));
    expect(await screen.findByText(/1 BTC of your 4 BTC would be frozen/)).toBeDefined();

    await user.click(screen.getByLabelText('Moved out of Small before it stopped'));
    expect(await screen.findByText('Then 0 BTC would freeze instead of 1 BTC.')).toBeDefined();

    await user.selectOptions(screen.getByLabelText('As it went at'), 'bybit');
    expect(await screen.findByText(/Nothing of yours would freeze/)).toBeDefined();
  });

  it('speaks Dutch, with a decimal comma in the numbers', async () => {
    const opened = await openWindow('nl');
    await hold(opened, 'Bitvavo', '0.5');
    await openStress(opened, 'nl');
    expect(await screen.findByText(/0,5 BTC van je 0,5 BTC zou vastzitten/)).toBeDefined();
    await opened.user.click(screen.getByText(/Toon de getallen/));
    const rise = screen.getByLabelText('Prijs bij uitbetaling, maal die van de aanvraag');
    expect(rise).toHaveProperty('value', '5,72');
  });

  it('has the exit plan beside today by itself, and a choice for venues without one', async () => {
    const opened = await openWindow();
    await hold(opened, 'Small', '1');
    const { venue } = await opened.app.must('venue.add', { name: 'Large' });
    await opened.app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '3' });
    await opened.app.must('plan.start', { venueId: venue.id });
    await openStress(opened);
    expect(await screen.findByRole('region', { name: 'After the exit plan' })).toBeDefined();
    expect(screen.getByText(/exit plans still move.*: Large\./)).toBeDefined();
    expect(screen.queryByLabelText('Moved out of Large before it stopped')).toBeNull();
    await opened.user.click(screen.getByLabelText('Moved out of Small before it stopped'));
    expect(await screen.findByRole('region', { name: 'After the move' })).toBeDefined();
  });
});
