import type { PsbtFindingCode, PsbtReason } from '../../../preload/wallet-shapes.ts';
import type { Template } from '../fill.ts';

/** Why a PSBT cannot be read: what is wrong – why it matters – the way out. */
export const psbtReasons: Readonly<Record<PsbtReason, string>> = {
  psbt_text_unreadable:
    'This is not the text of a prepared transaction (PSBT). It comes as base64, which begins with cHNidP8, or as hex. Copy it again from your wallet, whole.',
  psbt_base64_damaged:
    'The end of this text was cut off or changed. Signing half of it would sign something else. Copy it again, whole.',
  psbt_not_a_psbt:
    'This does not begin as a prepared transaction (PSBT) does. Export the PSBT from your wallet, and open that.',
  psbt_network_transaction:
    'This is a finished transaction, not a prepared one (PSBT). There is nothing left to check before signing. Look it up by its id, or export the PSBT.',
  psbt_too_large:
    'This is larger than any transaction that the network passes on, so it is not read. Make the payment in smaller parts.',
  psbt_truncated:
    'This PSBT ends in the middle of a field: it was cut off. Export it again, whole.',
  psbt_inputs_missing:
    'This PSBT ends before all of its inputs are described ({count} missing). It was cut off. Export it again, whole.',
  psbt_outputs_missing:
    'This PSBT ends before all of its outputs are described ({count} missing). It was cut off. Export it again, whole.',
  psbt_trailing_bytes:
    'After its end this PSBT goes on ({count} bytes). Something was added that no wallet would show you. Export it again.',
  psbt_length_not_minimal:
    'A length in this PSBT is written in a longer way than the rules allow. Wallets might read it differently. Export it again.',
  psbt_key_twice:
    'The field {field} stands there twice. Two wallets could each believe another one. Export the PSBT again.',
  psbt_key_length:
    'The key of the field {field} has a length that it cannot have. The PSBT is damaged. Export it again.',
  psbt_value_length:
    'The value of the field {field} has a length that it cannot have. The PSBT is damaged. Export it again.',
  psbt_value_malformed:
    'The field {field} does not hold what it should. The PSBT is damaged. Export it again.',
  psbt_field_missing:
    'The field {field} is missing, which version {version} of a PSBT needs. Export it again.',
  psbt_field_not_allowed:
    'The field {field} does not belong in version {version} of a PSBT. Wallets might read it differently. Export it again.',
  psbt_version_unknown:
    'This is version {version} of a PSBT, which nobody has described: there are 0 and 2. Export it in one of those.',
  psbt_unsigned_tx_malformed:
    'The transaction inside this PSBT cannot be read (PSBT_GLOBAL_UNSIGNED_TX). It is damaged. Export it again.',
  psbt_unsigned_tx_signed:
    'The transaction inside this PSBT carries signatures where none may be (PSBT_GLOBAL_UNSIGNED_TX). Export it again.',
  psbt_previous_tx_malformed:
    'The earlier transaction shown for input {input} cannot be read (PSBT_IN_NON_WITNESS_UTXO). The amount cannot be checked. Export the PSBT again.',
  psbt_previous_tx_mismatch:
    'The earlier transaction shown for input {input} is not the one it spends from. Its amount could be a lie to hide a fee. Do not sign this; export the PSBT again.',
  psbt_previous_output_missing:
    'Input {input} spends an output that the earlier transaction does not have. No signature could be valid. Export the PSBT again.',
  psbt_public_key_invalid:
    'The public key in the field {field} is none. No signature could fit it. Export the PSBT again.',
  psbt_signature_malformed:
    'A signature in the field {field} has no valid form. The network would refuse it. Sign again.',
  psbt_amount_impossible:
    'An amount is negative, or more than all bitcoin there will ever be. No such transaction can exist. Export the PSBT again.',
  psbt_locktime_range:
    'The field {field} holds a number outside its range: heights lie below 500000000, times from there on. Export the PSBT again.',
  psbt_locktime_conflict:
    'One input has to wait for a block height, another for a time, and a transaction can only have one of the two. Make two payments of it.',
  psbt_silent_payment:
    'This pays a silent payment address, and the place it goes to is not known before signing. Holdfast cannot check that yet. Check it on your device.',
  psbt_private_key:
    'This PSBT holds a private key. Whoever has it can take the coins, so Holdfast refuses it and has kept nothing. Delete the file, and move the coins if anyone else could read it.',
};

/** What was noticed about a PSBT. `places` counts inputs or outputs from 1. */
export const psbtFindings: Readonly<Record<PsbtFindingCode, Template>> = {
  change_not_mine: {
    one: 'Output {places} says that it comes back to this wallet, but the wallet has no such address. The money would go to somebody else. Do not sign this.',
    other:
      'Outputs {places} say that they come back to this wallet, but the wallet has no such addresses. The money would go to somebody else. Do not sign this.',
  },
  outputs_exceed_inputs:
    'More goes out than comes in. No such transaction can exist. Make the payment again.',
  fee_absurd:
    'The fee is far higher than anyone means to pay. Fees do not come back. Do not sign this; make the payment again with a lower fee.',
  duplicate_input: {
    one: 'Input {places} spends coins that another input spends already. The network would refuse it. Make the payment again.',
    other:
      'Inputs {places} spend coins that other inputs spend already. The network would refuse it. Make the payment again.',
  },
  utxo_conflict: {
    one: 'Input {places} shows two different amounts or scripts for the same coins. One of them is a lie, which could hide a fee. Do not sign this.',
    other:
      'Inputs {places} each show two different amounts or scripts for the same coins. One of them is a lie, which could hide a fee. Do not sign this.',
  },
  utxo_legacy_unproven: {
    one: 'Input {places} is of the old kind, and its amount is only claimed. A signature would not cover it, so that a lie could hide a fee. Do not sign this; export it with the earlier transactions.',
    other:
      'Inputs {places} are of the old kind, and their amounts are only claimed. Signatures would not cover them, so that a lie could hide a fee. Do not sign this; export it with the earlier transactions.',
  },
  signature_invalid: {
    one: 'A signature in input {places} is wrong: it was damaged, or made for another transaction. The network would refuse it. Sign again from the start.',
    other:
      'Signatures in inputs {places} are wrong: they were damaged, or made for another transaction. The network would refuse it. Sign again from the start.',
  },
  final_insufficient: {
    one: 'Input {places} is marked as finished, but what is there does not unlock its coins. The network would refuse it. Sign again from the start.',
    other:
      'Inputs {places} are marked as finished, but what is there does not unlock their coins. The network would refuse it. Sign again from the start.',
  },
  redeem_script_mismatch: {
    one: 'The redeem script shown for input {places} is not the one behind its address. Something was exchanged. Do not sign this.',
    other:
      'The redeem scripts shown for inputs {places} are not those behind their addresses. Something was exchanged. Do not sign this.',
  },
  witness_script_mismatch: {
    one: 'The witness script shown for input {places} is not the one behind its address. Something was exchanged. Do not sign this.',
    other:
      'The witness scripts shown for inputs {places} are not those behind their addresses. Something was exchanged. Do not sign this.',
  },
  taproot_mismatch: {
    one: 'The Taproot key or script shown for input {places} is not the one behind its address. Something was exchanged. Do not sign this.',
    other:
      'The Taproot keys or scripts shown for inputs {places} are not those behind their addresses. Something was exchanged. Do not sign this.',
  },
  output_script_mismatch: {
    one: 'The script or key shown for output {places} is not the one behind its address. A device could take it for your change. Do not sign this.',
    other:
      'The scripts or keys shown for outputs {places} are not those behind their addresses. A device could take them for your change. Do not sign this.',
  },
  output_unspendable: {
    one: 'Output {places} goes to a key that cannot exist. Nobody could ever spend it. Do not sign this.',
    other:
      'Outputs {places} go to keys that cannot exist. Nobody could ever spend them. Do not sign this.',
  },
  sighash_open: {
    one: 'The signature for input {places} would not cover all outputs (sighash NONE or SINGLE). Whoever has it could send the coins elsewhere. Do not sign this.',
    other:
      'The signatures for inputs {places} would not cover all outputs (sighash NONE or SINGLE). Whoever has them could send the coins elsewhere. Do not sign this.',
  },
  sighash_unknown: {
    one: 'Input {places} asks for a kind of signature that does not exist. Nobody knows what it would cover. Do not sign this.',
    other:
      'Inputs {places} ask for a kind of signature that does not exist. Nobody knows what it would cover. Do not sign this.',
  },
  utxo_missing: {
    one: 'The PSBT does not show which coins input {places} spends, so the amount and the fee are unknown. Export it with the earlier transactions.',
    other:
      'The PSBT does not show which coins inputs {places} spend, so the amounts and the fee are unknown. Export it with the earlier transactions.',
  },
  utxo_unproven: {
    one: 'The amount of input {places} is claimed, not proven. Signing twice over such a claim can hide a fee. Export it with the earlier transactions.',
    other:
      'The amounts of inputs {places} are claimed, not proven. Signing twice over such claims can hide a fee. Export it with the earlier transactions.',
  },
  no_input_mine:
    'None of the coins spent are from this wallet, as far as it can be seen. Perhaps another wallet is meant. Choose that one.',
  output_other_account: {
    one: 'Output {places} names your device, but another account than this wallet. Holdfast cannot tell whether it is yours. Check the address on your device.',
    other:
      'Outputs {places} name your device, but another account than this wallet. Holdfast cannot tell whether they are yours. Check the addresses on your device.',
  },
  index_far: {
    one: 'Output {places} is yours, but its number is so high that a restored wallet would not look there. Make the payment again with a fresh change address.',
    other:
      'Outputs {places} are yours, but their numbers are so high that a restored wallet would not look there. Make the payment again with fresh change addresses.',
  },
  fee_high:
    'The fee is high: for its size, or for the amount. Fees do not come back. Compare it with what is usual today before you sign.',
  fee_low:
    'The fee is below 1 sat/vB. Many nodes do not pass that on, and the payment could hang. Raise the fee unless you mean it.',
  sighash_anyone_can_pay: {
    one: 'The signature for input {places} lets others add inputs of their own (ANYONECANPAY). That is used for joint payments only. Sign it only if you mean that.',
    other:
      'The signatures for inputs {places} let others add inputs of their own (ANYONECANPAY). That is used for joint payments only. Sign it only if you mean that.',
  },
  sighash_mismatch: {
    one: 'Input {places} asks for one kind of signature and has another. Wallets may refuse to finish it. Sign again from the start.',
    other:
      'Inputs {places} ask for one kind of signature and have another. Wallets may refuse to finish it. Sign again from the start.',
  },
  signature_unchecked: {
    one: 'A signature in input {places} could not be checked, because the PSBT does not show enough. Let your wallet check it before you send.',
    other:
      'Signatures in inputs {places} could not be checked, because the PSBT does not show enough. Let your wallet check them before you send.',
  },
  final_unchecked: {
    one: 'Input {places} is marked as finished, but Holdfast cannot check that: the PSBT does not show enough, or it uses rules that Holdfast does not know.',
    other:
      'Inputs {places} are marked as finished, but Holdfast cannot check that: the PSBT does not show enough, or it uses rules that Holdfast does not know.',
  },
  signature_of_stranger: {
    one: 'A signature in input {places} is by a key that these coins do not ask for. It does not count. Sign with the right device.',
    other:
      'Signatures in inputs {places} are by keys that these coins do not ask for. They do not count. Sign with the right device.',
  },
  signature_high_s: {
    one: 'A signature in input {places} has a form that nodes do not pass on (high S). The payment would not arrive. Sign again with another program.',
    other:
      'Signatures in inputs {places} have a form that nodes do not pass on (high S). The payment would not arrive. Sign again with another program.',
  },
  derivation_mismatch: {
    one: 'Input {places} names a key that its script does not have. Your device might not find its own. Export the PSBT again.',
    other:
      'Inputs {places} name keys that their scripts do not have. Your device might not find its own. Export the PSBT again.',
  },
  script_missing: {
    one: 'The script behind input {places} is not shown, so nobody can see who has to sign. Export the PSBT from the wallet that knows it.',
    other:
      'The scripts behind inputs {places} are not shown, so nobody can see who has to sign. Export the PSBT from the wallet that knows them.',
  },
  preimage_mismatch: {
    one: 'A secret shown for input {places} does not match its hash, so it unlocks nothing. Ask whoever made the PSBT.',
    other:
      'Secrets shown for inputs {places} do not match their hashes, so they unlock nothing. Ask whoever made the PSBT.',
  },
  xpub_depth_mismatch:
    'An extended key in this PSBT lies at another depth than its path says. Your device may refuse it. Export the PSBT again.',
  output_dust: {
    one: 'Output {places} is so small that nodes do not pass it on. The payment would not arrive. Leave it out, or make it larger.',
    other:
      'Outputs {places} are so small that nodes do not pass them on. The payment would not arrive. Leave them out, or make them larger.',
  },
  output_burned: {
    one: 'Output {places} puts an amount where nobody can spend it (OP_RETURN). That amount is gone for good. Sign it only if you mean that.',
    other:
      'Outputs {places} put amounts where nobody can spend them (OP_RETURN). Those amounts are gone for good. Sign it only if you mean that.',
  },
  nothing_to_sign: 'This PSBT spends nothing or pays nobody yet. There is nothing to sign.',
  musig_unchecked: {
    one: 'Input {places} holds parts of a joint signature (MuSig2). Holdfast does not check the parts, only the finished signature.',
    other:
      'Inputs {places} hold parts of joint signatures (MuSig2). Holdfast does not check the parts, only the finished signatures.',
  },
  time_locked:
    'The transaction has a lock time. If that lies in the future, it can be sent only then. Most wallets put the current block height here, which is harmless.',
  unknown_fields:
    'The PSBT has fields that Holdfast does not know. They change nothing about the payment itself.',
};
