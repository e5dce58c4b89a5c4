import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AppAddress } from './app-address.ts';
import { tell, type DevToolsPipe, type DevToolsSession } from './devtools-pipe.ts';
import { eventSource, type EventSource } from './event-source.ts';
import type { Caller } from './ipc-main.ts';
import { followNavigation, type Navigation } from './navigation.ts';
import { notPart, onlyParts } from './not-part.ts';
import type { Page, Pages } from './pages.ts';
import { applyPermissions } from './permissions.ts';
import { answerName, PRELOAD_WORLD, preloadScripts } from './preload-worlds.ts';
import { answerRequests } from './requests.ts';
import type { SessionCore } from './session.ts';
import { followFrames, type WebFrames } from './web-frames.ts';

/** What every window shares. */
export type Engine = {
  readonly pipe: DevToolsPipe;
  readonly pages: Pages;
  readonly address: AppAddress;
  readonly receive: (text: string, caller: Caller) => Promise<void>;
  readonly coreOf: (session: SessionCore['session'] | undefined) => SessionCore;
};

export type ContentsCore = {
  readonly contents: WebContents;
  readonly page: Promise<Page>;
  readonly targetId: () => string | null;
  readonly onFirstPaint: (listener: () => void) => void;
  /** The page was closed, by the app or by the user. */
  readonly onGone: (listener: () => void) => void;
};

type WebPreferences = NonNullable<BrowserWindowConstructorOptions['webPreferences']>;

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'destroyed',
];

type Parts =
  | 'on'
  | 'once'
  | 'off'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'id'
  | 'session'
  | 'mainFrame'
  | 'getURL'
  | 'loadURL'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'close';

let lastId = 0;

/** The contents of one window. Everything asked of them waits for Chromium's page, which comes later. */
export function createContents(
  preferences: WebPreferences,
  engine: Engine,
  close: () => void,
): ContentsCore {
  refuseOtherPreferences(preferences);
  lastId += 1;
  const id = lastId;
  const events = eventSource<WebContents>('webContents', EVENTS);
  const session = engine.coreOf(preferences.session);
  const state = { frames: null as WebFrames | null, targetId: null as string | null, gone: false };
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;
  const firstPaint = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();

  const page = engine.pages.take();
  const connected = page.then((page) => {
    state.targetId = page.targetId;
    page.onGone(() => {
      state.gone = true;
      events.emit('destroyed');
      gone.resolve();
    });
    const wiring = { page, engine, session, contents, events };
    const connection = connect(wiring, preferences.preload, () => openHandler);
    state.frames = connection.frames;
    void connection.firstPaint.then(firstPaint.resolve);
    return { page, ...connection };
  });

  const load = async (url: string): Promise<void> => {
    const { page, navigation, whenLoaded } = await connected;
    const inside = engine.address.inside(url);
    navigation.expect(inside);
    const loaded = whenLoaded();
    const { errorText } = await page.session.send('Page.navigate', { url: inside });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  };

  const contents: WebContents = onlyParts('webContents', {
    ...events.listening,
    id,
    session: session.session,
    get mainFrame() {
      return state.frames?.get(state.targetId ?? '') ?? notPart('webContents.mainFrame so early');
    },
    getURL: () => state.frames?.mainUrl() ?? '',
    loadURL: (url) => {
      const loading = load(url);
      // As in Electron, a failed load that nobody waits for is no unhandled rejection.
      loading.catch(() => undefined);
      return loading;
    },
    isDestroyed: () => state.gone,
    setWindowOpenHandler: (handler) => {
      openHandler = handler;
    },
    close,
    // Electron has this too, though its type declarations leave it out.
    getLastWebPreferences: () => {
      const { session: _, ...rest } = preferences;
      return rest;
    },
  } satisfies Pick<WebContents, Parts> & Record<string, unknown>) as unknown as WebContents;

  return {
    contents,
    page,
    targetId: () => state.targetId,
    onFirstPaint: (listener) => void firstPaint.promise.then(listener),
    onGone: (listener) => void gone.promise.then(listener),
  };
}

/** The stand-in knows one kind of window only: the shut one. */
function refuseOtherPreferences(preferences: WebPreferences): void {
  const { sandbox = true, contextIsolation = true, webSecurity = true } = preferences;
  if (!sandbox || !contextIsolation || !webSecurity) {
    notPart('A window without sandbox, contextIsolation or webSecurity');
  }
  const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = preferences;
  if (nodeIntegration || nodeIntegrationInWorker || nodeIntegrationInSubFrames) {
    notPart('A window with nodeIntegration');
  }
  if (preferences.webviewTag) notPart('A window with webviewTag');
}

type Wiring = {
  readonly page: Page;
  readonly engine: Engine;
  readonly session: SessionCore;
  readonly contents: WebContents;
  readonly events: EventSource<WebContents>;
};

type Connection = {
  readonly frames: WebFrames;
  readonly navigation: Navigation;
  readonly firstPaint: Promise<void>;
  readonly whenLoaded: () => Promise<void>;
};

/** Makes a page of Chromium's behave as Electron's: all in one go, because each answer waited for costs time. */
function connect(
  wiring: Wiring,
  preload: string | undefined,
  openHandler: () => Parameters<WebContents['setWindowOpenHandler']>[0] | null,
): Connection {
  const { page, engine, session, contents, events } = wiring;
  const { session: target, targetId: mainFrameId } = page;
  const { address } = engine;
  const frames = followFrames(mainFrameId, target, address);
  const navigation = followNavigation({ events, address, mainFrameId, frame: frames.get });
  const { mayNavigate } = navigation;
  const answering = { address, session, contents, mainFrameId, frame: frames.get, mayNavigate };

  answerRequests(target, answering);
  // Frames of another site and workers are conversations of their own.
  target.on('Target.attachedToTarget', ({ sessionId }) => {
    const child = engine.pipe.sessionOf(sessionId);
    answerRequests(child, answering);
    tell(child, 'Runtime.runIfWaitingForDebugger');
  });
  target.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    const opened = {
      url: address.outside(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'new-window' as const,
      referrer: { url: '', policy: 'no-referrer' as const },
    };
    const response = openHandler()?.(opened) ?? { action: 'allow' };
    if (response.action === 'allow') notPart('A window opened by a page');
  });
  target.on('Page.downloadWillBegin', ({ url, suggestedFilename }) => {
    session.download(address.outside(url), suggestedFilename, contents);
  });
  if (preload !== undefined) runPreload(wiring, frames, readFileSync(preload, 'utf8'));
  const lifecycle = followLoading(target, mainFrameId, events);

  tell(target, 'Page.enable');
  tell(target, 'Page.setLifecycleEventsEnabled', { enabled: true });
  tell(target, 'Runtime.enable');
  tell(target, 'Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  tell(engine.pipe.browser, 'Browser.setDownloadBehavior', { behavior: 'deny' });
  applyPermissions(engine.pipe.browser, session.permissions, contents);
  if (page.isHeld) tell(target, 'Runtime.runIfWaitingForDebugger');
  return { frames, navigation, ...lifecycle };
}

function followLoading(
  target: DevToolsSession,
  mainFrameId: string,
  events: EventSource<WebContents>,
): Pick<Connection, 'firstPaint' | 'whenLoaded'> {
  const firstPaint = Promise.withResolvers<void>();
  let loaded = Promise.withResolvers<void>();
  let hasLeftEmptyPage = false;
  target.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id === mainFrameId) hasLeftEmptyPage = true;
  });
  target.on('Page.lifecycleEvent', ({ frameId, name }) => {
    if (frameId !== mainFrameId || !hasLeftEmptyPage) return;
    if (name === 'firstPaint' || name === 'load') firstPaint.resolve();
    if (name !== 'load') return;
    loaded.resolve();
    events.emit('did-finish-load');
  });
  return {
    firstPaint: firstPaint.promise,
    whenLoaded: () => {
      loaded = Promise.withResolvers<void>();
      return loaded.promise;
    },
  };
}

function runPreload(wiring: Wiring, frames: WebFrames, source: string): void {
  const { page, engine, contents } = wiring;
  const target = page.session;
  const binding = `holdfast${randomUUID().replaceAll('-', '')}`;
  const scripts = preloadScripts({ binding, bridge: randomUUID(), preload: source });
  const frameOfContext = new Map<number, string>();

  target.on('Runtime.executionContextCreated', ({ context }) => {
    const frameId: unknown = context.auxData?.['frameId' as never];
    if (context.name === PRELOAD_WORLD && typeof frameId === 'string') {
      frameOfContext.set(context.id, frameId);
    }
  });
  target.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    frameOfContext.delete(executionContextId);
  });
  target.on('Runtime.executionContextsCleared', () => {
    frameOfContext.clear();
  });
  target.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    const caller = {
      contents,
      frame: () => frames.get(frameOfContext.get(executionContextId) ?? ''),
      answer: (text: string) => {
        tell(target, 'Runtime.callFunctionOn', {
          functionDeclaration: `(text) => ${answerName(binding)}(text)`,
          executionContextId,
          arguments: [{ value: text }],
        });
      },
    };
    void engine.receive(payload, caller);
  });
  tell(target, 'Runtime.addBinding', { name: binding, executionContextName: PRELOAD_WORLD });
  tell(target, 'Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
  tell(target, 'Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.preload,
    worldName: PRELOAD_WORLD,
  });
}
