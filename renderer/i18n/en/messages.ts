import type {
  AddressReason,
  MessageOutcome,
  MessageReason,
} from '../../../preload/wallet-shapes.ts';
import type { Template } from '../fill.ts';

/** What the verdict on a signed message means. */
export const messageOutcomes: Readonly<Record<MessageOutcome, Template>> = {
  signed: 'The signature is right: the key of this address signed exactly this message.',
  signed_locked:
    'The signature is right: the key of this address signed exactly this message. It carries time locks (lock time {lockTime}, sequence {sequence}): before that the coins could not be moved.',
  signed_funds: {
    one: 'The signature is right, and so is the one for {count} coin of {sats} sat in all. Whether that coin exists and is unspent was not looked up.',
    other:
      'The signature is right, and so are those for {count} coins of {sats} sat in all. Whether these coins exist and are unspent was not looked up.',
  },
};

/** Why a signed message is not proven. Faults of the address have their own sentences. */
export const messageReasons: Readonly<Record<Exclude<MessageReason, AddressReason>, string>> = {
  signature_empty: 'There is no signature. Copy it from the wallet that signed, whole.',
  signature_not_base64:
    'This is not a signature: it has characters that signatures do not have. Copy it again, whole.',
  signature_malformed:
    'This is not a whole signature: something is missing, too much, or of another form. Copy it again, whole.',
  header_unknown:
    'The first byte of this signature belongs to no known form. Copy it again, whole, or have the message signed anew.',
  header_other_address:
    'This signature was made for another kind of address than this one, so it proves nothing about it. Check the address, or have the message signed anew.',
  address_without_key:
    'An address of this kind has no single key that such a signature could come from. Have the message signed in the form of BIP-322.',
  signature_other:
    'This signature belongs to another address or another message. Not one character of the message may differ, spaces and line ends included.',
  to_sign_other_message:
    'This signature was made for another address or another message. Not one character of the message may differ, spaces and line ends included.',
  to_sign_output:
    'The transaction in this signature pays something out, which a signed message never does. It proves nothing.',
  to_sign_version:
    'The transaction in this signature has a version whose rules are not known yet, so it is neither proven nor disproven.',
  extra_inputs:
    'This signature claims coins without saying which. A proof of funds is needed for that (it begins with pof).',
  proof_malformed:
    'This proof of funds cannot be read: something is missing, or it is not finished. Export it again, finalised.',
  proof_coin_missing:
    'This proof of funds does not say what one of its coins is, so its amount proves nothing. Export it again with all previous transactions.',
  proof_coin_twice: 'This proof of funds counts the same coin twice. It proves nothing.',
  proof_too_large:
    'This proof of funds has more coins than Holdfast verifies in one go, so it is neither proven nor disproven. Ask for it in parts.',
  script_unknown:
    'This address has spending conditions that Holdfast cannot follow, so the signature is neither proven nor disproven. Verify it with the wallet that made it.',
  witness_version_unknown:
    'This address is of a kind whose rules are not known here, so the signature is neither proven nor disproven.',
  annex_unknown:
    'This signature carries an annex, which has no meaning yet, so it is neither proven nor disproven.',
  leaf_version_unknown:
    'The script in this signature is of a version whose rules are not known yet, so it is neither proven nor disproven.',
  key_type_unknown:
    'A key in this script is of a kind whose rules are not known yet, so the signature is neither proven nor disproven.',
  too_many_signatures:
    'This holds more signatures than Holdfast verifies in one go, so it is neither proven nor disproven. Ask for it in parts.',
  signature_missing: 'A signature is missing: not everybody who has to sign has signed.',
  signature_wrong:
    'The signature is wrong: it was made by another key, or for another message. Not one character of the message may differ, spaces and line ends included.',
  signature_encoding:
    'A signature is not written in the one form that Bitcoin allows. The program that made it has a fault. Have the message signed anew.',
  signature_high_s:
    'A signature is in the form that anybody could have changed (high s), which BIP-322 forbids. Have the message signed anew.',
  sighash_not_all:
    'A signature does not cover everything (sighash other than ALL), which BIP-322 forbids. Have the message signed anew.',
  key_malformed: 'A key in this signature is not a valid public key, so it proves nothing.',
  script_mismatch:
    'The key or script in this signature does not belong to this address. Check the address.',
  script_failed:
    'The signature does not meet the spending conditions of this address, so it proves nothing.',
  script_not_minimal:
    'The signature is not written in the shortest form, which BIP-322 demands. Have the message signed anew.',
  script_limits:
    'The script in this signature is larger than Bitcoin allows, so it proves nothing.',
  script_forbidden:
    'The script in this signature uses something that BIP-322 forbids in signed messages, so it proves nothing.',
  stack_not_clean:
    'The signature holds more than it needs, which BIP-322 forbids. Have the message signed anew.',
  lock_time_unmet:
    'The signature does not wait as long as the spending conditions of this address demand, so it proves nothing.',
};
