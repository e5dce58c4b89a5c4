import { succeed, type Result } from '../../../domain/result.ts';
import type { ChainFault } from '../chain-fault.ts';
import type { CoreRpc, RpcOptions } from './core-rpc.ts';
import * as replies from './core-replies.ts';
import { makeLongCall } from './long-call.ts';

/** What to look for among all unspent outputs. Descriptors leave the app here, to the user's own node. */
export type ScanOrder = { readonly descriptors: readonly string[]; readonly count: number };

/** Where an unspent output is. */
export type Unspent = {
  readonly txid: string;
  readonly vout: number;
  readonly height: number;
  readonly scriptHex: string;
  /** Where it says that the address stands on its chain: to be tried. Null where it does not say. */
  readonly toldIndex: number | null;
  /** As the node says: to be replaced by what the transaction says, or to be shown as the node's word. */
  readonly toldSats: number;
};

/** All unspent outputs as they were at one block. */
export type Scan = { readonly heightBlocks: number; readonly unspents: readonly Unspent[] };

/** On the main network a node takes minutes for it. */
const LIMIT_MS = 30 * 60 * 1000;
const SATS_PER_BITCOIN = 1e8;

/** Has the node search its set of unspent outputs (scantxoutset). A signal stops the search there as well. */
export async function scanUnspent(
  rpc: CoreRpc,
  { descriptors, count }: ScanOrder,
  options: RpcOptions,
  progress: (share: number) => void,
): Promise<Result<Scan, ChainFault>> {
  const objects = descriptors.map((desc) =>
    desc.includes('*') ? { desc, range: [0, count - 1] } : desc,
  );
  const found = await makeLongCall(options.signal, {
    call: () =>
      rpc.call(['scantxoutset', 'start', objects], replies.scan, { ...options, limitMs: LIMIT_MS }),
    look: async (signal) => {
      const status = await rpc.call(['scantxoutset', 'status'], replies.scanStatus, { signal });
      if (status.ok && status.value !== null) progress(status.value.progress / 100);
    },
    stop: (signal) => rpc.call(['scantxoutset', 'abort'], replies.anything, { signal }),
  });
  if (!found.ok) return found;
  const unspents = found.value.unspents.map(
    ({ txid, vout, height, scriptPubKey, amount, desc }) => ({
      txid,
      vout,
      height,
      scriptHex: scriptPubKey,
      toldIndex: indexIn(desc),
      toldSats: Math.round(amount * SATS_PER_BITCOIN),
    }),
  );
  return succeed({ heightBlocks: found.value.height, unspents });
}

/** The last step on the way to its first key: `wpkh([d34db33f/84h/0h/0h/0/5]02…)`. */
function indexIn(desc: string): number | null {
  const index = /\[[0-9a-f]{8}[^\]]*\/(\d{1,10})\]/.exec(desc)?.[1];
  return index === undefined ? null : Number(index);
}
