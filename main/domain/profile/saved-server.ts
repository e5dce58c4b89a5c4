import type { Network } from '../wallet/inspection.ts';

/** A server of the block chain that the user entered. Nothing is asked of it before `allowedAt`. */
export type SavedServer = {
  readonly id: string;
  readonly kind: 'electrum' | 'esplora' | 'bitcoin_core';
  readonly network: Network;
  readonly name: string;
  /** In lower case. */
  readonly host: string;
  readonly port: number;
  /** First part of the path of an Esplora server, such as `/api`; empty for none. */
  readonly root: string;
  readonly tls: 'off' | 'ca' | 'pin';
  /** SHA-256 of the key that was seen first, in hex; null until then. */
  readonly pin: string | null;
  /** A SOCKS5 proxy, such as Tor's. */
  readonly proxy: { readonly host: string; readonly port: number } | null;
  /** Only Bitcoin Core asks for one. Never leaves the vault but to that server. */
  readonly auth: ServerAuth;
  /** When the user said yes, ISO 8601 UTC; null while they did not. */
  readonly allowedAt: string | null;
  readonly createdAt: string;
  /** Wallets that this node was told to watch; empty for other servers. */
  readonly watches: readonly NodeWatch[];
};

/** That a node was told to watch a wallet, with an explicit yes. */
export type NodeWatch = {
  readonly walletId: string;
  /** Addresses of each chain, from the first. */
  readonly count: number;
  /** From when on the node looked; null for the whole chain. ISO 8601 UTC. */
  readonly since: string | null;
  readonly at: string;
};

export type ServerAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** The file that Bitcoin Core writes at each start, where the user pointed. */
  | { readonly kind: 'cookie'; readonly path: string };
