import { afterAll, describe, expect, it } from 'vitest';
import { createAnswerCall } from '../../../main/ipc/answer-call.ts';
import { FLOOD } from '../../../main/ipc/call-rate.ts';
import type { Door } from '../../../main/ipc/doors.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';

const app = await openInProcessApp();
afterAll(() => app.close());

const PAGE = 'app://holdfast/index.html';

/** Two windows, as Electron would show them to us, and whoever calls beside them. */
function windows() {
  const main = { name: 'main' };
  const own = { name: 'private' };
  const contents: Record<Door, object | null> = { main, private: own };
  const floods: Door[] = [];
  const answer = createAnswerCall({
    services: app.services,
    contents: () => contents,
    onFlood: (door) => floods.push(door),
  });
  return { main, private: own, contents, floods, answer };
}

type Frame = { readonly url: string; readonly parent: object | null };

const top = (url: string): Frame => ({ url, parent: null });

describe('a call', () => {
  it('of the main frame of our window, on our page, is served', async () => {
    const { main, answer } = windows();
    for (const url of [PAGE, `${PAGE}#reopened`, 'app://holdfast/private.html']) {
      const reply = await answer({ sender: main, senderFrame: top(url) }, 'app.info', {});
      expect(reply, url).toMatchObject({ ok: true });
    }
  });

  const OTHER_PAGES = [
    'https://holdfast/index.html',
    'file:///index.html',
    'app://holdfast.example/index.html',
    'app://holdfast@other/index.html',
    'app://other/index.html',
    'app://holdfast:81/index.html',
    'app:holdfast/index.html',
    'apps://holdfast/index.html',
    'blob:app://holdfast/3d6e',
    'filesystem:app://holdfast/temporary/a',
    'view-source:app://holdfast/index.html',
    'data:text/html,app://holdfast/index.html',
    'javascript:app://holdfast/index.html',
    'devtools://devtools/bundled/inspector.html',
    'chrome-error://chromewebdata/',
    'app://holdfast\u0000/index.html',
    'not an address',
  ];
  const elsewhere: readonly [string, Frame | null][] = [
    ['a frame within the page', { url: PAGE, parent: top(PAGE) }],
    ['a frame within a frame', { url: PAGE, parent: { url: PAGE, parent: top(PAGE) } }],
    ['an about:blank child', { url: 'about:blank', parent: top(PAGE) }],
    ['an about:srcdoc child', { url: 'about:srcdoc', parent: top(PAGE) }],
    ['a frame that has gone elsewhere meanwhile', null],
    ['our window on about:blank', top('about:blank')],
    ['our window before it shows anything', top('')],
    ...OTHER_PAGES.map((url): [string, Frame] => [`our window on ${url}`, top(url)]),
  ];

  it.each(elsewhere)('of %s is forbidden', async (_, senderFrame) => {
    const { main, answer } = windows();
    expect(await answer({ sender: main, senderFrame }, 'app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('of another window is forbidden, even on our page', async () => {
    const { answer } = windows();
    const reply = await answer({ sender: {}, senderFrame: top(PAGE) }, 'app.info', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('of a window that is closed by now is forbidden', async () => {
    const { main, contents, answer } = windows();
    contents.main = null;
    const reply = await answer({ sender: main, senderFrame: top(PAGE) }, 'app.info', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('is looked at once: a frame that changes while it is asked gains nothing', async () => {
    const { main, answer } = windows();
    let looks = 0;
    const event = {
      sender: main,
      get senderFrame() {
        looks += 1;
        return looks === 1 ? top('https://example.com/') : top(PAGE);
      },
    };
    expect(await answer(event, 'app.info', {})).toMatchObject({ error: { code: 'forbidden' } });
    expect(looks).toBe(1);
  });

  it('about phrases is for the window of seed words alone, and everything else for the other', async () => {
    const opened = windows();
    const ask = (door: Door, method: string) =>
      opened.answer({ sender: opened[door], senderFrame: top(PAGE) }, method, {});
    expect(await ask('main', 'mnemonic.words')).toMatchObject({ error: { code: 'forbidden' } });
    expect(await ask('private', 'wallet.list')).toMatchObject({ error: { code: 'forbidden' } });
    expect(await ask('private', 'settings.get')).toMatchObject({ ok: true });
  });
});

describe('calls without end', () => {
  it('are refused in words, told once, and do not keep the other window from being served', async () => {
    const { main, private: own, floods, answer } = windows();
    const senderFrame = top(PAGE);
    const codes = new Map<string, number>();
    for (let call = 0; call < FLOOD + 3000; call += 1) {
      const reply = await answer({ sender: main, senderFrame }, 'nope', {});
      const code = reply.ok ? 'ok' : reply.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.get('unknown_method') ?? 0).toBeGreaterThanOrEqual(1000);
    expect(codes.get('too_many_calls') ?? 0).toBeGreaterThan(FLOOD);
    expect(floods).toEqual(['main']);
    const reply = await answer({ sender: own, senderFrame }, 'settings.get', {});
    expect(reply).toMatchObject({ ok: true });
  });

  it('of a page that is not ours never count as a flood of ours', async () => {
    const { floods, answer } = windows();
    const stranger = { sender: {}, senderFrame: top('https://example.com/') };
    for (let call = 0; call < FLOOD + 2000; call += 1) await answer(stranger, 'nope', {});
    expect(floods).toEqual([]);
  });
});
