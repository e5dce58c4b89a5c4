import { isIP } from 'node:net';

/** Labels of letters, digits and hyphens (RFC 1123). */
const NAME = /^(?=.{1,253}$)(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})*$/;

/** The name or address of a host as it was typed, in lower case; null for anything else, such as a whole web address. */
export function readHost(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
  if (isIP(host) !== 0) return host;
  // Numbers with dots that are no address would be read as one by some systems, and not by others.
  return NAME.test(host) && !/^[\d.]+$/.test(host) ? host : null;
}
