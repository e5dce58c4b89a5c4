import type { Session, WebContents, WebFrameMain } from 'electron';
import type { AppAddress } from './app-address.ts';
import { tell, type DevToolsSession } from './devtools-pipe.ts';
import { DEVICE_POLICY } from './permissions.ts';
import type { SessionCore } from './session.ts';

/** What Chromium tells of a request that it holds until it is answered. */
export type HeldRequest = {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
};

export type Answering = {
  readonly address: AppAddress;
  readonly session: SessionCore;
  readonly contents: WebContents;
  readonly mainFrameId: string;
  readonly frame: (frameId: string) => WebFrameMain | null;
  /** Whether the app lets a frame go to another page. */
  readonly mayNavigate: (held: HeldRequest) => boolean;
};

/**
 * Answers every request of a page or of one of its workers, in Electron's order: may the frame navigate, may the
 * session ask, and then the app's own answer for the scheme. Nothing is ever let through to a network.
 */
export function answerRequests(target: DevToolsSession, answering: Answering): void {
  target.on('Fetch.requestPaused', (held) => {
    void settle(target, held, answering);
  });
  tell(target, 'Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function settle(
  target: DevToolsSession,
  held: HeldRequest,
  answering: Answering,
): Promise<void> {
  const { requestId } = held;
  const outcome = await answer(held, answering).catch((error: unknown): Refusal => {
    process.stderr.write(`${String(error)}\n`);
    return 'Failed';
  });
  if (typeof outcome === 'string') {
    tell(target, 'Fetch.failRequest', { requestId, errorReason: outcome });
  } else {
    tell(target, 'Fetch.fulfillRequest', { requestId, ...outcome });
  }
}

type Refusal = 'Aborted' | 'BlockedByClient' | 'NameNotResolved' | 'Failed';
type Fulfilment = {
  readonly responseCode: number;
  readonly responseHeaders: { readonly name: string; readonly value: string }[];
  readonly body: string;
};

async function answer(held: HeldRequest, answering: Answering): Promise<Refusal | Fulfilment> {
  const { address, session, mayNavigate } = answering;
  // An aborted navigation leaves the page as it is; any other refusal would show an error page.
  if (held.resourceType === 'Document' && !mayNavigate(held)) return 'Aborted';
  const details = describe(held, answering);
  if (!(await session.allows(details))) return 'BlockedByClient';
  const url = address.outside(held.request.url);
  const handler = session.handlerOf(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return 'NameNotResolved';
  const { method, headers, postData } = held.request;
  const body = postData === undefined ? {} : { body: postData };
  return toFulfilment(await handler(new Request(url, { method, headers, ...body })), held);
}

async function toFulfilment(response: Response, held: HeldRequest): Promise<Fulfilment> {
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
  if (held.resourceType === 'Document') {
    responseHeaders.push({ name: 'Permissions-Policy', value: DEVICE_POLICY });
  }
  return {
    responseCode: response.status,
    responseHeaders,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

type Listener = NonNullable<Parameters<Session['webRequest']['onBeforeRequest']>[0]>;
export type RequestDetails =
  Extract<Listener, (...args: never) => unknown> extends (
    details: infer Details,
    ...rest: never
  ) => unknown
    ? Details
    : never;

/** Electron's name for what a request fetches, by Chromium's. */
const RESOURCE_TYPES: Readonly<Record<string, string>> = {
  CSPViolationReport: 'cspReport',
  Fetch: 'xhr',
  Font: 'font',
  Image: 'image',
  Media: 'media',
  Ping: 'ping',
  Script: 'script',
  Stylesheet: 'stylesheet',
  WebSocket: 'webSocket',
  XHR: 'xhr',
};

let lastRequestId = 0;

function describe(held: HeldRequest, answering: Answering): RequestDetails {
  const { address, contents, mainFrameId, frame } = answering;
  const documentType = held.frameId === mainFrameId ? 'mainFrame' : 'subFrame';
  lastRequestId += 1;
  return {
    id: lastRequestId,
    url: address.outside(held.request.url),
    method: held.request.method,
    webContentsId: contents.id,
    webContents: contents,
    frame: frame(held.frameId),
    resourceType: (held.resourceType === 'Document'
      ? documentType
      : (RESOURCE_TYPES[held.resourceType] ?? 'other')) as RequestDetails['resourceType'],
    referrer: address.outside(held.request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  };
}
