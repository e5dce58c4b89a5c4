import type { WebContents } from 'electron';
import { readFileSync } from 'node:fs';
import type { AppAddress } from './app-address.ts';
import { tell, type DevToolsPipe } from './devtools-pipe.ts';
import { preventable, type EventSource } from './event-source.ts';
import type { Caller } from './ipc-main.ts';
import { followNavigation, type Navigation } from './navigation.ts';
import { notPart } from './not-part.ts';
import { followLoading, type PageLoading } from './page-loading.ts';
import type { Page, Pages } from './pages.ts';
import { applyCamera, applyPermissions } from './permissions.ts';
import { hostPreload } from './preload-host.ts';
import type { PageNotice } from './preload-worlds.ts';
import { answerRequests } from './requests.ts';
import type { SessionCore } from './session.ts';
import { followFrames, type WebFrames } from './web-frames.ts';

/** What every window shares. */
export type Engine = {
  readonly pipe: DevToolsPipe;
  readonly pages: Pages;
  readonly address: AppAddress;
  readonly receive: (text: string, caller: Caller) => Promise<void>;
  readonly coreOf: (session: SessionCore['session'] | undefined) => SessionCore;
};

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** One page and whom it belongs to. */
export type Wiring = {
  readonly page: Page;
  readonly engine: Engine;
  readonly session: SessionCore;
  readonly contents: WebContents;
  readonly events: EventSource<WebContents>;
};

type Listeners = {
  readonly openHandler: () => OpenHandler | null;
  readonly focus: (isFocused: boolean) => void;
};

type Connection = PageLoading & {
  readonly frames: WebFrames;
  readonly navigation: Navigation;
  /** From now on every page that is loaded gets its preload script. */
  readonly isSetUp: Promise<unknown>;
};

/** Makes a page of Chromium's behave as Electron's: all in one go, because each answer waited for costs time. */
export function connectPage(
  wiring: Wiring,
  preload: string | undefined,
  { openHandler, focus }: Listeners,
): Connection {
  const { page, engine, session, contents, events } = wiring;
  const { session: target, targetId: mainFrameId } = page;
  const { address } = engine;
  const frames = followFrames(mainFrameId, target, address);
  const navigation = followNavigation({ events, address, mainFrameId, frame: frames.get });
  const { mayNavigate } = navigation;
  const answering = { address, session, contents, mainFrameId, frame: frames.get, mayNavigate };

  answerRequests(target, answering);
  // Frames of another site and workers are conversations of their own.
  target.on('Target.attachedToTarget', ({ sessionId }) => {
    const child = engine.pipe.sessionOf(sessionId);
    answerRequests(child, answering);
    tell(child, 'Runtime.runIfWaitingForDebugger');
  });
  target.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    open({ url, frameName: windowName, features: windowFeatures.join(',') });
  });
  target.on('Page.downloadWillBegin', ({ url, suggestedFilename }) => {
    session.download(address.outside(url), suggestedFilename, contents);
  });
  target.on('Inspector.targetCrashed', () => {
    // Chromium does not say more. Electron's code for a crash on Linux is the signal's number.
    events.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 5 });
  });
  const loading = followLoading(target, mainFrameId, events);

  const open = (opened: { url: string; frameName: string; features: string }): void => {
    const referrer = { url: '', policy: 'no-referrer' as const };
    const url = address.outside(opened.url);
    const details = { ...opened, url, disposition: 'new-window' as const, referrer };
    const { action } = openHandler()?.(details) ?? { action: 'allow' };
    if (action === 'allow') notPart('A window opened by a page');
  };
  const leave = (url: string): void => {
    const outside = address.outside(url);
    if (!navigation.mayLeave(outside)) return;
    const inside = address.inside(outside);
    navigation.expect(inside);
    tell(target, 'Page.navigate', { url: inside });
  };
  const take = (notice: PageNotice): void => {
    if (notice.kind === 'leave') leave(notice.url);
    else if (notice.kind === 'focus') focus(notice.isFocused);
    else open(notice);
  };
  // An app opens the camera in answer to a call of its page, so that is when it is asked again.
  const receiveAndApply: typeof engine.receive = (text, caller) =>
    engine.receive(text, {
      ...caller,
      answer: (answer) => {
        applyCamera(engine.pipe.browser, session.permissions, contents);
        caller.answer(answer);
      },
    });
  const isSetUp = Promise.all([
    target.send('Page.enable'),
    target.send('Inspector.enable'),
    target.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    target.send('Runtime.enable'),
    preload === undefined
      ? null
      : hostPreload(target, {
          source: readFileSync(preload, 'utf8'),
          receive: receiveAndApply,
          contents,
          frames,
          take,
        }),
  ]);
  isSetUp.catch(() => undefined);
  tell(target, 'Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  tell(engine.pipe.browser, 'Browser.setDownloadBehavior', { behavior: 'deny' });
  applyPermissions(engine.pipe.browser, session.permissions, contents);
  if (page.isHeld) tell(target, 'Runtime.runIfWaitingForDebugger');
  return { frames, navigation, isSetUp, ...loading };
}
