import type { SavedServer } from '../../domain/profile/saved-server.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import { hostKind } from '../network/host-kind.ts';

/** Whom a wallet is asked of, and who is asked whether that is true. */
export type ChosenServers = {
  readonly server: SavedServer;
  /** Of another operator; null where there is none. */
  readonly second: SavedServer | null;
};

/** Of the servers that may be asked, the user's own first, then in their order. Null where there is none. */
export function chooseServers(
  servers: readonly SavedServer[],
  network: Network,
  serverId?: string,
): ChosenServers | null {
  const allowed = servers.filter((one) => one.allowedAt !== null && one.network === network);
  const isOwn = ({ host }: SavedServer): boolean => hostKind(host) !== 'public';
  const inOrder = [...allowed.filter(isOwn), ...allowed.filter((one) => !isOwn(one))];
  const server = serverId === undefined ? inOrder[0] : inOrder.find(({ id }) => id === serverId);
  if (server === undefined) return null;
  const second = inOrder.find((one) => canCompare(one) && operatorOf(one) !== operatorOf(server));
  return { server, second: second ?? null };
}

/** A node knows only what it was told to watch: that is for the user to ask of it, not for a comparison. */
function canCompare({ kind }: SavedServer): boolean {
  return kind !== 'bitcoin_core';
}

/** As far as it can be told. A port of this machine can lead anywhere, so each counts by itself. */
function operatorOf({ host, port }: SavedServer): string {
  return hostKind(host) === 'loopback' ? `${host}:${port}` : host;
}
