import type { Clipboard } from 'electron';
import { onlyParts } from './not-part.ts';
import type { Page } from './pages.ts';

/** Runs in a world of its own, and takes the copy before it comes to any element of the page. */
const COPY = `(text) => {
  const put = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return isCopied;
}`;

/** Waits for one paste and keeps it from the page's elements. */
const LISTEN = `() => {
  globalThis.pasted = new Promise((resolve) => {
    const take = (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      resolve(event.clipboardData.getData('text/plain'));
    };
    window.addEventListener('paste', take, { capture: true, once: true });
  });
}`;
const PASTED = '() => globalThis.pasted';

const WORLD = 'Holdfast clipboard';

/** The system's clipboard as Chromium reaches it, without asking the page for a permission. */
export function createClipboard(currentPage: () => Promise<Page> | null) {
  const run = async (page: Page, functionDeclaration: string, args: { value: string }[]) => {
    const { session, targetId: frameId } = page;
    const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration,
      executionContextId: world.executionContextId,
      arguments: args,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as unknown;
  };
  const pageNow = async (): Promise<Page> => {
    const page = await currentPage();
    if (page === null) throw new Error('The stand-in reaches the clipboard through a window only');
    return page;
  };
  return onlyParts('clipboard', {
    writeText: async (text) => {
      const isCopied = await run(await pageNow(), COPY, [{ value: text }]);
      if (isCopied !== true) throw new Error('Chromium refused to write to the clipboard');
    },
    readText: async () => {
      const page = await pageNow();
      await run(page, LISTEN, []);
      const key = { key: 'Unidentified', windowsVirtualKeyCode: 0 };
      await page.session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        commands: ['paste'],
        ...key,
      });
      await page.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      return String(await run(page, PASTED, []));
    },
  } satisfies Pick<Clipboard, 'writeText' | 'readText'>);
}
