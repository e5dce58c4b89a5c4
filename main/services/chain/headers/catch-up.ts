import { readBlockHeader } from '../../../domain/chain/block-header.ts';
import {
  cutChain,
  headerIn,
  tipHeight,
  workAbove,
  type HeaderChain,
} from '../../../domain/chain/headers/header-chain.ts';
import { readHex } from '../../../domain/chain/hex-bytes.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { askHeaders, refuse } from './ask-headers.ts';
import type { SyncOptions } from './header-keeper.ts';
import { extendInPortions } from './in-portions.ts';

/** How many blocks back a common one is looked for, before all that is not known beforehand is fetched. */
const STEPS_BACK = [0, 1, 6, 100, Infinity];
/** Headers in one question: what servers give at most, and one period. */
const MOST_AT_A_TIME = 2016;
/** Longer than ten years of blocks: no server makes us hold more. */
const MOST_HEADERS = 600_000;
/** Servers hear of a block at different moments. Further behind, what is new would be missing. */
const MOST_BEHIND = 2;
/** A block can arrive between two questions; a server that contradicts itself does so every time. */
const TRIES = 3;

type Catching = SyncOptions & { readonly backend: ChainBackend; readonly now: Date };
type ServerTip = { readonly heightBlocks: number; readonly hash: string };
/** The newest common block, and the headers from there on that were fetched already. */
type Fork = { readonly heightBlocks: number; readonly hexes: readonly string[] };

/** The chain of a server where it has more work than ours, else ours as it is. */
export async function catchUp(
  ours: HeaderChain,
  catching: Catching,
): Promise<Result<HeaderChain, ChainFault>> {
  let outcome = await tryOnce(ours, catching);
  for (let turn = 1; turn < TRIES && isContradiction(outcome); turn += 1) {
    outcome = await tryOnce(ours, catching);
  }
  return outcome;
}

function isContradiction(outcome: Result<HeaderChain, ChainFault>): boolean {
  return !outcome.ok && outcome.error.code === 'contradiction';
}

async function tryOnce(
  ours: HeaderChain,
  catching: Catching,
): Promise<Result<HeaderChain, ChainFault>> {
  const asked = await askTip(catching);
  if (!asked.ok) return asked;
  const tip = asked.value;
  const atOnce = judgeTip(ours, tip);
  if (atOnce !== null) return atOnce;
  const fork = await findFork(ours, tip, catching);
  if (!fork.ok) return fork;
  const theirs = await follow(cutChain(ours, fork.value.heightBlocks), tip, fork.value, catching);
  if (!theirs.ok) return theirs;
  const above = fork.value.heightBlocks;
  const [work, ourWork] = [workAbove(theirs.value, above), workAbove(ours, above)];
  if (work < ourWork) return fail({ code: 'less_work' });
  // With the same work the one that was seen first stays.
  return work > ourWork ? theirs : succeed(ours);
}

/** What the tip of a server says without a further question; null where its headers have to be looked at. */
function judgeTip(ours: HeaderChain, tip: ServerTip): Result<HeaderChain, ChainFault> | null {
  if (tip.heightBlocks < ours.baseHeight) return fail({ code: 'less_work' });
  if (tip.heightBlocks > ours.baseHeight + MOST_HEADERS) return fail({ code: 'bad_reply' });
  if (headerIn(ours, tip.heightBlocks)?.hash !== tip.hash) return null;
  const isBehind = tipHeight(ours) - tip.heightBlocks > MOST_BEHIND;
  return isBehind ? fail({ code: 'less_work' }) : succeed(ours);
}

async function askTip({ backend, signal }: Catching): Promise<Result<ServerTip, ChainFault>> {
  const tip = await backend.tip(signal);
  if (!tip.ok) return tip;
  const { heightBlocks, headerHex } = tip.value;
  const header = readBlockHeader(readHex(headerHex) ?? new Uint8Array());
  return header === null
    ? refuse('headers_malformed')
    : succeed({ heightBlocks, hash: header.hash });
}

async function findFork(
  ours: HeaderChain,
  tip: ServerTip,
  { backend, signal }: Catching,
): Promise<Result<Fork, ChainFault>> {
  const top = Math.min(tipHeight(ours), tip.heightBlocks);
  for (const back of STEPS_BACK) {
    const heightBlocks = Math.max(ours.baseHeight, top - back);
    const count = Math.min(MOST_AT_A_TIME, tip.heightBlocks - heightBlocks);
    // At the tip of the server there is nothing above to compare.
    if (count === 0) continue;
    const reply = await askHeaders(backend, heightBlocks + 1, count, signal);
    if (!reply.ok) return reply;
    const first = readBlockHeader(readHex(reply.value[0]) ?? new Uint8Array());
    if (first === null) return refuse('headers_malformed');
    if (first.previousHash === headerIn(ours, heightBlocks)?.hash) {
      return succeed({ heightBlocks, hexes: reply.value });
    }
    if (heightBlocks === ours.baseHeight) break;
  }
  return refuse('checkpoint_differs');
}

/** Fetches and verifies up to the tip that the server named. */
async function follow(
  from: HeaderChain,
  tip: ServerTip,
  { heightBlocks: start, hexes }: Fork,
  { backend, signal, progress, now }: Catching,
): Promise<Result<HeaderChain, ChainFault>> {
  let chain = from;
  let portion = hexes;
  while (portion.length > 0) {
    const extended = await extendInPortions(chain, portion, now);
    if (!extended.ok) return refuse(extended.error);
    chain = extended.value;
    const height = tipHeight(chain);
    progress((height - start) / (tip.heightBlocks - start));
    const count = Math.min(MOST_AT_A_TIME, tip.heightBlocks - height);
    if (count === 0) break;
    const reply = await askHeaders(backend, height + 1, count, signal);
    if (!reply.ok) return reply;
    portion = reply.value;
  }
  const isAsNamed = headerIn(chain, tip.heightBlocks)?.hash === tip.hash;
  return isAsNamed ? succeed(chain) : fail({ code: 'contradiction' });
}
