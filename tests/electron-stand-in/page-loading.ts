import type { WebContents } from 'electron';
import type { DevToolsSession } from './devtools-pipe.ts';
import type { EventSource } from './event-source.ts';

export type PageLoading = {
  /** Something of a page that the app asked for can be seen. */
  readonly firstPaint: Promise<void>;
  /** Waits until the page of one navigation has loaded. */
  readonly whenLoaded: (loaderId: string) => Promise<void>;
};

/** Follows a page's main frame. What was there before the app asked for anything, an empty page, does not count. */
export function followLoading(
  target: DevToolsSession,
  mainFrameId: string,
  events: EventSource<WebContents>,
): PageLoading {
  const firstPaint = Promise.withResolvers<void>();
  const loads = new Map<string, PromiseWithResolvers<void>>();
  const asked = new Set<string>();
  const painted = new Set<string>();
  const loadOf = (loaderId: string): PromiseWithResolvers<void> => {
    const load = loads.get(loaderId) ?? Promise.withResolvers<void>();
    loads.set(loaderId, load);
    return load;
  };
  // Chromium may show a page before it has told by which name it will speak of it.
  const settlePaint = (): void => {
    if ([...asked].some((loaderId) => painted.has(loaderId))) firstPaint.resolve();
  };
  target.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
    if (frameId !== mainFrameId) return;
    if (name === 'firstPaint' || name === 'load') painted.add(loaderId);
    settlePaint();
    if (name !== 'load') return;
    loadOf(loaderId).resolve();
    if (asked.size > 0) events.emit('did-finish-load');
  });
  return {
    firstPaint: firstPaint.promise,
    whenLoaded: (loaderId) => {
      asked.add(loaderId);
      settlePaint();
      return loadOf(loaderId).promise;
    },
  };
}
