import { bytesToHex } from '@noble/hashes/utils.js';
import type { HistoryEntry } from '../../../domain/chain/history-status.ts';
import type { InclusionReason } from '../../../domain/chain/inclusion-reason.ts';
import { verifyInclusion } from '../../../domain/chain/verify-inclusion.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { EntryBlock } from '../../../domain/wallet-chain/wallet-chain.ts';
import type { ChainBackend, MerkleProof } from '../chain-backend.ts';
import type { ChainCode, ChainFault } from '../chain-fault.ts';
import type { KnownHeader } from '../headers/header-keeper.ts';
import { inTurns } from '../in-turns.ts';
import { asBlockProof } from './as-block-proof.ts';
import type { ListedTransaction, SyncOrder } from './sync-order.ts';

/** What a server has to show for a transaction that it says is in a block: not yet looked at. */
export type ProofMaterial = ReadonlyMap<
  string,
  { readonly header: KnownHeader; readonly proof: MerkleProof | 'none' | 'contradiction' }
>;

/** What came out: in the block, unproven there, or refused with the reason. */
export type Placement =
  | { readonly kind: 'in_block'; readonly block: EntryBlock }
  | { readonly kind: 'refused'; readonly reason: InclusionReason | ChainCode };

/** A node without the block or the index, or a server that does not want to: no proof, but no lie either. */
const NO_PROOF: readonly ChainCode[] = [
  'block_pruned',
  'no_transaction_index',
  'server_error',
  'transaction_unknown',
];
/** Questions under way at a time: in one connection, and over a handful of connections. */
const AT_A_TIME: Readonly<Record<ChainBackend['kind'], number>> = {
  electrum: 200,
  esplora: 6,
  bitcoin_core: 4,
};
/** Blocks of one retarget period: where one header is fetched, its neighbours are. */
const PERIOD = 2016;
const PERIODS_AT_A_TIME = 4;

/** Asks for the proofs of some transactions and for the headers of their blocks, all at the same time. */
export async function askProofs(
  { backend, headers, watch }: SyncOrder,
  wanted: readonly HistoryEntry[],
): Promise<Result<ProofMaterial, ChainFault>> {
  const { signal } = watch;
  if (wanted.length === 0) return succeed(new Map());
  watch.progress('proofs', 0, wanted.length);
  const [proofs, blocks] = await Promise.all([
    inTurns(wanted, AT_A_TIME[backend.kind], (one) => askProof(backend, one, signal)),
    inTurns(byPeriod(wanted), PERIODS_AT_A_TIME, (heights) =>
      inTurns(heights, 1, (height) => headers.headerAt(backend, height, signal)),
    ),
  ]);
  if (!proofs.ok) return proofs;
  if (!blocks.ok) return blocks;
  watch.progress('proofs', wanted.length, wanted.length);
  const heights = byPeriod(wanted).flat();
  const byHeight = new Map(blocks.value.flat().map((header, at) => [heights[at], header]));
  return succeed(
    new Map(
      wanted.flatMap(({ txid, height }, at) => {
        const [proof, header] = [proofs.value[at], byHeight.get(height)];
        return proof === undefined || header === undefined ? [] : [[txid, { proof, header }]];
      }),
    ),
  );
}

async function askProof(
  backend: ChainBackend,
  wanted: HistoryEntry,
  signal: AbortSignal,
): Promise<Result<MerkleProof | 'none' | 'contradiction', ChainFault>> {
  if (signal.aborted) return fail({ code: 'cancelled' });
  const proof = await backend.merkle(wanted, signal);
  if (proof.ok) return proof;
  const { code } = proof.error;
  if (code === 'contradiction') return succeed(code);
  return NO_PROOF.includes(code) ? succeed('none') : proof;
}

function byPeriod(wanted: readonly HistoryEntry[]): readonly (readonly number[])[] {
  const periods = new Map<number, Set<number>>();
  for (const { height } of wanted) {
    const period = Math.floor(height / PERIOD);
    periods.set(period, (periods.get(period) ?? new Set()).add(height));
  }
  return [...periods.values()].map((heights) => [...heights]);
}

/** Checks a proof against a header of the verified chain. Hash and time of the block are from there and from nowhere else. */
export function placeInBlock(
  { wallet: { network } }: SyncOrder,
  { transaction, heightBlocks: height }: ListedTransaction,
  material: ProofMaterial,
): Placement {
  const { proof, header } = material.get(transaction.txid) ?? { proof: 'none', header: null };
  if (proof === 'contradiction') return { kind: 'refused', reason: proof };
  if (proof === 'none' || header === null) {
    return { kind: 'in_block', block: unproven(height) };
  }
  const { headerHex, hash, time } = header;
  const verified = verifyInclusion({
    network,
    txHex: bytesToHex(transaction.bytes),
    txid: transaction.txid,
    height,
    proof: asBlockProof(proof, headerHex),
  });
  return verified.ok
    ? { kind: 'in_block', block: { heightBlocks: height, isProven: true, hash, time } }
    : { kind: 'refused', reason: verified.error };
}

function unproven(heightBlocks: number): EntryBlock {
  return { heightBlocks, isProven: false, hash: null, time: null };
}
