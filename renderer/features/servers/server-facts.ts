import type { Texts } from '../../i18n/use-texts.tsx';
import { hostPlace } from './host-place.ts';
import { placeText, type Server } from './server-data.ts';

/** What was saved of a server, in words. Its password and its file are not among what the window knows. */
export function serverFacts(server: Server, { t, say }: Texts) {
  const { serverSettings: text } = t;
  const { kind, network, proxy, auth, root } = server;
  return [
    { name: text.kind, value: text.kinds[kind] },
    { name: text.network, value: t.wallets.networks[network] },
    { name: text.address, value: `${placeText(server)}${root}` },
    { name: text.encryption, value: encryptionText(server, text) },
    {
      name: text.way,
      value: proxy === null ? text.straight : say(text.byProxy, { place: placeText(proxy) }),
    },
    ...(kind === 'bitcoin_core' ? [{ name: text.access, value: text.accesses[auth] }] : []),
  ];
}

/** How it is encrypted, and what that means in one sentence; a warning of its own says what is wrong with it. */
function encryptionText(
  { host, tls, isPinned }: Server,
  text: Texts['t']['serverSettings'],
): string {
  const { name, text: meaning } = text.encryptions[tls];
  if (tls === 'ca') return `${name}. ${meaning}`;
  if (tls === 'pin') return `${name}. ${isPinned ? text.pinned : text.notPinned}`;
  const place = hostPlace(host);
  if (place === 'onion') return `${name}. ${text.onionEncryption}`;
  return place === 'here' ? `${name}. ${text.staysHere}` : name;
}
