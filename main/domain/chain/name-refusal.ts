/** Why a node did not take a transaction, as far as its words name it. Sentences: renderer/i18n, `broadcastReasons`. */
export type BroadcastReason =
  | 'broadcast_coins_spent'
  | 'broadcast_coins_promised'
  | 'broadcast_already_known'
  | 'broadcast_fee_low'
  | 'broadcast_fee_high'
  | 'broadcast_locked'
  | 'broadcast_signature'
  | 'broadcast_dust'
  | 'broadcast_chain_long';

/** Words of Bitcoin Core (src/validation.cpp, src/policy, src/node/transaction.cpp), which other servers hand on. */
const WORDS: readonly (readonly [RegExp, BroadcastReason])[] = [
  [
    /txn-already-(?:in-mempool|known)|already in (?:block chain|utxo set)/i,
    'broadcast_already_known',
  ],
  [/inputs-missingorspent|missing[- ]?inputs/i, 'broadcast_coins_spent'],
  [
    /txn-mempool-conflict|rejecting replacement|bip125-replacement|replacement-failed/i,
    'broadcast_coins_promised',
  ],
  [/min (?:relay )?fee not met|insufficient fee/i, 'broadcast_fee_low'],
  [/max-fee-exceeded|absurdly-high-fee|fee exceeds maximum/i, 'broadcast_fee_high'],
  [/non-final|non-bip68-final/i, 'broadcast_locked'],
  [/script-verify|bad-witness/i, 'broadcast_signature'],
  [/\bdust\b/i, 'broadcast_dust'],
  [/too-long-mempool-chain|too-large-cluster/i, 'broadcast_chain_long'],
];
/** Some servers repeat the whole transaction after their reason. */
const MOST_READ = 500;

/** Makes one of a closed list of reasons out of a server's free words; null where none fits. The words themselves go nowhere. */
export function nameRefusal(words: string): BroadcastReason | null {
  const read = words.slice(0, MOST_READ);
  return WORDS.find(([pattern]) => pattern.test(read))?.[1] ?? null;
}
