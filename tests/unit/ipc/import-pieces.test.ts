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
