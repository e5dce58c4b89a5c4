import type { ElectronApplication, Page } from '@playwright/test';
import { createSocket } from 'node:dgram';
import { resolve } from 'node:path';
import links from '../../assets/data/links.json' with { type: 'json' };
import { IS_ROOT } from '../../scripts/app-shell.ts';
import { expect, test as base } from './support/app-fixture.ts';
import { call } from './support/holdfast-page.ts';
import { descendantsOf, isSandboxed, switchValues } from './support/linux-processes.ts';
import { startListening, type ListeningServer } from './support/listening-server.ts';

// The properties of docs/security.md that show only in a running app.

const test = base.extend<{ readonly server: ListeningServer }>({
  // A fixture that needs no other says so with an empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, provide) => {
    const server = await startListening();
    await provide(server);
    await server.close();
  },
});

const APP_URL = 'app://holdfast/index.html';

test.describe('window', () => {
  test.use({ staysUp: true });

  test('is made with every safety switch as pinned here', async ({ holdfast: { app } }) => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        // Electron has it, though its declarations leave it out.
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return { ...contents.getLastWebPreferences() };
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect(preferences).not.toHaveProperty('additionalArguments');
  });

  test('has Chromium’s sandbox around it', async ({ holdfast: { pid } }) => {
    test.skip(process.platform !== 'linux', 'Seen in Linux’s own description of a process');
    test.skip(IS_ROOT, 'Chromium’s sandbox cannot work for root');
    const renderers = descendantsOf(pid).filter((one) =>
      switchValues([one], '--type').includes('renderer'),
    );
    expect(renderers.length).toBeGreaterThan(0);
    expect(renderers.filter((one) => !isSandboxed(one))).toEqual([]);
  });

  test('keeps its session off the disk', async ({ holdfast: { app } }) => {
    const isPersistent = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.session.isPersistent(),
    );
    expect(isPersistent).toBe(false);
  });

  test('has no menu entry that reloads or opens developer tools', async ({ holdfast: { app } }) => {
    const roles = await app.evaluate(({ Menu }) => {
      const rolesOf = (menu: Electron.Menu | null | undefined): (string | undefined)[] =>
        menu?.items.flatMap((item) => [item.role?.toLowerCase(), ...rolesOf(item.submenu)]) ?? [];
      return rolesOf(Menu.getApplicationMenu());
    });
    expect(roles).toContain('copy');
    for (const role of ['reload', 'forcereload', 'toggledevtools']) {
      expect(roles).not.toContain(role);
    }
  });
});

test.describe('what a page finds', () => {
  test.use({ staysUp: true });

  test('window.holdfast with call, and nothing else of ours', async ({ page }) => {
    const found = await page.evaluate(() => ({
      keys: Object.getOwnPropertyNames(holdfast),
      kinds: Object.values(holdfast).map((value) => typeof value),
      names: Object.getOwnPropertyNames(window).filter((name) =>
        /holdfast|houvast|electron|^ipc|contextBridge/i.test(name),
      ),
    }));
    expect(found).toEqual({ keys: ['call'], kinds: ['function'], names: ['holdfast'] });
  });

  test('an interface that it cannot change, replace or remove', async ({ page }) => {
    const outcome = await page.evaluate(() => {
      'use strict';
      const refusals = [
        () => Object.assign(holdfast, { call: () => 'mine' }),
        () => Object.assign(holdfast, { more: 1 }),
        () => Object.assign(holdfast.call, { more: 1 }),
        () => Object.setPrototypeOf(holdfast, null) as unknown,
        () => Object.defineProperty(window, 'holdfast', { value: 1 }),
        () => Reflect.deleteProperty(window, 'holdfast') || undefined,
      ].map((attempt) => {
        try {
          return attempt() === undefined;
        } catch {
          return true;
        }
      });
      return [...refusals, Object.isFrozen(holdfast), Object.isFrozen(holdfast.call)];
    });
    expect(outcome).toEqual(Array(8).fill(true));
  });

  test('nothing of Node', async ({ page }) => {
    const kinds = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname'];
      return names.map((name) => typeof (globalThis as unknown as Record<string, unknown>)[name]);
    });
    expect(kinds).toEqual(Array(7).fill('undefined'));
  });

  test('a preload script out of reach of changed prototypes', async ({ page }) => {
    const { reply, caught } = await page.evaluate(async () => {
      const caught: unknown[] = [];
      const trap = function (this: unknown, ...args: unknown[]): never {
        caught.push(this, args);
        throw new Error('trapped');
      };
      const functions: object = Function.prototype;
      const objects: object = Object.prototype;
      const { call, apply } = Object.getOwnPropertyDescriptors(functions);
      Object.assign(functions, { call: trap, apply: trap });
      Object.defineProperty(objects, 'channel', { get: trap, configurable: true });
      const reply = await holdfast.call('app.info', {});
      Object.defineProperties(functions, { call: call ?? {}, apply: apply ?? {} });
      return { reply, caught: caught.map(String) };
    });
    expect(reply).toMatchObject({ ok: true });
    expect(caught.filter((one) => /ipc|invoke|holdfast:call/.test(one))).toEqual([]);
  });

  test('no interface in a frame within the page', async ({ page }) => {
    const kinds = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentWindow as unknown as Record<string, unknown>;
      return [typeof inside['holdfast'], typeof inside['require'], typeof inside['process']];
    });
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('no <webview>', async ({ holdfast: { app, page } }) => {
    const made = await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(view);
      return ['loadURL' in view, 'getWebContentsId' in view, view.constructor === HTMLElement];
    });
    expect(made).toEqual([false, false, true]);
    const count = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(count).toBe(1);
  });
});

test.describe('calls to the main process', () => {
  test.use({ staysUp: true });

  test('an unknown method is refused', async ({ page }) => {
    for (const method of [
      'nope',
      '',
      '__proto__',
      'constructor',
      'toString',
      'app.info ',
      'APP.INFO',
      null,
      7,
      true,
      {},
      ['app.info'],
    ]) {
      const reply = await call(page, method);
      expect.soft(reply, JSON.stringify(method)).toMatchObject({
        ok: false,
        error: { code: 'unknown_method' },
      });
    }
  });

  test('input that does not fit the schema is refused', async ({ page }) => {
    for (const input of [{ extra: 1 }, 'text', 5, true]) {
      expect(await call(page, 'app.info', input)).toMatchObject({
        ok: false,
        error: { code: 'bad_request' },
      });
    }
  });
});

test.describe('calls from elsewhere', () => {
  test.use({ staysUp: true });

  test('another window is refused, though it has the same preload script', async ({
    holdfast: { app },
  }) => {
    const page = await openForeignWindow(app, APP_URL);
    expect(await call(page, 'app.info')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  test('our own window is refused once it shows another page', async ({
    holdfast: { app, page },
  }) => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.loadURL('about:blank'),
    );
    // Either the interface is not there, or it refuses.
    const outcome = await page.evaluate(async () => {
      const api = (window as { holdfast?: typeof holdfast }).holdfast;
      const reply = await api?.call('app.info', {});
      return reply === undefined || reply.ok ? typeof api : reply.error.code;
    });
    expect(['undefined', 'forbidden']).toContain(outcome);
  });
});

test.describe('leaving the page', () => {
  test.use({ staysUp: true });

  const targets = (port: number): readonly string[] => [
    'https://example.com/',
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `//127.0.0.1:${port}/`,
    `http://user:secret@127.0.0.1:${port}/`,
    'https://holdfast.example/index.html',
    'app://other/index.html',
    'app://holdfast.example/',
    'app://holdfast:81/index.html',
    'file:///etc/passwd',
    'data:text/html,<h1>other</h1>',
    'javascript:document.title="other"',
    'ftp://127.0.0.1/',
    'mailto:someone@example.com',
    'view-source:app://holdfast/index.html',
    'chrome://version/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/page.html',
    'intent://example.com#Intent;scheme=https;end',
  ];

  const WAYS = {
    'location.href': (target: string) => {
      location.href = target;
    },
    'location.replace': (target: string) => {
      location.replace(target);
    },
    'a click on a link': (target: string) => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = target;
      link.click();
      link.remove();
    },
    'a form': (target: string) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = target;
      form.submit();
      form.remove();
    },
    'a meta refresh': (target: string) => {
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${target}`;
    },
  };

  for (const [name, way] of Object.entries(WAYS)) {
    test(`by ${name} is refused`, async ({ holdfast: { app, page }, server }) => {
      await page.evaluate(() => Object.assign(window, { isOurs: true }));
      for (const target of targets(server.port)) {
        // After the evaluation: a navigation that began within it would end it.
        await page.evaluate(
          `setTimeout(() => { try { (${way.toString()})(${JSON.stringify(target)}) } catch {} })`,
        );
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'isOurs' in window)).toBe(true);
      expect(await urlOf(app)).toBe(APP_URL);
      expect(await page.title()).not.toBe('other');
      expect(server.heard).toEqual([]);
    });
  }

  test('to a blob of its own is refused', async ({ holdfast: { app, page } }) => {
    await page.evaluate(() => {
      Object.assign(window, { isOurs: true });
      const url = URL.createObjectURL(new Blob(['<h1>other</h1>'], { type: 'text/html' }));
      setTimeout(() => {
        location.href = url;
      });
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'isOurs' in window)).toBe(true);
    expect(await urlOf(app)).toBe(APP_URL);
  });

  test('in a frame within the page is refused', async ({ holdfast: { app, page }, server }) => {
    await page.evaluate((targets) => {
      for (const target of targets) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.src = target;
      }
    }, targets(server.port));
    await page.waitForTimeout(500);
    expect(server.heard).toEqual([]);
    expect(await urlOf(app)).toBe(APP_URL);
  });

  test('by window.open is refused', async ({ holdfast: { app, page }, server }) => {
    const opened = await page.evaluate(
      (targets) => targets.map((target) => [target, window.open(target)?.closed ?? 'none']),
      [...targets(server.port), 'about:blank', APP_URL, ''],
    );
    expect(opened.filter(([, state]) => state === false)).toEqual([]);
    await expectOneWindow(app, server);
  });

  for (const rel of ['opener', 'noopener']) {
    test(`by a link for a new window is refused: ${rel}`, async ({
      holdfast: { app, page },
      server,
    }) => {
      for (const target of [`http://127.0.0.1:${server.port}/`, 'about:blank', '/index.html']) {
        await page.evaluate(
          ([target, rel]) => {
            const link = document.body.appendChild(document.createElement('a'));
            Object.assign(link, { href: target, target: '_blank', rel });
            link.click();
            link.remove();
          },
          [target, rel],
        );
        await page.waitForTimeout(200);
      }
      await expectOneWindow(app, server);
    });
  }

  async function expectOneWindow(app: ElectronApplication, server: ListeningServer): Promise<void> {
    await expect.poll(() => app.windows().length).toBe(1);
    const windows = await app.evaluate(({ webContents, BrowserWindow }) => [
      webContents.getAllWebContents().length,
      BrowserWindow.getAllWindows().length,
    ]);
    expect(windows).toEqual([1, 1]);
    expect(await urlOf(app)).toBe(APP_URL);
    expect(server.heard).toEqual([]);
  }

  test('by a download is refused', async ({ holdfast: { app, page } }) => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) => {
        // After the app's own listener.
        Object.assign(globalThis, { download: [item.getFilename(), event.defaultPrevented] });
      });
    });
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href: '/index.html', download: 'stolen.html' });
      link.click();
    });
    await expect
      .poll(() => app.evaluate(() => (globalThis as { download?: unknown }).download))
      .toEqual(['stolen.html', true]);
  });
});

test.describe('the page’s own policy', () => {
  test.use({ staysUp: true });

  test('comes with every page, as pinned here', async ({ holdfast: { page } }) => {
    const reload = page.waitForResponse((response) => response.url().endsWith('/index.html'));
    await page.reload();
    const headers = await (await reload).allHeaders();
    expect(headers['content-security-policy']?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  type Attempt = (port: number) => unknown;
  const ATTEMPTS: Readonly<Record<string, { directive: string; attempt: Attempt }>> = {
    fetch: {
      directive: 'connect-src',
      attempt: (port) => fetch(`http://127.0.0.1:${port}/fetch`),
    },
    'fetch from its own origin': {
      directive: 'connect-src',
      attempt: () => fetch('/index.html'),
    },
    XMLHttpRequest: {
      directive: 'connect-src',
      attempt: (port) => {
        const request = new XMLHttpRequest();
        request.open('GET', `http://127.0.0.1:${port}/xhr`);
        request.send();
      },
    },
    WebSocket: {
      directive: 'connect-src',
      attempt: (port) => new WebSocket(`ws://127.0.0.1:${port}/ws`),
    },
    EventSource: {
      directive: 'connect-src',
      attempt: (port) => new EventSource(`http://127.0.0.1:${port}/events`),
    },
    beacon: {
      directive: 'connect-src',
      attempt: (port) => navigator.sendBeacon(`http://127.0.0.1:${port}/beacon`, 'x'),
    },
    'a picture': {
      directive: 'img-src',
      attempt: (port) => {
        new Image().src = `http://127.0.0.1:${port}/picture.png`;
      },
    },
    'a script': {
      directive: 'require-trusted-types-for',
      attempt: (port) => {
        const script = document.createElement('script');
        script.src = `http://127.0.0.1:${port}/script.js`;
        document.head.append(script);
      },
    },
    'a module': {
      directive: 'script-src-elem',
      attempt: (port) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'modulepreload', href: `http://127.0.0.1:${port}/module.js` });
        document.head.append(link);
      },
    },
    'a script in the text of the page': {
      directive: 'require-trusted-types-for',
      attempt: () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.wasReached = true';
        document.head.append(script);
      },
    },
    eval: {
      directive: 'require-trusted-types-for',
      // oxlint-disable-next-line no-eval -- the very thing that has to fail
      attempt: () => (0, eval)('globalThis.wasReached = true') as unknown,
    },
    'a function out of text': {
      directive: 'require-trusted-types-for',
      // oxlint-disable-next-line typescript/no-implied-eval -- the very thing that has to fail
      attempt: () => (new Function('globalThis.wasReached = true') as () => unknown)(),
    },
    innerHTML: {
      directive: 'require-trusted-types-for',
      attempt: () => {
        document.createElement('div').innerHTML = '<img src=x onerror="wasReached = true">';
      },
    },
    'an event handler in an attribute': {
      directive: 'require-trusted-types-for',
      attempt: () => {
        const button = document.body.appendChild(document.createElement('button'));
        const attribute = document.createAttribute('onclick');
        attribute.value = 'globalThis.wasReached = true';
        try {
          button.setAttributeNode(attribute);
        } finally {
          button.click();
          button.remove();
        }
      },
    },
    'a policy of its own for trusted types': {
      directive: 'trusted-types',
      attempt: () =>
        (
          globalThis as unknown as {
            trustedTypes: { createPolicy: (n: string, p: object) => object };
          }
        ).trustedTypes.createPolicy('mine', { createHTML: (text: string) => text }),
    },
    'a worker': {
      directive: 'require-trusted-types-for',
      attempt: () => new Worker('/worker.js'),
    },
    'a style sheet from elsewhere': {
      directive: 'style-src-elem',
      attempt: (port) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href: `http://127.0.0.1:${port}/style.css` });
        document.head.append(link);
      },
    },
    'a style in the text of the page': {
      directive: 'style-src-elem',
      attempt: () => {
        const style = document.createElement('style');
        style.textContent = 'body { outline: 7px solid red }';
        document.head.append(style);
      },
    },
    'a style in an attribute': {
      directive: 'style-src-attr',
      attempt: () => {
        document.body.setAttribute('style', 'outline: 7px solid red');
      },
    },
    'a font from elsewhere': {
      directive: 'font-src',
      attempt: (port) => new FontFace('stolen', `url(http://127.0.0.1:${port}/font.woff2)`).load(),
    },
    'a frame': {
      directive: 'frame-src',
      attempt: (port) => {
        const frame = document.createElement('iframe');
        frame.src = `http://127.0.0.1:${port}/frame`;
        document.body.append(frame);
      },
    },
    'a plug-in': {
      directive: 'require-trusted-types-for',
      attempt: (port) => {
        const object = document.createElement('object');
        object.data = `http://127.0.0.1:${port}/object`;
        document.body.append(object);
      },
    },
    'a film': {
      directive: 'media-src',
      attempt: (port) => {
        const video = document.createElement('video');
        video.src = `http://127.0.0.1:${port}/film.webm`;
        document.body.append(video);
      },
    },
    'a manifest': {
      directive: 'manifest-src',
      attempt: (port) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'manifest', href: `http://127.0.0.1:${port}/manifest` });
        document.head.append(link);
      },
    },
    'another base address': {
      directive: 'base-uri',
      attempt: (port) => {
        const element = document.createElement('base');
        element.href = `http://127.0.0.1:${port}/`;
        document.head.append(element);
      },
    },
    'a form sent elsewhere': {
      directive: 'form-action',
      attempt: (port) => {
        const form = document.body.appendChild(document.createElement('form'));
        form.action = `http://127.0.0.1:${port}/form`;
        form.submit();
      },
    },
  };

  test('refuses each of these, and none has an effect', async ({ page, server }) => {
    await page.evaluate(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(event.effectiveDirective);
      });
    });
    for (const [name, { directive, attempt }] of Object.entries(ATTEMPTS)) {
      await page.evaluate(takeViolations);
      // Later, and from the page's own code: what a test runner evaluates itself is free of the policy.
      await page.evaluate(
        `setTimeout(() => { Promise.resolve(${server.port}).then(${attempt.toString()}).catch(() => undefined) })`,
      );
      await expect.poll(() => page.evaluate(takeViolations), name).toContain(directive);
      const effects = await page.evaluate(() => [
        'wasReached' in globalThis,
        getComputedStyle(document.body).outlineWidth === '7px',
        document.baseURI === location.href,
      ]);
      expect.soft(effects, name).toEqual([false, false, true]);
    }
    expect(server.heard).toEqual([]);
  });
});

test.describe('ways to the network that no policy of a page covers', () => {
  test.use({ staysUp: true });

  test('lead nowhere', async ({ page, server }) => {
    const packets: string[] = [];
    const socket = createSocket('udp4').on('message', () => packets.push('udp'));
    await new Promise<void>((resolve) => {
      socket.bind(0, '127.0.0.1', resolve);
    });
    await page.evaluate(
      async ({ tcpPort, udpPort }) => {
        for (const rel of ['preconnect', 'prefetch', 'dns-prefetch', 'prerender']) {
          const link = document.createElement('link');
          Object.assign(link, { rel, href: `http://127.0.0.1:${tcpPort}/${rel}` });
          document.head.append(link);
        }
        const credentials = { username: 'user', credential: 'secret' };
        const peer = new RTCPeerConnection({
          iceServers: [
            { urls: `stun:127.0.0.1:${udpPort}` },
            { urls: `turn:127.0.0.1:${udpPort}`, ...credentials },
            { urls: `turn:127.0.0.1:${tcpPort}?transport=tcp`, ...credentials },
          ],
        });
        peer.createDataChannel('way out');
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => {
          setTimeout(resolve, 1500);
        });
        peer.close();
      },
      { tcpPort: server.port, udpPort: socket.address().port },
    );
    socket.close();
    expect([...server.heard, ...packets]).toEqual([]);
  });
});

/** Runs in the page: the directives that were violated since the last look. */
function takeViolations(): string[] {
  return (window as unknown as { violations: string[] }).violations.splice(0);
}

test.describe('permissions', () => {
  test.use({ staysUp: true });

  test('none is granted and none is even asked for', async ({ page }) => {
    const states = await page.evaluate(async () => {
      const names = [
        'accelerometer',
        'background-fetch',
        'background-sync',
        'camera',
        'clipboard-read',
        'clipboard-write',
        'display-capture',
        'geolocation',
        'idle-detection',
        'local-fonts',
        'microphone',
        'midi',
        'notifications',
        'payment-handler',
        'persistent-storage',
        'screen-wake-lock',
        'window-management',
      ];
      const stateOf = (name: string): Promise<string> =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown here',
        );
      const pairs = await Promise.all(names.map(async (name) => [name, await stateOf(name)]));
      return pairs.filter(([, state]) => state === 'granted' || state === 'prompt');
    });
    expect(states).toEqual([]);
  });

  const REQUESTS: Readonly<Record<string, () => Promise<unknown>>> = {
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    screen: () => navigator.mediaDevices.getDisplayMedia(),
    place: () =>
      new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject);
      }),
    'reading the clipboard': () => navigator.clipboard.readText(),
    'writing the clipboard': () => navigator.clipboard.writeText('x'),
    'MIDI devices': () => navigator.requestMIDIAccess({ sysex: true }),
    notifications: () =>
      Notification.requestPermission().then((answer) =>
        answer === 'granted' ? answer : Promise.reject(new Error(answer)),
      ),
    'lasting storage': () =>
      navigator.storage
        .persist()
        .then((answer) => (answer ? answer : Promise.reject(new Error('no')))),
    'USB devices': () =>
      (
        navigator as unknown as { usb: { requestDevice: (o: object) => Promise<unknown> } }
      ).usb.requestDevice({ filters: [] }),
    'HID devices': () =>
      (navigator as unknown as { hid: { requestDevice: (o: object) => Promise<unknown[]> } }).hid
        .requestDevice({ filters: [] })
        .then((devices) => (devices.length > 0 ? devices : Promise.reject(new Error('none')))),
    'serial ports': () =>
      (
        navigator as unknown as { serial: { requestPort: () => Promise<unknown> } }
      ).serial.requestPort(),
    'Bluetooth devices': () =>
      (
        navigator as unknown as { bluetooth: { requestDevice: (o: object) => Promise<unknown> } }
      ).bluetooth.requestDevice({ acceptAllDevices: true }),
  };

  test('every request is refused', async ({ page }) => {
    for (const [name, request] of Object.entries(REQUESTS)) {
      const outcome = await page.evaluate(
        `Promise.resolve().then(${request.toString()}).then(() => 'granted', () => 'refused')`,
      );
      expect.soft(outcome, name).toBe('refused');
    }
  });
});

test.describe('files of the app', () => {
  test.use({ staysUp: true });

  const OTHER_PATHS = [
    '/../package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2fmain/index.js',
    '/assets/....//....//main/index.js',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/file:%2f%2f/etc/passwd',
    '/index.html%00.js',
    '/index.html/',
    '/INDEX.HTML',
    '/assets/',
    '/',
    '/C:%5cWindows%5cwin.ini',
    '/%c0%ae%c0%ae/package.json',
    '/__proto__',
    '/constructor',
  ];

  test('none but those of the window is served', async ({ page }) => {
    for (const path of OTHER_PATHS) {
      const response = page.waitForResponse((one) => one.request().isNavigationRequest());
      await page.evaluate(
        `setTimeout(() => { location.href = location.origin + ${JSON.stringify(path)} })`,
      );
      expect.soft((await response).status(), path).toBe(404);
      await expect.soft(page.locator('body'), path).toHaveText('Not found');
    }
  });

  test('no form can be sent to them', async ({ holdfast: { page } }) => {
    // A page cannot even send one: its policy holds on the pages that are not found as well.
    await page.evaluate("setTimeout(() => { location.href = '/no-such-page' })");
    await expect(page.locator('body')).toHaveText('Not found');
    const violation = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const form = document.body.appendChild(document.createElement('form'));
          Object.assign(form, { method: 'post', action: '/index.html' });
          form.submit();
        }),
    );
    expect(violation).toBe('form-action');
  });
});

test.describe('links out of the app', () => {
  test.use({ staysUp: true });

  test.beforeEach(async ({ holdfast: { app } }) => {
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
    });
  });

  const opened = (app: ElectronApplication): Promise<string[]> =>
    app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);

  test('one that is listed opens its address', async ({ holdfast: { app, page } }) => {
    for (const { id } of links) {
      expect(await call(page, 'link.open', { id })).toMatchObject({ ok: true });
    }
    expect(await opened(app)).toEqual(links.map(({ url }) => url));
  });

  test('an address is never opened, only an id', async ({ holdfast: { app, page } }) => {
    for (const id of [
      links[0]?.url,
      'https://example.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://server/share',
      '__proto__',
      'constructor',
      '0',
    ]) {
      const reply = await call(page, 'link.open', { id });
      expect(reply.ok, id).toBe(false);
    }
    expect(await opened(app)).toEqual([]);
  });
});

/** A window that a test makes with our own preload script. */
async function openForeignWindow(app: ElectronApplication, url: string): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(
    ({ BrowserWindow }, { preload, url }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, ...(session === undefined ? {} : { session }) },
      });
      return window.loadURL(url);
    },
    { preload: resolve(import.meta.dirname, '../../out/preload/index.cjs'), url },
  );
  const page = await opened;
  await page.waitForFunction(() => 'holdfast' in window);
  return page;
}

function urlOf(app: ElectronApplication): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
}
