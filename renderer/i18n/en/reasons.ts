import type { InspectReason } from '../../../preload/wallet-shapes.ts';

/** The exact fault in a wallet text. */
export const reasons: Readonly<Record<InspectReason, string>> = {
  base58_checksum:
    'The key does not match its own check characters: a character is wrong, missing or too many. Coins could be lost with a wrong key. Copy it again, whole.',
  descriptor_checksum:
    'The descriptor does not match its check characters after the #: something was mistyped or changed. Copy it again, whole.',
  descriptor_checksum_typo:
    'The descriptor does not match its check characters after the #. If one character was mistyped, it is number {position}, counted from the start. Compare that place with the original, or copy the descriptor again, whole.',
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
  script_too_deep:
    'The brackets in this text nest deeper than in any wallet. It was not read. Export it again from your wallet.',
  miniscript_misplaced:
    'These conditions cannot stand in this kind of address: they belong in wsh or tr. Coins sent there could not be spent. Export the descriptor again.',
  miniscript_not_sane:
    'These conditions do not make a safe wallet: someone could spend without a signature, or nobody could at all. Export the descriptor again, or ask who made it.',
  musig_descriptor:
    'This wallet joins several keys into one (MuSig2). Holdfast cannot work with that yet, so nothing was saved.',
  threshold_malformed:
    'The number of keys that have to sign is missing or not a whole number. A wrong number means another wallet. Export the descriptor again.',
  threshold_zero:
    'The number of keys that have to sign is 0, so anyone could spend. Export the descriptor again.',
  threshold_above_keys:
    '{threshold} keys would have to sign, but there are only {keys}. Coins sent there could never be spent. Export the descriptor again.',
  too_many_keys:
    'There are {keys} keys, and at most {most} fit in this kind of address. Coins sent there could not be spent. Choose another address type in your wallet program.',
  lock_malformed:
    'A waiting time in this text is not a number that Bitcoin knows. Export the descriptor again.',
  hash_malformed:
    'A hash in this text has a wrong length or wrong characters. Export the descriptor again.',
  address_invalid: 'The address in this text is not a Bitcoin address. Copy it again, whole.',
  same_key_twice:
    'The same key stands in this wallet twice. One lost or stolen key would then count for two. Export the wallet again with one key per device.',
  same_key_other_fingerprint:
    'One key stands here under two fingerprints, so one of them is not what it says. Somebody may have swapped a key. Stop, and compare every key with its device.',
  networks_mixed:
    'Some keys are for Bitcoin and some for a test network. Such a wallet works on neither. Export every key for the same network.',
  multipath_lengths_differ:
    'The keys do not all have the same rows of addresses. Export the whole wallet again from one program.',
  is_transaction:
    'This is a transaction and not a wallet. Export the descriptor or the public key of your wallet and open that here.',
  first_address_differs:
    'The file names another first address than its keys lead to. Somebody may have changed a key. Stop, and compare every key with its device.',
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
  combine_no_key:
    'There is no extended public key in this. Without it the wallet cannot be put together. Let the device export its xpub with fingerprint and path.',
  combine_whole_wallet:
    'This describes a whole wallet of several keys, and here one key is asked for. Open it as a wallet that exists already, or give the key of one device.',
  script_choice_conflict:
    'The address type you chose does not fit this key. Coins sent to such addresses could be hard to find again. Choose the type that the key names.',
  qr_checksum:
    'This code does not match its own check characters: something was mistyped, left out or changed. Scan or copy it again.',
  qr_too_short:
    'This code was cut off, so nothing can be read from it. Scan or copy it again, whole.',
  qr_too_large:
    'This code claims to hold far more than any wallet or transaction has. It may be made to overload a program. Show it again on your device.',
  qr_word_unknown:
    'There are letters in this code that stand for nothing there. Something was mistyped or lost. Scan or copy it again.',
  qr_header_malformed:
    'The beginning of this code cannot be read. It says what the code holds and which part it is. Scan or copy it again.',
  qr_part_number:
    'The number of this part cannot be right, so it would end up in the wrong place. Scan or copy it again.',
  qr_part_missing:
    'Not all parts of the code are here yet: {done} of {total}. Without the others nothing can be read. Scan on, or add the missing parts.',
  qr_part_conflict:
    'Two parts of this code contradict each other: one of them is wrong or was swapped. Start again with your device in view, and nothing else.',
  qr_part_length:
    'A part of this code is longer or shorter than it should be. It was cut off or changed. Scan or copy it again.',
  qr_total_differs:
    'The parts do not agree on how many there are, so they do not belong together. Start again with the parts of one code.',
  qr_encoding_differs:
    'The parts are not written in the same way, so they do not belong together. Start again with the parts of one code.',
  qr_type_differs:
    'The parts do not hold the same kind of thing, so they do not belong together. Start again with the parts of one code.',
  qr_other_message:
    'This part belongs to another code than the parts before it. Mixed codes could give a wallet that is not yours. Start again with one code in view.',
  qr_encoding_unknown:
    'This code is written in a way that Holdfast does not know. Nothing was saved. Let your wallet export a file or a descriptor instead.',
  qr_characters:
    'There are characters in this code that cannot occur in it. Something was mistyped or added. Scan or copy it again.',
  qr_compression:
    'The compressed content of this code cannot be unpacked: something was changed or lost. Scan or copy it again, all parts.',
  qr_content_malformed:
    'The code arrived whole, but its content is not what it says it is. Show it again on your device, or export a file instead.',
  qr_type_unknown:
    'This code holds something that is no wallet, key, address or transaction. Nothing was saved. Let your device show its public key or wallet.',
  qr_other_coin:
    'The keys in this code are for another coin, not for Bitcoin. Coins sent to addresses made from them could be lost. Export the Bitcoin key.',
  qr_path_range:
    'This code describes a range of addresses that Holdfast cannot follow. Export the extended public key or the descriptor instead.',
  file_malformed:
    'This file was cut off or changed: it is not the JSON that it begins as. What is missing could be a key. Export it again.',
  file_too_large:
    'This file is far larger or deeper than a wallet file. It was not read. Export only the wallet, without its history.',
  file_field_twice:
    'This file says something twice, and programs differ in which of the two they believe. You could see another wallet than your other program. Export it again.',
  file_incomplete:
    'A part of this file is missing or not as it should be, so the wallet is not certain. Nothing was saved. Export it again from your wallet program.',
  file_encrypted:
    'This file is encrypted, so Holdfast cannot see which wallet it holds. Export the public key or the descriptor from your wallet program.',
  file_without_wallet:
    'There is no wallet with a row of addresses in this file, only single addresses or keys. Export the extended public key or the descriptor.',
  file_script_unknown:
    'This file names a kind of wallet that Holdfast does not know. Guessing would show wrong addresses. Export the descriptor.',
  file_network_unknown:
    'This file is for a network that Holdfast does not know. Coins sent across networks are lost. Export the Bitcoin wallet.',
  file_policy_missing:
    'The line that says how many keys have to sign (Policy: 2 of 3) is missing or unreadable. A wrong number means another wallet. Export the file again.',
  file_quorum_mismatch:
    'The file speaks of {stated} keys, but {found} are there. With a key more or less it is another wallet, and coins could be lost. Export it again.',
  file_keys_disagree:
    'This file gives the same key in two ways, and they are not the same. Somebody may have changed one. Stop, and export the file again from the device itself.',
  bsms_version:
    'This is a set-up record (BSMS) of a version other than 1.0. Reading it wrongly could lead to another wallet. Export it as BSMS 1.0, or as a descriptor.',
  bsms_lines:
    'A set-up record (BSMS) has a fixed number of lines, and here one is missing, too many or unreadable. Without the first address nothing can be compared. Export it again.',
  bsms_path_restrictions:
    'This set-up record (BSMS) allows other rows of addresses than receive (0) and change (1). Holdfast would show addresses that your signers refuse. Set the wallet up with /0/*,/1/*.',
  bsms_chain_only:
    'The keys in this set-up record (BSMS) end at a row of addresses without naming one in it. Programs would disagree about its address. Export the wallet again.',
  bsms_encrypted:
    'This looks like an encrypted set-up record (BSMS). Holdfast cannot see which wallet it holds. Decrypt it in your wallet program, or export the descriptor.',
  bsms_signature:
    'The signature under this key was not made with this key. Somebody may have swapped it. Stop, and ask the signer for the record again.',
  policy_path:
    'After a key in this wallet policy stands something other than /** or two rows such as /<0;1>/*. Programs would disagree about the addresses. Export the policy again.',
  policy_key_order:
    'The keys in this wallet policy are not numbered in a row (@0, @1, @2 …), so one may be missing. Export the policy again.',
  policy_key_reuse:
    'This wallet policy uses the same key for the same addresses twice, which weakens its conditions. Export the policy again, with each key on rows of its own.',
  policy_foreign_key:
    'A key stands in this wallet policy itself and not in its list of keys. Devices would not show it to you. Export the policy again.',
  policy_musig_path:
    'In this wallet policy a path stands inside musig(); it belongs behind it. Programs would make other keys from it. Export the policy again.',
  policy_keys:
    'This wallet policy needs {needed} keys, but {found} are listed. With a key more or less it is another wallet. Export the policy together with all its keys.',
  annotation_malformed:
    'What follows the ? after this descriptor cannot be read. It should be like ?bh=800000&gl=30. Copy the text again, whole.',
  backup_encrypted:
    'This is an encrypted backup of a wallet (BIP-138). It opens with the extended public key (xpub) of any one of its devices. Open it as a wallet that exists already, and give that key there.',
  backup_malformed:
    'This encrypted backup was cut off or changed, so nothing in it can be trusted. Take another copy of it, whole.',
  backup_version:
    'This encrypted backup is of a newer kind than Holdfast knows. Nothing was read. Open it in the program that wrote it, and export the descriptor there.',
  backup_wrong_key:
    'This key does not open the backup. It belongs to another wallet or another account, or the file was changed. Give the extended public key (xpub) that the device uses in this wallet, or that of another of its devices.',
  backup_without_wallet:
    'The key fits, but there is no wallet in this backup that Holdfast can read, only something else such as labels. Look for another copy, or open it in the program that wrote it.',
  backup_several:
    'There are several wallets in this backup, and Holdfast cannot tell which one you mean. Open it in the program that wrote it, and export one wallet.',
};
