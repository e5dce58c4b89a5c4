import type { Psbt, PsbtInput, PsbtOutput } from '../psbt/psbt.ts';
import { sameBytes } from '../psbt/same-bytes.ts';
import { refuseSpend, type SpendRefusal } from './spend-fault.ts';

/** What of a transaction is fixed before it is signed. */
export type UnsignedParts = Pick<Psbt, 'txVersion' | 'lockTime'> & {
  readonly inputs: readonly Pick<PsbtInput, 'hash' | 'vout' | 'sequence'>[];
  readonly outputs: readonly Pick<PsbtOutput, 'valueSats' | 'script'>[];
};

/** Whether what came back is the payment that was handed out; otherwise the first difference, by name. */
export function findDifference(
  handedOut: UnsignedParts,
  returned: UnsignedParts,
): SpendRefusal | null {
  const { inputs, outputs } = handedOut;
  const isSameCoin = inputs.map(({ hash, vout }, at) => {
    const other = returned.inputs[at];
    return other !== undefined && vout === other.vout && sameBytes(hash, other.hash);
  });
  if (inputs.length !== returned.inputs.length || isSameCoin.includes(false)) {
    return refuseSpend('signed_inputs_differ');
  }
  if (outputs.length !== returned.outputs.length) return refuseSpend('signed_outputs_differ');
  for (const [at, { script, valueSats }] of outputs.entries()) {
    const other = returned.outputs[at];
    if (other === undefined || !sameBytes(script, other.script)) {
      return refuseSpend('signed_destination_differs', { at: at + 1 });
    }
    if (valueSats !== other.valueSats) {
      return refuseSpend('signed_amount_differs', {
        at: at + 1,
        prepared: valueSats,
        returned: other.valueSats,
      });
    }
  }
  const isSameTime =
    handedOut.lockTime === returned.lockTime &&
    handedOut.txVersion === returned.txVersion &&
    inputs.every(({ sequence }, at) => sequence === returned.inputs[at]?.sequence);
  return isSameTime ? null : refuseSpend('signed_timing_differs');
}
