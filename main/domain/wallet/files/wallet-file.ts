import type { Result } from '../../result.ts';
import type { InspectFault, Network, ScriptType, WalletFinding } from '../inspection.ts';

/** Files of other programs that can be read; docs/formats.md says which versions they were checked against. */
export type WalletFileFormat =
  | 'bip393'
  | 'bitcoin_core'
  | 'bluewallet'
  | 'bsms'
  | 'caravan'
  | 'cobo_vault'
  | 'coldcard_cosigner'
  | 'coldcard_descriptor'
  | 'coldcard_json'
  | 'coldcard_multisig'
  | 'electrum'
  | 'liana'
  | 'nunchuk'
  | 'sparrow'
  | 'specter'
  | 'specter_diy'
  | 'wallet_policy'
  | 'wasabi';

/** An address that a file says its wallet has: whoever derives another one has another wallet before them. */
export type StatedAddress = {
  readonly chain: 'receive' | 'change';
  readonly index: number;
  readonly address: string;
};

/** One wallet in a file, or one key of a wallet of several keys. */
export type WalletFileCandidate = {
  readonly kind: 'wallet' | 'cosigner_key';
  readonly script: ScriptType;
  /** One descriptor, or one for receiving and one for change; for a cosigner its key with origin. Public keys only. */
  readonly descriptors: readonly string[];
  readonly statedAddresses: readonly StatedAddress[];
};

/** What stands in a file, once all that only the file can know was checked. */
export type WalletFileContent = {
  /** Never empty; the first is the one to prefer. */
  readonly candidates: readonly WalletFileCandidate[];
  /** The file's own name for the wallet: one short line of plain text. */
  readonly name: string | null;
  /** Null when the file does not say. */
  readonly network: Network | null;
  readonly findings: readonly WalletFinding[];
  /** Height from which coins have to be looked for. */
  readonly birthHeight: number | null;
  /** Unused addresses after which nothing more is looked for. */
  readonly gapLimit: number | null;
};

export type WalletFileReading = WalletFileContent & { readonly format: WalletFileFormat };

/** A file as text, and as what it is: JSON, or else lines. */
export type FileText = {
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly json: unknown;
  /** Without the spaces around each; none for JSON. */
  readonly lines: readonly string[];
};

/** How the files of one program are told from others, and read. */
export type WalletFileKind = {
  readonly format: WalletFileFormat;
  /** Cheap, and true for damaged files as well, so that the damage can be named. */
  readonly looksLike: (file: FileText) => boolean;
  readonly read: (file: FileText) => Result<WalletFileContent, InspectFault>;
};
