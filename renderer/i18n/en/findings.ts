import type { ImportFindingCode } from '../../../preload/shapes.ts';
import type {
  AdvisoryId,
  AdvisoryLevel,
  MakerFindingCode,
  WalletFindingCode,
} from '../../../preload/wallet-shapes.ts';
import type { Template } from '../fill.ts';

/** What was noticed about a wallet text: what – why it matters – the way out. */
export const walletFindings: Readonly<Record<WalletFindingCode, Template>> = {
  script_not_stated:
    'This key does not say which address type it belongs to. With the wrong type you would see empty addresses. Choose the type whose first address is the same on your device.',
  no_key_origin:
    'The text does not say which device and path the key comes from. A signing device may not recognise it. Export it with its origin, in square brackets, if your device can.',
  fingerprint_zero:
    'The fingerprint is 00000000, a placeholder. Signing devices refuse such a wallet. Export the key again from the device itself.',
  purpose_script_mismatch:
    'The path is meant for {pathScript} addresses, but this makes {script} addresses. Other wallets would not find coins there. Export the key of the right account.',
  coin_type_mismatch:
    'The path names one network and the key another. Your device may refuse to sign. Export the key again for the right network.',
  origin_too_short:
    'The path in brackets has {pathSteps} steps, but the key lies {depth} steps deep, so the rest of the path is not known. Your device may not find this key. Export both again together.',
  origin_too_long:
    'The path in brackets has {pathSteps} steps, but the key lies {depth} steps deep. Your device may not find this key. Export both again together.',
  origin_child_mismatch:
    'The last step of the path in brackets is not the one the key was made with. Your device may not find this key. Export both again together.',
  prefix_script_mismatch:
    'The key starts with {header}, but is used for another address type. Other wallets would look elsewhere. Export the key that belongs to this type.',
  slip132_in_descriptor:
    'The key in this descriptor starts with {header}; it was read as xpub or tpub, as descriptors have it.',
  master_key:
    'This is the master key of a device, not the key of one account. Other wallets derive further before they make addresses. Export the account key.',
  unusual_depth:
    'The key lies {depth} steps deep; an account key usually lies 3 deep. Check that the first address is the same on your device.',
  receive_only:
    'Only receive addresses are described. After your first payment the rest would lie on change addresses that nobody watches. Export a descriptor with both.',
  no_chain_level:
    'There is no separate row for change addresses. Other wallets would look elsewhere. Check with your device, or export again.',
  not_ranged:
    'This describes single addresses, not a row of them. Using one address again and again gives away your privacy. Export a descriptor that ends in /*.',
  unusual_chains:
    'Receive and change addresses do not use the usual numbers 0 and 1. Other wallets may not find the coins. Check with your device.',
  cosigner_key:
    'This is one key of a wallet of several keys (multisig). Alone it makes no addresses. Holdfast needs the whole descriptor of that wallet.',
  single_output:
    'This describes one output and not a wallet, so there is nothing to watch over time. Export the descriptor of the whole wallet.',
  unsorted_multisig:
    'The keys are used in the order written (multi), while most programs sort them (sortedmulti). With another order, other programs would look at other addresses. Check the first address with every cosigner.',
  one_key_suffices:
    'Any one of these {keys} keys can spend everything alone. If you expected that several have to sign, stop: somebody may have changed the text. Compare it with the text on every device.',
  all_keys_needed:
    'All {keys} keys have to sign. If one is lost, the coins are lost. Keep a backup of every key.',
  timelocked_path:
    'Part of this wallet opens only after a waiting time. Make sure that you know which keys can spend then, and when.',
  unspendable_internal_key:
    'Nobody holds the first key of this Taproot wallet, on purpose: only its scripts can spend.',
  internal_key_spends_alone:
    'The first key of this Taproot wallet can spend alone, whatever its scripts say.',
  chains_uneven:
    'One key has no change addresses of its own while another has. Programs disagree about such wallets. Export the whole wallet again from one program.',
  chains_swapped:
    'One key uses receive and change the other way round than the rest. Other programs would look at other addresses. Export the whole wallet again from one program.',
  fixed_key:
    'One key is the same for every address while the others change. Addresses can then be linked to each other. Check whether that is meant.',
  high_account:
    'This is account number {account}. After a restore most wallets look at the first accounts only. Write the number down with your backup.',
  two_keys_at_one_path:
    'Two different keys claim to be of the same device ({fingerprint}) at the same place. A device has one key there, so one of the two is false: somebody may want to sign in your place. Stop, and let the device show its key once more.',
  device_counts_twice:
    'Two keys come from the same device ({fingerprint}). Whoever takes that device has two signatures at once. Use a device of its own for each key.',
  cosigner_of_other_script:
    'The beginning of a key says that it is for another kind of address ({own}) than this wallet has ({script}). Its device may not find the coins again. Export the key for a multisig wallet from the device.',
  saved_key_other_fingerprint:
    'A key of this wallet stands in “{name}” under another fingerprint. One of the two is false: somebody may have swapped a key. Stop, and compare both with the device.',
  saved_device_other_key:
    'In “{name}” the same device has another key at the same place. A device has one key there, so one of the two is false: somebody may have swapped a key. Stop, and let the device show its key once more.',
  key_shared:
    'A key of this wallet is also part of “{name}”. If that key is lost or stolen, both are affected. Use a key of its own for each wallet.',
  file_fingerprint_differs:
    'The fingerprint in this file is not that of the device’s own master key, which stands there too. Your device may not recognise the key. Export the file again.',
  file_parts_unread: {
    one: '{count} part of this file is none that Holdfast can follow and was left out. Coins may lie there too. Compare the balance with your other program.',
    other:
      '{count} parts of this file are none that Holdfast can follow and were left out. Coins may lie there too. Compare the balance with your other program.',
  },
  file_more_wallets:
    'This file holds {count} wallets; one is shown here. If you use the others too, add them one by one from their descriptors.',
  file_starts_later:
    'Your other program begins at address number {index}; Holdfast looks at the earlier ones as well.',
  file_change_assumed:
    'The file describes receive addresses only. The program it comes from always keeps change in the row next to it, so that is what is watched.',
  bsms_unsigned:
    'This key comes without a signature, so it does not show who made it. Compare it with the signer’s device.',
  checksum_added:
    'The descriptor came without check characters, so a typing error could not be noticed. Compare the first address with your device.',
  spaces_removed:
    'Spaces or line breaks inside the key were taken out; after that its check characters matched.',
};

/** What was noticed in an export. */
export const importFindings: Readonly<Record<ImportFindingCode, Template>> = {
  history_incomplete:
    'The file does not start at the beginning: earlier movements of {assets} are missing. A balance from the venue’s own running total is right all the same; one added up from the rows is not. Compare it with its website, or export from the very first day.',
  staked_alias:
    'Staked, earning or locked at the venue: {names}. They count as not freely available. Take them out of staking before you leave.',
  duplicate_rows: {
    one: '{count} row occurs twice and was counted once.',
    other: '{count} rows occur twice and were counted once.',
  },
  repeated_header:
    'The header line occurs again in the middle: several files were joined. Balances are right, but check the period.',
  unknown_column: 'There are columns that Holdfast does not know ({columns}). They were not used.',
  header_reordered: 'The columns stand in another order than usual. They were read by their names.',
  unknown_type:
    'There are kinds of movement that Holdfast does not know ({types}), so the number of deposits and withdrawals may be off. Balances count the amounts as they stand there; compare them with the website of the venue.',
  unknown_asset:
    'These are no ordinary short names of coins and were kept apart: {assets}. Look them up at the venue.',
  confusable_asset:
    '{assets} only looks like {looksLike} and was kept apart. Do not trust it unchecked.',
  formula_like_cell: {
    one: '{count} cell looks like a spreadsheet formula (first in row {record}). It was read as text and never worked out. Do not open this file in a spreadsheet.',
    other:
      '{count} cells look like spreadsheet formulas (first in row {record}). They were read as text and never worked out. Do not open this file in a spreadsheet.',
  },
  bad_number: {
    one: '{count} row has no number in “{column}” (row {record}) and was left out. Download the file again.',
    other:
      '{count} rows have no number in “{column}” (first: row {record}) and were left out. Download the file again.',
  },
  bad_date: {
    one: '{count} row has a date that cannot be read (row {record}) and was left out. Download the file again.',
    other:
      '{count} rows have a date that cannot be read (first: row {record}) and were left out. Download the file again.',
  },
  implausible_date: {
    one: '{count} row has a date that cannot be right (row {record}). Its amount counts.',
    other:
      '{count} rows have a date that cannot be right (first: row {record}). Their amounts count.',
  },
  decimal_comma:
    'The file was saved again by a spreadsheet with decimal commas. Amounts were read that way; check one or two.',
  encoding_guess:
    'The characters of this file had to be guessed. Names with accents may look odd; amounts are not affected.',
  mixed_line_endings:
    'The lines end in different ways, so the file was edited or joined. Check the balances.',
  ragged_rows: {
    one: '{count} row has too few or too many cells (row {record}) and was left out. Download the file again.',
    other:
      '{count} rows have too few or too many cells (first: row {record}) and were left out. Download the file again.',
  },
  file_truncated:
    'The file ends in the middle of row {record}: the download was cut off. Later movements may be missing. Download it again.',
  running_balance_mismatch: {
    one: 'At row {record} the running total does not follow from the amounts ({assets}). The venue’s total was kept; compare it with its website.',
    other:
      'At {count} rows (first: row {record}) the running total does not follow from the amounts ({assets}). The venue’s totals were kept; compare them with its website.',
  },
  negative_balance:
    'Below zero, so a debt: {assets}. It is shown, but not counted as something you own. Repay it before you leave.',
  no_rows:
    'The file has a header and no rows. That does not show that your balance is zero. Export a longer period.',
  contains_xpub: {
    one: 'This file holds {count} extended public key: whoever has it sees every address and balance of that account. Holdfast kept nothing of it. Delete the file when you are done. To follow the account, add it as a watch-only wallet.',
    other:
      'This file holds {count} extended public keys: whoever has one sees every address and balance of that account. Holdfast kept nothing of them. Delete the file when you are done. To follow the accounts, add them as watch-only wallets.',
  },
  fee_inside_amount:
    'The fee of a withdrawal was read as part of its amount ({assets}). Other programs sometimes add it. Compare the balance with the website of the venue.',
  net_flow_only:
    'This export tells what came in and went out, not what is there. It is kept as evidence and changes no balance. For balances, import the full history of the venue as well.',
  fiat_not_derivable:
    'Money (euros, dollars) is paid by card or bank beside this file, so its balance cannot be worked out and is left out. Enter it by hand.',
  locked_or_earn_balance:
    'Lent, staked or locked at the venue at some time: {names}. Such coins count as not freely available. Take them out before you leave.',
  ambiguous_date: {
    one: '{count} row has a date written by a spreadsheet (row {record}), in which day and month can be swapped. Amounts are not affected. Download the file again and import it unopened.',
    other:
      '{count} rows have dates written by a spreadsheet (first: row {record}), in which day and month can be swapped. Amounts are not affected. Download the file again and import it unopened.',
  },
  ambiguous_local_time: {
    one: '{count} row lies in the hour that the clock shows twice in autumn (row {record}); the earlier moment was taken.',
    other:
      '{count} rows lie in the hour that the clock shows twice in autumn (first: row {record}); the earlier moments were taken.',
  },
};

/** What each advisory says. What follows from it depends on how well the seed is known. */
export const advisories: Readonly<Record<AdvisoryId, string>> = {
  coldcard_2026:
    'Coldcard firmware from 4.0.1 (March 2021) to July 2026 made seeds with far too little chance: about 40 bits on Mk2 and Mk3, about 72 bits on Mk4, Mk5 and Q. Such seeds were guessed and coins were taken. Newer firmware does not mend an old seed. Seeds with at least 50 dice rolls, or behind a strong passphrase, are the exception.',
  milk_sad:
    'Libbitcoin Explorer (bx) 3.x made seeds with 32 bits of chance only (“Milk Sad”, CVE-2023-39910). Anyone can try them all, and coins were taken in 2023.',
  trust_wallet_extension_2022:
    'The Trust Wallet browser extension, versions 0.0.172 to 0.0.182 of 14 to 23 November 2022, made seeds with 32 bits of chance only (CVE-2023-31290). Anyone can try them all, and coins were taken.',
  trust_wallet_ios_2018:
    'Trust Wallet for iOS made seeds in 2018 out of a value that is easy to guess (CVE-2024-23660). Coins were taken in 2023.',
};
export const advisoryLevels: Readonly<Record<AdvisoryLevel, string>> = {
  affected:
    'By what you told, your seed is one of these. Make a new seed on a repaired or another device, and move the coins there soon.',
  possible:
    'What you told does not rule out that your seed is one of these. Find out with which version and when it was made. If you cannot, treat it as weak: make a new seed and move the coins.',
  depends:
    'Yours is outside it only if you rolled at least 50 times. If you rolled less often or are not sure, make a new seed and move the coins.',
};
export const makerFindings: Readonly<Record<MakerFindingCode, Template>> = {
  one_maker:
    'All keys come from {name}. One fault of that maker would reach every key at once. Take at least one device of another maker.',
};
