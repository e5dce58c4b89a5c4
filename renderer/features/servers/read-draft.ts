import type { Input } from '../../../preload/contract.ts';
import type { Catalog } from '../../i18n/catalog.ts';
import type { ServerDraft } from './server-draft.ts';

export type ServerInput = Input<'chain.setServer'>;

/** The fields of the form that can hold something wrong. */
export type DraftField = 'host' | 'port' | 'root' | 'proxyHost' | 'proxyPort' | 'user' | 'password';
export type DraftFault = keyof Catalog['serverSettings']['faults'];
export type DraftFaults = Partial<Readonly<Record<DraftField, DraftFault>>>;

type ReadDraft =
  | { readonly kind: 'input'; readonly input: ServerInput }
  | { readonly kind: 'faults'; readonly faults: DraftFaults };

const PORT = /^[1-9]\d{0,4}$/;
const ROOT = /^(?:\/[A-Za-z0-9_-]{1,50}){0,4}$/;

/** Makes of the form what the main process takes, or says at which field it cannot. Main judges everything again. */
export function readDraft(draft: ServerDraft): ReadDraft {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults };
  const { serverId, kind, network, tls, isByProxy } = draft;
  const name = draft.name.trim();
  const host = draft.host.trim();
  const input: ServerInput = {
    kind,
    network,
    host,
    port: Number(draft.port),
    tls,
    proxy: isByProxy ? { host: draft.proxyHost.trim(), port: Number(draft.proxyPort) } : null,
    ...(serverId === null ? {} : { serverId }),
    ...nameOf(name, host, serverId),
    ...(kind === 'esplora' ? { root: draft.root.trim() } : {}),
    ...authOf(draft),
  };
  return { kind: 'input', input };
}

/** A name that was emptied is the address again; main does that by itself for a new server only. */
function nameOf(name: string, host: string, serverId: string | null): Pick<ServerInput, 'name'> {
  if (name !== '') return { name };
  return serverId === null ? {} : { name: host };
}

function authOf({ kind, access, user, password }: ServerDraft): Pick<ServerInput, 'auth'> {
  if (kind !== 'bitcoin_core' || access === 'keep') return {};
  return {
    auth: access === 'cookie' ? { kind: 'cookie' } : { kind: 'password', user, password },
  };
}

function faultsOf(draft: ServerDraft): DraftFaults {
  const { host, port, kind, root } = draft;
  return {
    ...(host.trim() === '' ? { host: 'host' } : {}),
    ...(isPort(port) ? {} : { port: 'port' }),
    ...(kind === 'esplora' && !ROOT.test(root.trim()) ? { root: 'root' } : {}),
    ...(draft.isByProxy ? proxyFaults(draft) : {}),
    ...(kind === 'bitcoin_core' && draft.access === 'password' ? passwordFaults(draft) : {}),
  };
}

function passwordFaults({ user, password }: ServerDraft): DraftFaults {
  return {
    ...(user === '' ? { user: 'user' } : {}),
    ...(password === '' ? { password: 'password' } : {}),
  };
}

function proxyFaults({ proxyHost, proxyPort }: ServerDraft): DraftFaults {
  return {
    ...(proxyHost.trim() === '' ? { proxyHost: 'proxyHost' } : {}),
    ...(isPort(proxyPort) ? {} : { proxyPort: 'port' }),
  };
}

function isPort(text: string): boolean {
  return PORT.test(text.trim()) && Number(text) <= 65_535;
}
