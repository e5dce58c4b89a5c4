/** PSBT versions that exist: BIP-174 and BIP-370. */
export type PsbtVersion = 0 | 2;

/** What a field of a known type has to look like. Lengths are in bytes. */
export type FieldRule = {
  readonly type: number;
  /** As the BIPs name it. */
  readonly name: string;
  /** Lengths that what follows the type in the key may have. */
  readonly keyLength: LengthRule;
  readonly valueLength: LengthRule;
  /** Where it may stand; both versions when absent. */
  readonly only?: PsbtVersion;
  /** Whether it must stand in the version that it belongs to. */
  readonly isRequired?: true;
  /** The key starts with a public key of the curve. */
  readonly hasPublicKey?: true;
};

export type LengthRule = (length: number) => boolean;

/** Nothing at all. */
export const none: LengthRule = (length) => length === 0;

/** Anything. */
export const any: LengthRule = () => true;

/** One of these lengths. */
export function exactly(...lengths: readonly number[]): LengthRule {
  return (length) => lengths.includes(length);
}

/** A start, and then any number of parts of one size. */
export function startThenParts(start: number, size: number, most = Infinity): LengthRule {
  return (length) =>
    length >= start && (length - start) % size === 0 && (length - start) / size <= most;
}
