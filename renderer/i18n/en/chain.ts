import type {
  ChainProofReason,
  HeaderChainReason,
  InclusionReason,
  ProofLimit,
  WorkWorth,
} from '../../../preload/chain-shapes.ts';
import type { Template } from '../fill.ts';

/** What it means that a transaction is in a block, by what the work in that block is worth. */
export const inclusionOutcomes: Readonly<Record<WorkWorth, string>> = {
  costly:
    'This transaction is in this block, and making the block took so much work that nobody forges it lightly. That the block is part of the chain everyone follows, and at what height, a single block does not show.',
  cheap:
    'This transaction is in this block, but the block took so little work that it could be made again today. That is how the first years of Bitcoin look, and how a forgery looks. As evidence it is weak.',
  test_network:
    'This transaction is in this block. It is a block of a test network, which anybody can make, so this proves little.',
};

/** Why the headers that a server sent are not taken into the chain. */
export const headerReasons: Readonly<Record<HeaderChainReason, string>> = {
  headers_malformed:
    'The server sent block headers that are not 80 bytes each, so none was used. Choose another server if it happens again.',
  header_not_linked:
    'The block headers of this server do not follow one another: they are faulty or made up. None was used. Choose another server.',
  header_without_work:
    'A block header of this server lacks the work that makes a block hard to forge, so none was used. Choose another server.',
  header_wrong_target:
    'A block header of this server names a difficulty that is wrong at its place, as a cheaply forged one would. None was used. Choose another server.',
  header_too_old_time:
    'A block header of this server has a time before the blocks under it, which the rules forbid. None was used. Choose another server.',
  header_from_the_future:
    'A block of this server lies more than two hours in the future by the clock of your computer. Check the date and time first; if they are right, choose another server.',
  header_old_version:
    'A block header of this server has a version that has not been valid for years, so none was used. Choose another server.',
  checkpoint_differs:
    'The chain of this server lacks a block that this app knows to be in the real one. It is on another chain or made up, so nothing was used. Choose another server.',
};

/** Why a transaction is not shown to be in a block. */
export const inclusionReasons: Readonly<Record<InclusionReason, string>> = {
  block_header_malformed:
    'The block header cannot be read. It is exactly 80 bytes, so 160 characters of hex. Copy it again, whole.',
  block_height_malformed:
    'The block height is not a whole number from 0 up. Look it up again, or leave it out.',
  block_target_malformed:
    'The header names a difficulty that no block can have. It is damaged or made up. Export it again from your own node.',
  block_target_too_easy:
    'The header claims a block that is easier to make than this network allows. It is of another network, or made up. Check which network you chose.',
  block_without_work:
    'The work that a block needs is not in this header. It was changed, copied wrong or made up. Export it again from your own node.',
  block_work_too_low:
    'This block took far less work than blocks at that height do, so it could be forged. Check the height, or export it again from your own node.',
  tx_malformed:
    'The transaction cannot be read: something is missing, too much, or damaged. Copy it again, whole, as raw hex.',
  tx_of_64_bytes:
    'The transaction is exactly 64 bytes long. Such a one can be used to fake a proof (CVE-2017-12842), so it is never believed.',
  txid_malformed: 'The transaction ID is not 64 characters of hex. Copy it again, whole.',
  txid_differs:
    'The transaction has another ID than the one stated. It was changed, or it is another transaction. Copy both again from the same place.',
  merkle_item_malformed:
    'The proof has a part that is not a hash of 32 bytes. It is damaged. Export it again.',
  merkle_too_long: 'The proof has more levels than any block has, so it is made up or damaged.',
  merkle_position_malformed:
    'The place in the block is not a whole number from 0 up. Export the proof again.',
  merkle_position_beyond:
    'The place in the block lies beyond what this proof reaches. It is damaged or made up. Export it again.',
  merkle_twin:
    'The proof counts one transaction twice, at a place where there is none (CVE-2012-2459). It is a known way to cheat, so it is not believed.',
  merkle_transaction_inside:
    'A part of the proof could be a transaction itself (CVE-2017-12842). It is a known way to cheat, so it is not believed.',
  merkle_root_differs:
    'The proof does not lead to this block: the transaction is not shown to be in it. Check that transaction, proof and block belong together.',
  txoutproof_malformed:
    'The proof cannot be read: something is missing, too much, or damaged. Copy what gettxoutproof gives, whole.',
  txoutproof_without_tx:
    'This proof is about other transactions than this one. Make it again for the ID of this transaction.',
  txoutproof_other_block:
    'The header and the proof are of two different blocks. Leave the header out, or take the one of the same block.',
};

/** Why what was handed in does not prove a deposit or a spend. Faults of the proof that it is in a block stand above. */
export const chainProofReasons: Readonly<
  Record<Exclude<ChainProofReason, InclusionReason>, Template>
> = {
  block_work_cheap:
    'This block took so little work that anybody could forge it today, so it proves nothing about your wallet. Take a transaction since April 2024: a small new one will do.',
  deposit_elsewhere:
    'This transaction pays none of the first {count} receive and change addresses of this wallet. Check that it is the right transaction and the right wallet.',
  deposit_to_change:
    'This transaction pays only change addresses of this wallet, so it is what a payment left behind. Take one that paid a receive address.',
  previous_tx_malformed:
    'One of the previous transactions cannot be read: something is missing, too much, or damaged. Copy it again, whole, as raw hex.',
  previous_tx_missing: {
    one: 'The transaction that {count} input spends from is missing. Add it as raw hex, so that the signatures can be checked.',
    other:
      'The transactions that {count} inputs spend from are missing. Add them all as raw hex, so that the signatures can be checked.',
  },
  spend_elsewhere:
    'This transaction spends nothing from the first {count} receive and change addresses of this wallet. Check that it is the right transaction and the right wallet.',
  spend_too_large:
    'This transaction spends more than {count} coins of this wallet, which is more than is verified in one go. Take a smaller one.',
  spend_not_judged:
    'Input {input} is signed in a way that Holdfast cannot verify, so nothing is proven about your keys. Take an ordinary payment from this wallet.',
  spend_not_signed:
    'Input {input} is not signed rightly by this wallet: the signatures were changed or left out. Copy the transaction again, whole, with its witnesses.',
};

/** What a proof by file leaves open. */
export const proofLimits: Readonly<Record<ProofLimit, string>> = {
  best_chain:
    'One block shows that much work was done. That it is part of the chain everyone follows, it does not show: your own node or a server can.',
  height: 'The height is as you gave it; one block does not prove it.',
  test_network:
    'This is a test network. Anybody can make such a block, so this shows the way and proves little.',
};
