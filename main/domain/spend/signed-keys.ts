import { hexToBytes } from '@noble/hashes/utils.js';
import { findSigners } from '../ladder/find-signers.ts';
import type { PsbtReport, ReportedInput } from '../psbt/psbt-report.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { spendingScripts } from './spending-scripts.ts';

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
  const place = { chain, index };
  const { output, taproot } = spendingScripts(wallet, place);
  const signed = good.map(({ publicKey }) => hexToBytes(publicKey ?? ''));
  return findSigners(wallet, place, signed, taproot === null ? null : output.subarray(2));
}
