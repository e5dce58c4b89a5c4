import { describe, expect, it } from 'vitest';
import { publicServers } from '../../../main/services/public-servers.ts';
import { isOpenToOthers, privacyOf } from '../../../renderer/features/servers/privacy-of.ts';
import { readDraft } from '../../../renderer/features/servers/read-draft.ts';
import {
  changeDraft,
  ownDraft,
  publicDraft,
  savedDraft,
  type ServerDraft,
} from '../../../renderer/features/servers/server-draft.ts';

const ONION = `${'b'.repeat(56)}.onion`;

describe('the port', () => {
  it.each([
    ['electrum', 'mainnet', 'off', '50001'],
    ['electrum', 'mainnet', 'pin', '50002'],
    ['electrum', 'signet', 'ca', '60602'],
    ['bitcoin_core', 'regtest', 'off', '18443'],
    ['bitcoin_core', 'testnet', 'off', '18332'],
    ['esplora', 'mainnet', 'off', '3000'],
    ['esplora', 'signet', 'ca', '443'],
  ] as const)('of %s on %s with %s is %s', (kind, network, tls, port) => {
    const draft = [{ kind }, { network }, { tls }].reduce(changeDraft, ownDraft('electrum'));
    expect(draft.port).toBe(port);
  });

  it('stays as it was typed', () => {
    const typed = changeDraft(ownDraft('electrum'), { port: '50005' });
    expect(changeDraft(typed, { tls: 'pin', network: 'testnet' }).port).toBe('50005');
  });
});

describe('what is handed to the main process', () => {
  const inputOf = (draft: ServerDraft): unknown => {
    const read = readDraft(draft);
    return read.kind === 'input' ? read.input : read.faults;
  };
  const core = {
    id: 's',
    kind: 'bitcoin_core',
    network: 'mainnet',
    name: 'Node',
    host: '127.0.0.1',
    port: 8332,
    root: '',
    tls: 'off',
    proxy: null,
    auth: 'password',
    watches: [],
    isPinned: false,
    isNear: true,
    allowedAt: null,
    createdAt: '2026-11-24T00:00:00Z',
  } as const;

  it('leaves out the access of a saved node, so that it stays as it was', () => {
    expect(inputOf(savedDraft(core))).toEqual({
      serverId: 's',
      kind: 'bitcoin_core',
      network: 'mainnet',
      name: 'Node',
      host: '127.0.0.1',
      port: 8332,
      tls: 'off',
      proxy: null,
    });
  });

  it('never carries a password that was typed for another way in', () => {
    const typed = { ...ownDraft('bitcoin_core'), user: 'me', password: 'hidden' };
    const drafts = [
      typed,
      changeDraft({ ...typed, access: 'password' as const }, { kind: 'electrum' }),
    ];
    for (const draft of drafts) expect(JSON.stringify(inputOf(draft))).not.toContain('hidden');
  });

  it('gives a server whose name was emptied its address as the name', () => {
    expect(inputOf({ ...savedDraft(core), name: ' ' })).toMatchObject({ name: '127.0.0.1' });
    expect(inputOf(ownDraft('electrum'))).not.toHaveProperty('name');
  });

  it.each<[string, Partial<ServerDraft>, object]>([
    ['no host', { host: ' ' }, { host: 'host' }],
    ['port 0', { port: '0' }, { port: 'port' }],
    ['port 65536', { port: '65536' }, { port: 'port' }],
    ['a port in words', { port: '5e3' }, { port: 'port' }],
    ['a whole address as path', { kind: 'esplora', root: 'http://x/api' }, { root: 'root' }],
    [
      'a proxy without a place',
      { isByProxy: true, proxyHost: '', proxyPort: '' },
      { proxyHost: 'proxyHost', proxyPort: 'port' },
    ],
    [
      'no name and password',
      { kind: 'bitcoin_core', access: 'password' },
      { user: 'user', password: 'password' },
    ],
  ])('is held back with %s, at its field', (_what, part, faults) => {
    expect(inputOf({ ...ownDraft('electrum'), ...part })).toEqual(faults);
  });

  it('is encrypted for every server of others that is offered', () => {
    expect(publicServers.map(publicDraft).map(inputOf)).toEqual(
      publicServers.map(({ kind, network, host, port, root, operator: name }) => ({
        kind,
        network,
        host,
        port,
        name,
        tls: 'ca',
        proxy: null,
        ...(kind === 'esplora' ? { root } : {}),
      })),
    );
  });
});

describe('what a server can see', () => {
  it.each([
    ['bitcoin_core', '127.0.0.1', false, 'core'],
    ['electrum', '127.0.0.1', false, 'ownHere'],
    ['esplora', 'umbrel.local', false, 'ownHome'],
    ['electrum', ONION, true, 'onion'],
    ['electrum', 'electrum.example.org', false, 'others'],
    ['esplora', 'electrum.example.org', true, 'othersTor'],
  ] as const)('of %s at %s, by proxy: %s, is said as %s', (kind, host, isByProxy, note) => {
    expect(privacyOf({ kind, host, tls: 'ca', isByProxy })).toBe(note);
  });

  it.each([
    ['127.0.0.1', 'off', false],
    ['192.168.1.4', 'off', true],
    ['192.168.1.4', 'pin', false],
    ['electrum.example.org', 'off', true],
    [ONION, 'off', false],
  ] as const)('at %s with encryption %s is open to others between: %s', (host, tls, isOpen) => {
    expect(isOpenToOthers({ host, tls })).toBe(isOpen);
  });
});
