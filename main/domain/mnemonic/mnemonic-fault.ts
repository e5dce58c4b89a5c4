import type { Fault } from '../fault.ts';

/** Why words are no phrase (BIP-39). `electrum_seed` is one for Electrum alone, with another checksum. */
export type MnemonicReason =
  | 'mnemonic_word_count'
  | 'mnemonic_word_unknown'
  | 'mnemonic_word_look_alike'
  | 'mnemonic_checksum'
  | 'mnemonic_electrum_seed'
  | 'entropy_length';

/** Why what a user threw or typed is no randomness. */
export type UserEntropyReason =
  | 'entropy_character'
  | 'entropy_empty'
  | 'entropy_all_equal'
  | 'entropy_sequence'
  | 'entropy_repeated'
  | 'entropy_biased';

export type MnemonicFault = Fault<'invalid', MnemonicReason> & {
  /** Places of the words at fault, from 0, each with words of the list that may have been meant. */
  readonly words?: readonly { readonly index: number; readonly nearest: readonly string[] }[];
};
export type UserEntropyFault = Fault<'entropy_refused', UserEntropyReason>;
