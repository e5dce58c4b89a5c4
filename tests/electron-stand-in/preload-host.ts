import type { WebContents } from 'electron';
import { randomUUID } from 'node:crypto';
import { tell, type DevToolsSession } from './devtools-pipe.ts';
import type { Caller } from './ipc-main.ts';
import { answerName, PRELOAD_WORLD, preloadScripts, type PageNotice } from './preload-worlds.ts';
import type { WebFrames } from './web-frames.ts';

type PreloadParts = {
  readonly contents: WebContents;
  readonly receive: (text: string, caller: Caller) => Promise<void>;
  readonly source: string;
  readonly frames: WebFrames;
  readonly take: (notice: PageNotice) => void;
};

/** Has a preload script run before every page of a target, in a world of its own, and takes its calls. */
export function hostPreload(target: DevToolsSession, parts: PreloadParts): Promise<unknown> {
  const { contents, receive, source, frames, take } = parts;
  const binding = `holdfast${randomUUID().replaceAll('-', '')}`;
  const scripts = preloadScripts({ binding, bridge: randomUUID(), preload: source });
  const frameOfContext = new Map<number, string>();

  target.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
    if (context.name === PRELOAD_WORLD && frameId !== undefined) {
      frameOfContext.set(context.id, frameId);
    }
  });
  target.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    frameOfContext.delete(executionContextId);
  });
  target.on('Runtime.executionContextsCleared', () => {
    frameOfContext.clear();
  });
  target.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    const caller = {
      contents,
      frame: () => frames.get(frameOfContext.get(executionContextId) ?? ''),
      notice: take,
      answer: (text: string) => {
        tell(target, 'Runtime.callFunctionOn', {
          functionDeclaration: `(text) => ${answerName(binding)}(text)`,
          executionContextId,
          arguments: [{ value: text }],
        });
      },
    };
    void receive(payload, caller);
  });
  return Promise.all([
    target.send('Runtime.addBinding', { name: binding, executionContextName: PRELOAD_WORLD }),
    target.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
    target.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.preload,
      worldName: PRELOAD_WORLD,
    }),
  ]);
}
