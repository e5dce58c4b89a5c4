import { hexToBytes } from '@noble/hashes/utils.js';
import type { PsbtReport, ReportedInput } from '../psbt/psbt-report.ts';
import { sameBytes } from '../psbt/same-bytes.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { spendingScripts, xOnly } from './spending-scripts.ts';

/**
 * The keys of a wallet, by their places in it, that a PSBT holds a good signature of over one of the wallet's own coins:
 * each of them can sign. Counted from 0, in order.
 */
export function signedKeys(wallet: Wallet, { inputs }: PsbtReport): readonly number[] {
  return [...new Set(inputs.flatMap((input) => signersOf(wallet, input)))].toSorted(
    (one, other) => one - other,
  );
}

function signersOf(wallet: Wallet, input: ReportedInput): readonly number[] {
  const { chain, addressIndex: index, signedBy } = input;
  if (chain === null || index === null) return [];
  const good = signedBy.filter(({ isValid }) => isValid === true);
  if (good.length === 0) return [];
  const { keys, output, taproot } = spendingScripts(wallet, { chain, index });
  const [first] = wallet.expression.args;
  return good.flatMap(({ publicKey }) => {
    const signer = hexToBytes(publicKey ?? '');
    // The output key of Taproot is the first key, shifted: only who has that one can sign with it.
    if (taproot !== null && sameBytes(signer, output.subarray(2))) {
      return first?.kind === 'key' ? [first.key] : [];
    }
    return keys.flatMap((key, at) => (sameBytes(xOnly(key), xOnly(signer)) ? [at] : []));
  });
}
