import type { Proxy } from './destination.ts';
import { readHost } from './read-host.ts';

/** A proxy as it was typed, null for none. Undefined for one that cannot be. */
export function readProxy(typed: Proxy | null): Proxy | null | undefined {
  if (typed === null) return null;
  const host = readHost(typed.host);
  return host === null ? undefined : { host, port: typed.port };
}
