import type { LeafFindingName, LeafReason } from '../../../preload/reserves-shapes.ts';

/** Why a proof of reserves does not hold: what is wrong – why it matters – the way out. */
export const leafReasons: Readonly<Record<LeafReason, string>> = {
  too_large:
    'This file is larger than any proof of this kind. It is probably another file. Choose the one that the exchange made for your account.',
  not_text:
    'This file is no readable text. It may be packed or damaged. Unpack it, or download it again.',
  not_json:
    'This file is not complete, or not in the form it should have. Something may have been cut off on the way. Download it again, and do not open and save it in another program.',
  duplicate_key:
    'This file says the same thing twice, perhaps with two different amounts. What you read and what is checked could differ, so it proves nothing. Download it again.',
  unknown_scheme:
    'Holdfast does not recognise which exchange this proof is of. Choose the kind yourself in the list, and see there where to find the right file.',
  scheme_not_offered:
    'Holdfast cannot check proofs of this kind. Nothing is known of yours, neither good nor bad. The list of kinds says why.',
  missing_file:
    'A file is missing: this kind of proof needs it to find you in the list. See in the list of kinds which files it takes.',
  missing_field:
    'Something that the proof rests on is missing, in the file or in what you filled in. Without it nothing can be recomputed. Fill in all fields, or download the file again.',
  malformed_number:
    'An amount is not written as a plain number. Two programs could read it in two ways, so it proves nothing. Copy it exactly as the exchange shows it, or download the file again.',
  malformed_hash:
    'A fingerprint in the proof has the wrong form or length. Perhaps a part was lost in copying. Copy or download it again.',
  malformed_node:
    'A line or part of the list is not as it should be, so the list cannot be recomputed. Download it again.',
  wrong_assets:
    'The coins are not the same everywhere in this proof. Amounts of a coin that is not covered could be anything. Download the file again; if it stays so, ask the exchange.',
  unknown_asset_list:
    'This proof uses a list of coins that this version of Holdfast does not know. That is no sign of fraud: exchanges add coins. Look for a newer Holdfast.',
  truncated_path:
    'The proof ends before it reaches the total. So far it shows nothing about the published list. Download the whole file again.',
  wrong_height:
    'A step on the way from your balance to the total is missing or out of place. The proof cannot be followed. Download it again; if it stays so, ask the exchange.',
  duplicate_level:
    'Two entries claim the same place on the way to the total. Only one can be true, so the proof proves nothing. Download it again; if it stays so, ask the exchange.',
  wrong_side:
    'The proof contradicts itself about which part stands left and which right. It cannot be followed. Download it again; if it stays so, ask the exchange.',
  padding_with_balance:
    'A part that should be empty carries money. That could hide debts, so the proof is refused. Ask the exchange for an explanation.',
  negative_balance:
    'A balance below zero stands where none can be. It would make the debts of the exchange look smaller. Ask the exchange for an explanation.',
  duplicate_index:
    'The same coin stands in the proof twice. It is not clear which amount counts. Download the file again; if it stays so, ask the exchange.',
  index_out_of_range:
    'A place in this proof lies outside the list. Either it is of a newer kind, or it was changed. Download it again, or look for a newer Holdfast.',
  self_hash_mismatch:
    'Your balances do not give the fingerprint that stands for you. Your amounts or your identification were changed, or belong to another person. Compare them with your account, and download the file again.',
  leaf_hash_mismatch:
    'A part of your balance does not give its fingerprint. An amount was changed, or is of someone else. Compare it with your account, and download the file again.',
  node_hash_mismatch:
    'A fingerprint inside the published list does not follow from what lies below it. The list was changed or damaged. Download the list again; if it stays so, ask the exchange.',
  sum_mismatch:
    'A total is not the sum of its parts. The exchange would owe another amount than it shows. Download the file again; if it stays so, ask the exchange.',
  root_mismatch:
    'What follows from your balance is not the published end result (the root). You were not counted in that list, or not with this balance. Check that both are of the same audit and that you copied the root exactly; if so, ask the exchange.',
  duplicate_leaf:
    'The same part of your balance stands there twice. It would count once only, so the rest is missing. Ask the exchange.',
  leaf_not_in_tree:
    'Your balance is not in the published list. You were not counted, or with another amount, or this is the list of another audit. Check day, amounts and number format; if they are right, ask the exchange.',
  no_leaf_for_account:
    'No entry in the list belongs to this account. Check account, key and day exactly as the exchange shows them; if they are right, you were not counted.',
  wrong_node_count:
    'The list is not complete: its number of lines cannot be right. Download it again.',
  wrong_node_order:
    'Lines in the list are missing or out of order, so it cannot be recomputed. Download it again, and do not sort it.',
};

/** What lessens a proof that holds, by the code of the finding. */
export const leafFindings: Readonly<Record<LeafFindingName, string>> = {
  negative_balance_in_tree:
    'Somewhere in this proof stands a balance below zero. It makes the debts of the exchange look smaller than they are. Ask the exchange why.',
  inner_nodes_not_provable:
    'The steps inside the published list cannot all be recomputed, and the exchange’s own program does not do so either. Your parts are in the list, and its entries add up to the total shown.',
  balances_not_in_proof:
    'You entered a fingerprint and no balance. It was in the list, but nothing shows for which amount.',
  zk_batch_proof_not_checked:
    'That no account is below zero and that the total is right is shown by other proofs of the exchange, which Holdfast does not check.',
  short_hash_bits:
    'The fingerprints in this list have only {bits} bits. The shorter they are, the easier an exchange could make two customers share one.',
  no_second_source:
    'You have read this root in the file only. The exchange could give each customer another list. Compare it with a page, a report or a friend’s file of the same audit.',
  audit_older_than_45_days:
    'This audit is more than 45 days old. It says nothing about what happened since. Look for a newer one.',
  audit_day_unknown:
    'The proof does not say of which day it is. Enter it from the page of the exchange, so that its age counts.',
};
