import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { DevToolsSession } from './devtools-pipe.ts';
import type { Page } from './pages.ts';

type Mode = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

type Surroundings = {
  readonly page: Promise<Page>;
  readonly browser: DevToolsSession;
  readonly options: BrowserWindowConstructorOptions;
  readonly display: Rectangle;
  readonly headless: boolean;
  readonly emit: (name: string) => void;
};

export type WindowPlace = {
  readonly parts: Pick<
    BrowserWindow,
    | 'getBounds'
    | 'setBounds'
    | 'getNormalBounds'
    | 'maximize'
    | 'unmaximize'
    | 'isMaximized'
    | 'minimize'
    | 'isMinimized'
    | 'restore'
  >;
  /** Looks where the window stands now. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
};

/** Chromium tells of no move or resize, so a window that a user can take hold of is looked at this often. */
const LOOK_EVERY_MS = 1000;

/** Where a window stands. The app's wishes count at once; Chromium follows, and is looked at where a user can act. */
export function windowPlace(surroundings: Surroundings): WindowPlace {
  const { page, browser, options, display, headless, emit } = surroundings;
  let normal = firstBounds(options, display);
  let mode: Mode = 'normal';

  const order = async (bounds: Bounds): Promise<void> => {
    const windowId = await (await page).windowId;
    await browser.send('Browser.setWindowBounds', { windowId, bounds });
  };
  const place = (bounds: Rectangle): void => {
    const { x, y, width, height } = bounds;
    void order({ left: x, top: y, width, height }).catch(() => undefined);
  };
  const turn = (next: Mode, event: string): void => {
    if (mode === next) return;
    // Chromium takes no step between two states other than through the normal one.
    if (mode !== 'normal' && next !== 'normal') {
      void order({ windowState: 'normal' }).catch(() => undefined);
    }
    mode = next;
    void order({ windowState: next }).catch(() => undefined);
    emit(event);
  };
  const refresh = async (): Promise<void> => {
    if (headless) return;
    try {
      const windowId = await (await page).windowId;
      const { bounds } = await browser.send('Browser.getWindowBounds', { windowId });
      mode = bounds.windowState ?? mode;
      const { left, top, width, height } = bounds;
      if (mode === 'normal') {
        normal = {
          x: left ?? normal.x,
          y: top ?? normal.y,
          width: width ?? normal.width,
          height: height ?? normal.height,
        };
      }
    } catch {
      // The window is gone: what was known last holds.
    }
  };
  const looking = headless ? undefined : setInterval(() => void refresh(), LOOK_EVERY_MS).unref();
  place(normal);

  return {
    parts: {
      getBounds: () => (mode === 'maximized' ? { ...display } : { ...normal }),
      getNormalBounds: () => ({ ...normal }),
      setBounds: (bounds) => {
        normal = { ...normal, ...bounds };
        place(normal);
        emit('resize');
      },
      maximize: () => {
        turn('maximized', 'maximize');
      },
      unmaximize: () => {
        if (mode === 'maximized') turn('normal', 'unmaximize');
      },
      isMaximized: () => mode === 'maximized',
      minimize: () => {
        turn('minimized', 'minimize');
      },
      isMinimized: () => mode === 'minimized',
      restore: () => {
        turn('normal', 'restore');
      },
    },
    refresh,
    stop: () => {
      clearInterval(looking);
    },
  };
}

type Bounds = {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: Mode;
};

function firstBounds(options: BrowserWindowConstructorOptions, display: Rectangle): Rectangle {
  const { width = 800, height = 600 } = options;
  return {
    x: options.x ?? Math.max(0, Math.round(display.x + (display.width - width) / 2)),
    y: options.y ?? Math.max(0, Math.round(display.y + (display.height - height) / 2)),
    width,
    height,
  };
}
