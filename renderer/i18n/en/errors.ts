import type { exchangeFaults } from './exchange-faults.ts';
import type { priceFaults } from './price-faults.ts';
import type { planFaults } from './plan-faults.ts';
import type { chainFaults } from './servers.ts';
import type { vaultFaults } from './vault-faults.ts';
import type { ErrorCode } from '../../../preload/contract.ts';

/** What is wrong – why it matters – the way out. Nothing that the user typed is repeated. */
export const errors: Readonly<
  Record<
    Exclude<
      ErrorCode,
      | keyof typeof chainFaults
      | keyof typeof exchangeFaults
      | keyof typeof vaultFaults
      | keyof typeof priceFaults
      | keyof typeof planFaults
    >,
    string
  >
> = {
  bad_request:
    'Something in this entry is missing or not as it should be. Nothing was changed. Look at the fields and try again.',
  unknown_method: 'This version of Holdfast does not know that request. Nothing was changed.',
  forbidden: 'A page that is not part of Holdfast asked for something. It was refused.',
  too_many_calls:
    'Too much was asked for at once, so this was left undone. Wait a moment, then try again.',
  secret_detected:
    'This holds a private key or seed words. Whoever has those can take your coins, so Holdfast refuses them and has kept nothing. Use the public key (xpub, ypub, zpub) instead. If the secret was on this computer in the clear, move the coins to a new wallet.',
  locked: 'The vault is locked. Open it with your passphrase first.',
  vault_unreadable:
    'Your data file cannot be read, so nothing is changed. Choose an earlier save first.',
  vault_newer:
    'Your data was saved by a newer Holdfast, so it is only shown here and nothing is changed. Install that version to go on.',
  profile_in_use: 'Another Holdfast is using this data. Close it, then try again.',
  storage_failed:
    'Your change could not be saved: the disk did not take it. What was saved before is still there, whole. Try again; if it happens once more, check the disk and save a backup elsewhere.',
  cancelled: 'Stopped, as you asked. Nothing was changed.',
  internal:
    'Something went wrong inside Holdfast. Nothing was changed. Try again; if it happens once more, start Holdfast anew.',
  settings_not_saved:
    'The setting could not be saved: the disk may be full, or the folder is read-only. Make room, then try again.',
  backup_unreadable:
    'This is no backup of Holdfast, or it is damaged or cut off. Nothing was changed. Choose the file whole, from where you saved it.',
  backup_newer:
    'This backup was made by a newer Holdfast. Install that version to put it back. Nothing was changed.',
  generation_unreadable:
    'This earlier save cannot be read either. Nothing was changed. Choose another one.',
  not_needed: 'Your data is in order, so nothing was put back.',
  unknown_link: 'This link is not on the list of pages that Holdfast opens.',
  no_dialog:
    'There is no window here to ask where the file should go. Nothing was written. Take the content from the reply instead.',
  file_not_saved:
    'The file could not be written there: the disk may be full, or the folder is read-only. Nothing was written. Choose another place.',
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
  not_a_wallet:
    'This does not describe a whole wallet, so it cannot be saved. Export the descriptor of the whole wallet.',
  already_saved: 'This wallet is saved already, under the name “{name}”.',
  entropy_refused:
    'This is not random enough to mix in, and seed words must not be guessable. Throw again, or leave it out: the randomness of your computer is always in.',
  session_ended:
    'These seed words were put away, so nothing can be compared any more. If you wrote them down, they are still yours; else make new ones.',
  words_missing:
    'Not every word was written again yet, so nobody knows whether they are on paper rightly. Write the missing ones first.',
  passphrase_differs:
    'This passphrase leads to another wallet than the one before, so somewhere there is a slip. Every passphrase opens some wallet; none is called wrong later. Type it again, exactly.',
  no_window:
    'Seed words are shown in a window of their own, and here are no windows. Open Holdfast itself.',
  spend_refused: 'This payment cannot be made like that. Nothing was prepared.',
  too_large_for_codes:
    'This is too large to show as codes of that size. Save it as a file instead, or choose larger codes.',
  format_unsuited:
    'This wallet cannot be written in that format without becoming another one. Choose another format.',
  no_such_key: 'This wallet has no key of that number. Choose one of its keys.',
  task_missing:
    'Nothing was asked for this proof in the last 24 hours, so an old answer could not be told from a new one. Begin this rung again and use what it asks now.',
  proof_refused:
    'This does not prove what this rung is about. Nothing was changed. Read what the rung asks for, and try again.',
  already_handed_out:
    'You have given this address out before. Whoever pays on it again can see what came in the first time. Take the next address.',
  address_used:
    'The chain knows this address already: it was used before. Whoever pays on it can see what came in then. Take the next address.',
  no_such_address:
    'This wallet has no address with that number. Nothing was changed. Take the next address.',
  not_labels:
    'There are no labels in this that Holdfast can read. Export them from your wallet program as BIP-329 (.jsonl).',
  labels_too_large:
    'These are more labels than a wallet can hold here (over 100,000, or over 16 MB). Nothing was changed. Export fewer.',
  invalid_reference:
    'What this label should be on is not an address, transaction, coin or key. Nothing was changed. Copy it again, whole.',
  nothing_to_undo: 'There is no import of labels to take back.',
  unknown_scenario: 'There is no such example to start from. Choose one of the list.',
  range_reversed:
    'The worst is better than the best here, so nothing could be worked out. Swap the two numbers.',
  day_is_past: 'This day is past. Choose one that is still to come.',
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
    'This is neither a CSV file nor an Excel workbook (.xlsx). Export the history again; do not open and save it in another program first.',
  nul_byte:
    'This file holds NUL characters, which no export has: it was damaged while it was saved or copied. Nothing was read. Download it again and import it unopened.',
  unknown_format:
    'Holdfast does not know the columns of this file, or one of them occurs twice. Guessing could give wrong balances. Export the full history as CSV with all columns (at Kraken: “Ledgers”).',
  unsupported_format:
    'This file lists trades, and trades alone do not give a balance. Export the statement of all transactions (“Transaction history”) in its place.',
  other_format:
    'These are not the columns of the layout “{format}” that was asked for: {columns}. Without naming a layout, Holdfast finds it by itself.',
  no_such_format: 'Holdfast knows no layout called “{format}”.',
  missing_column:
    'The column “{column}” is missing, so balances cannot be followed. Export again with all columns.',
  names_swapped:
    'The columns stand in another order than usual, and the cells fit the usual one just as well. Guessing could give wrong balances, so nothing was imported. Download the file again and import it unopened.',
  unterminated_quote:
    'A quotation mark near line {line} does not close where its cell ends, so the rest of the file cannot be trusted. Download it again.',
  file_too_large:
    'This file is too large to read safely (over 48 MB, or over a million lines). Export a shorter period and import the parts one after another.',
  cell_too_large:
    'A cell on line {line} is far too long. This is not an ordinary export. Download it again.',
  too_many_columns:
    'Line {line} has more than {limit} columns. This is not an ordinary export. Download it again.',
  own_keys:
    'These coins lie under your own keys, at no venue. Nothing was imported. Add the wallet as a watch-only wallet in its place.',
  no_usable_rows: 'Not one row of this file can be used. Nothing was imported. Download it again.',
  not_shown: 'This text is no longer open, so nothing was copied or saved. Open it once more.',
  unknown_device:
    'This device is not in the list of Holdfast. Nothing was saved. Choose one of the list, or “other”.',
  automatic_item: 'Holdfast checks this step by itself; it cannot be ticked by hand.',
  invalid_value:
    'This is not a value that the fact can have. Choose one of the list, or a day up to today.',
  file_unsuited:
    'A file is no evidence for this step. Write down in a few words what you did and saw.',
  day_in_future:
    'This day is still to come. Give the day on which it was done, today at the latest.',
  note_missing:
    'Write down in a few words what you did and saw. A tick without words proves nothing later.',
};
