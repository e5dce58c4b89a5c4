import type { NodeWatch, ServerAuth, SavedServer } from '../main/domain/profile/saved-server.ts';
import type { Network } from '../main/domain/wallet/inspection.ts';
import type { ChainCode } from '../main/services/chain/chain-fault.ts';
import type { Attempt } from '../main/services/network/attempts.ts';

export type { ChainCode };

/** A server as it is entered. With `serverId` it changes one; a change of place or way asks for consent anew. */
export type ServerInput = {
  readonly serverId?: string;
  readonly kind: SavedServer['kind'];
  readonly network: Network;
  readonly name?: string;
  readonly host: string;
  readonly port: number;
  readonly tls: SavedServer['tls'];
  readonly root?: string;
  readonly proxy?: SavedServer['proxy'];
  /** Left out: as it was. A path is taken from automation only; the window shows a dialog instead. */
  readonly auth?: Exclude<ServerAuth, { kind: 'cookie' }> | { kind: 'cookie'; path?: string };
};

/** A server as it is shown: no password, no path. */
export type ServerView = Omit<SavedServer, 'auth' | 'pin' | 'watches'> & {
  /** Wallets that this node watches, and from when on it looked. */
  readonly watches: readonly Omit<NodeWatch, 'count'>[];
  readonly auth: ServerAuth['kind'];
  readonly isPinned: boolean;
  /** On this machine, in this house, or behind an onion name: most likely the user's own. */
  readonly isNear: boolean;
};

/** A server of somebody else, offered by name. */
export type PublicServer = Pick<
  SavedServer,
  'id' | 'kind' | 'network' | 'host' | 'port' | 'root'
> & {
  readonly operator: string;
  readonly source: string;
  /** Day on which the source was read. */
  readonly checked: string;
};

export type ServersView = {
  readonly servers: readonly ServerView[];
  readonly publicServers: readonly PublicServer[];
  /** Who was talked to since the app started, newest first. */
  readonly attempts: readonly Attempt[];
};

/** What a test looks at, in this order. */
export type TestStepId =
  'consent' | 'reach' | 'encryption' | 'language' | 'access' | 'network' | 'tip';

export type TestStep = {
  readonly step: TestStepId;
  readonly status: 'passed' | 'warned' | 'failed' | 'not_reached';
  readonly code?: ChainCode | 'tip_stale';
  /** What is wrong, why it matters, the way out. */
  readonly message?: string;
};

export type ServerTest = {
  readonly works: boolean;
  readonly steps: readonly TestStep[];
  /** As the server says. */
  readonly software: string | null;
  readonly protocol: string | null;
  readonly tipHeight: number | null;
  /** ISO 8601 UTC, from the header of the newest block. */
  readonly tipAt: string | null;
};
