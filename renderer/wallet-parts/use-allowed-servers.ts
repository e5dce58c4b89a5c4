import { useQuery } from '../use-query.ts';
import { allowedServers, type Server } from './allowed-servers.ts';

/** The servers of a network that may be asked, the user's own first; none until they are known. */
export function useAllowedServers(network: Server['network']): readonly Server[] {
  const query = useQuery('chain.servers', {});
  return query.kind === 'done' ? allowedServers(query.value.servers, network) : [];
}
