import { expect, it } from 'vitest';
import { hostKind } from '../../../main/services/network/host-kind.ts';
import { readHost } from '../../../main/services/network/read-host.ts';
import { hostPlace } from '../../../renderer/features/servers/host-place.ts';

const ONION = `${'b'.repeat(56)}.onion`;

const MEANINGS = {
  here: 'loopback',
  home: 'local_network',
  onion: 'onion',
  others: 'public',
} as const;

/** Edges of every range included. */
const HOSTS = [
  '127.0.0.1', '127.255.255.255', '126.255.255.255', '128.0.0.1', '::1', '::2', '[::1]', 'localhost', 'LOCALHOST.',
  'localhost.example', '10.0.0.1', '10.255.255.255', '11.0.0.1', '9.255.255.255', '172.15.255.255', '172.16.0.1',
  '172.31.255.255', '172.32.0.1', '192.168.0.1', '192.169.0.1', '169.254.7.7', '169.253.1.1', '100.63.255.255',
  '100.64.0.1', '100.127.255.255', '100.128.0.1', 'fc00::1', 'fdff::1', 'fe80::1', 'febf::1', 'fec0::1', 'fb00::1',
  '2001:db8::1', 'umbrel.local', 'node.lan', 'x.home.arpa', 'x.internal', 'local', 'x.local.example', 'electrum.example.org',
  '10.example.org', '192.168.0.1.example.org', ONION, `www.${ONION}`, `${'b'.repeat(55)}.onion`, `${ONION}.example`,
]; // prettier-ignore

it.each(HOSTS)('the form and the main process say the same of how far away %s is', (host) => {
  expect(MEANINGS[hostPlace(host)]).toBe(hostKind(readHost(host) ?? ''));
});
