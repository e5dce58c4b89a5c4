import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dispatch } from '../../../main/ipc/dispatch.ts';
import { krakenLedger } from '../../bench/import/kraken-ledger.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

const bytes = Buffer.from([...krakenLedger(7000, 7).pieces].join(''));
const fileName = 'ledgers.csv';
const PIECE = 400_000;

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp();
});
afterEach(() => app.close());

async function begin(): Promise<string> {
  return (await app.must('import.begin', { fileName, size: bytes.length })).session;
}

function piece(at: number): string {
  return bytes.subarray(at, at + PIECE).toString('base64');
}

test('a large file in one call is read in another thread, with progress', async () => {
  const seen: (readonly [number, number])[] = [];
  const input = { fileName, bytesBase64: bytes.toString('base64') };
  const reply = await dispatch({ method: 'import.preview', input }, app.services, (done, total) =>
    seen.push([done, total]),
  );
  expect(reply).toMatchObject({ ok: true, value: { rowsRead: 7000, format: 'kraken_ledgers' } });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toEqual([bytes.length, bytes.length]);
  expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
});

test('work.cancel stops it, and nothing is kept', async () => {
  const input = { fileName, bytesBase64: bytes.toString('base64') };
  const running = dispatch({ method: 'import.preview', input }, app.services, () => {
    void app.call('work.cancel', {});
  });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(app.services.pendingImports.size).toBe(0);
});

describe('a file in pieces', () => {
  test('gives what it gives in one call', async () => {
    const session = await begin();
    let done = 0;
    for (let at = 0; at < bytes.length; at += PIECE) {
      const reply = await app.must('import.append', { session, bytesBase64: piece(at) });
      expect(reply.done).toBeGreaterThanOrEqual(done);
      ({ done } = reply);
    }
    const { importId: _, ...read } = await app.must('import.finish', { session });
    const { importId, ...whole } = await app.must('import.preview', {
      fileName,
      bytesBase64: bytes.toString('base64'),
    });
    expect(read).toEqual(whole);
    expect(await app.must('import.commit', { importId })).toMatchObject({ changed: true });
    // A session ends with its answer.
    expect(await app.call('import.finish', { session })).toMatchObject({ ok: false });
  });
  test('can be given up, and nothing is kept', async () => {
    const session = await begin();
    await app.must('import.append', { session, bytesBase64: piece(0) });
    await app.must('import.drop', { session });
    for (const method of ['import.append', 'import.finish'] as const) {
      const input = { session, ...(method === 'import.append' ? { bytesBase64: 'AA==' } : {}) };
      expect(await app.callRaw(method, input)).toMatchObject({ error: { code: 'not_found' } });
    }
    expect(app.services.pendingImports.size).toBe(0);
  });
  test('gives way to the next one', async () => {
    const first = await begin();
    await begin();
    expect(
      await app.call('import.append', { session: first, bytesBase64: piece(0) }),
    ).toMatchObject({ error: { code: 'not_found' } });
  });
  test('that is longer than it said ends', async () => {
    const { session } = await app.must('import.begin', { fileName, size: 10 });
    const append = () => app.call('import.append', { session, bytesBase64: piece(0) });
    expect(await append()).toMatchObject({ error: { code: 'bad_request' } });
    expect(await append()).toMatchObject({ error: { code: 'not_found' } });
  });
  test.each([0, 512 * 1024 * 1024 + 1])('cannot have %i bytes', async (size) => {
    expect(await app.call('import.begin', { fileName, size })).toMatchObject({
      error: { code: 'bad_request' },
    });
  });
});

describe('a large file of an unknown export', () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `2024-01-01 10:00:00,BTC,0.5,note ${at}`);
  const unknown = Buffer.from(['When,Coin,Amount,Note', ...rows, ''].join('\n'));
  const header = ['When', 'Coin', 'Amount', 'Note'];
  const columns = { time: 'When', asset: 'Coin', amount: 'Amount' };
  const none = { fee: null, balance: null, kind: null };
  const mapping = { venueName: 'Corner', header, columns: { ...columns, ...none } };

  async function handOver(file: Buffer, extra: object = {}) {
    const { session } = await app.must('import.begin', { fileName, size: file.length, ...extra });
    for (let at = 0; at < file.length; at += PIECE) {
      const bytesBase64 = file.subarray(at, at + PIECE).toString('base64');
      await app.must('import.append', { session, bytesBase64 });
    }
    return { session, reply: await app.call('import.finish', { session }) };
  }

  test('shows its columns after it was read, and is read by what the user says of them', async () => {
    const { session, reply } = await handOver(unknown);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown_format' } });
    const look = await app.must('import.look', { session });
    expect(look.header).toEqual(header);
    expect(look.samples).toHaveLength(3);
    const input = { fileName, bytesBase64: unknown.toString('base64') };
    expect(await app.must('import.columns', input)).toEqual(look);
    const { reply: read } = await handOver(unknown, { mapping });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value).toMatchObject({ format: 'custom', venueName: 'Corner', rowsRead: 30_000 });
    await app.must('import.commit', { importId: read.value.importId });
    // The next one is known by its header.
    expect((await handOver(unknown)).reply).toMatchObject({ ok: true });
  });
  test('has no look once another was begun, nor when it was of a known one', async () => {
    const { session } = await handOver(unknown);
    const known = await handOver(bytes);
    for (const id of [session, known.session]) {
      const reply = await app.call('import.look', { session: id });
      expect(reply).toMatchObject({ error: { code: 'not_found' } });
    }
  });
  test('is refused for a secret at its end, and shows nothing', async () => {
    // BIP-32, test vector 1: a published key that holds nothing.
    const key =
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
    const file = Buffer.concat([unknown, Buffer.from(`2024-01-01,BTC,1,${key}\n`)]);
    const { session, reply } = await handOver(file);
    expect(reply).toMatchObject({ error: { code: 'secret_detected' } });
    expect(await app.call('import.look', { session })).toMatchObject({ ok: false });
    const input = { fileName, bytesBase64: file.toString('base64') };
    expect(await app.call('import.columns', input)).toMatchObject({
      error: { code: 'secret_detected' },
    });
  });
  test('cannot be said to have a column that it has not', async () => {
    const wrong = { ...mapping, columns: { ...mapping.columns, fee: 'Tip' } };
    expect(await app.call('import.begin', { fileName, size: 1, mapping: wrong })).toMatchObject({
      error: { code: 'missing_column', fields: ['mapping'] },
    });
  });
  test('is read in the format that was asked for, or not at all', async () => {
    expect((await handOver(bytes, { format: 'kraken_ledgers' })).reply).toMatchObject({ ok: true });
    for (const format of ['bitvavo', 'nothing']) {
      const { reply } = await handOver(bytes, { format });
      const code = format === 'bitvavo' ? 'other_format' : 'no_such_format';
      expect(reply).toMatchObject({ ok: false, error: { code } });
      const input = { fileName, bytesBase64: bytes.toString('base64'), format };
      expect(await app.call('import.preview', input)).toMatchObject({ error: { code } });
    }
  });
});
