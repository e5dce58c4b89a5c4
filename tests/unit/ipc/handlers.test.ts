import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { bytesOf, exportCase } from '../domain/exposure/imports/export-vectors.ts';

// BIP-84 test vector, account 0.
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
// A cosigner key of a multisig wallet, from SLIP-132's table.
const COSIGNER =
  'Zpub75TQsmb4BXWF7b4wDj5K8NLBQVfsVfJ1wDBwXUwQ9f3aTDdSo7KkYL9nvMNtSb2gFZ8qKSWvKcHpVqAoQQzGPAKRBgdkF2U4kKZmCEqBMnr';

type Case = { readonly id: string; readonly input: { readonly bytes_base64: string } };
function exportOf(file: string, part: string): string {
  const { cases } = JSON.parse(readFileSync(`tests/vectors/exports/${file}.json`, 'utf8')) as {
    cases: readonly Case[];
  };
  return cases.find(({ id }) => id.includes(part))?.input.bytes_base64 ?? '';
}
const ledger = (part: string): string => exportOf('kraken', part);

let app: InProcessApp;
afterEach(() => app.close());

/** A clock that moves on by a minute with every look. */
function tickingFrom(start: string) {
  let at = Date.parse(start);
  return () => new Date((at += 60_000));
}

async function importLedger(part: string, fileName = 'ledgers.csv') {
  const preview = await app.must('import.preview', { fileName, bytesBase64: ledger(part) });
  return app.must('import.commit', { importId: preview.importId });
}

describe('wallets', () => {
  it('are saved from a key, with addresses that follow from the saved descriptor', async () => {
    app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    const { descriptor, network } = wallet;
    const { addresses } = await app.must('wallet.addresses', {
      descriptor,
      network,
      chain: 'receive',
      start: 0,
      count: 20,
    });
    expect(addresses).toHaveLength(20);
    expect(addresses[0]).toMatchObject({
      index: 0,
      address: 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu',
    });
  });

  it('have very many addresses, which are given up when nobody wants them any more', async () => {
    app = await openInProcessApp();
    const many = app.call('wallet.addresses', {
      descriptor: `wpkh(${XPUB}/<0;1>/*)`,
      chain: 'receive',
      start: 0,
      count: 10_000,
    });
    await vi.waitFor(() => expect(app.services.running.size).toBe(1));
    await app.must('work.cancel', {});
    expect(await many).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(app.services.running.size).toBe(0);
  });

  it('with a warning are saved only once it was accepted', async () => {
    app = await openInProcessApp();
    expect(await app.call('wallet.create', { name: 'Savings', text: XPUB })).toMatchObject({
      ok: false,
      error: { code: 'not_accepted' },
    });
    expect((await app.must('wallet.list', {})).wallets).toEqual([]);
    const { wallet } = await app.must('wallet.create', {
      name: 'Savings',
      text: XPUB,
      accept: ['script_not_stated'],
    });
    expect(wallet.acceptedFindings).toEqual(['script_not_stated']);
  });

  it('need more than one key of several', async () => {
    app = await openInProcessApp();
    const reply = await app.call('wallet.create', { name: 'Shared', text: COSIGNER });
    expect(reply.ok).toBe(false);
    expect((await app.must('wallet.list', {})).wallets).toEqual([]);
  });

  it('are saved once', async () => {
    app = await openInProcessApp();
    await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    const again = await app.call('wallet.create', { name: 'Again', text: ZPUB });
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'already_saved', message: expect.stringContaining('“Savings”') as string },
    });
  });

  it('copy their own descriptor or address, and nothing else', async () => {
    app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    const walletId = wallet.id;
    expect(await app.must('wallet.copy', { walletId, index: 0 })).toEqual({
      text: wallet.descriptor,
    });
    expect(await app.must('wallet.copy', { walletId, chain: 'receive', index: 1 })).toEqual({
      text: 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g',
    });
    expect(await app.call('wallet.copy', { walletId: 'bc1qevil', index: 0 })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });

  it('count with their balance, on the main network only', async () => {
    app = await openInProcessApp();
    const { wallet } = await app.must('wallet.create', { name: 'Savings', text: ZPUB });
    await app.must('wallet.setBalance', { walletId: wallet.id, confirmedSats: 1 });
    expect(await app.must('exposure.score', {})).toMatchObject({
      score: 1.1,
      band: 'low',
      custodialShare: 0,
    });
    await app.must('wallet.remove', { walletId: wallet.id });
    expect(await app.must('exposure.score', {})).toMatchObject({
      score: null,
      reason: 'no_holdings',
    });
  });
});

describe('venues and holdings', () => {
  it('take what is known from the catalogue, and what the user knows better from the user', async () => {
    app = await openInProcessApp();
    const { venue } = await app.must('venue.add', { name: 'Binance', catalogId: 'binance' });
    expect(venue).toMatchObject({
      custody: 'exchange_spot',
      riskGroup: 'Binance',
      ownToken: 'BNB',
    });
    const changed = await app.must('venue.update', {
      venueId: venue.id,
      ownToken: '',
      riskGroup: 'Others',
    });
    expect(changed.venue).toMatchObject({ ownToken: null, riskGroup: 'Others', name: 'Binance' });
  });

  it('keep one holding for each coin and kind, under its canonical name', async () => {
    app = await openInProcessApp();
    const { venue } = await app.must('venue.add', { name: 'Somewhere' });
    const venueId = venue.id;
    await app.must('holding.set', { venueId, asset: 'xbt', amount: '1' });
    await app.must('holding.set', { venueId, asset: 'BTC', amount: '0.50' });
    await app.must('holding.set', { venueId, asset: 'BTC', amount: '2', arrangement: 'earn' });
    const { holdings } = await app.must('holding.list', {});
    expect(holdings.map(({ asset, amount, arrangement }) => [asset, amount, arrangement])).toEqual([
      ['BTC', '2', 'earn'],
      ['BTC', '0.5', 'spot'],
    ]);
    expect(
      (await app.must('holding.remove', { venueId, asset: 'BTC', arrangement: 'earn' })).holdings,
    ).toHaveLength(1);
  });

  it.each(['-1', '1e3', 'abc', '1,5', '', ' 1', '0x1', '1.'])(
    'refuse %o as an amount',
    async (amount) => {
      app = await openInProcessApp();
      const { venue } = await app.must('venue.add', { name: 'Somewhere' });
      const reply = await app.call('holding.set', { venueId: venue.id, asset: 'BTC', amount });
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'invalid_amount', fields: ['amount'] },
      });
    },
  );

  it('of a venue that holds something are removed only on the explicit word', async () => {
    app = await openInProcessApp();
    const { venue } = await app.must('venue.add', { name: 'Somewhere' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    expect(await app.call('venue.remove', { venueId: venue.id })).toMatchObject({
      ok: false,
      error: { code: 'has_holdings' },
    });
    expect(
      (await app.must('venue.remove', { venueId: venue.id, withHoldings: true })).venues,
    ).toEqual([]);
    expect((await app.must('holding.list', {})).holdings).toEqual([]);
  });

  it('of the same name in other letters are refused', async () => {
    app = await openInProcessApp();
    await app.must('venue.add', { name: 'Kraken' });
    expect(await app.call('venue.add', { name: 'KRAKEN' })).toMatchObject({
      ok: false,
      error: { code: 'name_taken', fields: ['name'] },
    });
  });
});

describe('imports', () => {
  it('preview what would change and change nothing until they are committed', async () => {
    app = await openInProcessApp();
    const preview = await app.must('import.preview', {
      fileName: 'ledgers.csv',
      bytesBase64: ledger('staking'),
    });
    expect(preview).toMatchObject({
      format: 'kraken_ledgers',
      venue: 'kraken',
      scope: 'venue',
      rowsRead: 45,
      deposits: 1,
      withdrawals: 1,
      alreadyImportedAt: null,
    });
    expect(preview.balances).toContainEqual({ asset: 'BTC', amount: '0.0612234562' });
    expect(preview.changes).toContainEqual({
      asset: 'BTC',
      arrangement: 'earn',
      before: '0',
      after: '0.0500088884',
    });
    expect((await app.must('venue.list', {})).venues).toEqual([]);
  });

  it('of the same ledger a second time change nothing, however the file was saved', async () => {
    app = await openInProcessApp();
    const first = await importLedger('staking');
    expect(first.changed).toBe(true);
    const before = await app.must('vault.status', {});
    const lines = Buffer.from(ledger('staking'), 'base64').toString().trimEnd().split('\n');
    const resaved = [lines[0], ...lines.slice(1).toReversed()].join('\r\n');
    for (const bytesBase64 of [ledger('staking'), Buffer.from(resaved).toString('base64')]) {
      const preview = await app.must('import.preview', { fileName: 'again.csv', bytesBase64 });
      expect(preview.alreadyImportedAt).not.toBeNull();
      expect(preview.changes).toEqual([]);
      const again = await app.must('import.commit', { importId: preview.importId });
      expect(again).toMatchObject({ changed: false, holdings: first.holdings });
    }
    expect(await app.must('vault.status', {})).toEqual(before);
    expect((await app.must('import.list', {})).imports).toHaveLength(1);
  });

  it('of an unknown export ask what its columns mean, and remember it', async () => {
    app = await openInProcessApp();
    const file = (rows: string) => ({
      fileName: 'corner.csv',
      bytesBase64: Buffer.from(`When,Coin,Amount,Note\n${rows}`).toString('base64'),
    });
    const first = file('2024-01-01 10:00:00,BTC,1.5,\n');
    const refused = await app.call('import.preview', first);
    expect(refused).toMatchObject({ ok: false, error: { code: 'unknown_format' } });
    const { header, samples } = await app.must('import.columns', first);
    expect(samples).toEqual([['2024-01-01 10:00:00', 'BTC', '1.5', '']]);
    const none = { fee: null, balance: null, kind: null };
    const columns = { time: 'When', asset: 'Coin', amount: 'Amount', ...none };
    const mapping = { venueName: 'Corner', header, columns };
    expect(
      await app.call('import.preview', {
        ...first,
        mapping: { ...mapping, columns: { ...columns, fee: 'Tip' } },
      }),
    ).toMatchObject({ ok: false, error: { code: 'missing_column', fields: ['mapping'] } });
    const preview = await app.must('import.preview', { ...first, mapping });
    expect(preview).toMatchObject({ format: 'custom', venueName: 'Corner' });
    await app.must('import.commit', { importId: preview.importId });
    // The same columns again, without a word about them.
    const next = await app.must('import.preview', file('2024-02-01 10:00:00,BTC,-0.5,\n'));
    expect(next.changes).toEqual([
      { asset: 'BTC', arrangement: 'spot', before: '1.5', after: '1' },
    ]);
    await app.must('import.commit', { importId: next.importId });
    expect((await app.must('venue.list', {})).venues.map(({ name }) => name)).toEqual(['Corner']);
  });

  it('of deposits alone are kept and change no balance', async () => {
    app = await openInProcessApp();
    const bytesBase64 = exportOf('binance', 'binance_deposits-normal-a');
    const preview = await app.must('import.preview', { fileName: 'deposits.csv', bytesBase64 });
    expect(preview).toMatchObject({ scope: 'net_flow', deposits: 42, changes: [] });
    expect(preview.findings.map(({ code }) => code)).toContain('net_flow_only');
    const committed = await app.must('import.commit', { importId: preview.importId });
    expect(committed).toMatchObject({ changed: true, holdings: [] });
    expect((await app.must('import.undo', {})).imports).toEqual([]);
  });

  it('give way to an amount typed in later, and the other way round', async () => {
    app = await openInProcessApp({ now: tickingFrom('2026-11-22T10:00:00Z') });
    const { import: committed } = await importLedger('ledgers-normal-a');
    const key = { venueId: committed.venueId, asset: 'SOL' };
    const amountOf = async () =>
      (await app.must('holding.list', {})).holdings.find(({ asset }) => asset === 'SOL')?.amount;
    expect(await amountOf()).toBe('311.58078896');
    await app.must('holding.set', { ...key, amount: '300' });
    expect(await amountOf()).toBe('300');
    await app.must('import.undo', { importId: committed.id });
    expect(await amountOf()).toBe('300');
    await importLedger('ledgers-normal-a');
    expect(await amountOf()).toBe('311.58078896');
    await app.must('holding.remove', key);
    expect(await amountOf()).toBeUndefined();
  });

  it('taken back leave everything as it was', async () => {
    app = await openInProcessApp({ now: tickingFrom('2026-11-22T10:00:00Z') });
    await importLedger('normal-b-older-layout');
    const before = (await app.must('holding.list', {})).holdings;
    await importLedger('ledgers-normal-a');
    expect((await app.must('holding.list', {})).holdings).not.toEqual(before);
    const undone = await app.must('import.undo', {});
    expect(undone.holdings).toEqual(before);
    expect(undone.imports).toHaveLength(1);
  });

  it('of coins under own keys are shown, and neither they nor the keys in the file are kept', async () => {
    app = await openInProcessApp();
    const file = exportCase('ledger-live.json', 'ledger_live-normal-a');
    const preview = await app.must('import.preview', {
      fileName: 'ledgerwallet-operations.csv',
      bytesBase64: Buffer.from(bytesOf(file)).toString('base64'),
    });
    expect(preview).toMatchObject({ venueName: 'Ledger Live', isOwnKeys: true, changes: [] });
    expect(preview.balances).toContainEqual({ asset: 'BTC', amount: '0.18363544' });
    expect(JSON.stringify(preview)).not.toContain('xpub6');
    const { importId } = preview;
    expect(await app.call('import.commit', { importId })).toMatchObject({
      ok: false,
      error: { code: 'own_keys' },
    });
    expect(await app.must('vault.status', {})).toMatchObject({ generation: 0 });
  });

  it.each([
    ['an empty file', '', 'empty_file'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not_csv'],
    ['another header', 'date,coin,amount\n2024-01-01,BTC,1\n', 'unknown_format'],
    ['trades', 'Date(UTC),Pair,Side,Price,Executed,Amount,Fee\n', 'unsupported_format'],
    [
      'a quote that never closes',
      '"txid","refid","time","type","subtype","aclass","asset","amount","fee","balance"\n"L1,1\n',
      'unterminated_quote',
    ],
  ])('of %s say what is wrong and change nothing', async (_, text, code) => {
    app = await openInProcessApp();
    const bytesBase64 = Buffer.from(text, 'latin1').toString('base64');
    expect(
      await app.call('import.preview', { fileName: 'ledgers.csv', bytesBase64 }),
    ).toMatchObject({ ok: false, error: { code, fields: ['bytesBase64'] } });
    expect(await app.must('vault.status', {})).toMatchObject({ generation: 0 });
  });
});

describe('history', () => {
  it('starts with the first change and keeps one point a day, with the method that gave it', async () => {
    const days = ['2026-11-20T09:00:00Z', '2026-11-20T18:00:00Z', '2026-11-22T09:00:00Z'];
    let today = days[0] ?? '';
    app = await openInProcessApp({ now: () => new Date(today) });
    expect((await app.must('exposure.history', {})).snapshots).toEqual([]);
    const { venue } = await app.must('venue.add', { name: 'Somewhere' });
    for (const [index, day] of days.entries()) {
      today = day;
      await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: String(index + 1) });
      await app.must('checklist.declare', { itemId: 'no_forced_sale', note: `no loans ${index}` });
    }
    const { snapshots } = await app.must('exposure.history', {});
    expect(snapshots.map(({ day, method, score }) => [day, method, score])).toEqual([
      ['2026-11-20', '2026.1', 63],
      ['2026-11-22', '2026.1', 63],
    ]);
    expect(
      (await app.must('exposure.history', { from: '2026-11-21T00:00:00Z' })).snapshots,
    ).toHaveLength(1);
  });
});

describe('the checklist', () => {
  it('lets a withdrawal test lower the score while it holds', async () => {
    let today = '2026-11-22T10:00:00Z';
    app = await openInProcessApp({ now: () => new Date(today) });
    const { venue } = await app.must('venue.add', { name: 'Somewhere' });
    await app.must('holding.set', { venueId: venue.id, asset: 'BTC', amount: '1' });
    expect(await app.must('exposure.score', {})).toMatchObject({ score: 63 });
    await app.must('checklist.declare', {
      itemId: 'withdrawal_tested',
      note: '0.001 BTC came back',
    });
    expect(await app.must('exposure.score', {})).toMatchObject({ score: 53 });
    today = '2027-03-01T10:00:00Z';
    expect(await app.must('exposure.score', {})).toMatchObject({ score: 63 });
  });

  it.each([
    ['own_wallet_saved', 'I have one', 'automatic_item'],
    ['withdrawal_tested', '  ', 'note_missing'],
    ['no_such_item', 'done', 'not_found'],
  ])('refuses to tick %s with “%s”', async (itemId, note, code) => {
    app = await openInProcessApp();
    expect(await app.call('checklist.declare', { itemId, note })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('links', () => {
  it('are opened by their id of the list, and by nothing else', async () => {
    const opened: string[] = [];
    app = await openInProcessApp({
      openLink: (url) => {
        opened.push(url);
        return Promise.resolve();
      },
    });
    await app.must('link.open', { id: 'fed_letter_479' });
    for (const id of [
      'https://evil.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '__proto__',
    ]) {
      expect(await app.call('link.open', { id })).toMatchObject({
        ok: false,
        error: { code: 'unknown_link' },
      });
    }
    expect(opened).toEqual(['https://www.chicagofed.org/publications/chicago-fed-letter/2023/479']);
  });
});
