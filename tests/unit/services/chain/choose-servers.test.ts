import { describe, expect, it } from 'vitest';
import type { SavedServer } from '../../../../main/domain/profile/saved-server.ts';
import { chooseServers } from '../../../../main/services/chain/choose-servers.ts';

const AT = '2026-01-01T00:00:00.000Z';

function server(id: string, change: Partial<SavedServer> = {}): SavedServer {
  return {
    id,
    kind: 'electrum',
    network: 'mainnet',
    name: id,
    host: `${id}.example.org`,
    port: 50_002,
    root: '',
    tls: 'ca',
    pin: null,
    proxy: null,
    auth: { kind: 'none' },
    allowedAt: AT,
    createdAt: AT,
    watches: [],
    ...change,
  };
}

const idsOf = (servers: readonly SavedServer[], serverId?: string) => {
  const chosen = chooseServers(servers, 'mainnet', serverId);
  return chosen === null ? null : [chosen.server.id, chosen.second?.id ?? null];
};

describe('of the servers', () => {
  it('those without a yes or of another network are never chosen', () => {
    const refused = server('a', { allowedAt: null });
    const other = server('b', { network: 'testnet' });
    expect(idsOf([refused, other])).toBeNull();
    expect(idsOf([refused, other], 'a')).toBeNull();
    expect(idsOf([refused, other, server('c')])).toEqual(['c', null]);
  });

  it("the user's own comes first, then the order in which they were entered", () => {
    const own = server('own', { host: 'umbrel.local' });
    expect(idsOf([server('a'), server('b'), own])).toEqual(['own', 'a']);
    expect(idsOf([server('a'), server('b')])).toEqual(['a', 'b']);
  });

  it('the one that is named is asked', () => {
    expect(idsOf([server('a'), server('b'), server('c')], 'b')).toEqual(['b', 'a']);
  });

  it('the second is of another host, and no node that knows only what it watches', () => {
    const same = server('same', { host: 'a.example.org', port: 443, kind: 'esplora' });
    const node = server('node', { host: '10.0.0.2', kind: 'bitcoin_core' });
    expect(idsOf([server('a'), same])).toEqual(['a', null]);
    expect(idsOf([server('a'), node])).toEqual(['node', 'a']);
    expect(idsOf([server('a'), node], 'a')).toEqual(['a', null]);
  });

  it('two ports of this machine count as two, as each can lead anywhere', () => {
    const here = { host: '127.0.0.1' };
    expect(idsOf([server('a', { ...here, port: 1 }), server('b', { ...here, port: 2 })])).toEqual([
      'a',
      'b',
    ]);
  });
});
