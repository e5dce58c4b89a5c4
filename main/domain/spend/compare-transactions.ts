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
  return findOtherOutput(outputs, returned.outputs) ?? findOtherTiming(handedOut, returned);
}

function findOtherOutput(
  outputs: UnsignedParts['outputs'],
  returned: UnsignedParts['outputs'],
): SpendRefusal | null {
  if (outputs.length !== returned.length) return refuseSpend('signed_outputs_differ');
  for (const [index, { script, valueSats: prepared }] of outputs.entries()) {
    const at = index + 1;
    const other = returned[index];
    if (other === undefined || !sameBytes(script, other.script)) {
      return refuseSpend('signed_destination_differs', { at });
    }
    if (prepared !== other.valueSats) {
      return refuseSpend('signed_amount_differs', { at, prepared, returned: other.valueSats });
    }
  }
  return null;
}

function findOtherTiming(handedOut: UnsignedParts, returned: UnsignedParts): SpendRefusal | null {
  const isSame =
    handedOut.lockTime === returned.lockTime &&
    handedOut.txVersion === returned.txVersion &&
    handedOut.inputs.every(({ sequence }, at) => sequence === returned.inputs[at]?.sequence);
  return isSame ? null : refuseSpend('signed_timing_differs');
}
