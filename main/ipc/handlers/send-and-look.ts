import { setTimeout } from 'node:timers/promises';
import type { BroadcastSight } from '../../../preload/send-shapes.ts';
import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { ChainBackend } from '../../services/chain/chain-backend.ts';
import type { ChainCode, ChainFault } from '../../services/chain/chain-fault.ts';
import { idOfOwn } from '../../services/chain/check-transaction.ts';
import { openBackend } from '../../services/chain/open-backend.ts';
import type { Network } from '../../services/network/network.ts';

export type Sending = {
  readonly hex: string;
  readonly through: SavedServer;
  /** Where it is looked for afterwards; null to look at the same one again. */
  readonly other: SavedServer | null;
};

type Sent = { readonly txid: string; readonly sight: BroadcastSight };

/** A payment needs some seconds from node to node; after that it is for the user to look again. */
const LOOKS = 5;
const PAUSE_MS = 2000;
/** How servers say that they do not know a transaction. Bitcoin Core without a list of all looks among those waiting. */
const UNKNOWN: readonly ChainCode[] = [
  'transaction_unknown',
  'no_transaction_index',
  'http_status',
];

/** Whoever says this, has not passed it on. After anything else it may be under way. */
const SURELY_NOT: readonly ChainCode[] = ['broadcast_refused', 'not_allowed', 'node_starting'];

/**
 * Sends a transaction once, and looks whether another server has heard of it. Nothing is sent a second time. A server that
 * gave no proper answer may have passed it on: then only who has seen it tells.
 */
export async function sendAndLook(
  network: Network,
  { hex, through, other }: Sending,
  signal: AbortSignal,
): Promise<Result<Sent, ChainFault>> {
  const sender = openBackend(network, through);
  const witness = other === null ? sender : openBackend(network, other);
  try {
    // Who cannot be reached was sent nothing.
    const reached = await sender.identify(signal);
    if (!reached.ok) return reached;
    const sent = await sender.broadcast(hex, signal);
    if (!sent.ok && SURELY_NOT.includes(sent.error.code)) return sent;
    const txid = sent.ok ? sent.value : idOfOwn(hex);
    if (txid === null) return fail({ code: 'broadcast_refused' });
    const sight = await look(witness, txid, signal);
    return sent.ok || sight === 'seen'
      ? succeed({ txid, sight })
      : fail({ code: 'broadcast_unsure' });
  } finally {
    sender.close();
    witness.close();
  }
}

async function look(
  backend: ChainBackend,
  txid: string,
  signal: AbortSignal,
): Promise<BroadcastSight> {
  for (let turn = 1; ; turn += 1) {
    const found = await backend.transactions([{ txid, height: 0 }], signal);
    if (found.ok) return 'seen';
    if (!UNKNOWN.includes(found.error.code)) return 'unasked';
    if (turn === LOOKS) return 'unseen';
    const isAwake = await setTimeout(PAUSE_MS, true, { signal }).catch(() => false);
    if (!isAwake) return 'unasked';
  }
}
