import type { Fault, Finding } from '../fault.ts';
import type { Result } from '../result.ts';

/** Bitcoin networks. Extended keys cannot tell the three test networks apart, so the user names them. */
export type Network = 'mainnet' | 'testnet' | 'signet' | 'regtest';

/** Output script types, named as in the contract. The last three need more than one key. */
export type ScriptType =
  'p2pkh' | 'p2sh_p2wpkh' | 'p2wpkh' | 'p2tr' | 'p2sh' | 'p2sh_p2wsh' | 'p2wsh';

/** Script types that one key alone can describe. */
export type SingleKeyScript = Extract<ScriptType, 'p2pkh' | 'p2sh_p2wpkh' | 'p2wpkh' | 'p2tr'>;

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
  | 'multisig_descriptor'
  | 'miniscript_descriptor'
  | 'raw_key_descriptor'
  | 'script_not_supported'
  | 'script_choice_conflict';

export type InspectFault = Fault<InspectCode, InspectReason>;

/** What a pasted text turned out to be. */
export type Inspection = {
  readonly format: 'extended_key' | 'key_with_origin' | 'descriptor' | 'descriptor_pair';
  readonly kind: 'single_sig' | 'multisig';
  readonly network: Network;
  readonly script: ScriptType;
  /** Scripts the user may choose from: all four where the key's header leaves it open, else the one that is meant. */
  readonly scriptChoices: readonly ScriptType[];
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
  readonly script?: SingleKeyScript;
};

/** One derived address. `path` is absolute where the key origin is known, else relative to the key (`0/5`). */
export type DerivedAddress = {
  readonly index: number;
  readonly address: string;
  /** Hex. */
  readonly scriptPubKey: string;
  readonly path: string | null;
};

export type InspectWallet = (
  text: string,
  options: InspectOptions,
) => Result<Inspection, InspectFault>;
