import { succeed, type Result } from '../../../domain/result.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import * as replies from './core-replies.ts';

/** What to look for among all unspent outputs. Descriptors leave the app here, to the user's own node. */
export type ScanOrder = { readonly descriptors: readonly string[]; readonly count: number };

/** Where an unspent output is. Its amount is read from the transaction, never from here. */
export type Unspent = {
  readonly txid: string;
  readonly vout: number;
  readonly height: number;
  readonly scriptHex: string;
};

/** On the main network a node takes minutes for it. */
const LIMIT_MS = 30 * 60 * 1000;

/** Has the node search its set of unspent outputs (scantxoutset). */
export async function scanUnspent(
  rpc: CoreRpc,
  { descriptors, count }: ScanOrder,
  options: RpcOptions,
): Promise<Result<readonly Unspent[], ChainFault>> {
  const objects = descriptors.map((desc) => ({ desc, range: [0, count - 1] }));
  const found = await rpc.call(['scantxoutset', 'start', objects], replies.scan, {
    ...options,
    limitMs: LIMIT_MS,
  });
  if (!found.ok) return found;
  return succeed(
    found.value.unspents.map(({ txid, vout, height, scriptPubKey }) => ({
      txid,
      vout,
      height,
      scriptHex: scriptPubKey,
    })),
  );
}
