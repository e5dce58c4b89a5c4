import type { ProofReason } from '../../../preload/ladder-shapes.ts';

/** Why a proof of a rung is none: what is wrong – why it matters – the way out. */
export const proofReasons: Readonly<Record<ProofReason, string>> = {
  seen_address_differs:
    'This address is not the one of this wallet (number {index}): it differs from chunk {chunk} on. Your device and Holdfast make different addresses, so coins could go where you cannot reach them. Do not receive anything yet: check network, address type and account on the device.',
  seen_address_swapped:
    'This address begins or ends like yours (number {index}), but differs from chunk {chunk} on. That is hardly ever chance: some malware swaps addresses for look-alikes. Do not use it, and look at the screen of the device itself.',
  seen_address_elsewhere:
    'This is an address of this wallet, but another one than was asked for: number {found} of one of its two rows, not number {index}. Let the device show the right number in the right row (receive or change).',
  list_lacks_address:
    'The address with number {index} is not in this list. Without it nothing shows that both make the same. Export more addresses, of both rows (receive and change), or compare one by one.',
  index_not_asked:
    'This answer is about another number than the one that was asked for ({index}). The number is drawn by chance so that no prepared answer fits. Look up the address with that number.',
  change_not_compared:
    'The first change address is missing. Your wallet sends the rest of each payment there, so a wrong one loses money without notice. Let the device show it too.',
  eye_not_all:
    'Not every address was compared. One that differs is enough to lose coins. Compare all of them, to the last character.',
  fingerprint_malformed:
    'A fingerprint has eight characters, 0 to 9 and a to f. Look for “fingerprint” or “XFP” on the device, and type it over.',
  fingerprint_differs:
    'This is the fingerprint of another key. The backup that was restored leads to another wallet: another phrase, a word read wrongly, or a passphrase forgotten or added. Do not rely on this backup: find out which it is.',
  message_not_asked:
    'This is a signature for another message than the one that was asked for. An old signature shows nothing about today. Sign exactly the message that stands here.',
  address_not_asked:
    'This signature names an address that does not belong to this key at this place. Sign with one of the addresses that stand here, or at the path that stands here.',
  address_not_of_wallet:
    'This address is not among the first thousand of either row of this wallet. Holdfast can only keep what is about your own addresses. Check the address, or choose another wallet.',
  code_unreadable:
    'This code holds neither a signature nor a signed transaction, or a part of it is missing. Nothing was changed. Show it again, whole.',
  psbt_of_other_wallet:
    'This transaction does not spend from this wallet, so its signatures say nothing about its keys. Open one that spends from this wallet.',
  psbt_without_signature:
    'There is no good signature by a key of this wallet in this transaction. Sign it on the device first, and export it again.',
  spend_without_keys:
    'No key of this wallet can be seen in the signatures of this transaction, so it shows nothing about any of them. Spend with the keys of this wallet.',
  proof_used_before:
    'This transaction is already among the evidence. Kept signatures show nothing about today. Make a new one.',
};
