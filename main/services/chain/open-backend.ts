import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { succeed } from '../../domain/result.ts';
import type { Destination } from '../network/destination.ts';
import type { Network } from '../network/network.ts';
import { openCoreBackend, type CoreBackend } from './bitcoin-core/core-backend.ts';
import type { RpcPassword } from './bitcoin-core/core-rpc.ts';
import { USUAL_LIMITS, type BackendLimits, type ChainBackend } from './chain-backend.ts';
import { openElectrumBackend } from './electrum/electrum-backend.ts';
import { openEsploraBackend } from './esplora/esplora-backend.ts';
import { cookiePassword } from './read-cookie.ts';

/** The way to a server that was saved. */
export function destinationOf({ host, port, tls, pin, proxy }: SavedServer): Destination {
  return { host, port, tls, pin, proxy };
}

/** Opens what a saved server is asked through. That alone contacts nobody. */
export function openBackend(
  network: Network,
  server: SavedServer,
  limits: BackendLimits = USUAL_LIMITS,
): ChainBackend | CoreBackend {
  const { kind, network: chain, root } = server;
  const options = { network, chain, destination: destinationOf(server), ...limits };
  switch (kind) {
    case 'electrum':
      return openElectrumBackend(options);
    case 'esplora':
      return openEsploraBackend({ ...options, root });
    case 'bitcoin_core':
      return openCoreBackend({ ...options, password: passwordOf(server) });
  }
}

function passwordOf({ auth }: SavedServer): RpcPassword {
  switch (auth.kind) {
    case 'none':
      return () => Promise.resolve(succeed({ user: '', password: '' }));
    case 'password':
      return () => Promise.resolve(succeed({ user: auth.user, password: auth.password }));
    case 'cookie':
      return cookiePassword(auth.path);
  }
}
