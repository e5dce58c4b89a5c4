import { HARDENED } from '../wallet/derivation-step.ts';

/** Accounts 0–9 of these purposes are tried by every reader (BIP-138, "Derivation Paths"); BIP-48 has a script as well. */
const PURPOSES = [44, 49, 84, 86, 87];
const MULTISIG_PURPOSE = 48;
const MULTISIG_SCRIPTS = [1, 2];
const ACCOUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Bitcoin, and every test network. */
const COINS = [0, 1];

/**
 * The paths, child numbers from the master key on, that a reader would not try by itself. Only they are written, since a
 * path tells something of the wallet.
 */
export function unusualPaths(
  paths: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return paths.filter((path) => path.length > 0 && !isUsual(path));
}

function isUsual(path: readonly number[]): boolean {
  // Below zero, and so in no list, where a step is not hardened.
  const [purpose = -1, coin = -1, account = -1, script = -1] = path.map((step) => step - HARDENED);
  if (!COINS.includes(coin) || !ACCOUNTS.includes(account)) return false;
  return path.length === 4
    ? purpose === MULTISIG_PURPOSE && MULTISIG_SCRIPTS.includes(script)
    : path.length === 3 && PURPOSES.includes(purpose);
}
