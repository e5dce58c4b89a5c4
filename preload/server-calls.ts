import type { Call, Empty } from './call.ts';
import type {
  ChainCode,
  ServerInput,
  ServerTest,
  ServersView,
  ServerView,
} from './server-shapes.ts';

/** Methods about the servers of the block chain. */
export type ServerCalls = {
  /** The servers of the block chain that were entered, those on offer, and who was talked to in this run. */
  'chain.servers': Call<Empty, ServersView>;
  'chain.setServer': Call<
    ServerInput,
    { server: ServerView },
    | 'not_found'
    | 'invalid_host'
    | 'encryption_missing'
    | 'onion_needs_proxy'
    | 'not_own_node'
    | 'access_elsewhere'
    | 'cookie_not_chosen'
  >;
  'chain.removeServer': Call<{ serverId: string }, { servers: readonly ServerView[] }, 'not_found'>;
  /** Nothing is asked of a server before a yes, and nothing any more after a no. */
  'chain.consent': Call<
    { serverId: string; allowed: boolean },
    { server: ServerView },
    'not_found'
  >;
  /** Talks to a server that was consented to, and says what works and what does not. */
  'chain.test': Call<{ serverId: string }, ServerTest, 'not_found' | ChainCode | 'tip_stale'>;
};
