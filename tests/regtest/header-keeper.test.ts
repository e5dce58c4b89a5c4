import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../../main/domain/result.ts';
import { openCoreBackend } from '../../main/services/chain/bitcoin-core/core-backend.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import {
  openHeaderKeeper,
  type HeaderKeeper,
} from '../../main/services/chain/headers/header-keeper.ts';
import type { Destination } from '../../main/services/network/destination.ts';
import { openNetwork, type Network } from '../../main/services/network/network.ts';
import { openChainIndex, type ChainIndex } from '../chain-servers/chain-index.ts';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { newFolder } from '../support/new-folder.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';

const bitcoindPath = findBitcoind();
describe.skipIf(bitcoindPath === null)('the headers of a real bitcoind', () => {
  const signal = AbortSignal.timeout(120_000);
  const folder = newFolder();
  const allowed: Destination[] = [];
  let node: Bitcoind;
  let index: ChainIndex;
  let server: ElectrumServer;
  let network: Network;
  let core: ChainBackend;
  let electrum: ChainBackend;
  let keeper: HeaderKeeper;

  const open = () => openHeaderKeeper({ folder, network: 'regtest', now: () => new Date() });
  const sync = (backend = core, one = keeper) =>
    one.sync(backend, { signal, progress: () => undefined });
  let turn = 0;
  /** Each time to another script, so that blocks of the same second differ as well. */
  const mine = (blocks: number) => {
    turn += 1;
    const script = `51${turn.toString(16).padStart(2, '0')}`;
    return node.call('generatetodescriptor', blocks, `raw(${script})`);
  };
  const tip = async () => {
    const hash = await node.call<string>('getbestblockhash');
    const { height, time } = await node.call<{ height: number; time: number }>(
      'getblockheader',
      hash,
    );
    return { heightBlocks: height, hash, time };
  };
  /** Takes blocks back and makes others. */
  const reorganise = async (back: number, blocks: number): Promise<void> => {
    const height = await node.call<number>('getblockcount');
    await node.call('invalidateblock', await node.call('getblockhash', height - back + 1));
    if (blocks > 0) await mine(blocks);
  };

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest');
    await mine(150);
    index = await openChainIndex(node);
    server = await startElectrumServer(index);
    network = openNetwork({ allowed: () => allowed, now: () => new Date() });
    const consent = (port: number): Destination => {
      const destination = { host: '127.0.0.1', port, tls: 'off', pin: null, proxy: null } as const;
      allowed.push(destination);
      return destination;
    };
    const common = { network, chain: 'regtest', limitMs: 30_000 } as const;
    core = openCoreBackend({
      ...common,
      destination: consent(node.rpcPort),
      password: () => {
        const [user = '', password = ''] = readFileSync(node.cookiePath, 'utf8').split(':');
        return Promise.resolve(succeed({ user, password }));
      },
    });
    electrum = openElectrumBackend({ ...common, destination: consent(server.port) });
    keeper = await open();
  });

  afterAll(async () => {
    core.close();
    electrum.close();
    network.close();
    await server.stop();
    await node.stop();
  });

  it('are all taken, by either way, and never old', async () => {
    const expected = { tip: await tip(), replacedFrom: null, isStale: false };
    expect(await sync()).toEqual({ ok: true, value: expected });
    expect(await sync(electrum)).toEqual({ ok: true, value: expected });
    const other = await openHeaderKeeper({
      folder: newFolder(),
      network: 'regtest',
      now: () => new Date(),
    });
    expect(await sync(electrum, other)).toEqual({ ok: true, value: expected });
    for (const height of [0, 77, 150]) {
      const headerHex = await node.call(
        'getblockheader',
        await node.call('getblockhash', height),
        false,
      );
      expect(keeper.known(height)).toMatchObject({ headerHex });
      expect(await keeper.headerAt(electrum, height, signal)).toMatchObject({
        value: { headerHex },
      });
    }
  });

  it.each([1, 6])('follow a reorganisation of %i', async (back) => {
    const height = await node.call<number>('getblockcount');
    await reorganise(back, back + 1);
    const heard = new Promise<void>((done) => {
      electrum.subscribe?.(({ kind }) => kind === 'tip' && done());
    });
    await index.refresh();
    await heard;
    for (const [place, backend] of [electrum, core].entries()) {
      expect(await sync(backend)).toEqual({
        ok: true,
        value: {
          tip: await tip(),
          replacedFrom: place === 0 ? height - back + 1 : null,
          isStale: false,
        },
      });
    }
    expect((await open()).tip()).toEqual(await tip());
  });

  it('of a shorter chain with less work are refused, and nothing changes', async () => {
    const before = keeper.tip();
    await reorganise(6, 3);
    expect(await sync()).toEqual({ ok: false, error: { code: 'less_work' } });
    expect(keeper.tip()).toEqual(before);
    await mine(4);
    expect(await sync()).toMatchObject({
      ok: true,
      value: { tip: await tip(), replacedFrom: (before?.heightBlocks ?? 0) - 5 },
    });
  });

  it('are fetched anew when their file is damaged', async () => {
    const path = join(folder, 'headers', 'regtest.headers');
    const whole = readFileSync(path);
    for (const place of [
      0,
      40,
      Math.floor(whole.length / 2),
      whole.length - 70,
      whole.length - 1,
    ]) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      const other = await open();
      expect(other.tip()).toBeNull();
      expect(await sync(core, other)).toMatchObject({ value: { tip: await tip() } });
      expect(readFileSync(path).equals(whole)).toBe(true);
    }
  });
});
