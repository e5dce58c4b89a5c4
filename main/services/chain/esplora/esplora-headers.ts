import { bytesToHex } from '@noble/hashes/utils.js';
import { readBlockHeader } from '../../../domain/chain/block-header.ts';
import { readHash, readHex } from '../../../domain/chain/hex-bytes.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Tip } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { inTurns } from '../in-turns.ts';
import * as replies from './esplora-replies.ts';
import type { EsploraSite } from './esplora-site.ts';

/** Blocks in one reply, at least; some servers give more. */
const PAGE = 10;
const AT_A_TIME = 4;

/** The header of the newest block. */
export async function askTip(
  site: EsploraSite,
  signal: AbortSignal,
): Promise<Result<Tip, ChainFault>> {
  const height = await site.text('/blocks/tip/height', replies.heightText, signal);
  if (!height.ok) return height;
  const header = await askHeader(site, height.value, signal);
  return header.ok ? succeed({ heightBlocks: height.value, headerHex: header.value }) : header;
}

/** The header at a height; its hash is the one that the server names there. */
export async function askHeader(
  site: EsploraSite,
  height: number,
  signal: AbortSignal,
): Promise<Result<string, ChainFault>> {
  const hash = await site.text(`/block-height/${height}`, replies.hashText, signal);
  if (!hash.ok) return hash;
  const header = await site.text(`/block/${hash.value}/header`, replies.headerText, signal);
  if (!header.ok) return header;
  return hashOf(header.value) === hash.value ? header : fail({ code: 'contradiction' });
}

/** Headers in a row, put together from lists of blocks: a tenth of the requests. */
export async function askHeaders(
  site: EsploraSite,
  start: number,
  count: number,
  signal: AbortSignal,
): Promise<Result<readonly string[], ChainFault>> {
  const tip = await site.text('/blocks/tip/height', replies.heightText, signal);
  if (!tip.ok) return tip;
  const last = Math.min(start + count - 1, tip.value);
  if (last < start) return succeed([]);
  const tops = Array.from({ length: Math.ceil((last - start + 1) / PAGE) }, (_none, page) =>
    Math.min(start + (page + 1) * PAGE - 1, last),
  );
  const pages = await inTurns(tops, AT_A_TIME, (top) =>
    site.json(`/blocks/${top}`, replies.blocks, signal),
  );
  if (!pages.ok) return pages;
  return pick(pages.value.flat(), start, last);
}

function pick(
  blocks: readonly replies.Block[],
  start: number,
  last: number,
): Result<readonly string[], ChainFault> {
  const byHeight = new Map(blocks.map((block) => [block.height, block]));
  const headers: string[] = [];
  for (let height = start; height <= last; height += 1) {
    const block = byHeight.get(height);
    if (block === undefined) return fail({ code: 'bad_reply' });
    const header = writeHeader(block);
    if (hashOf(header) !== block.id) return fail({ code: 'contradiction' });
    headers.push(header);
  }
  return succeed(headers);
}

function writeHeader(block: replies.Block): string {
  const bytes = new Uint8Array(80);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, block.version >>> 0, true);
  bytes.set(readHash(block.previousblockhash ?? '') ?? new Uint8Array(32), 4);
  bytes.set(readHash(block.merkle_root) ?? new Uint8Array(32), 36);
  view.setUint32(68, block.timestamp, true);
  view.setUint32(72, block.bits, true);
  view.setUint32(76, block.nonce, true);
  return bytesToHex(bytes);
}

function hashOf(headerHex: string): string | null {
  return readBlockHeader(readHex(headerHex) ?? new Uint8Array())?.hash ?? null;
}
