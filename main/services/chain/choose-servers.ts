import type { SavedServer } from '../../domain/profile/saved-server.ts';
import type { Network } from '../../domain/wallet/inspection.ts';
import { hostKind } from '../network/host-kind.ts';

/** Whom a wallet is asked of, and who is asked whether that is true. */
export type ChosenServers = {
  readonly server: SavedServer;
  /** Of another operator; null where there is none. */
  readonly second: SavedServer | null;
};

/** The servers of a network that may be asked: those that are near, so most likely the user's own, then others. */
export function askableServers(
  servers: readonly SavedServer[],
  network: Network,
): readonly SavedServer[] {
  const allowed = servers.filter((one) => one.allowedAt !== null && one.network === network);
  const isOwn = ({ host }: SavedServer): boolean => hostKind(host) !== 'public';
  return [...allowed.filter(isOwn), ...allowed.filter((one) => !isOwn(one))];
}

/** The wanted one of those that may be asked, else the first. Null where there is none. */
export function chooseServers(
  servers: readonly SavedServer[],
  network: Network,
  serverId?: string,
): ChosenServers | null {
  const inOrder = askableServers(servers, network);
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
