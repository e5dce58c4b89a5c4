import { startCursor, littleEndian, takeUint64 } from '../transaction/byte-cursor.ts';
import { valueOf } from './fields.ts';
import { MAX_SATS, type TxOutput } from '../transaction/raw-transaction.ts';
import type { Container } from './read-container.ts';
import type { Outpoint } from './read-input-map.ts';

/** Sequence of an input that names none (BIP-370). */
const FINAL_SEQUENCE = 0xffffffff;

/** Where the inputs come from: in version 0 as the transaction says, in version 2 as each map says. */
export function outpointsOf({ global, inputs }: Container): readonly Outpoint[] {
  if (global.unsignedTx !== null) return global.unsignedTx.inputs;
  return inputs.map((map) => ({
    hash: valueOf(map, 'PSBT_IN_PREVIOUS_TXID') ?? new Uint8Array(32),
    vout: numberIn(valueOf(map, 'PSBT_IN_OUTPUT_INDEX')) ?? 0,
    sequence: numberIn(valueOf(map, 'PSBT_IN_SEQUENCE')) ?? FINAL_SEQUENCE,
  }));
}

/** Amounts and scripts of the outputs; null when an amount is negative or more than there are. */
export function txOutputsOf({ global, outputs }: Container): readonly TxOutput[] | null {
  if (global.unsignedTx !== null) return global.unsignedTx.outputs;
  const parts = outputs.map((map) => ({
    valueSats: Number(takeUint64(startCursor(valueOf(map, 'PSBT_OUT_AMOUNT') ?? new Uint8Array()))),
    script: valueOf(map, 'PSBT_OUT_SCRIPT') ?? new Uint8Array(),
  }));
  return parts.some(({ valueSats }) => valueSats > MAX_SATS) ? null : parts;
}

/** Version and fallback lock time of the transaction. */
export function txHeadOf({ global: { unsignedTx, fields } }: Container) {
  if (unsignedTx !== null) {
    return { txVersion: unsignedTx.version, fallbackLockTime: unsignedTx.lockTime };
  }
  return {
    txVersion: numberIn(valueOf(fields, 'PSBT_GLOBAL_TX_VERSION')) ?? 0,
    fallbackLockTime: numberIn(valueOf(fields, 'PSBT_GLOBAL_FALLBACK_LOCKTIME')) ?? 0,
  };
}

function numberIn(bytes: Uint8Array | null): number | null {
  return bytes === null ? null : littleEndian(bytes);
}
