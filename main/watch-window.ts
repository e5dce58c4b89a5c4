import { dialog, type BrowserWindow } from 'electron';
import type { DialogTexts } from '../renderer/i18n/main-texts.ts';
import type { LogEvent } from './services/log/log.ts';

/** Why a window has to be opened again. */
export type StopReason = Extract<
  LogEvent,
  { readonly event: 'page_gone' | 'page_hung' | 'page_flood' }
>;

/**
 * Tells when the page of a window is gone, or hangs and the user would rather not wait. A page that hangs is asked about
 * once; the question goes by itself when the page answers again.
 */
export function watchWindow(
  window: BrowserWindow,
  texts: () => DialogTexts,
  stopped: (reason: StopReason) => void,
): void {
  let question: AbortController | null = null;
  const endQuestion = (): void => {
    question?.abort();
    question = null;
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    endQuestion();
    stopped({ event: 'page_gone', why: reason });
  });
  window.on('responsive', endQuestion);
  window.on('closed', endQuestion);
  const ask = async (): Promise<void> => {
    if (question !== null) return;
    question = new AbortController();
    const { signal } = question;
    const waits = await askToWait(window, texts(), signal);
    if (signal.aborted) return;
    question = null;
    if (!waits) stopped({ event: 'page_hung' });
  };
  window.on('unresponsive', () => void ask());
}

async function askToWait(
  window: BrowserWindow,
  { hung }: DialogTexts,
  signal: AbortSignal,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: hung.title,
    message: hung.title,
    detail: hung.text,
    buttons: [hung.wait, hung.openAgain],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 0;
}

/** Asked when the window stops again and again: whether to try once more. It belongs to no window, as there is none. */
export async function askToTryAgain({ stopping }: DialogTexts): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: stopping.title,
    message: stopping.title,
    detail: stopping.text,
    buttons: [stopping.quit, stopping.openAgain],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
