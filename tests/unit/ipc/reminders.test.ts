import { afterEach, describe, expect, it } from 'vitest';
import { remindToday } from '../../../main/ipc/remind-today.ts';
import type { SystemNotice } from '../../../main/services/chain-notices.ts';
import type { Locale } from '../../../preload/shapes.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// BIP-84 test vector, account 0, with its key origin.
const KEY =
  '[73c5da0a/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';

let app: InProcessApp;
let now: string;
let shown: SystemNotice[];
afterEach(() => app.close());

async function open(locale: Locale = 'en', folder?: string): Promise<void> {
  shown = [];
  app = await openInProcessApp({
    locale,
    now: () => new Date(now),
    showNotice: (notice) => void shown.push(notice),
    ...(folder === undefined ? {} : { folder }),
  });
}

/** Those about a backup have a table of their own: backup-reminders.test.ts. */
const reminders = async () =>
  (await app.must('reminder.list', {})).reminders.filter(
    ({ subject }) => subject.kind !== 'backup',
  );
const kinds = async (): Promise<readonly string[]> =>
  (await reminders()).map(({ subject, urgency }) => `${subject.kind} ${urgency}`);

async function proveRestored(): Promise<void> {
  const { wallet } = await app.must('wallet.create', { name: 'Savings', text: KEY });
  const task = await app.must('ladder.task', { walletId: wallet.id, rung: 3 });
  if (task.rung !== 3) throw new Error('Another task');
  const { addresses } = await app.must('wallet.addresses', {
    descriptor: wallet.descriptor,
    chain: 'receive',
    start: task.index,
    count: 1,
  });
  const address = addresses[0]?.address ?? '';
  await app.must('ladder.prove', {
    walletId: wallet.id,
    rung: 3,
    proof: { restoredOn: 'device', fingerprint: '73c5da0a', address },
  });
}

describe('what is due', () => {
  it('is nothing for a new user', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    expect(await reminders()).toEqual([]);
  });

  it('is evidence of the checklist, from a month before it ends until it is shown again', async () => {
    now = '2026-01-31T12:00:00.000Z';
    await open();
    const itemId = 'exit_route_ready';
    await app.must('checklist.declare', { itemId, note: 'Both accounts tried' });
    const { items } = await app.must('checklist.list', {});
    const item = items.find(({ id }) => id === itemId);
    if (item?.status !== 'done' || item.until === null) throw new Error('It has no end');
    const end = Date.parse(item.until);
    const daysBefore = (days: number): string => new Date(end - days * 86_400_000).toISOString();
    now = daysBefore(32);
    expect(await kinds()).toEqual([]);
    now = daysBefore(20);
    expect(await kinds()).toEqual(['item month']);
    now = daysBefore(3);
    expect(await kinds()).toEqual(['item week']);
    now = daysBefore(-40);
    expect(await kinds()).toEqual(['item overdue']);
    await app.must('checklist.declare', { itemId, note: 'And again' });
    expect(await kinds()).toEqual([]);
  });

  it('is a rung by its wallet, once and not again as an item of the checklist', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    await proveRestored();
    now = '2027-05-25T12:00:00.000Z';
    expect(await reminders()).toMatchObject([
      {
        subject: { kind: 'rung', walletName: 'Savings', rung: 3 },
        urgency: 'week',
        at: '2027-05-30T12:00:00.000Z',
        daysLeft: 5,
      },
    ]);
    now = '2027-06-02T12:00:00.000Z';
    expect(await kinds()).toEqual(['rung overdue']);
  });

  it('is a goal that is not reached, to the end of its day', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    const { venue } = await app.must('venue.add', { name: 'Old Exchange' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    await app.must('goal.set', { measure: 'custodial_share', target: 20, by: '2026-12-04' });
    expect(await reminders()).toMatchObject([
      { subject: { kind: 'goal', target: 20 }, at: '2026-12-05T00:00:00.000Z', urgency: 'week' },
    ]);
  });

  it('is a price that is over a week old, and not one that still counts', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    const { venue } = await app.must('venue.add', { name: 'Old Exchange' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    await app.must('price.set', { asset: 'BTC', currency: 'EUR', price: '80000' });
    now = '2026-12-06T12:00:00.000Z';
    expect(await kinds()).toEqual([]);
    now = '2026-12-08T12:00:00.000Z';
    expect(await reminders()).toMatchObject([
      { subject: { kind: 'prices', assets: ['BTC'] }, urgency: 'overdue' },
    ]);
  });

  it('is a backup that is half a year old', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    await app.services.vault.update((profile) => ({
      ok: true,
      value: { ...profile, lastBackup: { at: now, sha256: '0f'.repeat(32), checkedAt: null } },
    }));
    now = '2027-05-29T12:00:00.000Z';
    expect((await app.must('reminder.list', {})).reminders).toMatchObject([
      { subject: { kind: 'backup', why: 'old' }, at: '2027-05-30T12:00:00.000Z', daysLeft: 1 },
    ]);
  });

  it('is a wait in an exit plan', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    const { venue } = await app.must('venue.add', { name: 'Old Exchange' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    await app.must('holding.set', {
      venueId: venue.id,
      asset: 'BTC',
      amount: '1',
      arrangement: 'earn',
    });
    const { plan } = await app.must('plan.start', { venueId: venue.id });
    await app.must('plan.advance', {
      planId: plan.id,
      step: 'end_earn',
      evidence: { kind: 'wait', hours: 48 },
    });
    expect(await reminders()).toMatchObject([
      {
        subject: { kind: 'plan', planId: plan.id, venueName: 'Old Exchange', stepId: 'end_earn' },
        daysLeft: 2,
      },
    ]);
  });
});

describe('the notice of the desktop', () => {
  /** A wallet whose proof has ended, a year later. */
  async function openWithSomethingDue(locale: Locale = 'en'): Promise<void> {
    now = '2026-11-30T12:00:00.000Z';
    await open(locale);
    await proveRestored();
    now = '2027-11-30T12:00:00.000Z';
    await app.services.vault.update((profile) => ({
      ok: true,
      value: { ...profile, lastBackup: { at: now, sha256: '0f'.repeat(32), checkedAt: now } },
    }));
  }

  it('comes only where it is wanted', async () => {
    await openWithSomethingDue();
    remindToday(app.services);
    expect(shown).toEqual([]);
    await app.must('settings.set', { dueNotices: true });
    remindToday(app.services);
    expect(shown).toEqual([{ title: 'Holdfast', body: 'Something on your list is overdue.' }]);
  });

  it('comes once a day, and no second time after a new start', async () => {
    await openWithSomethingDue('nl');
    await app.must('settings.set', { dueNotices: true });
    remindToday(app.services);
    remindToday(app.services);
    expect(shown).toEqual([{ title: 'Houvast', body: 'Er is iets op je lijst te laat.' }]);
    const { folder } = app;
    app.close();
    await open('nl', folder);
    remindToday(app.services);
    expect(shown).toEqual([]);
    now = '2027-12-01T12:00:00.000Z';
    remindToday(app.services);
    expect(shown).toHaveLength(1);
  });

  it('does not come when nothing is due', async () => {
    now = '2026-11-30T12:00:00.000Z';
    await open();
    await app.must('settings.set', { dueNotices: true });
    remindToday(app.services);
    expect(shown).toEqual([]);
  });
});
