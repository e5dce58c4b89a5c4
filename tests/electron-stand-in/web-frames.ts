import type { WebFrameMain } from 'electron';
import type { AppAddress } from './app-address.ts';
import type { DevToolsSession } from './devtools-pipe.ts';
import { onlyParts } from './not-part.ts';

type Frame = { readonly parentId: string | null; url: string; readonly publicFrame: WebFrameMain };

export type WebFrames = {
  readonly mainUrl: () => string;
  /** The frame as the bundles see it; null once it is gone. */
  readonly get: (id: string) => WebFrameMain | null;
};

/** Follows the frames of one page. */
export function followFrames(
  mainId: string,
  session: DevToolsSession,
  address: AppAddress,
): WebFrames {
  const frames = new Map<string, Frame>();
  const get = (id: string): WebFrameMain | null => frames.get(id)?.publicFrame ?? null;
  const add = (id: string, parentId: string | null): void => {
    const frame = { parentId, url: '', publicFrame: publicFrame(id) };
    frames.set(id, frame);
  };
  const urlOf = (id: string): string => address.outside(frames.get(id)?.url ?? '');
  const publicFrame = (id: string): WebFrameMain =>
    onlyParts('WebFrameMain', {
      get url() {
        return urlOf(id);
      },
      get parent() {
        return get(frames.get(id)?.parentId ?? '');
      },
      get top() {
        return get(mainId);
      },
      isDestroyed: () => !frames.has(id),
    } satisfies Pick<WebFrameMain, 'url' | 'parent' | 'top' | 'isDestroyed'>) as WebFrameMain;

  add(mainId, null);
  session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    add(frameId, parentFrameId);
  });
  session.on('Page.frameDetached', ({ frameId }) => {
    frames.delete(frameId);
  });
  const moved = (id: string, url: string): void => {
    const frame = frames.get(id);
    if (frame !== undefined) frame.url = url;
  };
  session.on('Page.frameNavigated', ({ frame }) => {
    moved(frame.id, frame.url + (frame.urlFragment ?? ''));
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    moved(frameId, url);
  });
  return { mainUrl: () => urlOf(mainId), get };
}
