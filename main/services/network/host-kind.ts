import { BlockList, isIP } from 'node:net';

/** How far away a host is, as its name or address says. */
export type HostKind = 'loopback' | 'onion' | 'local_network' | 'public';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** RFC 1918, RFC 3927, RFC 4193, RFC 4291, and RFC 6598, which private overlay networks use. */
const localNetwork = new BlockList();
localNetwork.addSubnet('10.0.0.0', 8);
localNetwork.addSubnet('172.16.0.0', 12);
localNetwork.addSubnet('192.168.0.0', 16);
localNetwork.addSubnet('169.254.0.0', 16);
localNetwork.addSubnet('100.64.0.0', 10);
localNetwork.addSubnet('fc00::', 7, 'ipv6');
localNetwork.addSubnet('fe80::', 10, 'ipv6');

/** Names that no public DNS hands out: RFC 6762, RFC 8375, and what home routers use. */
const LOCAL_NAME = /\.(local|lan|home\.arpa|internal)$/;
/** Version 3: the name is the key. */
const ONION_NAME = /(?:^|\.)[a-z2-7]{56}\.onion$/;

/** Tells the kind of a host in lower case. A name says only what it claims: `addressKind` looks at where it led. */
export function hostKind(host: string): HostKind {
  if (isIP(host) !== 0) return addressKind(host);
  if (host === 'localhost') return 'loopback';
  if (ONION_NAME.test(host)) return 'onion';
  return LOCAL_NAME.test(host) ? 'local_network' : 'public';
}

/** Tells the kind of an IP address. */
export function addressKind(address: string): HostKind {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) return 'loopback';
  return localNetwork.check(address, family) ? 'local_network' : 'public';
}
