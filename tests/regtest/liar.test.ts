import { afterAll, describe, expect, it } from 'vitest';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import type { ChainCode } from '../../main/services/chain/chain-fault.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import { openEsploraBackend } from '../../main/services/chain/esplora/esplora-backend.ts';
import { openNetwork } from '../../main/services/network/network.ts';
import { ELECTRUM_LIES } from '../chain-servers/electrum-lies.ts';
import { startElectrumLiar } from '../chain-servers/electrum-liar.ts';
import { ESPLORA_LIES } from '../chain-servers/esplora-lies.ts';
import { startEsploraLiar } from '../chain-servers/esplora-liar.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { makeTinyChain } from '../chain-servers/tiny-chain.ts';
import { usedBytes } from '../support/used-bytes.ts';

/** In the app it is 30 seconds; the code is the same. Shorter where it is the limit itself that is looked at. */
const LIMIT_MS = 20_000;
const SHORT_LIMIT_MS = 500;
const chain = makeTinyChain();
const before = await usedBytes();
let told = 0;
let slowestMs = 0;

afterAll(async () => {
  const grown = Math.round(((await usedBytes()) - before) / 1e6);
  expect(grown).toBeLessThan(50);
  process.stdout.write(
    `Liar: ${told} behaviours, each ended by its name, the slowest after ${Math.round(slowestMs)} ms; memory grew by ${grown} MB\n`,
  );
});

/** Asks everything there is to ask, until something is refused. */
async function askEverything(backend: ChainBackend): Promise<ChainCode | 'believed'> {
  const signal = new AbortController().signal;
  const entry = { txid: chain.txid, height: chain.height };
  const questions = [
    () => backend.identify(signal),
    () => backend.tip(signal),
    () => backend.headers(0, 6, signal),
    () => backend.history([chain.script], signal),
    () => backend.transactions([entry], signal),
    () => backend.merkle(entry, signal),
    () => backend.feeEstimate(6, signal),
    () => backend.broadcast(chain.hex, signal),
  ];
  for (const ask of questions) {
    const answer = await ask();
    if (!answer.ok) return answer.error.code;
  }
  return 'believed';
}

function limitFor(code: ChainCode): number {
  return code === 'timeout' ? SHORT_LIMIT_MS : LIMIT_MS;
}

async function face(
  starting: Promise<TestServer>,
  open: (common: Parameters<typeof openElectrumBackend>[0]) => ChainBackend,
  limitMs = LIMIT_MS,
): Promise<ChainCode | 'believed'> {
  const server = await starting;
  const destination = {
    host: '127.0.0.1',
    port: server.port,
    tls: 'off',
    pin: null,
    proxy: null,
  } as const;
  const network = openNetwork({ allowed: () => [destination], now: () => new Date() });
  const backend = open({ network, destination, chain: 'regtest', limitMs });
  const started = performance.now();
  const code = await askEverything(backend);
  slowestMs = Math.max(slowestMs, performance.now() - started);
  told += 1;
  backend.close();
  network.close();
  await server.stop();
  return code;
}

describe('an Electrum server that lies', () => {
  it('is believed when it does not', async () => {
    expect(await face(startElectrumLiar(chain, {}), openElectrumBackend)).toBe('believed');
    told -= 1;
  });

  it.each(ELECTRUM_LIES)('%s', async (_name, liar, code) => {
    expect(await face(startElectrumLiar(chain, liar), openElectrumBackend, limitFor(code))).toBe(
      code,
    );
  });
});

describe('an Esplora server that lies', () => {
  const open = (common: Parameters<typeof openElectrumBackend>[0]): ChainBackend =>
    openEsploraBackend({ ...common, root: '' });

  it('is believed when it does not', async () => {
    expect(await face(startEsploraLiar(chain, []), open)).toBe('believed');
    told -= 1;
  });

  it.each(ESPLORA_LIES)('%s', async (_name, lie, code) => {
    expect(await face(startEsploraLiar(chain, [lie]), open, limitFor(code))).toBe(code);
  });
});

it('leaves no polluted object behind', () => {
  expect(Reflect.get({}, 'height')).toBeUndefined();
  expect(Reflect.get({}, 'txid')).toBeUndefined();
});
