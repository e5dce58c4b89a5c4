import type { Page } from './pages.ts';

const ASK_EVERY_MS = 1000;
/** Electron waits some seconds after input that gets no answer; nobody gives input here, so the page is asked. */
const HUNG_AFTER_MS = 4000;

export type Answers = { readonly start: () => void; readonly stop: () => void };

/** Tells when a page does not get to anything else for a while, and when it does again, as Electron does. */
export function followAnswers(
  page: Promise<Page>,
  emit: (name: 'unresponsive' | 'responsive') => void,
): Answers {
  let timer: NodeJS.Timeout | undefined;
  let askedAt: number | null = null;
  let isHung = false;

  const stop = (): void => clearInterval(timer);
  const answered = (): void => {
    askedAt = null;
    if (isHung) emit('responsive');
    isHung = false;
  };
  const look = (session: Page['session']): void => {
    if (askedAt === null) {
      askedAt = performance.now();
      // A refusal is an answer too, as that of a page that is just being replaced.
      session.send('Runtime.evaluate', { expression: '0' }).then(answered, answered);
    } else if (!isHung && performance.now() - askedAt > HUNG_AFTER_MS) {
      isHung = true;
      emit('unresponsive');
    }
  };
  const start = async (): Promise<void> => {
    const { session } = await page;
    timer = setInterval(() => look(session), ASK_EVERY_MS).unref();
    session.on('Inspector.targetCrashed', stop);
  };
  // A page that never came is told elsewhere.
  return { stop, start: () => void start().catch(stop) };
}
