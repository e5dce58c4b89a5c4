/** Order of the scalar field of BN254. */
export const FIELD_ORDER =
  21888242871839275222246405745257275088548364400416034343698204186575808495617n;

/** The inverse of an element that is not 0, by Euclid. */
export function invertElement(value: bigint): bigint {
  let [a, b, x, y] = [value % FIELD_ORDER, FIELD_ORDER, 1n, 0n];
  while (a !== 0n) {
    const quotient = b / a;
    [a, b, x, y] = [b % a, a, y - quotient * x, x];
  }
  return ((y % FIELD_ORDER) + FIELD_ORDER) % FIELD_ORDER;
}
