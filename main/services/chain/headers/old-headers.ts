import { certifyRun } from '../../../domain/chain/headers/certify-run.ts';
import {
  checkpointAt,
  endOfPeriod,
  PERIOD_BLOCKS,
  type Checkpoints,
} from '../../../domain/chain/headers/checkpoints.ts';
import type { HeaderChainReason } from '../../../domain/chain/headers/header-chain-reason.ts';
import type { KnownHeader } from '../../../domain/chain/headers/header-chain.ts';
import { succeed, type Result } from '../../../domain/result.ts';
import type { ChainBackend } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { askHeaders, refuse } from './ask-headers.ts';
import type { StoredRun } from './header-file.ts';
import { readInPortions } from './in-portions.ts';

/** The end of a period below the last checkpoint: from a height up to the block that is known beforehand. */
type Span = { readonly startHeight: number; readonly headers: readonly KnownHeader[] };

/** Headers of periods whose last block is known beforehand, as far as they were asked for. */
export type OldHeaders = {
  readonly at: (heightBlocks: number) => KnownHeader | undefined;
  /** Fetches what lies between a height and what is held of its period. */
  readonly fetch: (
    backend: ChainBackend,
    heightBlocks: number,
    signal: AbortSignal,
  ) => Promise<Result<null, ChainFault>>;
  /** Takes the ends of periods out of a run that was stored, where they are right. */
  readonly restore: (run: StoredRun) => Promise<void>;
  readonly runs: () => readonly StoredRun[];
};

/** Checks a span and keeps it where it reaches further down than the one that is held. */
type Take = (end: number, span: Span) => HeaderChainReason | null;

export function openOldHeaders(checkpoints: Checkpoints): OldHeaders {
  const spans = new Map<number, Span>();
  const take: Take = (end, span) => {
    const reason = certifyRun(span.headers, span.startHeight, checkpoints);
    const held = spans.get(end);
    const isLonger = held === undefined || span.startHeight < held.startHeight;
    if (reason === null && isLonger) spans.set(end, span);
    return reason;
  };
  return {
    at: (heightBlocks) => {
      const span = spans.get(endOfPeriod(heightBlocks));
      return span?.headers[heightBlocks - span.startHeight];
    },
    fetch: async (backend, heightBlocks, signal) => {
      const end = endOfPeriod(heightBlocks);
      const held = spans.get(end) ?? { startHeight: end + 1, headers: [] };
      const more = await askBelow(held, backend, heightBlocks, signal);
      if (!more.ok) return more;
      const headers = [...more.value, ...held.headers];
      const reason = take(end, { startHeight: heightBlocks, headers });
      return reason === null ? succeed(null) : refuse(reason);
    },
    restore: (run) => restoreSpans(run, checkpoints, take),
    runs: () =>
      [...spans.values()].map(({ startHeight, headers }) => ({
        startHeight,
        hexes: headers.map(({ headerHex }) => headerHex),
      })),
  };
}

/** The headers from a height up to the span that is held, linked to it. */
async function askBelow(
  held: Span,
  backend: ChainBackend,
  heightBlocks: number,
  signal: AbortSignal,
): Promise<Result<readonly KnownHeader[], ChainFault>> {
  const reply = await askHeaders(backend, heightBlocks, held.startHeight - heightBlocks, signal);
  if (!reply.ok) return reply;
  const run = await readInPortions(reply.value);
  if (!run.ok) return refuse(run.error);
  const next = held.headers[0];
  return next === undefined || next.previousHash === run.value.at(-1)?.hash
    ? run
    : refuse('checkpoint_differs');
}

async function restoreSpans(
  { startHeight, hexes }: StoredRun,
  checkpoints: Checkpoints,
  take: Take,
): Promise<void> {
  let start = startHeight;
  for (let end = endOfPeriod(start); end < startHeight + hexes.length; end += PERIOD_BLOCKS) {
    if (checkpointAt(checkpoints, end) === null) return;
    const run = await readInPortions(hexes.slice(start - startHeight, end + 1 - startHeight));
    if (run.ok) take(end, { startHeight: start, headers: run.value });
    start = end + 1;
  }
}
