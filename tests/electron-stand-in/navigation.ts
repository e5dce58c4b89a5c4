import type { WebContents, WebFrameMain } from 'electron';
import type { AppAddress } from './app-address.ts';
import { preventable, type EventSource } from './event-source.ts';
import type { HeldRequest } from './requests.ts';

type Surroundings = {
  readonly events: EventSource<WebContents>;
  readonly address: AppAddress;
  readonly mainFrameId: string;
  readonly frame: (id: string) => WebFrameMain | null;
};

export type Navigation = {
  /** The app itself sends the main frame to this address; no question is asked then. */
  readonly expect: (url: string) => void;
  readonly mayNavigate: (held: HeldRequest) => boolean;
  /** The same for an address that Chromium asks nobody for, such as `blob:`. */
  readonly mayLeave: (url: string) => boolean;
};

type Leaving = Pick<HeldRequest, 'frameId'> & { readonly request: { readonly url: string } };

/** Asks the app before a frame goes elsewhere, with Electron's events in Electron's order. */
export function followNavigation(surroundings: Surroundings): Navigation {
  const { events, address, mainFrameId, frame } = surroundings;
  let expected: string | null = null;

  const ask = (name: string, held: Leaving): boolean => {
    const event = preventable({
      url: address.outside(held.request.url),
      isSameDocument: false,
      isMainFrame: held.frameId === mainFrameId,
      get frame() {
        return frame(held.frameId);
      },
    });
    events.emit(name, event);
    return !event.defaultPrevented;
  };

  const askBoth = (held: Leaving): boolean =>
    ask('will-frame-navigate', held) &&
    (held.frameId !== mainFrameId || ask('will-navigate', held));

  return {
    expect: (url) => {
      expected = url;
    },
    mayNavigate: (held) => {
      if (held.redirectedRequestId !== undefined) return ask('will-redirect', held);
      if (held.frameId === mainFrameId && held.request.url === expected) {
        expected = null;
        return true;
      }
      return askBoth(held);
    },
    mayLeave: (url) => askBoth({ frameId: mainFrameId, request: { url } }),
  };
}
