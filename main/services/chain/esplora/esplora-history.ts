import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { historyStatus, type HistoryEntry } from '../../../domain/chain/history-status.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Histories, ScriptHistory } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { inTurns } from '../in-turns.ts';
import { shuffle } from '../shuffle.ts';
import * as replies from './esplora-replies.ts';
import type { EsploraSite } from './esplora-site.ts';

/** Confirmed transactions in one reply, as Esplora's API documentation says (Blockstream/esplora, API.md). */
const PAGE = 25;
/** All scripts that are asked for together: more than those of a wallet. */
const MOST_ENTRIES = 500_000;
const AT_A_TIME = 6;

/** The history of every script, asked in random order, a few at a time. */
export async function askHistories(
  site: EsploraSite,
  scripts: readonly Uint8Array[],
  known: ReadonlyMap<string, string | null>,
  signal: AbortSignal,
): Promise<Result<Histories, ChainFault>> {
  const byHash = new Map(scripts.map((script) => [scriptHash(script), script]));
  const asked = shuffle([...byHash]);
  const room: Room = { entries: MOST_ENTRIES };
  const histories = await inTurns(asked, AT_A_TIME, ([, script]) =>
    askHistory(site, script, room, signal),
  );
  if (!histories.ok) return histories;
  const highest = histories.value
    .flatMap(({ entries }) => entries)
    .reduce((most, { height }) => Math.max(most, height), 0);
  const beyond = await judgeHeight(site, highest, signal);
  if (beyond !== null) return fail(beyond);
  const found = new Map(asked.map(([hash], place) => [hash, histories.value[place]]));
  return succeed(
    scripts.map((script) => {
      const history = found.get(scriptHash(script));
      const isNews = history !== undefined && known.get(scriptHash(script)) !== history.status;
      return isNews ? history : 'unchanged';
    }),
  );
}

/** How many entries may still come; fewer with every page. */
type Room = { entries: number };

async function askHistory(
  site: EsploraSite,
  script: Uint8Array,
  room: Room,
  signal: AbortSignal,
): Promise<Result<ScriptHistory, ChainFault>> {
  // Esplora has the hash the way it is computed, the Electrum protocol back to front.
  const path = `/scripthash/${bytesToHex(sha256(script))}/txs`;
  const all = new Map<string, Listed>();
  for (let last = ''; ;) {
    const page = await site.json(`${path}${last}`, replies.page, signal);
    if (!page.ok) return page;
    const before = all.size;
    for (const one of page.value) all.set(one.txid, one);
    // The same twice; a page that does not move on would go on for ever.
    if (all.size < before + page.value.length) return fail({ code: 'bad_reply' });
    room.entries -= page.value.length;
    if (room.entries < 0) return fail({ code: 'too_large' });
    const confirmed = page.value.filter(({ status }) => status.confirmed);
    if (confirmed.length < PAGE) break;
    last = `/chain/${confirmed.at(-1)?.txid ?? ''}`;
  }
  const entries = inOrder([...all.values()]);
  return succeed({ entries, status: historyStatus(entries) });
}

type Listed = {
  readonly txid: string;
  readonly status:
    { readonly confirmed: true; readonly block_height: number } | { readonly confirmed: false };
};

/** From newest first to oldest first; what is not confirmed comes last, by its id, so that the status is always the same. */
function inOrder(listed: readonly Listed[]): readonly HistoryEntry[] {
  const confirmed = listed.flatMap(({ txid, status }) =>
    status.confirmed ? [{ txid, height: status.block_height }] : [],
  );
  const waiting = listed.flatMap(({ txid, status }) =>
    status.confirmed ? [] : [{ txid, height: 0 }],
  );
  return [
    ...confirmed.toReversed().toSorted((a, b) => a.height - b.height),
    ...waiting.toSorted((a, b) => (a.txid < b.txid ? -1 : 1)),
  ];
}

async function judgeHeight(
  site: EsploraSite,
  highest: number,
  signal: AbortSignal,
): Promise<ChainFault | null> {
  if (highest === 0) return null;
  const tip = await site.text('/blocks/tip/height', replies.heightText, signal);
  if (!tip.ok) return tip.error;
  return highest <= tip.value ? null : { code: 'height_beyond_tip' };
}
