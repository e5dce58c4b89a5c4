import type { Page } from '@playwright/test';

/** Puts another text in the clipboard, as a program does that swaps addresses. */
export async function swapClipboard(page: Page, text: string): Promise<void> {
  const isSwapped = await page.evaluate((other) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', other);
    };
    addEventListener('copy', put, { capture: true, once: true });
    return document.execCommand('copy');
  }, text);
  if (!isSwapped) throw new Error('Nothing was put in the clipboard');
}
