import { askOnce } from './ask-once.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Destination } from './destination.ts';
import type { NetworkFault } from './network-fault.ts';
import type { Way } from './open-way.ts';
import type { SiteReply, SiteRequest } from './site-request.ts';
import { WayAgent } from './way-agent.ts';

/** A server that speaks HTTP, asked over a few connections that are kept. */
export type Site = {
  readonly ask: (request: SiteRequest) => Promise<Result<SiteReply, NetworkFault>>;
  readonly close: () => void;
};

/** Opens no connection yet. Follows no redirect: a host that nobody named is never asked. */
export function openSite(way: Way, destination: Destination): Site {
  const agent = new WayAgent(way, destination);
  const ask = async (asked: SiteRequest): Promise<Result<SiteReply, NetworkFault>> => {
    // Connections that are kept do not pass the door again.
    if (!way.isAllowed(destination)) return fail({ code: 'not_allowed' });
    const first = await askOnce(agent, destination, asked);
    // A kept connection that the server had closed in the meantime is no failure of the server.
    const isStale = !first.ok && first.error.code === 'connection_closed' && first.wasKept;
    const last =
      isStale && asked.method === 'GET' ? await askOnce(agent, destination, asked) : first;
    return last.ok ? succeed(last.value) : fail(last.error);
  };
  return { ask, close: () => agent.destroy() };
}
