import type { SavedExchange } from '../../domain/profile/saved-exchange.ts';
import type { Destination } from '../network/destination.ts';

/** The one way to an exchange: encrypted, with a certificate of a known authority for its name. */
export function exchangeDestination({ host, proxy }: SavedExchange): Destination {
  return { host, port: 443, tls: 'ca', pin: null, proxy };
}
