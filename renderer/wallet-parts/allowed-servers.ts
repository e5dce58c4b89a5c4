import type { Output } from '../../preload/contract.ts';

export type Server = Output<'chain.servers'>['servers'][number];

/** The servers of a network that may be asked, the user's own first. */
export function allowedServers(
  servers: readonly Server[],
  network: Server['network'],
): readonly Server[] {
  return servers
    .filter((one) => one.network === network && one.allowedAt !== null)
    .toSorted((a, b) => Number(b.isNear) - Number(a.isNear));
}
