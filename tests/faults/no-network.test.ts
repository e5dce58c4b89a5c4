import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startElectrumServer, type ElectrumServer } from '../chain-servers/electrum-server.ts';
import { openChainIndex } from '../chain-servers/chain-index.ts';
import { startBitcoind, type Bitcoind } from '../regtest/bitcoind.ts';
import { findBitcoind } from '../regtest/ensure-bitcoind.ts';
import { ensureProgram } from '../support/ensure-program.ts';
import { newFolder } from '../support/new-folder.ts';
import { startHeadless } from './headless-process.ts';

const bitcoindPath = findBitcoind();
const strace = ensureProgram({ name: 'strace', variable: 'HOLDFAST_STRACE' });
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
/** Test vector 1 of BIP-32 at m/0h, as a test network writes it. */
const DESCRIPTOR =
  'wpkh([3442193e/0h]tpubD8eQVK4Kdxg3gHrF62jGP7dKVCoYiEB8dFSpuTawkL5YxTus5j5pf83vaKnii4bc6v2NVEy81P2gYrJczYne3QNNwMTS53p5uzDyHvnw2jm/<0;1>/*)';
const PAID_SATS = 123_456;

const reply = v.looseObject({ ok: v.boolean(), value: v.optional(v.unknown()) });
const withId = v.looseObject({ id: v.string() });

type Ask = (method: string, input: unknown) => Promise<{ ok: boolean; value?: unknown }>;

describe.skipIf(bitcoindPath === null)(
  'a wallet that was looked up once',
  { timeout: 60_000 },
  () => {
    const profile = newFolder();
    let node: Bitcoind;
    let server: ElectrumServer;
    let walletId: string;
    let serverId: string;

    /** One run of the app, started by another program or by none. */
    const inApp = async <T>(
      under: readonly string[],
      work: (ask: Ask) => Promise<T>,
    ): Promise<T> => {
      const app = startHeadless(profile, { under });
      let last = 0;
      const ask: Ask = async (method, input) => {
        last += 1;
        app.send(last, method, input);
        return v.parse(reply, await app.replyTo(last));
      };
      const done = await work(ask);
      await app.end();
      return done;
    };

    beforeAll(async () => {
      node = await startBitcoind(bitcoindPath ?? '', 'regtest', ['-walletbroadcast=1']);
      await node.call('createwallet', 'miner');
      const home = await node.callWallet<string>('miner', 'getnewaddress');
      await node.call('generatetoaddress', 101, home);
      const checked = await node.call<{ descriptor: string }>(
        'getdescriptorinfo',
        DESCRIPTOR.replace('<0;1>', '0'),
      );
      const [address] = await node.call<string[]>('deriveaddresses', checked.descriptor, [0, 0]);
      await node.callWallet('miner', 'sendtoaddress', address, (PAID_SATS / 1e8).toFixed(8));
      await node.call('generatetoaddress', 2, home);
      server = await startElectrumServer(await openChainIndex(node));
      await inApp([], async (ask) => {
        const text = { text: DESCRIPTOR, network: 'regtest' };
        const inspected = await ask('wallet.inspect', text);
        const { findings } = v.parse(
          v.looseObject({ findings: v.array(v.looseObject({ code: v.string() })) }),
          inspected.value,
        );
        const accept = findings.map(({ code }) => code);
        const made = await ask('wallet.create', { name: 'Mine', ...text, accept });
        walletId = v.parse(v.looseObject({ wallet: withId }), made.value).wallet.id;
        const place = { host: '127.0.0.1', port: server.port, tls: 'off' };
        const set = await ask('chain.setServer', {
          kind: 'electrum',
          network: 'regtest',
          ...place,
        });
        serverId = v.parse(v.looseObject({ server: withId }), set.value).server.id;
        await ask('chain.consent', { serverId, allowed: true });
        expect(await ask('chain.sync', { walletId })).toMatchObject({
          ok: true,
          value: { balance: { confirmedSats: PAID_SATS, provenSats: PAID_SATS } },
        });
      });
    }, 60_000);

    afterAll(async () => {
      await server.stop();
      await node.stop();
    });

    it.skipIf(!canUnshare)('is all there where no network exists', async () => {
      await inApp(['unshare', '-rn'], async (ask) => {
        expect(await ask('chain.history', { walletId })).toMatchObject({
          ok: true,
          value: {
            balance: { confirmedSats: PAID_SATS, provenSats: PAID_SATS },
            transactions: [{ valueSats: PAID_SATS, proof: 'verified' }],
          },
        });
        for (const [method, input] of [
          ['wallet.list', {}],
          ['receive.next', { walletId }],
          ['ladder.get', { walletId }],
          ['wallet.export', { walletId, format: 'sparrow' }],
          ['chain.export', { walletId, table: 'history' }],
          ['wallet.inspect', { text: DESCRIPTOR, network: 'regtest' }],
          ['checklist.list', {}],
          ['exposure.score', {}],
          ['settings.get', {}],
        ] as const) {
          expect(await ask(method, input), method).toMatchObject({ ok: true });
        }
        // What needs the network says so, and what was known stays.
        expect(await ask('chain.sync', { walletId })).toMatchObject({ ok: false });
        expect(await ask('chain.history', { walletId })).toMatchObject({
          value: { balance: { confirmedSats: PAID_SATS } },
        });
      });
    });

    it.skipIf('missing' in strace)('is asked for only while the user says yes', async () => {
      const withYes = await traced(async (ask) => {
        expect(await ask('chain.sync', { walletId })).toMatchObject({ ok: true });
        await ask('chain.consent', { serverId, allowed: false });
      });
      // The trace sees what it is there to see.
      expect(withYes.filter((line) => line.includes(`htons(${server.port})`))).not.toEqual([]);
      const before = server.connections();
      const withNo = await traced(async (ask) => {
        expect(await ask('chain.sync', { walletId })).toMatchObject({ ok: false });
        expect(await ask('chain.sync', { walletId, serverId })).toMatchObject({ ok: false });
        const test = await ask('chain.test', { serverId });
        expect(test).toMatchObject({ value: { works: false } });
        await ask('chain.history', { walletId });
      });
      expect(withNo.filter((line) => /AF_INET/.test(line))).toEqual([]);
      expect(server.connections()).toBe(before);
    });

    /** Every connect and datagram of a run of the app, of all its threads. */
    async function traced(work: (ask: Ask) => Promise<void>): Promise<readonly string[]> {
      const log = join(newFolder(), 'trace');
      const path = 'path' in strace ? strace.path : '';
      const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
      await inApp([path, '-f', '-qq', '-e', calls, '-o', log, '--'], work);
      return readFileSync(log, 'utf8').split('\n');
    }
  },
);
