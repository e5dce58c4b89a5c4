import type { Output } from '../../preload/contract.ts';
import { useQuery } from '../use-query.ts';

export type Server = Output<'chain.servers'>['servers'][number];

/** The servers of a network that may be asked, the user's own first; none until they are known. */
export function useAllowedServers(network: Server['network']): readonly Server[] {
  const query = useQuery('chain.servers', {});
  if (query.kind !== 'done') return [];
  return query.value.servers
    .filter((one) => one.network === network && one.allowedAt !== null)
    .toSorted((a, b) => Number(b.isNear) - Number(a.isNear));
}
