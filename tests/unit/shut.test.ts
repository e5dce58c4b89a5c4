import type { WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import links from '../../assets/data/links.json' with { type: 'json' };
import { APP_URL } from '../../main/app-url.ts';
import { shutApp, shutContents, shutSession } from '../../main/security.ts';
import { createSessions } from '../electron-stand-in/session.ts';
import { openInProcessApp } from '../support/in-process-app.ts';

/** Electron's own list of what a page may ask for, from its declarations. */
const declarations = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts'),
  'utf8',
);
function namesIn(handler: string): readonly string[] {
  const [, rest = ''] = declarations.split(`${handler}(handler: `);
  const [, union = ''] = /permission: ([^,]*)/.exec(rest) ?? [];
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}
const REQUESTED = namesIn('setPermissionRequestHandler');
const CHECKED = namesIn('setPermissionCheckHandler');

/** Addresses that are not ours, of every kind that a page can name. */
const ELSEWHERE: readonly string[] = [
  'https://example.com/',
  'http://127.0.0.1:8332/',
  'https://holdfast/index.html',
  'https://user:secret@holdfast/index.html',
  'app://other/index.html',
  'app://holdfast.example/index.html',
  'app://holdfast:81/index.html',
  'app://user@other/index.html',
  'app:holdfast/index.html',
  'apps://holdfast/index.html',
  'blob:app://holdfast/3d6e',
  'filesystem:app://holdfast/temporary/a',
  'view-source:app://holdfast/index.html',
  'file:///etc/passwd',
  'file://server/share',
  'data:text/html,<h1>other</h1>',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://version/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/page.html',
  'devtools://devtools/bundled/inspector.html',
  'ftp://127.0.0.1/',
  'smb://server/share',
  'mailto:someone@example.com',
  'bitcoin:bc1q',
  'ms-settings:privacy',
  'intent://example.com#Intent;scheme=https;end',
  'ws://127.0.0.1/',
  'not an address',
  '',
];

function shutSessionOf(isCameraOpen: () => boolean) {
  const { session, coreOf } = createSessions();
  const made = session.fromPartition('test');
  shutSession(made, isCameraOpen);
  return coreOf(made);
}
type Core = ReturnType<typeof shutSessionOf>;

/** Asks as Electron does. The types of both handlers are unions of what each permission tells; here the names vary. */
function request(core: Core, permission: string, details: object): boolean {
  const answers: boolean[] = [];
  const ask = core.permissions.request as unknown as (...args: unknown[]) => void;
  ask({}, permission, (answer: boolean) => answers.push(answer), details);
  expect(answers).toHaveLength(1);
  return answers[0] ?? true;
}
function check(core: Core, permission: string, details: object, origin = APP_URL): boolean {
  const ask = core.permissions.check as unknown as (...args: unknown[]) => boolean;
  return ask({}, permission, origin, details);
}

describe('permissions', () => {
  it('are all that Electron knows', () => {
    expect(REQUESTED.length).toBeGreaterThan(15);
    expect(CHECKED.length).toBeGreaterThan(15);
    expect(REQUESTED).toEqual(expect.arrayContaining(['media', 'geolocation', 'openExternal']));
  });

  const shut = shutSessionOf(() => true);
  const video = { isMainFrame: true, requestingUrl: APP_URL, mediaTypes: ['video'] };
  const others = [...new Set([...REQUESTED, ...CHECKED, 'something-new'])].filter(
    (name) => name !== 'media',
  );

  it.each(others)('are denied, even while the camera is open: %s', (name) => {
    expect(request(shut, name, video)).toBe(false);
    expect(check(shut, name, { ...video, mediaType: 'video' })).toBe(false);
  });

  it('let the camera be used, video only, on our page, while a code is scanned', () => {
    expect(request(shut, 'media', video)).toBe(true);
    expect(check(shut, 'media', { ...video, mediaType: 'video' })).toBe(true);
    for (const mediaTypes of [['audio'], ['video', 'audio'], [], undefined, ['video', 'video']]) {
      expect(request(shut, 'media', { ...video, mediaTypes }), String(mediaTypes)).toBe(false);
    }
    for (const mediaType of ['audio', 'unknown', undefined]) {
      expect(check(shut, 'media', { ...video, mediaType }), mediaType).toBe(false);
    }
    for (const requestingUrl of ELSEWHERE) {
      expect(request(shut, 'media', { ...video, requestingUrl }), requestingUrl).toBe(false);
      const details = { mediaType: 'video', requestingUrl };
      expect(check(shut, 'media', details), requestingUrl).toBe(false);
    }
    const closed = shutSessionOf(() => false);
    expect(request(closed, 'media', video)).toBe(false);
    expect(check(closed, 'media', { ...video, mediaType: 'video' })).toBe(false);
  });
});

describe('a session', () => {
  it('lets no request out, whatever it is for', async () => {
    const { allows } = shutSessionOf(() => true);
    const allowed: string[] = [];
    for (const url of ELSEWHERE) {
      // Of a request only its address is looked at.
      if (await allows({ url } as Parameters<typeof allows>[0])) allowed.push(url);
    }
    // Developer tools are there in no package.
    expect(allowed).toEqual(['devtools://devtools/bundled/inspector.html']);
    expect(await allows({ url: APP_URL } as Parameters<typeof allows>[0])).toBe(true);
  });

  it('refuses a download', () => {
    const { download } = shutSessionOf(() => true);
    // The stand-in says that it has no downloads when one is not prevented.
    expect(() => download(APP_URL, 'stolen.html', {} as WebContents)).not.toThrow();
  });

  it('offers no device and no file, and takes no certificate', () => {
    const made = new EventEmitter();
    const verdicts: number[] = [];
    const pairings: object[] = [];
    const rest = new Proxy(made, {
      get: (target, key): unknown => {
        if (key === 'setCertificateVerifyProc')
          return (verify: (request: object, answer: (verdict: number) => void) => void) =>
            verify({ hostname: 'example.com', verificationResult: 'OK' }, (verdict) =>
              verdicts.push(verdict),
            );
        if (key === 'setBluetoothPairingHandler')
          return (pair: (details: object, answer: (reply: object) => void) => void) =>
            pair({}, (reply) => pairings.push(reply));
        if (key === 'webRequest') return { onBeforeRequest: () => undefined };
        return key in target ? Reflect.get(target, key) : () => undefined;
      },
    });
    shutSession(rest as unknown as Parameters<typeof shutSession>[0]);
    expect(verdicts).toEqual([-2]);
    expect(pairings).toEqual([{ confirmed: false }]);
    expect(answersTo(made, 'select-hid-device', [{}])).toEqual([undefined]);
    expect(answersTo(made, 'select-usb-device', [{}])).toEqual([undefined]);
    expect(answersTo(made, 'select-serial-port', [[{ portId: '1' }], {}])).toEqual(['']);
    expect(answersTo(made, 'file-system-access-restricted', [{}])).toEqual(['deny']);
  });
});

/** What listeners answer to an event that ends with a callback, which has to be prevented where it can be. */
function answersTo(source: EventEmitter, name: string, details: readonly unknown[]): unknown[] {
  const answers: unknown[] = [];
  let isPrevented = name === 'file-system-access-restricted';
  const event = {
    preventDefault: () => {
      isPrevented = true;
    },
  };
  source.emit(name, event, ...details, (answer: unknown) => answers.push(answer));
  expect(isPrevented, name).toBe(true);
  return answers;
}

describe('connections', () => {
  const app = new EventEmitter();
  shutApp(app as unknown as Parameters<typeof shutApp>[0]);

  it('are not made in spite of a certificate', () => {
    expect(answersTo(app, 'certificate-error', [{}, 'https://x/', 'ERR', {}])).toEqual([false]);
  });

  it('are shown no certificate of the user’s, and no password', () => {
    const certificates = [{}, 'https://x/', [{ subjectName: 'the user' }]];
    expect(answersTo(app, 'select-client-certificate', certificates)).toEqual([undefined]);
    expect(answersTo(app, 'login', [{}, {}, {}])).toEqual([undefined]);
  });
});

describe('a page', () => {
  const contents = new EventEmitter();
  const handlers: ((details: { readonly url: string }) => { readonly action: string })[] = [];
  Object.assign(contents, {
    setWindowOpenHandler: (handler: (typeof handlers)[number]) => handlers.push(handler),
  });
  shutContents(contents as unknown as WebContents);
  const isPrevented = (name: string, url: string): boolean => {
    let prevented = false;
    contents.emit(name, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'goes nowhere else by %s',
    (name) => {
      expect(ELSEWHERE.length).toBeGreaterThanOrEqual(30);
      expect(ELSEWHERE.filter((url) => !isPrevented(name, url))).toEqual([]);
      expect(isPrevented(name, APP_URL)).toBe(false);
    },
  );

  it('opens no window, not even of its own', () => {
    const [handler] = handlers;
    const actions = [...ELSEWHERE, APP_URL].map((url) => handler?.({ url }).action);
    expect(new Set(actions)).toEqual(new Set(['deny']));
  });

  it('embeds no other, and cannot keep its window from closing', () => {
    expect(isPrevented('will-attach-webview', APP_URL)).toBe(true);
    expect(isPrevented('will-prevent-unload', APP_URL)).toBe(true);
  });
});

describe('pages of the browser', () => {
  it('are those of a list, each a plain https address', () => {
    const odd = links.filter(({ url }) => {
      const { protocol, username, password, port, hostname, href } = new URL(url);
      const isPlain = protocol === 'https:' && username + password + port === '' && href === url;
      return !isPlain || !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(hostname);
    });
    expect(links.length).toBeGreaterThan(10);
    expect(odd).toEqual([]);
  });

  it('are never opened by an address, whatever it looks like', async () => {
    const opened: string[] = [];
    const app = await openInProcessApp({
      openLink: (url) => {
        opened.push(url);
        return Promise.resolve();
      },
    });
    const [first] = links;
    const hostile = [
      ...ELSEWHERE,
      first?.url,
      `${first?.url}#`,
      `${first?.id} `,
      `${first?.id}\u0000`,
      `${first?.id}/../x`,
      'https://github.com@evil.example/',
      'https://evil.example\\@github.com/',
      'https://xn--bitcn-pta.example/',
      'https://github.com:8443/',
      'HTTPS://EXAMPLE.COM',
      '\\\\server\\share',
      'C:\\Windows\\System32\\calc.exe',
      '__proto__',
      'constructor',
      '0',
    ];
    expect(hostile.length).toBeGreaterThan(40);
    for (const id of hostile) {
      expect(await app.callRaw('link.open', { id }), String(id)).toMatchObject({ ok: false });
      expect(await app.callRaw('link.open', { id: first?.id, url: id })).toMatchObject({
        ok: false,
      });
    }
    expect(opened).toEqual([]);
    app.close();
  });
});
