import { bytesToHex } from '@noble/hashes/utils.js';
import type { ChainRung } from '../../domain/ladder/chain-candidates.ts';
import type { Answer } from '../../domain/ladder/answer-task.ts';
import type { InBlockClaim } from '../../domain/ladder/prove-in-block.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { ReadEntries, ReadEntry } from '../../domain/wallet-chain/read-entries.ts';
import type { ChainBackend } from './chain-backend.ts';
import type { ChainFault } from './chain-fault.ts';
import type { HeaderKeeper } from './headers/header-keeper.ts';
import { asBlockProof } from './sync/as-block-proof.ts';

/** Who is asked for a proof, and what is known already. */
export type ProofSource = {
  readonly backend: ChainBackend;
  readonly headers: HeaderKeeper;
  /** Transactions of the wallet as they are kept. */
  readonly read: ReadEntries;
  readonly signal: AbortSignal;
};

/**
 * Fetches what shows that a kept transaction proves a rung: the way to its block and that block's header from the checked
 * chain, and for a spend what it spends. The ladder checks all of it as if the user had brought it.
 */
export async function fetchChainAnswer(
  source: ProofSource,
  rung: ChainRung,
  txid: string,
): Promise<Result<Answer, ChainFault>> {
  const one = source.read.get(txid);
  const heightBlocks = one?.entry.block?.heightBlocks;
  if (one === undefined || heightBlocks === undefined) return fail({ code: 'transaction_unknown' });
  const claim = await fetchClaim(source, one, heightBlocks);
  if (!claim.ok) return claim;
  if (rung === 5) return succeed({ rung, proof: claim.value });
  const previous = await fetchPrevious(source, one);
  if (!previous.ok) return previous;
  return succeed({ rung, proof: { ...claim.value, previousTransactionsHex: previous.value } });
}

async function fetchClaim(
  { backend, headers, signal }: ProofSource,
  { entry: { txid, hex } }: ReadEntry,
  height: number,
): Promise<Result<InBlockClaim, ChainFault>> {
  const [proof, header] = await Promise.all([
    backend.merkle({ txid, height }, signal),
    headers.headerAt(backend, height, signal),
  ]);
  if (!proof.ok) return proof;
  if (!header.ok) return header;
  const inBlock = asBlockProof(proof.value, header.value.headerHex);
  return succeed({ txHex: hex, txid, height, proof: inBlock, isInCheckedChain: true });
}

/** Those of the wallet are kept; others are asked for, each known by the id that its bytes give. */
async function fetchPrevious(
  { backend, read, signal }: ProofSource,
  { spends }: ReadEntry,
): Promise<Result<readonly string[], ChainFault>> {
  const txids = [...new Set(spends.map(({ txid }) => txid))];
  const kept = txids.flatMap((txid) => read.get(txid)?.entry.hex ?? []);
  const missing = txids.filter((txid) => !read.has(txid));
  if (missing.length === 0) return succeed(kept);
  const wanted = missing.map((txid) => ({ txid, height: 0 }));
  const found = await backend.transactions(wanted, signal);
  if (!found.ok) return found;
  return succeed([...kept, ...[...found.value.values()].map(({ bytes }) => bytesToHex(bytes))]);
}
