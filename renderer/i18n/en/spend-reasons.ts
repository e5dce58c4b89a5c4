import type { SpendFindingCode, SpendReason } from '../../../preload/spend-shapes.ts';
import type { Template } from '../fill.ts';

/** Why a test payment is not made, or what came back is not taken. */
export const spendReasons: Readonly<Record<SpendReason, Template>> = {
  spend_coins_missing:
    'There is no coin of this wallet in what you gave, so nothing can be paid. Give the transaction that paid one of its addresses, whole.',
  spend_transaction_unreadable:
    'Transaction {at} cannot be read: something is missing or was changed. Without it a device cannot be sure of the fee. Copy it again, whole, as hex.',
  spend_coin_not_mine:
    'The output that was named is not of this wallet, so its keys cannot spend it. Choose another coin.',
  spend_coins_not_enough:
    'These coins hold {held} satoshi, and {needed} are needed with the fee: {missing} too few. Pay less, choose a lower fee rate, or add a coin.',
  spend_amount_missing: 'It is not clear how much to pay. Give one amount, or choose everything.',
  spend_amount_dust:
    'So small an amount is not passed on by the network, as spending it later would cost more than it is worth. Pay at least 1,000 satoshi.',
  spend_fee_rate_too_low:
    'Below {least} satoshi per virtual byte the network passes nothing on. The payment would not arrive. Choose a higher fee rate.',
  spend_fee_rate_too_high:
    'More than {most} satoshi per virtual byte is never needed for a test; it looks like a slip. Choose a lower fee rate.',
  spend_destination_not_mine:
    'This address is not among the first addresses of this wallet. A test payment stays within the wallet, so that nothing can be lost. Leave the address empty for the next own one.',
  spend_script_unsupported:
    'Holdfast cannot build a payment for this kind of wallet. Build it in the program that made the wallet, and look at it here before you sign.',
  spend_script_too_complex:
    'The conditions of this wallet can be met in too many ways, or in none that is safe, for Holdfast to build a payment. Build it in the program that made the wallet.',
  spend_script_needs_time:
    'In this wallet signatures alone are not enough: a waiting time has to pass as well. Holdfast builds no payment that waits. Build it in the program that made the wallet.',
  spend_script_needs_preimage:
    'This wallet asks for a secret number beside signatures, and Holdfast keeps no secrets. Build the payment in the program that made the wallet.',
  spend_self_check_failed:
    'Holdfast looked through the payment that it had built and was not satisfied, so it is not shown. Nothing was prepared. Try another amount or fee rate.',
  signed_inputs_differ:
    'This spends other coins than the payment that you handed out. It may be another payment, or somebody changed it. Do not send it. Sign the one from here again.',
  signed_outputs_differ:
    'This pays a different number of addresses than the payment that you handed out. Somebody may have changed it. Do not send it. Sign the one from here again.',
  signed_amount_differs:
    'Output {at} pays {returned} satoshi, and {prepared} were prepared. Somebody may have changed it. Do not send it. Sign the one from here again.',
  signed_destination_differs:
    'Output {at} pays another address than the one that was prepared. Somebody may be after your coins. Do not send it. Check your computer and device, then sign the one from here again.',
  signed_timing_differs:
    'The version, waiting time or replaceability of this payment was changed. It is not the one that you handed out. Sign the one from here again.',
  signed_nothing:
    'There is no signature in this. Your device may not have signed yet. Confirm the payment on the device, then hand over what it gives back.',
  signed_signature_wrong:
    'A signature for input {at} does not fit. It was changed on the way, or made for something else. Nothing was taken over. Sign again.',
  signed_covers_part:
    'A signature for input {at} does not cover the whole payment, so others could change the rest. Nothing was taken over. Sign again with the usual kind (ALL).',
  signed_does_not_spend:
    'The signatures for input {at} are there, but together they do not unlock the coin. The network would refuse it. Nothing was taken over. Sign again.',
};

/** What was noticed while a payment was built. */
export const spendFindings: Readonly<Record<SpendFindingCode, Template>> = {
  spend_fee_rate_high:
    'The fee rate is above {rate} satoshi per virtual byte, which few days asked for. Look at what is usual today before you sign.',
  spend_origin_unknown:
    'Of a key it is not known which device it belongs to (no fingerprint and path). The device may say that it has nothing to sign. Save the wallet with key origins if so.',
  spend_rest_to_fee:
    'The change would be too small to be passed on, so {sats} satoshi more go to the fee.',
  spend_coins_left: {
    one: '{count} coin costs more to spend than it is worth, and stays where it is.',
    other: '{count} coins cost more to spend than they are worth, and stay where they are.',
  },
  spend_no_change_chain:
    'This wallet has no addresses of its own for change, so the change goes to one of its receive addresses.',
};
