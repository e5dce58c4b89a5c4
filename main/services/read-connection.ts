import { networkInterfaces } from 'node:os';
import { connectionOf, type Connection } from '../domain/mnemonic/connection-of.ts';

/** Looks at this computer's network interfaces. No request is sent. */
export function readConnection(): Connection {
  try {
    return connectionOf(Object.values(networkInterfaces()).flatMap((one) => one ?? []));
  } catch {
    return connectionOf(null);
  }
}
