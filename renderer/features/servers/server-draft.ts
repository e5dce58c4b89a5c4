import type { Kind, Network, PublicServer, Server, Tls } from './server-data.ts';
import { usualPort } from './usual-port.ts';

/** `keep`: as it was saved, which the window does not know. */
export type Access = 'keep' | 'cookie' | 'password';

/** What stands in the form. Numbers are texts until they are saved. */
export type ServerDraft = Readonly<
  Record<
    'name' | 'host' | 'port' | 'root' | 'proxyHost' | 'proxyPort' | 'user' | 'password',
    string
  >
> & {
  /** Null for a new one. */
  readonly serverId: string | null;
  readonly kind: Kind;
  readonly network: Network;
  readonly tls: Tls;
  readonly isByProxy: boolean;
  readonly access: Access;
};

/** Where Tor listens when nobody says otherwise. */
export const TOR_HERE = { proxyHost: '127.0.0.1', proxyPort: '9050' } as const;

/** A server of one's own, on this computer until it is said to be elsewhere. */
export function ownDraft(kind: Kind): ServerDraft {
  return {
    serverId: null,
    kind,
    network: 'mainnet',
    name: '',
    host: '127.0.0.1',
    port: String(usualPort(kind, 'mainnet', 'off')),
    tls: 'off',
    root: '',
    isByProxy: false,
    ...TOR_HERE,
    access: 'cookie',
    user: '',
    password: '',
  };
}

/** A server of somebody else: encrypted, and vouched for by a known authority. */
export function publicDraft({
  kind,
  network,
  host,
  port,
  root,
  operator,
}: PublicServer): ServerDraft {
  return { ...ownDraft(kind), network, host, port: String(port), root, name: operator, tls: 'ca' };
}

/** The form as a saved server fills it. A password is not among what the window knows. */
export function savedDraft({
  id,
  kind,
  network,
  name,
  host,
  port,
  tls,
  root,
  proxy,
  auth,
}: Server): ServerDraft {
  return {
    ...ownDraft(kind),
    serverId: id,
    network,
    name,
    host,
    port: String(port),
    tls,
    root,
    isByProxy: proxy !== null,
    ...(proxy === null ? {} : { proxyHost: proxy.host, proxyPort: String(proxy.port) }),
    access: auth === 'none' ? 'cookie' : 'keep',
  };
}

/** Changes a draft. The port follows kind, network and encryption as long as it is the usual one. */
export function changeDraft(draft: ServerDraft, part: Partial<ServerDraft>): ServerDraft {
  const next = { ...draft, ...part };
  const isUsual = draft.port.trim() === String(usualPort(draft.kind, draft.network, draft.tls));
  if (part.port !== undefined || !isUsual) return next;
  return { ...next, port: String(usualPort(next.kind, next.network, next.tls)) };
}
