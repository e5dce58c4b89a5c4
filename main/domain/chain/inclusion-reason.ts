/** What is wrong with a block header or the work in it. */
export type HeaderReason =
  | 'block_header_malformed'
  | 'block_target_malformed'
  | 'block_target_too_easy'
  | 'block_without_work'
  | 'block_work_too_low';

/** What is wrong with a transaction that is said to be in a block. */
export type TransactionReason =
  'tx_malformed' | 'tx_of_64_bytes' | 'txid_malformed' | 'txid_differs';

/** What is wrong with a way from a transaction to the merkle root of its block. */
export type MerkleReason =
  | 'merkle_item_malformed'
  | 'merkle_too_long'
  | 'merkle_position_malformed'
  | 'merkle_position_beyond'
  | 'merkle_twin'
  | 'merkle_transaction_inside'
  | 'merkle_root_differs';

/** What is wrong with a proof as `gettxoutproof` of Bitcoin Core makes it. */
export type TxOutProofReason =
  'txoutproof_malformed' | 'txoutproof_without_tx' | 'txoutproof_other_block';

/** Why a transaction is not shown to be in a block. Sentences: renderer/i18n, `inclusionReasons`. */
export type InclusionReason =
  HeaderReason | TransactionReason | MerkleReason | TxOutProofReason | 'block_height_malformed';
