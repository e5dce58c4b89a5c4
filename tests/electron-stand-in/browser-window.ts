import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  webContents,
  WebContents,
} from 'electron';
import type { Chromium } from './chromium-process.ts';
import { eventSource, preventable } from './event-source.ts';
import { followAnswers } from './follow-answers.ts';
import type { Lifecycle, OpenWindow } from './lifecycle.ts';
import { onlyParts } from './not-part.ts';
import type { Engine } from './page-connection.ts';
import type { Page } from './pages.ts';
import { createContents } from './web-contents.ts';
import { windowPlace } from './window-place.ts';

type Parts =
  | 'on'
  | 'once'
  | 'off'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'isVisible'
  | 'focus'
  | 'blur'
  | 'isFocused'
  | 'destroy'
  | 'setContentProtection'
  | 'isContentProtected'
  | 'close'
  | 'isDestroyed'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'getBounds'
  | 'setBounds'
  | 'getNormalBounds';

const EVENTS = [
  'ready-to-show',
  'show',
  'focus',
  'blur',
  'close',
  'closed',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'resize',
  'move',
  'unresponsive',
  'responsive',
];

/** At most one window has the focus; it hears of it, and so does the one that had it before. */
type FocusHolder = { emit: ((name: 'focus' | 'blur') => void) | null };

type Surroundings = {
  readonly engine: Engine;
  readonly lifecycle: Lifecycle;
  readonly chromium: Chromium;
  readonly display: () => Rectangle;
};
type WindowSurroundings = Surroundings & { readonly focusHolder: FocusHolder };

type WindowCore = {
  readonly window: BrowserWindow;
  readonly targetId: () => string | null;
  readonly page: Promise<Page>;
};

let lastId = 0;

/** `BrowserWindow` and `webContents`, which know the same windows. */
export function createWindows(surroundings: Surroundings) {
  const cores = new Set<WindowCore>();
  const focusHolder: FocusHolder = { emit: null };
  class StandInWindow {
    constructor(options: BrowserWindowConstructorOptions = {}) {
      const core = createWindow(options, { ...surroundings, focusHolder }, () =>
        cores.delete(core),
      );
      cores.add(core);
      surroundings.lifecycle.events.emit(
        'web-contents-created',
        preventable({}),
        core.window.webContents,
      );
      return core.window;
    }

    static getAllWindows(): BrowserWindow[] {
      return [...cores].map((core) => core.window);
    }

    static fromWebContents(contents: WebContents): BrowserWindow | null {
      return StandInWindow.getAllWindows().find((one) => one.webContents === contents) ?? null;
    }
  }
  return {
    /** The page of the window that was opened first. */
    currentPage: () => [...cores][0]?.page ?? null,
    BrowserWindow: onlyParts(
      'BrowserWindow',
      StandInWindow satisfies Pick<typeof BrowserWindow, 'getAllWindows' | 'fromWebContents'>,
    ),
    webContents: onlyParts('webContents', {
      getAllWebContents: () => [...cores].map((core) => core.window.webContents),
      fromDevToolsTargetId: (id) =>
        [...cores].find((core) => core.targetId() === id)?.window.webContents,
    } satisfies Pick<typeof webContents, 'getAllWebContents' | 'fromDevToolsTargetId'>),
  };
}

function createWindow(
  options: BrowserWindowConstructorOptions,
  surroundings: WindowSurroundings,
  remove: () => void,
): WindowCore {
  const { engine, lifecycle, chromium, focusHolder } = surroundings;
  const { browser } = engine.pipe;
  lastId += 1;
  const id = lastId;
  const events = eventSource<BrowserWindow>('BrowserWindow', EVENTS);
  let isVisible = options.show !== false;
  let isProtected = false;
  let state: 'open' | 'closing' | 'closed' = 'open';

  const emitFocus = (name: 'focus' | 'blur'): void => {
    events.emit(name);
  };
  const loseFocus = (): void => {
    if (focusHolder.emit !== emitFocus) return;
    focusHolder.emit = null;
    emitFocus('blur');
  };
  const takeFocus = (): void => {
    if (focusHolder.emit === emitFocus || state !== 'open') return;
    focusHolder.emit?.('blur');
    focusHolder.emit = emitFocus;
    emitFocus('focus');
  };
  /** Ends the window's life here; Chromium's page is gone or goes. */
  const end = (): void => {
    if (state === 'closed') return;
    state = 'closed';
    if (focusHolder.emit === emitFocus) focusHolder.emit = null;
    place.stop();
    answers.stop();
    remove();
    events.emit('closed');
    lifecycle.removeWindow(openWindow);
  };
  const close = async (): Promise<boolean> => {
    if (state !== 'open') return true;
    state = 'closing';
    await place.refresh();
    const closing = preventable({});
    events.emit('close', closing);
    if (closing.defaultPrevented) {
      state = 'open';
      return false;
    }
    await closePage();
    end();
    return true;
  };
  const closePage = async (): Promise<void> => {
    const targetId = core.targetId();
    // The end of the app ends Chromium as a whole.
    if (lifecycle.isQuitting() || targetId === null) return;
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  };
  /** As `close`, but nobody is asked. */
  const destroy = (): void => {
    if (state === 'closed') return;
    void core.page.then(closePage, () => undefined);
    end();
  };
  const openWindow: OpenWindow = { close };
  lifecycle.windows.add(openWindow);

  const core = createContents(options.webPreferences ?? {}, engine, () => void close());
  const place = windowPlace({
    page: core.page,
    browser,
    options,
    display: surroundings.display(),
    headless: chromium.headless,
    emit: (name) => {
      events.emit(name);
    },
  });
  const answers = followAnswers(core.page, (name) => {
    events.emit(name);
  });
  core.onFirstPaint(() => {
    events.emit('ready-to-show');
    answers.start();
  });
  // A user goes from one window to another without the app.
  core.onFocus((isFocused) => {
    if (isFocused) takeFocus();
    else loseFocus();
  });
  core.onGone(() => {
    // The user closed the window: too late to be asked, but not to be told.
    if (state === 'open') events.emit('close', preventable({}));
    end();
  });
  const bringToFront = (): void => {
    void core.page.then(({ session }) => session.send('Page.bringToFront')).catch(() => undefined);
  };

  const window = onlyParts('BrowserWindow', {
    ...events.listening,
    ...place.parts,
    id,
    webContents: core.contents,
    loadURL: (url) => core.contents.loadURL(url),
    show: () => {
      isVisible = true;
      bringToFront();
      events.emit('show');
      takeFocus();
    },
    isVisible: () => isVisible && state !== 'closed',
    focus: () => {
      bringToFront();
      takeFocus();
    },
    blur: loseFocus,
    isFocused: () => focusHolder.emit === emitFocus,
    destroy,
    // Chromium's own windows cannot be kept out of a picture of the screen; nor can Electron's on Linux.
    setContentProtection: (enable) => {
      isProtected = enable;
    },
    isContentProtected: () => isProtected,
    close: () => void close(),
    isDestroyed: () => state === 'closed',
  } satisfies Pick<BrowserWindow, Parts>) as unknown as BrowserWindow;
  return { window, targetId: core.targetId, page: core.page };
}
