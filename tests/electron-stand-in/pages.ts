import { setTimeout } from 'node:timers/promises';
import { tell, type DevToolsPipe, type DevToolsSession } from './devtools-pipe.ts';

/** An empty page of Chromium's, ready to become a window's contents. */
export type Page = {
  readonly targetId: string;
  readonly session: DevToolsSession;
  readonly windowId: Promise<number>;
  /** Chromium holds the page until told to go on. */
  readonly isHeld: boolean;
  readonly onGone: (listener: () => void) => void;
};

export type Pages = {
  /** The page that Chromium starts with. */
  readonly first: Promise<Page>;
  /** The first page for the first who asks, a new one in a window of its own for everyone after. */
  readonly take: () => Promise<Page>;
};

const CLOSE_AFTER_MS = 200;

/**
 * Hands out Chromium's pages and closes every one that nobody asked for, such as a popup or a new tab. `onNoPage` is
 * called when Chromium ends without ever having had one.
 */
export function openPages(pipe: DevToolsPipe, onNoPage: () => void): Pages {
  const { browser } = pipe;
  const first = Promise.withResolvers<Page>();
  const attached = new Map<string, Page>();
  const goneListeners = new Map<string, () => void>();
  let firstIsSeen = false;
  let firstIsTaken = false;
  let creating: Promise<unknown> = Promise.resolve();
  const wanted = new Set<string>();

  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    const windowId = windowOf(browser, targetInfo.targetId);
    // Whoever asks for it hears of the failure; a page that is gone already is no failure of ours.
    windowId.catch(() => undefined);
    const page = {
      targetId: targetInfo.targetId,
      session: pipe.sessionOf(sessionId),
      windowId,
      isHeld: waitingForDebugger,
      onGone: (listener: () => void) => goneListeners.set(sessionId, listener),
    };
    if (!firstIsSeen) {
      firstIsSeen = true;
      first.resolve(page);
      return;
    }
    attached.set(page.targetId, page);
    void closeUnlessWanted(page.targetId);
  });
  const closeUnlessWanted = async (targetId: string): Promise<void> => {
    // A page of our own making is known by its id only when the order to make it is answered.
    await creating;
    // Held until then. A test runner that is attached too gets lost when a page goes while it is still getting to
    // know it.
    await setTimeout(CLOSE_AFTER_MS);
    if (!wanted.has(targetId)) tell(browser, 'Target.closeTarget', { targetId });
  };
  const gone = (sessionId: string): void => {
    goneListeners.get(sessionId)?.();
    goneListeners.delete(sessionId);
  };
  browser.on('Target.detachedFromTarget', ({ sessionId }) => {
    gone(sessionId);
  });
  pipe.onClosed(() => {
    if (!firstIsSeen) onNoPage();
    [...goneListeners.keys()].forEach(gone);
  });
  tell(browser, 'Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });

  const create = async (): Promise<Page> => {
    const made = browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    creating = made.then(({ targetId }) => wanted.add(targetId));
    const { targetId } = await made;
    const page = attached.get(targetId);
    if (page === undefined) throw new Error('Chromium made a page and did not show it');
    return page;
  };
  return {
    first: first.promise,
    take: () => {
      if (firstIsTaken) return create();
      firstIsTaken = true;
      return first.promise;
    },
  };
}

async function windowOf(browser: DevToolsSession, targetId: string): Promise<number> {
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  return windowId;
}
