import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import { hostKind } from '../../services/network/host-kind.ts';
import type { Services } from '../services.ts';

/**
 * The servers of a network that may be asked, in the order in which they are: the wanted one, then those that are near and
 * so most likely the user's own, then others. Never empty.
 */
export function allowedServers({ vault }: Services, network: Network, wanted?: string) {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const allowed = profile.value.servers.filter(
    (one) => one.network === network && one.allowedAt !== null,
  );
  const rank = ({ id, host }: SavedServer): number => {
    if (id === wanted) return 0;
    return hostKind(host) === 'public' ? 2 : 1;
  };
  const [first, ...others] = allowed.toSorted((a, b) => rank(a) - rank(b));
  if (wanted !== undefined && first?.id !== wanted) {
    return fail({ code: 'not_found', fields: ['serverId'] } as const);
  }
  return first === undefined ? fail({ code: 'no_server' } as const) : succeed({ first, others });
}
