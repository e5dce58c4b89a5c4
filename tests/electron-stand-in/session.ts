import type { session, Session, WebContents } from 'electron';
import { eventSource, preventable } from './event-source.ts';
import { notPart, onlyParts } from './not-part.ts';
import type { PermissionHandlers } from './permissions.ts';
import type { RequestDetails } from './requests.ts';

type ElectronSession = typeof session;
type ProtocolHandler = Parameters<Session['protocol']['handle']>[1];
type RequestListener = NonNullable<Parameters<Session['webRequest']['onBeforeRequest']>[0]>;

type Parts =
  | 'on'
  | 'once'
  | 'off'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'isPersistent'
  | 'protocol'
  | 'setBluetoothPairingHandler'
  | 'setCertificateVerifyProc'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'webRequest';

export type SessionCore = {
  readonly session: Session;
  readonly permissions: PermissionHandlers;
  /** Whether the app lets a request go on. */
  readonly allows: (details: RequestDetails) => Promise<boolean>;
  /** The app's own answer for a scheme. */
  readonly handlerOf: (scheme: string) => ProtocolHandler | undefined;
  readonly download: (url: string, fileName: string, contents: WebContents) => void;
};

const EVENTS = [
  'will-download',
  // No device and no file of the user is ever offered here, so these are never emitted.
  'select-hid-device',
  'select-serial-port',
  'select-usb-device',
  'file-system-access-restricted',
];

/** A session kept in memory: what its pages store goes with the folder that Chromium is given. */
function createSession(): SessionCore {
  const events = eventSource<Session>('session', EVENTS);
  const handlers = new Map<string, ProtocolHandler>();
  const permissions: PermissionHandlers = { check: null, request: null };
  let beforeRequest: RequestListener | null = null;

  const session = onlyParts('session', {
    ...events.listening,
    isPersistent: () => false,
    protocol: onlyParts('session.protocol', {
      handle: (scheme, handler) => {
        handlers.set(scheme, handler);
      },
      isProtocolHandled: (scheme) => handlers.has(scheme),
    } satisfies Pick<Session['protocol'], 'handle' | 'isProtocolHandled'>) as Session['protocol'],
    webRequest: onlyParts('session.webRequest', {
      onBeforeRequest: (filterOrListener: unknown, listener?: unknown) => {
        if (listener !== undefined) notPart('webRequest.onBeforeRequest with a filter');
        beforeRequest = filterOrListener as RequestListener | null;
      },
    } satisfies Pick<Session['webRequest'], 'onBeforeRequest'>) as Session['webRequest'],
    setPermissionCheckHandler: (handler) => {
      permissions.check = handler;
    },
    setPermissionRequestHandler: (handler) => {
      permissions.request = handler;
    },
    // No device, no screen and no connection is ever handed out here, so nobody asks these.
    setBluetoothPairingHandler: () => undefined,
    setCertificateVerifyProc: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
  } satisfies Pick<Session, Parts>) as unknown as Session;

  return {
    session,
    permissions,
    allows: (details) => askBefore(beforeRequest, details),
    handlerOf: (scheme) => handlers.get(scheme),
    download: (url, fileName, contents) => {
      const event = preventable({});
      const item = { getURL: () => url, getFilename: () => fileName };
      events.emit('will-download', event, onlyParts('DownloadItem', item), contents);
      if (!event.defaultPrevented) notPart('A download');
    },
  };
}

function askBefore(listener: RequestListener | null, details: RequestDetails): Promise<boolean> {
  if (listener === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    listener(details, ({ cancel, redirectURL }) => {
      if (redirectURL !== undefined) notPart('webRequest.onBeforeRequest with a redirectURL');
      resolve(cancel !== true);
    });
  });
}

/** `session`, with one session for each name. */
export function createSessions() {
  const cores = new Map<string, SessionCore>();
  return {
    coreOf: (session: Session | undefined): SessionCore =>
      [...cores.values()].find((core) => core.session === session) ??
      notPart('A window without a session of its own'),
    session: onlyParts('session', {
      fromPartition: (name: string): Session => {
        if (name === '' || name.startsWith('persist:')) {
          notPart(`A session kept on disk (session.fromPartition('${name}'))`);
        }
        const core = cores.get(name) ?? createSession();
        cores.set(name, core);
        return core.session;
      },
    } satisfies Pick<ElectronSession, 'fromPartition'>),
  };
}
