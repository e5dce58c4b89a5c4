import { fail, succeed } from '../../domain/result.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import { askableServers } from '../../services/chain/choose-servers.ts';
import type { Services } from '../services.ts';

/** The servers of a network that may be asked, in the order in which they are, the wanted one first. Never empty. */
export function allowedServers({ vault }: Services, network: Network, wanted?: string) {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const inOrder = askableServers(profile.value.servers, network);
  const first = wanted === undefined ? inOrder[0] : inOrder.find(({ id }) => id === wanted);
  if (first !== undefined) {
    return succeed({ first, others: inOrder.filter((one) => one !== first) });
  }
  return wanted === undefined
    ? fail({ code: 'no_server' } as const)
    : fail({ code: 'not_found', fields: ['serverId'] } as const);
}
