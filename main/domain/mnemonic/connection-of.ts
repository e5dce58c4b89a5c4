/** Whether a computer is on a network, as far as its own interfaces tell. */
export type Connection = 'online' | 'offline' | 'unknown';

type InterfaceAddress = { readonly internal: boolean };

/**
 * `offline` only when no interface but the loopback has an address of any kind, so that doubt counts as `online`. Null
 * for interfaces that could not be read. Nothing is sent to find out.
 */
export function connectionOf(interfaces: readonly InterfaceAddress[] | null): Connection {
  if (interfaces === null) return 'unknown';
  return interfaces.some(({ internal }) => !internal) ? 'online' : 'offline';
}
