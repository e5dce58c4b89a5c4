import type { Fault, Finding } from '../fault.ts';
import type { FileReason } from './files/file-reason.ts';
import type { QrReason } from '../qr-text/qr-reason.ts';
import type { Result } from '../result.ts';

/** Bitcoin networks. Extended keys cannot tell the three test networks apart, so the user names them. */
export type Network = 'mainnet' | 'testnet' | 'signet' | 'regtest';

/** The two rows of addresses of a wallet: to be paid on, and for what is left of a payment. */
export type Chain = 'receive' | 'change';

/** What a text describes. `address` and `script` are single outputs, not wallets. */
export type WalletKind = 'single_sig' | 'multisig' | 'miniscript' | 'address' | 'script';

/**
 * Output script types, named as in the contract. The first four need one key, the next three a script; the last three
 * are scripts without a usual address.
 */
export type ScriptType =
  | 'p2pkh'
  | 'p2sh_p2wpkh'
  | 'p2wpkh'
  | 'p2tr'
  | 'p2sh'
  | 'p2sh_p2wsh'
  | 'p2wsh'
  | 'p2pk'
  | 'p2ms'
  | 'raw';

/** Script types that one key alone can describe. */
export type SingleKeyScript = Extract<ScriptType, 'p2pkh' | 'p2sh_p2wpkh' | 'p2wpkh' | 'p2tr'>;

/** Script types of wallets of several keys. */
export type MultisigScript = Extract<ScriptType, 'p2sh' | 'p2sh_p2wsh' | 'p2wsh'>;

/** What can be saved: whole wallets. */
export type SavedKind = Exclude<WalletKind, 'address' | 'script'>;
export type SavedScript = Exclude<ScriptType, 'p2pk' | 'p2ms' | 'raw'>;

/** One key of a wallet. `path` is absolute (`m/84h/0h/0h`); both origin parts are null when the text has no origin. */
export type InspectedKey = {
  readonly fingerprint: string | null;
  readonly path: string | null;
  /** Normalised to an xpub or tpub header, whatever header the text had. */
  readonly xpub: string;
  /** Derivation steps below the master key, as stored in the key itself (0–255). */
  readonly depth: number;
};

/** What was noticed about a readable wallet text. Sentences: renderer/i18n, `findings`. */
export type WalletFindingCode =
  | 'script_not_stated'
  | 'no_key_origin'
  | 'fingerprint_zero'
  | 'purpose_script_mismatch'
  | 'coin_type_mismatch'
  | 'origin_too_long'
  | 'origin_too_short'
  | 'origin_child_mismatch'
  | 'prefix_script_mismatch'
  | 'slip132_in_descriptor'
  | 'master_key'
  | 'unusual_depth'
  | 'receive_only'
  | 'no_chain_level'
  | 'not_ranged'
  | 'unusual_chains'
  | 'cosigner_key'
  | 'cosigner_of_other_script'
  | 'two_keys_at_one_path'
  | 'device_counts_twice'
  | 'saved_key_other_fingerprint'
  | 'saved_device_other_key'
  | 'single_output'
  | 'unsorted_multisig'
  | 'one_key_suffices'
  | 'all_keys_needed'
  | 'timelocked_path'
  | 'unspendable_internal_key'
  | 'internal_key_spends_alone'
  | 'chains_uneven'
  | 'chains_swapped'
  | 'fixed_key'
  | 'high_account'
  | 'key_shared'
  | 'file_fingerprint_differs'
  | 'file_parts_unread'
  | 'file_more_wallets'
  | 'file_starts_later'
  | 'file_change_assumed'
  | 'bsms_unsigned'
  | 'checksum_added'
  | 'spaces_removed';

export type WalletFinding = Finding<WalletFindingCode>;

/** Why a text cannot be read. Sentences: renderer/i18n, `errors`. */
export type InspectCode =
  'checksum_mismatch' | 'not_recognised' | 'wrong_network' | 'unsupported' | 'invalid';

/** The exact fault behind `invalid`, `unsupported` or `checksum_mismatch`. */
export type InspectReason =
  | 'base58_checksum'
  | 'descriptor_checksum'
  | 'descriptor_checksum_typo'
  | 'descriptor_checksum_length'
  | 'look_alike_characters'
  | 'private_key'
  | 'key_length'
  | 'key_prefix'
  | 'key_header_unknown'
  | 'key_header_altcoin'
  | 'key_header_mismatch'
  | 'key_not_on_curve'
  | 'key_root_with_parent'
  | 'origin_malformed'
  | 'origin_depth_mismatch'
  | 'path_malformed'
  | 'path_step_too_large'
  | 'path_too_deep'
  | 'hardened_after_xpub'
  | 'multipath_malformed'
  | 'multipath_repeated'
  | 'multipath_too_many'
  | 'wildcard_misplaced'
  | 'chains_identical'
  | 'chains_unrelated'
  | 'script_unknown'
  | 'script_malformed'
  | 'characters_after_descriptor'
  | 'uncompressed_key'
  | 'script_too_deep'
  | 'miniscript_misplaced'
  | 'miniscript_not_sane'
  | 'musig_descriptor'
  | 'threshold_malformed'
  | 'threshold_zero'
  | 'threshold_above_keys'
  | 'too_many_keys'
  | 'lock_malformed'
  | 'hash_malformed'
  | 'address_invalid'
  | 'same_key_twice'
  | 'same_key_other_fingerprint'
  | 'networks_mixed'
  | 'multipath_lengths_differ'
  | 'first_address_differs'
  | 'is_transaction'
  | 'raw_key_descriptor'
  | 'script_not_supported'
  | 'script_choice_conflict'
  | 'combine_no_key'
  | 'combine_whole_wallet'
  | QrReason
  | FileReason;

export type InspectFault = Fault<InspectCode, InspectReason>;

/** The form of a text. */
export type WalletFormat =
  'extended_key' | 'key_with_origin' | 'public_key' | 'descriptor' | 'descriptor_pair';

/** What a pasted text turned out to be. */
export type Inspection = {
  readonly format: WalletFormat;
  readonly kind: WalletKind;
  readonly network: Network;
  readonly script: ScriptType;
  /** Scripts the user may choose from: all four where the key's header leaves it open, else the one that is meant. */
  readonly scriptChoices: readonly ScriptType[];
  /** How many keys have to sign; absent where that is not one number. */
  readonly threshold?: number;
  readonly keys: readonly InspectedKey[];
  /** Canonical multipath descriptor with checksum; null when the text alone gives no addresses. */
  readonly descriptor: string | null;
  /** Single-path descriptor of the receive chain, with checksum. */
  readonly receive: string | null;
  /** Single-path descriptor of the change chain, with checksum; null when the text has none. */
  readonly change: string | null;
  readonly findings: readonly WalletFinding[];
  /** The first five receive addresses, agreed on by two implementations; fewer when the text is not ranged. */
  readonly firstAddresses: readonly string[];
};

/** What may be told besides the text itself. */
export type InspectOptions = {
  readonly network?: Network;
  /** Chosen by the user where the text leaves it open. */
  readonly script?: ScriptType;
};

/** One derived address. `path` is absolute where the key origin is known, else relative to the key (`0/5`). */
export type DerivedAddress = {
  readonly index: number;
  /** Null for a script that has no address. */
  readonly address: string | null;
  /** Hex. */
  readonly scriptPubKey: string;
  readonly path: string | null;
};

export type InspectWallet = (
  text: string,
  options: InspectOptions,
) => Result<Inspection, InspectFault>;
