import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { serveLines } from '../../../main/ipc/serve-lines.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';

const app = await openInProcessApp();
afterAll(() => app.close());

/** Replies to an input, one parsed line each. */
async function replies(...chunks: readonly (string | Buffer)[]): Promise<readonly unknown[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const written = text(output);
  for (const chunk of chunks) input.write(chunk);
  input.end();
  await serveLines(input, output, app.services);
  output.end();
  return (await written)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

const info = (id: unknown) => `${JSON.stringify({ id, method: 'app.info', input: {} })}\n`;

describe('JSON lines', () => {
  it('are answered in order, each with its own id', async () => {
    const answered = await replies(info(1), info('two'), info(null));
    expect(answered).toMatchObject([
      { id: 1, ok: true },
      { id: 'two', ok: true },
      { id: null, ok: true },
    ]);
  });

  it('may come in pieces, with CR LF, with blank lines, and without a last line end', async () => {
    const line = info(1).trimEnd();
    const answered = await replies(
      line.slice(0, 9),
      `${line.slice(9)}\r\n\n\r\n`,
      info(2).trimEnd(),
    );
    expect(answered).toMatchObject([
      { id: 1, ok: true },
      { id: 2, ok: true },
    ]);
  });

  it.each(['{', 'null', '[]', '"text"', '7', '{"id":1,"method":"app.info"', '\u0000'])(
    'that are no request (%o) get bad_request, and the next line is served',
    async (line) => {
      const answered = await replies(`${line}\n`, info(2));
      expect(answered).toMatchObject([
        { id: null, ok: false, error: { code: 'bad_request' } },
        { id: 2, ok: true },
      ]);
    },
  );

  it('over 1 MiB get bad_request, for imports only over 64 MiB', async () => {
    const fill = 'x'.repeat(1024 * 1024);
    const answered = await replies(
      `${JSON.stringify({ id: 1, method: 'wallet.inspect', input: { text: fill } })}\n`,
      `${JSON.stringify({ id: 2, method: 'import.preview', input: { fileName: 'a.csv', bytesBase64: fill } })}\n`,
      info(3),
    );
    // A large import tells how far it is.
    const replied = answered.filter((one) => !JSON.stringify(one).includes('"progress"'));
    expect(replied).toMatchObject([
      { id: 1, ok: false, error: { code: 'bad_request' } },
      { id: 2, ok: false },
      { id: 3, ok: true },
    ]);
    expect(replied[1]).not.toMatchObject({ error: { code: 'bad_request' } });
  });

  it('beyond every bound are dropped as they come, and the next line is served', async () => {
    const portion = Buffer.alloc(8 * 1024 * 1024, 'x');
    const answered = await replies(...Array.from({ length: 9 }, () => portion), '\n', info(2));
    expect(answered).toMatchObject([
      { id: null, ok: false, error: { code: 'bad_request' } },
      { id: 2, ok: true },
    ]);
  });

  it('of an unknown method get unknown_method', async () => {
    expect(await replies('{"id":1,"method":"__proto__"}\n')).toMatchObject([
      { id: 1, ok: false, error: { code: 'unknown_method' } },
    ]);
  });

  it('about long work tell how far it is, under the same id, before the reply', async () => {
    const descriptor =
      'wpkh([73c5da0a/84h/0h/0h]xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ/<0;1>/*)';
    const input = { descriptor, chain: 'receive', start: 0, count: 300 };
    const answered = await replies(
      `${JSON.stringify({ id: 'many', method: 'wallet.addresses', input })}\n`,
      info(2),
    );
    expect(answered.slice(-2)).toMatchObject([
      { id: 'many', ok: true },
      { id: 2, ok: true },
    ]);
    const progress = answered.slice(0, -2);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toEqual({ id: 'many', progress: { done: 300, total: 300 } });
  }, 30_000);
});
