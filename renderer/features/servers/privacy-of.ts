import type { Catalog } from '../../i18n/catalog.ts';
import { hostPlace } from './host-place.ts';
import type { Server } from './server-data.ts';

export type PrivacyNote = keyof Catalog['serverSettings']['privacy'];

type Way = Pick<Server, 'kind' | 'host' | 'tls'> & { readonly isByProxy: boolean };

/** What a server can see of its user, by what it is and how it is reached. */
export function privacyOf({ kind, host, isByProxy }: Way): PrivacyNote {
  if (kind === 'bitcoin_core') return 'core';
  switch (hostPlace(host)) {
    case 'here':
      return 'ownHere';
    case 'home':
      return 'ownHome';
    case 'onion':
      return 'onion';
    case 'others':
      return isByProxy ? 'othersTor' : 'others';
  }
}

/** Whether somebody between could read and change along. An onion address is encrypted by Tor itself. */
export function isOpenToOthers({ host, tls }: Pick<Way, 'host' | 'tls'>): boolean {
  const place = hostPlace(host);
  return tls === 'off' && (place === 'home' || place === 'others');
}
