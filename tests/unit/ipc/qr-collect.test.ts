import { afterEach, describe, expect, it } from 'vitest';
import { encodeBbqr } from '../../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../../main/domain/qr-text/encode-ur.ts';
import { SECRETS } from '../../support/secrets.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// BIP-84 test vector, account 0.
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const DESCRIPTOR = `wpkh([73c5da0a/84h/0h/0h]${XPUB}/<0;1>/*)`;
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

let app: InProcessApp;
afterEach(() => app.close());

async function scan(parts: readonly string[]) {
  let session: string | null = null;
  const percents: number[] = [];
  let text: string | null = null;
  for (const part of parts) {
    const known: { session?: string } = session === null ? {} : { session };
    const seen = await app.must('qr.collect', { text: part, ...known });
    ({ session, text } = seen);
    percents.push(seen.percent);
  }
  return { session, percents, text };
}

describe('codes that a camera sees', () => {
  it.each([
    ['UR', () => encodeUr({ kind: 'descriptor', text: DESCRIPTOR }, 30)],
    [
      'BBQr',
      () => encodeBbqr(new TextEncoder().encode(DESCRIPTOR), 'U', { maxPartLength: 80 }) ?? [],
    ],
  ] as const)('become one message, with honest progress: %s', async (_, make) => {
    app = await openInProcessApp();
    const parts = make();
    expect(parts.length).toBeGreaterThan(2);
    // Twice the first one: a camera sees the same code often.
    const { session, percents, text } = await scan([...parts.slice(0, 1), ...parts]);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(session).toBeNull();
    const wallet = await app.must('wallet.inspect', { text: text ?? '' });
    expect(wallet.firstAddresses[0]).toBe(FIRST);
  });

  it('are handed on as they are when they are plain text', async () => {
    app = await openInProcessApp();
    expect(await app.must('qr.collect', { text: XPUB })).toEqual({
      session: null,
      done: 1,
      total: 1,
      percent: 100,
      text: XPUB,
    });
  });

  it('of another message are refused, and the scan goes on', async () => {
    app = await openInProcessApp();
    const [first = '', ...rest] = encodeUr({ kind: 'descriptor', text: DESCRIPTOR }, 30);
    const other = encodeUr({ kind: 'bytes', bytes: new Uint8Array(99) }, 30)[0] ?? '';
    const { session } = await app.must('qr.collect', { text: first });
    const known = { session: session ?? '' };
    const refused = await app.call('qr.collect', { text: other, ...known });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
    let text: string | null = null;
    for (const part of rest) ({ text } = await app.must('qr.collect', { text: part, ...known }));
    expect(text?.split('\n')).toHaveLength(rest.length + 1);
  });

  it('that hold bytes and no text are refused', async () => {
    app = await openInProcessApp();
    const reply = await app.call('qr.collect', { text: '\u0001\u0002\ufffdabc' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_recognised' } });
  });

  it.each(SECRETS)('that hold a secret are refused, and nothing is kept: %s', async (_, secret) => {
    app = await openInProcessApp();
    const plain = await app.call('qr.collect', { text: secret });
    expect(plain).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
    const bytes = new TextEncoder().encode(`${secret} ${' '.repeat(200)}`);
    const parts = encodeBbqr(bytes, 'U', { maxPartLength: 80 }) ?? [];
    let session: string | null = null;
    let last: unknown = null;
    for (const part of parts) {
      const known: { session?: string } = session === null ? {} : { session };
      const reply = await app.call('qr.collect', { text: part, ...known });
      if (reply.ok) ({ session } = reply.value);
      last = reply;
    }
    expect(last).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
  });
});
