import { cpSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundOnChain, WalletChain } from '../../main/domain/wallet-chain/wallet-chain.ts';
import { succeed, type Result } from '../../main/domain/result.ts';
import type { ChainFault } from '../../main/services/chain/chain-fault.ts';
import { openEsploraBackend } from '../../main/services/chain/esplora/esplora-backend.ts';
import {
  openHeaderKeeper,
  type HeaderKeeper,
} from '../../main/services/chain/headers/header-keeper.ts';
import type { SyncOrder } from '../../main/services/chain/sync/sync-order.ts';
import { chainFaults as dutch } from '../../renderer/i18n/nl/servers.ts';
import { chainFaults as english } from '../../renderer/i18n/en/servers.ts';
import { ELECTRUM_LIES } from '../chain-servers/electrum-lies.ts';
import { startElectrumLiar } from '../chain-servers/electrum-liar.ts';
import { ESPLORA_LIES } from '../chain-servers/esplora-lies.ts';
import { startEsploraLiar } from '../chain-servers/esplora-liar.ts';
import { FIRST_SYNC_LIES } from '../chain-servers/first-sync-lies.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { LATER_SYNC_LIES } from '../chain-servers/later-sync-lies.ts';
import type { Ending } from '../chain-servers/make-lies.ts';
import type { MadeChain } from '../chain-servers/made-chain.ts';
import { DEPOSIT, HONEST, SPEND, WAITING, WITNESSED } from '../chain-servers/made-world.ts';
import { startSyncLiar } from '../chain-servers/sync-liar.ts';
import { makeTinyChain } from '../chain-servers/tiny-chain.ts';
import { newFolder } from '../support/new-folder.ts';
import {
  keepFound,
  ownScript,
  syncOnce,
  SYNC_TIME,
  type OpenBackend,
} from '../support/sync-once.ts';
import { usedBytes } from '../support/used-bytes.ts';

/** In the app a question has 30 seconds, and here as well with HOLDFAST_LIAR=long. */
const LIMIT_MS = 30_000;
const SHORT_LIMIT_MS = process.env['HOLDFAST_LIAR'] === 'long' ? LIMIT_MS : 400;
/** A limit, and what is asked before somebody falls silent. */
const OVER_MS = LIMIT_MS + 5000;
const OURS = [DEPOSIT, WITNESSED, SPEND, WAITING];
const tally = { told: 0, lies: 0, slowestMs: 0, slowest: '' };
const tiny = makeTinyChain();
const usedBefore = await usedBytes();

type Known = { readonly wallet: WalletChain; readonly folder: string };
type Found = Result<FoundOnChain, ChainFault>;
type Play = {
  readonly open?: OpenBackend;
  readonly deriveScripts?: SyncOrder['deriveScripts'];
  readonly known?: Known;
};

afterAll(async () => {
  const grown = Math.round(((await usedBytes()) - usedBefore) / 1e6);
  const { told, lies, slowest, slowestMs } = tally;
  process.stdout.write(
    `Liar against a sync: ${told} behaviours, ${lies} lies verified or stored, the slowest (${slowest}) ` +
      `over after ${Math.round(slowestMs)} ms; memory grew by ${grown} MB\n`,
  );
  expect(Math.abs(grown)).toBeLessThan(50);
});

function openHeaders(folder: string): Promise<HeaderKeeper> {
  return openHeaderKeeper({ folder, network: 'regtest', now: () => SYNC_TIME });
}

/** Syncs once with a server, and keeps of it what the app would keep. */
async function play(name: string, starting: Promise<TestServer>, ending: Ending, options: Play) {
  const { known, ...how } = options;
  const folder = newFolder();
  if (known !== undefined) cpSync(known.folder, folder, { recursive: true });
  const headers = await openHeaders(folder);
  const server = await starting;
  const started = performance.now();
  const found = await syncOnce({
    ...how,
    port: server.port,
    headers,
    before: known?.wallet ?? null,
    limitMs: ending === 'fault: timeout' ? SHORT_LIMIT_MS : LIMIT_MS,
  });
  const tookMs = performance.now() - started;
  await server.stop();
  expect(tookMs).toBeLessThan(OVER_MS);
  tally.told += 1;
  if (tookMs > tally.slowestMs) Object.assign(tally, { slowestMs: tookMs, slowest: name });
  const before = known?.wallet ?? null;
  const wallet = found.ok ? keepFound(before, found.value) : before;
  return { found, wallet, folder, headers: await openHeaders(folder) };
}

/** What came of it. */
function endingOf(found: Found, isWhole: boolean): Ending {
  if (!found.ok) {
    const { code } = found.error;
    // The keys are the codes: the type of the texts leaves none out.
    expect(Reflect.get(english, code)).toMatch(/\.$/);
    expect(Reflect.get(dutch, code)).toMatch(/\.$/);
    return `fault: ${code}`;
  }
  const [refused] = found.value.refused;
  if (refused !== undefined) return `refused: ${refused.reason}`;
  return isWhole ? 'all_true' : 'unseen';
}

/** Heights and hashes at which the true blocks hold what is ours. */
function truthIn(chain: MadeChain): ReadonlyMap<string, { height: number; hash: string }> {
  return new Map(
    chain.flatMap(({ transactions, hash }, height) =>
      transactions.map(({ txid }) => [txid, { height, hash }] as const),
    ),
  );
}

/** Counts what is kept as proven and is not so. */
function liesIn(wallet: WalletChain | null, chain: MadeChain): number {
  if (wallet === null) return 0;
  const truth = truthIn(chain);
  const isFalse = ({ txid, block }: WalletChain['entries'][number]): boolean => {
    if (block?.isProven !== true) return false;
    const { height, hash } = truth.get(txid) ?? {};
    return height !== block.heightBlocks || hash !== block.hash;
  };
  return wallet.entries.filter(isFalse).length;
}

/** Whether exactly what is ours was found, each where the chain has it, and proven where that is in a block. */
function isWhole(found: Found, chain: MadeChain): boolean {
  const truth = truthIn(chain);
  const wanted = OURS.map(({ txid, hex }) => {
    const place = truth.get(txid);
    return [txid, { hex, height: place?.height, isProven: place && true }] as const;
  });
  const got = (found.ok ? found.value.entries : []).map(({ txid, hex, block }) => {
    return [txid, { hex, height: block?.heightBlocks, isProven: block?.isProven }] as const;
  });
  return isDeepStrictEqual(new Map(wanted), new Map(got));
}

describe.concurrent('a sync with a server that lies', () => {
  let known: Known;

  beforeAll(async () => {
    const honest = startSyncLiar({ view: HONEST });
    const { wallet, folder } = await play('the truth', honest, 'all_true', {});
    if (wallet === null) throw new Error('An honest server was refused');
    known = { wallet, folder };
    tally.told -= 1;
  });

  it.each(FIRST_SYNC_LIES)('the first time: %s', async (name, liar, ending) => {
    const { found, wallet, headers } = await play(name, startSyncLiar(liar), ending, {});
    expect(endingOf(found, isWhole(found, HONEST.chain))).toBe(ending);
    const lies = liesIn(wallet, HONEST.chain);
    tally.lies += lies;
    expect(lies).toBe(0);
    const { heightBlocks = 0, hash } = headers.tip() ?? {};
    expect([undefined, HONEST.chain[heightBlocks]?.hash]).toContain(hash);
  });

  it.each(LATER_SYNC_LIES)('a later time: %s', async (name, liar, ending) => {
    const kept = structuredClone(known.wallet);
    const { found, wallet, headers } = await play(name, startSyncLiar(liar), ending, { known });
    expect(endingOf(found, isWhole(found, liar.view.chain))).toBe(ending);
    expect(known.wallet).toEqual(kept);
    // A chain with more work is the chain; everything else has to be as it was.
    const hasWon = liar.view.chain.length > HONEST.chain.length && found.ok;
    const truth = hasWon ? liar.view.chain : HONEST.chain;
    const lies = liesIn(wallet, truth);
    tally.lies += lies;
    expect(lies).toBe(0);
    expect(headers.tip()?.hash).toBe(truth.at(-1)?.hash);
  });
});

/** How a behaviour ends for a sync where that is not the code of the question itself. */
const OTHER_ENDINGS: Readonly<Record<string, Ending>> = {
  // Right by chance: a sync asks for one header fewer.
  'Electrum: a wrong count of headers': 'all_true',
  'Electrum: a proof for another block': 'refused: contradiction',
  'Electrum: a proof refused': 'unseen',
  'Esplora: a page of HTML': 'fault: bad_reply',
  'Esplora: a proof for another block': 'refused: contradiction',
  // The headers are the right ones all the same.
  'Esplora: another network': 'all_true',
};

function endingFor(name: string, code: string): Ending {
  return OTHER_ENDINGS[name] ?? (NOT_ASKED.test(name) ? 'all_true' : `fault: ${code}`);
}

/** A sync asks for no fee and sends nothing. */
const NOT_ASKED = /: (?:a fee|another id for what was sent|a broadcast refused)/;

describe.concurrent('what a server does to whoever asks it everything, done to a sync', () => {
  const deriveScripts: SyncOrder['deriveScripts'] = (which, start, count) =>
    Promise.resolve(
      succeed(
        Array.from({ length: count }, (_none, at) =>
          which === 'receive' && start + at === 0 ? tiny.script : ownScript(which, start + at),
        ),
      ),
    );

  async function face(
    name: string,
    starting: Promise<TestServer>,
    code: string,
    open?: OpenBackend,
  ): Promise<void> {
    const ending = endingFor(name, code);
    const how = open === undefined ? { deriveScripts } : { deriveScripts, open };
    const { found } = await play(name, starting, ending, how);
    const blocks = found.ok ? found.value.entries.map(({ block }) => block) : [];
    expect(endingOf(found, blocks[0]?.isProven === true)).toBe(ending);
    const lies = blocks.filter(
      (block) => block?.isProven === true && block.hash !== tiny.hashes[tiny.height],
    );
    expect(lies).toEqual([]);
  }

  it.each(ELECTRUM_LIES)('Electrum: %s', async (name, liar, code) => {
    await face(`Electrum: ${name}`, startElectrumLiar(tiny, liar), code);
  });

  it.each(ESPLORA_LIES)('Esplora: %s', async (name, lie, code) => {
    await face(`Esplora: ${name}`, startEsploraLiar(tiny, [lie]), code, (common) =>
      openEsploraBackend({ ...common, root: '' }),
    );
  });
});
