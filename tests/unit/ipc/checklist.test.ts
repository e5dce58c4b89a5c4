import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

let app: InProcessApp;
let now = '2026-11-22T10:00:00.000Z';
const open = async (): Promise<void> => {
  now = '2026-11-22T10:00:00.000Z';
  app = await openInProcessApp({ now: () => new Date(now) });
};
afterEach(() => app.close());

const line = async (itemId: string) =>
  (await app.must('checklist.list', {})).items.find(({ id }) => id === itemId);
/** Private key 1, as every library shows it in its tests. */
const WIF = 'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn';
const FILE = { name: 'terms.pdf', sha256: '0f'.repeat(32), bytes: 4096 };

describe('evidence', () => {
  it('is kept with its day, who and file, and all of it stays when it is taken back', async () => {
    await open();
    const itemId = 'terms_segregation_read';
    await app.must('checklist.declare', {
      itemId,
      note: 'Clause 12: title stays with me',
      who: 'Ada',
      file: FILE,
    });
    expect(await line(itemId)).toMatchObject({
      status: 'done',
      evidence: { note: 'Clause 12: title stays with me', who: 'Ada', file: FILE, at: now },
    });
    now = '2026-11-23T10:00:00.000Z';
    await app.must('checklist.clear', { itemId });
    await app.must('checklist.declare', { itemId, note: 'Read again' });
    const { entries } = await app.must('checklist.history', { itemId });
    expect(entries).toMatchObject([
      { note: 'Read again', takenBackAt: null },
      { note: 'Clause 12: title stays with me', file: FILE, takenBackAt: now },
    ]);
    expect(await line(itemId)).toMatchObject({ status: 'done', entries: 2 });
  });

  it('of an earlier day holds from that day on', async () => {
    await open();
    const itemId = 'exit_route_ready';
    await app.must('checklist.declare', { itemId, note: 'In spring', day: '2026-03-01' });
    expect(await line(itemId)).toMatchObject({ status: 'expired' });
    await app.must('checklist.declare', { itemId, note: 'And now', day: '2026-11-22' });
    expect(await line(itemId)).toMatchObject({ status: 'done', evidence: { at: now } });
  });

  it.each([
    ['exit_route_ready', { note: 'soon', day: '2026-11-24' }, 'day_in_future'],
    ['exit_route_ready', { note: '', file: FILE }, 'file_unsuited'],
    ['own_wallet_saved', { note: 'I have one' }, 'automatic_item'],
    ['toString', { note: 'no such item' }, 'not_found'],
    ['exit_route_ready', { note: 'ok' }, 'note_missing'],
    ['exit_route_ready', { note: 'done', day: '2026-02-30x' }, 'bad_request'],
    ['claim_documents_saved', { note: '', file: { ...FILE, sha256: 'abc' } }, 'bad_request'],
  ])('for %s as %o is refused: %s', async (itemId, shown, code) => {
    await open();
    expect(await app.call('checklist.declare', { itemId, ...shown })).toMatchObject({
      ok: false,
      error: { code },
    });
    expect((await app.must('checklist.list', {})).readiness).toBe(0);
  });

  it('that holds a secret is refused in every text', async () => {
    await open();
    const words =
      'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
    const itemId = 'claim_documents_saved';
    for (const input of [
      { itemId, note: words },
      { itemId, note: 'fine', who: WIF },
      { itemId, note: 'fine', file: { ...FILE, name: words } },
    ]) {
      expect(await app.call('checklist.declare', input)).toMatchObject({
        error: { code: 'secret_detected' },
      });
    }
    expect(await app.call('checklist.exclude', { itemId, reason: words })).toMatchObject({
      error: { code: 'secret_detected' },
    });
  });
});

describe('taking back', () => {
  it('what was never said is not found', async () => {
    await open();
    for (const method of ['checklist.clear', 'checklist.include'] as const) {
      expect(await app.call(method, { itemId: 'exit_route_ready' })).toMatchObject({
        error: { code: 'not_found' },
      });
    }
  });

  it('ends what the score took from it', async () => {
    await open();
    const { venue } = await app.must('venue.add', { name: 'Somewhere' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    await app.must('checklist.declare', { itemId: 'withdrawal_tested', note: 'came back' });
    expect(await app.must('exposure.score', {})).toMatchObject({ score: 53 });
    await app.must('checklist.clear', { itemId: 'withdrawal_tested' });
    expect(await app.must('exposure.score', {})).toMatchObject({ score: 63 });
  });
});

describe('an item that does not concern the user', () => {
  it('is left out with its reason and date, and counts again when they say so', async () => {
    await open();
    const itemId = 'will_mentions';
    await app.must('checklist.exclude', { itemId, reason: 'No will here' });
    expect(await line(itemId)).toMatchObject({
      status: 'not_applicable',
      reason: 'excluded',
      exclusion: { reason: 'No will here', at: now },
    });
    await app.must('checklist.include', { itemId });
    expect(await line(itemId)).toMatchObject({ status: 'open', entries: 1 });
  });

  it.each([
    ['own_wallet_saved', 'not me', 'automatic_item'],
    ['will_mentions', '', 'note_missing'],
    ['nothing', 'not me', 'not_found'],
  ])('%s with the reason “%s” is refused: %s', async (itemId, reason, code) => {
    await open();
    expect(await app.call('checklist.exclude', { itemId, reason })).toMatchObject({
      error: { code },
    });
  });
});

it('the situation is kept, decides what applies, and is asked for whole', async () => {
  await open();
  const situation = {
    amount: 'small',
    household: 'alone',
    devices: 'phone_or_computer',
    country: 'us',
    usesPassphrase: false,
  } as const;
  const { items } = await app.must('checklist.setSituation', situation);
  const reasons = items.flatMap((item) => (item.status === 'not_applicable' ? [item.reason] : []));
  expect(new Set(reasons)).toEqual(
    new Set([
      'passphrase',
      'others_depend',
      'more_than_small',
      'large_amount',
      'hardware_device',
      'in_europe',
      'multisig',
      'exchange_key',
    ]),
  );
  expect((await app.must('checklist.list', {})).situation).toEqual(situation);
  expect(
    await app.callRaw('checklist.setSituation', { ...situation, amount: 'huge' }),
  ).toMatchObject({ ok: false, error: { code: 'bad_request' } });
});

it('a passphrase on the vault is seen, and the day’s line says the same as the list', async () => {
  await open();
  expect(await line('vault_sealed')).toMatchObject({ status: 'open', reason: 'vault_open' });
  await app.must('vault.setPassphrase', { passphrase: 'correct horse battery staple orbit' });
  expect(await line('vault_sealed')).toMatchObject({
    status: 'done',
    evidence: { kind: 'automatic' },
  });
  await app.must('checklist.declare', { itemId: 'scam_rule', note: 'Told everyone' });
  const { readiness } = await app.must('checklist.list', {});
  const { snapshots } = await app.must('exposure.history', {});
  expect(snapshots.at(-1)).toMatchObject({ readiness });
});
