/** A signature that stands in an input, and what came of checking it. */
export type CheckedSignature = {
  /** Who signed; null when the signature fits no key of the script. 32 bytes in Taproot. */
  readonly publicKey: Uint8Array | null;
  /** Null when the PSBT shows too little to tell. */
  readonly isValid: boolean | null;
  readonly sighash: number;
  readonly isHighS: boolean;
  /** The leaf of a script tree that it is for; null outside one. */
  readonly leafHash: Uint8Array | null;
};
