import type { MnemonicReason, UserEntropyReason } from '../../../preload/wallet-shapes.ts';

/** Why words or throws were refused. */
export const mnemonicReasons: Readonly<Record<MnemonicReason | UserEntropyReason, string>> = {
  mnemonic_word_count:
    'There are {count} words here; seed words come as 12, 15, 18, 21 or 24. With one too few or too many nobody gets the coins back. Look at your backup again.',
  mnemonic_word_unknown:
    'Word {position} is not on the word list, so something was copied wrongly. No wallet will take it. Look at your backup again.',
  mnemonic_word_look_alike:
    'Word {position} has a letter that only looks like a Latin one. No wallet will take it. Type the word yourself.',
  mnemonic_checksum:
    'All words exist, but together they are no seed: one is wrong, or two changed places. They would lead to another, empty wallet. Look at your backup again.',
  mnemonic_electrum_seed:
    'These are seed words of Electrum, which other wallets read as another, empty wallet. Restore them with Electrum.',
  entropy_length:
    'Seed words hold 128, 160, 192, 224 or 256 bits, and this is {bits}. Nothing was made.',
  entropy_character:
    'Sign {position} is no throw of this kind. Use 1 to 6 for dice, 0 and 1 (or H and T) for coins, 0 to 9 and A to F for hex.',
  entropy_empty: 'There is nothing to mix in. Throw first, or leave it out.',
  entropy_all_equal:
    'All of it is the same, which real throws never are. Whoever guesses that knows your part. Throw again, or leave it out.',
  entropy_sequence:
    'This counts up or down evenly, which real throws do not. Whoever guesses that knows your part. Throw again, or leave it out.',
  entropy_repeated:
    'The same part comes again, forwards or backwards. Real throws do not repeat. Throw again, or leave it out.',
  entropy_biased:
    'Some values come far too often for fair throws: the die may be loaded, or this was not thrown. Use another die, or leave it out.',
};
