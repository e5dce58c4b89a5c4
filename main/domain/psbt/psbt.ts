import type { PsbtVersion } from './field-rule.ts';
import type { RawTransaction, TxOutput } from '../transaction/raw-transaction.ts';

/** A key that takes part, and where it comes from (BIP-174, BIP-371). */
export type KeySource = {
  /** 33 or 65 bytes; 32 for a key of Taproot. */
  readonly publicKey: Uint8Array;
  /** Eight lower-case hex digits. */
  readonly fingerprint: string;
  /** Child numbers; hardened ones from 2^31 on. */
  readonly steps: readonly number[];
};

/** An ECDSA signature with its sighash byte. */
export type PartialSignature = { readonly publicKey: Uint8Array; readonly signature: Uint8Array };

/** A Schnorr signature for one leaf of a script tree. */
export type LeafSignature = PartialSignature & { readonly leafHash: Uint8Array };

/** A script of the tree, with the proof that it stands in it (BIP-341). */
export type TapLeaf = {
  readonly controlBlock: Uint8Array;
  readonly script: Uint8Array;
  readonly version: number;
};

/** A hash of a script and what was hashed. */
export type Preimage = {
  readonly kind: 'ripemd160' | 'sha256' | 'hash160' | 'hash256';
  readonly hash: Uint8Array;
  readonly preimage: Uint8Array;
};

/** An input, the same for both versions. Absent fields are null or empty. */
export type PsbtInput = {
  /** As it stands in a transaction: the reverse of how it is shown. */
  readonly hash: Uint8Array;
  readonly vout: number;
  readonly sequence: number;
  readonly previousTx: RawTransaction | null;
  readonly witnessUtxo: TxOutput | null;
  readonly sighash: number | null;
  readonly redeemScript: Uint8Array | null;
  readonly witnessScript: Uint8Array | null;
  readonly finalScriptSig: Uint8Array | null;
  readonly finalWitness: readonly Uint8Array[] | null;
  readonly partialSignatures: readonly PartialSignature[];
  readonly keySources: readonly KeySource[];
  readonly tapKeySignature: Uint8Array | null;
  readonly tapLeafSignatures: readonly LeafSignature[];
  readonly tapLeaves: readonly TapLeaf[];
  readonly tapInternalKey: Uint8Array | null;
  readonly tapMerkleRoot: Uint8Array | null;
  readonly preimages: readonly Preimage[];
  /** Keys of those who make one MuSig2 key together (BIP-373), 33 bytes each. */
  readonly musigKeys: readonly Uint8Array[];
  /** Parts of MuSig2 signatures are in it. */
  readonly hasMusigParts: boolean;
  /** From BIP-370; null in version 0. */
  readonly requiredTime: number | null;
  readonly requiredHeight: number | null;
};

export type PsbtOutput = TxOutput & {
  readonly redeemScript: Uint8Array | null;
  readonly witnessScript: Uint8Array | null;
  readonly keySources: readonly KeySource[];
  readonly tapInternalKey: Uint8Array | null;
  /** Merkle root of the script tree; null when none is given. */
  readonly tapMerkleRoot: Uint8Array | null;
  readonly musigKeys: readonly Uint8Array[];
};

/** An extended key that some signers want to see. `depth` is that of the key. */
export type GlobalKey = { readonly depth: number; readonly steps: readonly number[] };

/** A PSBT of either version (BIP-174, BIP-370) in one form. */
export type Psbt = {
  readonly version: PsbtVersion;
  /** Of the transaction, unsigned 32 bits. */
  readonly txVersion: number;
  readonly lockTime: number;
  readonly inputs: readonly PsbtInput[];
  readonly outputs: readonly PsbtOutput[];
  readonly globalKeys: readonly GlobalKey[];
  /** Fields of types that no BIP read here has named. */
  readonly unknownFields: number;
};
