/** Difficulty 1: the target of the first block. */
const FIRST_TARGET = 0xffffn << 208n;
const NEGATIVE = 0x800000;
const MANTISSA = 0x7fffff;

/**
 * The target that a compact form stands for; null where it is zero, negative or beyond 256 bits, which no block may have
 * (`arith_uint256::SetCompact` and `CheckProofOfWork` of Bitcoin Core).
 */
export function readCompactTarget(bits: number): bigint | null {
  const mantissa = BigInt(bits & MANTISSA);
  const shift = 8 * ((bits >>> 24) - 3);
  const target = shift < 0 ? mantissa >> BigInt(-shift) : mantissa << BigInt(shift);
  const isNegative = (bits & NEGATIVE) !== 0;
  return target === 0n || isNegative || target >> 256n !== 0n ? null : target;
}

/** The compact form of a target of up to 256 bits, which keeps its first three bytes (`arith_uint256::GetCompact`). */
export function writeCompactTarget(target: bigint): number {
  let size = Math.ceil(target.toString(16).length / 2);
  let mantissa = Number(
    size > 3 ? target >> BigInt(8 * (size - 3)) : target << BigInt(8 * (3 - size)),
  );
  // The highest bit of the mantissa is a sign.
  if ((mantissa & NEGATIVE) !== 0) {
    mantissa >>>= 8;
    size += 1;
  }
  return size * 0x1000000 + mantissa;
}

/** How many times harder than the first block, for people to read. */
export function difficultyOf(target: bigint): number {
  return Number(FIRST_TARGET) / Number(target);
}

/** The target of a whole difficulty. */
export function targetOfDifficulty(difficulty: number): bigint {
  return FIRST_TARGET / BigInt(difficulty);
}
