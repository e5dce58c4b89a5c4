import type { Profile } from '../../domain/profile/profile.ts';
import type { Services } from '../services.ts';

/** Ends the connections that consent no longer covers, and forgets the keys of exchanges that are not connected any more. */
export function enforceExchanges(
  { network, exchangeKeys }: Services,
  { exchanges }: Profile,
): void {
  network.enforce();
  exchangeKeys.keepOnly(exchanges.flatMap(({ connection }) => connection?.id ?? []));
}
