import type { ErrorCode } from '../../../preload/contract.ts';
import type { InspectReason } from '../../../preload/shapes.ts';

/** What is wrong – why it matters – the way out. Nothing that the user typed is repeated. */
export const errors: Readonly<Record<ErrorCode, string>> = {
  bad_request:
    'Something in this entry is missing or not as it should be. Nothing was changed. Look at the fields and try again.',
  unknown_method: 'This version of Holdfast does not know that request. Nothing was changed.',
  forbidden: 'A page that is not part of Holdfast asked for something. It was refused.',
  secret_detected:
    'This holds a private key or seed words. Whoever has those can take your coins, so Holdfast refuses them and has kept nothing. Use the public key (xpub, ypub, zpub) instead. If the secret was on this computer in the clear, move the coins to a new wallet.',
  locked: 'The vault is locked. Open it with your passphrase first.',
  vault_unreadable:
    'Your data file cannot be read, so nothing is changed. Choose an earlier save first.',
  vault_newer:
    'Your data was saved by a newer Holdfast and is left untouched. Install that version to go on.',
  profile_in_use: 'Another Holdfast is using this data. Close it, then try again.',
  storage_failed:
    'Your change could not be saved: the disk may be full, or the folder is read-only. What was saved before is still there. Make room, then try again.',
  internal:
    'Something went wrong inside Holdfast. Nothing was changed. Try again; if it happens once more, start Holdfast anew.',
  settings_not_saved:
    'The setting could not be saved: the disk may be full, or the folder is read-only. Make room, then try again.',
  generation_unreadable:
    'This earlier save cannot be read either. Nothing was changed. Choose another one.',
  not_needed: 'Your data is in order, so nothing was put back.',
  unknown_link: 'This link is not on the list of pages that Holdfast opens.',
  checksum_mismatch:
    'The check characters do not match: something was mistyped or left out. Coins could be lost with a wrong key. Copy the text again, whole.',
  not_recognised:
    'This is not a key or descriptor that Holdfast knows. Let your wallet show its extended public key (xpub, ypub, zpub) or its descriptor, and copy it whole.',
  wrong_network:
    'This belongs to another network than the one chosen. Coins sent across networks are lost. Choose the right network, or export the key for this one.',
  unsupported: 'Holdfast can read what this is, but not work with it yet. Nothing was saved.',
  invalid: 'There is a fault in this text. Nothing was saved. Export it again from your wallet.',
  no_such_chain:
    'This wallet describes no addresses of that kind. Export a descriptor with receive and change addresses.',
  not_accepted: 'There are warnings that you have not accepted yet. Read them first, then save.',
  not_a_wallet: 'This does not describe a whole wallet of one key, so it cannot be saved.',
  already_saved: 'This wallet is saved already, under the name “{name}”.',
  not_found: 'This is not there any more. It may have been removed a moment ago.',
  name_taken: 'There is a venue with this name already. Choose another name, or change that one.',
  has_holdings:
    'This venue still holds something in your list. Remove its holdings first, or remove it together with them.',
  invalid_amount:
    'This is not an amount. Write digits with one decimal mark; a price has to be above zero.',
  invalid_asset:
    'This is not the short name of a coin. Write something like BTC, ETH or EUR, and not the currency itself.',
  empty_file: 'This file is empty. Download it again from your exchange.',
  not_csv:
    'This is not a CSV file. Export the ledger as CSV; do not open and save it in another program first.',
  unknown_format:
    'Holdfast does not know the columns of this file, or one of them occurs twice. Guessing could give wrong balances. Export “Ledgers” (not “Trades”) as CSV, with all columns.',
  unsupported_format:
    'This file lists trades, and trades alone do not give a balance. Export “Ledgers” in the place of “Trades”.',
  missing_column:
    'The column “{column}” is missing, so balances cannot be followed. Export again with all columns.',
  unterminated_quote:
    'A quotation mark near line {line} does not close where its cell ends, so the rest of the file cannot be trusted. Download it again.',
  file_too_large:
    'This file is too large to read safely (over 48 MB, or over a million lines). Export a shorter period and import the parts one after another.',
  cell_too_large:
    'A cell on line {line} is far too long. This is not an ordinary export. Download it again.',
  too_many_columns:
    'Line {line} has more than {limit} columns. This is not an ordinary export. Download it again.',
  no_usable_rows: 'Not one row of this file can be used. Nothing was imported. Download it again.',
  automatic_item: 'Holdfast checks this step by itself; it cannot be ticked by hand.',
  note_missing:
    'Write down in a few words what you did and saw. A tick without words proves nothing later.',
};

/** The exact fault in a wallet text. */
export const reasons: Readonly<Record<InspectReason, string>> = {
  base58_checksum:
    'The key does not match its own check characters: a character is wrong, missing or too many. Coins could be lost with a wrong key. Copy it again, whole.',
  descriptor_checksum:
    'The descriptor does not match its check characters after the #: something was mistyped or changed. Copy it again, whole.',
  descriptor_checksum_length:
    'The check characters after the # are not eight. The text was cut off, or something was added. Copy it again, whole.',
  look_alike_characters:
    'There is a character here that only looks like a letter ({character}). Such characters are used to deceive. Copy the text from your device again.',
  key_length: 'This key has the wrong length. Copy it again, whole.',
  key_header_unknown:
    'This key starts in a way that belongs to no Bitcoin wallet. Export the Bitcoin key (xpub, ypub, zpub).',
  key_header_altcoin:
    'This is a key for {coin}, not for Bitcoin. Coins sent to addresses made from it could be lost. Export the Bitcoin key.',
  key_header_mismatch:
    'The beginning of this key says one thing and its content another. Something changed it. Export it again from your device.',
  key_not_on_curve:
    'This is not a valid public key. Coins sent to addresses made from it would be lost. Export it again from your device.',
  key_root_with_parent:
    'This key contradicts itself: it says that it is a master key and also that it has a parent. Export it again from your device.',
  origin_malformed:
    'The part in square brackets is not a fingerprint of eight characters with a path, such as [d34db33f/84h/0h/0h]. Copy it again.',
  origin_depth_mismatch:
    'The path in brackets has {pathSteps} steps, but the key lies {depth} steps deep. One of them is wrong, and your device might not find the coins. Export both again together.',
  path_malformed: 'A step in the path after the key cannot be read. Use numbers, such as /0/*.',
  path_step_too_large:
    'A number in the path is larger than Bitcoin allows (2147483647). Copy it again.',
  hardened_after_xpub:
    "There is a hardened step (h or ') after a public key. Only the private key could make those addresses. Export the key one level deeper.",
  multipath_malformed:
    'The part in angle brackets is not a list of numbers such as <0;1>. Copy it again.',
  multipath_repeated: 'There is more than one part in angle brackets. A descriptor may have one.',
  wildcard_misplaced:
    'The * is not at the end of the path, or occurs twice. It stands for the address number and comes last.',
  chains_identical:
    'Receive and change addresses would be the same. Your balance would be wrong and your privacy gone. Export the descriptor again.',
  chains_unrelated:
    'These two descriptors do not belong to one wallet: more differs than receive and change. Export both again from the same wallet.',
  script_unknown:
    'The kind of script at the start is not one that Holdfast knows. Copy the descriptor again, whole.',
  script_malformed:
    'The brackets of this descriptor do not fit together. It was cut off or changed. Copy it again, whole.',
  characters_after_descriptor:
    'There is something before or after the descriptor that does not belong to it. Copy only the descriptor.',
  uncompressed_key:
    'This uses an old, uncompressed key, which cannot be used here. Export an extended public key.',
  multisig_descriptor:
    'This is a wallet of several keys (multisig). Holdfast cannot work with those yet. Nothing was saved.',
  miniscript_descriptor:
    'This is a wallet with spending conditions (miniscript). Holdfast cannot work with those yet. Nothing was saved.',
  raw_key_descriptor:
    'This describes one fixed address or key, not a wallet with a row of addresses. Export the extended public key.',
  private_key:
    'This is a private key. Whoever has it can take the coins, so Holdfast refuses it. Export the public key instead.',
  key_prefix:
    'This key starts with a byte that no public key has. Coins sent to addresses made from it could be lost. Export it again from your device.',
  path_too_deep:
    'The path has more steps than Bitcoin keys can count (255). No wallet could follow it. Copy it again.',
  multipath_too_many:
    'There are more than two rows of addresses. Some coins would go unseen. Export receive and change only.',
  script_not_supported:
    '{script}() does not describe a wallet with a row of addresses, so there is nothing to watch. Export the extended public key.',
  script_choice_conflict:
    'The address type you chose does not fit this key. Coins sent to such addresses could be hard to find again. Choose the type that the key names.',
};
