import { bytesToHex } from '@noble/hashes/utils.js';
import { reportPsbt } from '../psbt/inspect-psbt.ts';
import type { Psbt } from '../psbt/psbt.ts';
import type { PsbtFault } from '../psbt/psbt-fault.ts';
import type { PsbtReport } from '../psbt/psbt-report.ts';
import { readPsbt } from '../psbt/read-psbt.ts';
import type { WalletView } from '../psbt/wallet-view.ts';
import { succeed, type Result } from '../result.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { findDifference } from './compare-transactions.ts';
import { fillPsbt } from './fill-psbt.ts';
import { finishSpend } from './finish-spend.ts';
import { signedKeys } from './signed-keys.ts';
import { addParts, isUnsigned, readReturned, type SignedParts } from './signed-parts.ts';
import { refuseSpend, type SpendFault, type SpendRefusal } from './spend-fault.ts';

/** A payment that was handed out, and everything good that has come back of it so far. */
export type SpendUnderWay = {
  readonly wallet: Wallet;
  readonly view: WalletView;
  /** The unsigned PSBT of `prepareSpend`. */
  readonly handedOut: Uint8Array;
  readonly taken: readonly (readonly SignedParts[])[];
};

/** What would be sent. */
export type FinishedSpend = {
  readonly txid: string;
  readonly hex: string;
  readonly vbytes: number;
};

/** Where a payment stands after something came back. */
export type CheckedSpend = {
  /** What this return added, to be kept. */
  readonly added: readonly SignedParts[];
  /** All that has come back, together. */
  readonly report: PsbtReport;
  /** Keys of the wallet, by place, that have signed rightly so far: evidence that they can. */
  readonly signedKeys: readonly number[];
  /** The PSBT with all that has come back. */
  readonly signedPsbt: Uint8Array;
  /** Null while signatures are missing. */
  readonly finished: FinishedSpend | null;
};

/**
 * Takes back what a signer gives: a signed PSBT, or the finished transaction. Only signatures are taken from it. Another
 * payment than the one that was handed out, and a signature that is wrong or covers less than everything, are refused
 * by name; then nothing changes.
 */
export function checkSpend(
  underWay: SpendUnderWay,
  source: string | Uint8Array,
): Result<CheckedSpend, SpendFault | PsbtFault> {
  const { wallet, view, handedOut, taken } = underWay;
  const prepared = readPsbt(handedOut);
  if (!prepared.ok) return prepared;
  const returned = readReturned(source);
  if (!returned.ok) return returned;
  const { tx, parts } = returned.value;
  const options = { network: wallet.network, wallet: view };
  const reportOf = (given: readonly SignedParts[]): PsbtReport =>
    reportPsbt(addParts(prepared.value, given), options);
  const refusal =
    findDifference(prepared.value, tx) ??
    (isUnsigned(parts) ? refuseSpend('signed_nothing') : findWrongSignature(reportOf(parts)));
  if (refusal !== null) return refusal;
  const all = [...taken, parts];
  const merged = all.reduce<Psbt>(addParts, prepared.value);
  const report = reportPsbt(merged, options);
  const finished = finishSpend({ wallet, handedOut, merged }, report);
  if (!finished.ok) return finished;
  const signers = all.flatMap((one) => signedKeys(wallet, reportOf(one)));
  return succeed({
    added: parts,
    report,
    signedPsbt: fillPsbt(handedOut, merged).toPSBT(),
    signedKeys: [...new Set(signers)].toSorted((one, other) => one - other),
    finished:
      finished.value === null
        ? null
        : {
            txid: finished.value.getId(),
            hex: bytesToHex(finished.value.toBuffer()),
            vbytes: finished.value.virtualSize(),
          },
  });
}

/** Everything is signed, as it should be in a payment of one's own. */
const WHOLE: ReadonlySet<string> = new Set(['ALL', 'DEFAULT']);

function findWrongSignature({ inputs, findings }: PsbtReport): SpendRefusal | null {
  for (const { signedBy, isFinal, index } of inputs) {
    const at = index + 1;
    // In a final script of conditions of its own, running it is what tells; that is done at the end.
    const isWrong = signedBy.some(({ isValid }) => (isFinal ? isValid === false : !isValid));
    if (isWrong) return refuseSpend('signed_signature_wrong', { at });
    if (signedBy.some(({ sighash }) => !WHOLE.has(sighash))) {
      return refuseSpend('signed_covers_part', { at });
    }
  }
  const failed = findings.find(({ code }) => code === 'final_insufficient');
  return failed === undefined
    ? null
    : refuseSpend('signed_does_not_spend', { at: (failed.places[0] ?? 0) + 1 });
}
