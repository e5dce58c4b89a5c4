import * as v from 'valibot';
import data from '../../assets/data/servers.json' with { type: 'json' };
import type { PublicServer } from '../../preload/server-shapes.ts';

const schema = v.array(
  v.pipe(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(['electrum', 'esplora']),
      network: v.picklist(['mainnet', 'testnet', 'signet']),
      host: v.string(),
      port: v.number(),
      root: v.string(),
      operator: v.string(),
      source: v.string(),
      kind_of_source: v.picklist(['primary', 'secondary']),
      checked: v.pipe(v.string(), v.isoDate()),
    }),
    v.transform(({ kind_of_source: _kind, ...server }) => server),
  ),
);

/**
 * Servers of others that can be chosen by name (assets/data/servers.json). None is contacted before a yes. That they were
 * not contacted also means that nobody looked here whether they still run.
 */
export const publicServers: readonly PublicServer[] = v.parse(schema, data);
