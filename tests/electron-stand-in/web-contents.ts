import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { eventSource } from './event-source.ts';
import { notPart, onlyParts } from './not-part.ts';
import { connectPage, type Engine } from './page-connection.ts';
import type { Page } from './pages.ts';
import type { WebFrames } from './web-frames.ts';

export type ContentsCore = {
  readonly contents: WebContents;
  readonly page: Promise<Page>;
  readonly targetId: () => string | null;
  readonly onFirstPaint: (listener: () => void) => void;
  /** The page was closed, by the app or by the user. */
  readonly onGone: (listener: () => void) => void;
  /** The user has come to the page, or left it for another window. */
  readonly onFocus: (listener: (isFocused: boolean) => void) => void;
};

type WebPreferences = NonNullable<BrowserWindowConstructorOptions['webPreferences']>;

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  // Emitted where Chromium asks the user; no page of ours can make it ask here.
  'will-prevent-unload',
  'did-finish-load',
  'render-process-gone',
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
  | 'setWebRTCIPHandlingPolicy'
  | 'getWebRTCIPHandlingPolicy'
  | 'close';

const RTC_POLICY = 'disable_non_proxied_udp';

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
  let tellFocus = (_isFocused: boolean): void => undefined;

  const page = engine.pages.take();
  const connected = page.then((page) => {
    state.targetId = page.targetId;
    page.onGone(() => {
      state.gone = true;
      events.emit('destroyed');
      gone.resolve();
    });
    const wiring = { page, engine, session, contents, events };
    const connection = connectPage(wiring, preferences.preload, {
      openHandler: () => openHandler,
      focus: (isFocused) => tellFocus(isFocused),
    });
    state.frames = connection.frames;
    void connection.firstPaint.then(firstPaint.resolve);
    return { page, ...connection };
  });
  // Whoever loads a page hears of it.
  connected.catch(() => undefined);

  const load = async (url: string): Promise<void> => {
    const { page, navigation, whenLoaded, isSetUp } = await connected;
    await isSetUp;
    const inside = engine.address.inside(url);
    navigation.expect(inside);
    const { errorText, loaderId } = await page.session.send('Page.navigate', { url: inside });
    if (errorText !== undefined)
      throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    if (loaderId !== undefined) await whenLoaded(loaderId);
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
    // Chromium is started with the one policy that keeps a page off the network.
    setWebRTCIPHandlingPolicy: (policy) => {
      if (policy !== RTC_POLICY) notPart(`WebRTC under the policy '${policy}'`);
    },
    getWebRTCIPHandlingPolicy: () => RTC_POLICY,
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
    onFocus: (listener) => {
      tellFocus = listener;
    },
  };
}

/** The stand-in knows one kind of window only: the shut one. */
const SHUT: Readonly<WebPreferences> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
};

function refuseOtherPreferences(preferences: WebPreferences): void {
  const given = new Map(Object.entries(preferences));
  for (const [name, value] of Object.entries(SHUT)) {
    if ((given.get(name) ?? value) !== value) notPart(`A window with ${name}: ${!value}`);
  }
}
