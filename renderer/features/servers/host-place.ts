/** How far away a host is. */
export type HostPlace = 'here' | 'home' | 'onion' | 'others';

/** Only this computer (RFC 6890, RFC 6761). */
const HERE = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;
/** RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291. */
const HOME_ADDRESS =
  /^(?:10(?:\.\d{1,3}){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d{1,3}){2}|(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):[\da-f:]*)$/;
const HOME_NAME = /\.(?:local|lan|home\.arpa|internal)$/;

/**
 * Tells how far away a host is while it is typed, for the notes beside the form only: the main process judges by itself
 * what may be saved (`main/services/network/host-kind.ts`), and a test holds both to the same table.
 */
export function hostPlace(typed: string): HostPlace {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
  if (HERE.test(host)) return 'here';
  if (/(?:^|\.)[a-z2-7]{56}\.onion$/.test(host)) return 'onion';
  return HOME_ADDRESS.test(host) || HOME_NAME.test(host) ? 'home' : 'others';
}
