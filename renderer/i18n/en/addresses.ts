import type {
  AddressFindingCode,
  AddressReason,
  PaymentUriFindingCode,
  PaymentUriReason,
} from '../../../preload/wallet-shapes.ts';
import type { Template } from '../fill.ts';

/** Why an address was refused: what is wrong – why it matters – the way out. */
export const addressReasons: Readonly<Record<AddressReason, string>> = {
  address_not_recognised:
    'This is not a Bitcoin address. Addresses begin with bc1, 1 or 3. Copy the whole address from your wallet.',
  address_look_alike:
    'There is a character here that only looks like a letter, or cannot be seen ({character}). Such characters are used to deceive. Copy the address again from your wallet.',
  address_spaces:
    'There is a space or line break inside this address. Nobody can tell whether something is missing there. Copy it again, whole and without spaces.',
  address_character:
    'Character {position} cannot stand in an address. It was mistyped or misread. Copy the address again, whole.',
  address_mixed_case:
    'Small and capital letters are mixed, which these addresses never have. Something was changed in it. Copy it again from your wallet.',
  address_length:
    'With {length} characters this address is too short or too long. A part is missing, or something else was copied along. Copy it again, whole.',
  address_empty:
    'Only the beginning and the check characters are here; the address itself is missing. Copy it again, whole.',
  address_checksum:
    'The check characters do not match: more than one character is wrong or missing. Coins sent to a wrong address are lost. Copy it again, whole.',
  address_mistyped:
    'The check characters do not match, most likely because of character {position}. Coins sent to a wrong address are lost. Copy the address again; do not correct it by guessing.',
  address_swapped:
    'The check characters do not match: characters {position} and the next seem to have changed places. Coins sent to a wrong address are lost. Copy the address again.',
  address_extra_character:
    'The check characters do not match: character {position} seems to be one too many. Copy the address again, whole.',
  address_cut_short:
    'The last character of this address seems to be missing. Copy it again, whole.',
  address_prefix_changed:
    'The check characters belong to an address that begins with {prefix}: the beginning was changed, and with it the network. Copy the address again from your wallet.',
  address_encoding:
    'The check characters are of the wrong kind for this address (Bech32 and Bech32m, segwit version {version}). The program that made it is out of date. Do not send coins there; ask for a new address.',
  address_padding:
    'This address ends with bits that no address has. The program that made it has a fault. Do not send coins there; ask for a new address.',
  address_program_length:
    'This address holds {bytes} bytes, which is impossible for segwit version {version}. Coins sent there would be lost. Ask for a new address.',
  address_witness_version:
    'This address names segwit version {version}, and there are only 0 to 16. Ask for a new address.',
  address_version_unknown:
    'This is well written, but no Bitcoin address: it begins in a way that Bitcoin does not have. It may belong to another coin. Check where it comes from.',
  address_prefix_unknown:
    'This is an address of another chain; Bitcoin addresses of this kind begin with bc1. Coins sent across chains are lost. Ask for a Bitcoin address.',
  address_other_coin:
    'This is an address for {coin}, not for Bitcoin. Coins sent across chains are lost. Ask for a Bitcoin address.',
  address_lightning:
    'This is a Lightning invoice or offer, not an address on the Bitcoin chain. Pay it with a Lightning wallet, or ask for an address.',
  address_silent_payment:
    'This is a silent payment address. From it your wallet makes a new address for each payment, which Holdfast cannot do. Ask for an ordinary address.',
  address_extended_key:
    'This is an extended public key of a whole wallet, not one address. Add it as a wallet instead.',
  address_private_key:
    'This is a private key. Whoever has it can take the coins, so never paste it anywhere. Holdfast has kept nothing. Use the address that belongs to it.',
  address_network:
    'This address is for {network}, not for {wanted}. Coins sent across networks are lost. Choose the right network, or ask for an address of this one.',
};

/** What there is to think about with a sound address. */
export const addressFindings: Readonly<Record<AddressFindingCode, string>> = {
  test_network: 'This is an address of a test network. Its coins are worth nothing.',
  future_witness_version:
    'This address is of a kind that Bitcoin does not use yet. Until it does, anybody could take coins sent there. Do not use it.',
  taproot_key_off_curve:
    'The key in this address is not a valid one, so coins sent there can never be moved again. Do not use it; ask for a new address.',
  anyone_can_spend:
    'Anybody can spend coins sent to this address; it serves technical purposes only. Do not use it.',
};

/** Why a payment link was refused. */
export const paymentUriReasons: Readonly<Record<PaymentUriReason, string>> = {
  uri_malformed:
    'This is not a well-formed bitcoin: link. Something may have been cut off or added. Copy it again, whole.',
  uri_too_long:
    'This bitcoin: link is far longer than such links are, so it was not read. Ask for a plain address.',
  uri_escape:
    'A % sign in this link does not stand for a character. The link was damaged. Copy it again, whole.',
  uri_no_address: 'This link names no address and no other way to pay. Ask for a new one.',
  uri_offers_only:
    'This link can only be paid by Lightning or another way that Holdfast does not know; it has no address on the chain. Ask for an address.',
  uri_address_key:
    'An address in this link stands in a place for another network. Paying it could lose coins. Ask for a new link.',
  uri_mixed_networks:
    'This link names addresses of different networks. Paying it could lose coins. Ask for a new link.',
  uri_amount:
    'The amount in this link is not a number with a decimal point. Do not guess it; ask for a new link.',
  uri_amount_too_fine: 'The amount in this link is finer than one satoshi. Ask for a new link.',
  uri_amount_too_large:
    'The amount in this link is more than all bitcoin there will ever be. Ask for a new link.',
  uri_repeated_parameter:
    'This link says “{parameter}” twice, so nobody can know which one counts. Ask for a new link.',
  uri_required_parameter:
    'This link demands something that Holdfast does not know. It must not be paid without it. Use a wallet that does, or ask for a plain address.',
};

/** What there is to think about with a payment link. */
export const paymentUriFindings: Readonly<Record<PaymentUriFindingCode, Template>> = {
  unknown_parameters: {
    one: 'This link holds {count} thing that Holdfast does not know and leaves aside.',
    other: 'This link holds {count} things that Holdfast does not know and leaves aside.',
  },
  hidden_characters:
    'The text in this link has characters that hide or turn other text. It may be meant to deceive. Trust the address only.',
  payment_callback:
    'After payment this link wants to open another program. Holdfast does not pay and opens nothing.',
};
