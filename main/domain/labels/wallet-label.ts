/** What a label can be attached to (BIP-329). */
export type LabelType = 'tx' | 'addr' | 'pubkey' | 'input' | 'output' | 'xpub';

/** A label as a wallet exports it (BIP-329). */
export type WalletLabel = {
  readonly type: LabelType;
  /** Transaction id, address, key in hex, `txid:index`, or extended public key. */
  readonly ref: string;
  /** Any text, exactly as written. Null when the record has none, and then an existing label stays. */
  readonly label: string | null;
  /** Abbreviated descriptor of the wallet: `wpkh([d34db33f/84'/0'/0'])`. */
  readonly origin: string | null;
  /** Whether an output may be spent; null when the record does not say. */
  readonly spendable: boolean | null;
  /** Fields beyond these (`height`, `fee`, `fmv` …), kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
};
