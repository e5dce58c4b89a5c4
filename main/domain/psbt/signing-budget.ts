/** Work that may still go into checking signatures. Used up in place; what is left unchecked is said to be. */
export type SigningBudget = {
  /** Wrong guesses that are still allowed. */
  guesses: number;
  /** Bytes that may still be hashed. */
  bytes: number;
};

/** Every right signature pays for the wrong guesses that finding its key among several may take. */
const GUESSES = 100;
const GUESSES_FOR_A_HIT = 20;
/** Every signature hashes the whole transaction anew: enough for some 800 inputs. */
const BYTES = 32 * 1024 * 1024;

/** The budget of one PSBT. A hostile one has used it up within some tens of milliseconds. */
export function startSigningBudget(): SigningBudget {
  return { guesses: GUESSES, bytes: BYTES };
}

/** Takes bytes out of the budget; false when there are not enough left, or nothing is left to hash them for. */
export function mayHash(budget: SigningBudget, bytes: number): boolean {
  if (budget.guesses <= 0) return false;
  budget.bytes -= bytes;
  return budget.bytes >= 0;
}

/** Whether a signature is right; null when too many have been wrong already. */
export function checkWithin(budget: SigningBudget, verify: () => boolean): boolean | null {
  if (budget.guesses <= 0) return null;
  const isValid = verify();
  budget.guesses += isValid ? GUESSES_FOR_A_HIT : -1;
  return isValid;
}
