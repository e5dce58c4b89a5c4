import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import { entriesOf } from './fields.ts';
import { determineLockTime } from './determine-lock-time.ts';
import { hidesPrivateKey } from './hides-private-key.ts';
import type { GlobalKey, Psbt, PsbtInput, PsbtOutput } from './psbt.ts';
import { refusePsbt, type PsbtFault, type PsbtRefusal } from './psbt-fault.ts';
import { readContainer, type Container } from './read-container.ts';
import { readInputMap } from './read-input-map.ts';
import { readKeySource } from './read-key-sources.ts';
import { readOutputMap } from './read-output-map.ts';
import { outpointsOf, txHeadOf, txOutputsOf } from './read-parts.ts';
import { transactionOf } from './transaction-of.ts';

const PROPRIETARY = 0xfc;

/** Reads a PSBT of version 0 or 2 into one form. The bytes have come through `decodePsbtText` or `decodePsbtFile`. */
export function readPsbt(bytes: Uint8Array): Result<Psbt, PsbtFault> {
  const container = readContainer(bytes);
  if (!container.ok) return container;
  if (hidesPrivateKey(container.value)) return refusePsbt('psbt_private_key');
  const inputs = readInputs(container.value);
  if (!inputs.ok) return inputs;
  const outputs = readOutputs(container.value);
  if (!outputs.ok) return outputs;
  const { txVersion, fallbackLockTime } = txHeadOf(container.value);
  const lockTime = determineLockTime(inputs.value, fallbackLockTime);
  if (!lockTime.ok) return lockTime;
  const { global } = container.value;
  return succeed({
    version: global.version,
    txVersion,
    lockTime: lockTime.value,
    inputs: inputs.value,
    outputs: outputs.value,
    globalKeys: entriesOf(global.fields, 'PSBT_GLOBAL_XPUB').map(readGlobalKey),
    unknownFields: countUnknown(container.value),
  });
}

function readInputs(container: Container): Result<readonly PsbtInput[], PsbtFault> {
  const outpoints = outpointsOf(container);
  const inputs: PsbtInput[] = [];
  for (const [at, map] of container.inputs.entries()) {
    const outpoint = outpoints[at];
    if (outpoint === undefined) throw new Error('An input has no place.');
    const input = readInputMap(map, outpoint, at + 1);
    if (!input.ok) return input;
    const refusal = findLyingTransaction(input.value, at + 1);
    if (refusal !== null) return refusal;
    inputs.push(input.value);
  }
  return succeed(inputs);
}

/** A previous transaction that is not the one spent from would let a signer believe any amount (BIP-174). */
function findLyingTransaction(
  { previousTx, hash, vout }: PsbtInput,
  input: number,
): PsbtRefusal | null {
  if (previousTx === null) return null;
  if (bytesToHex(transactionOf(previousTx).getHash()) !== bytesToHex(hash)) {
    return refusePsbt('psbt_previous_tx_mismatch', { input });
  }
  return previousTx.outputs[vout] === undefined
    ? refusePsbt('psbt_previous_output_missing', { input })
    : null;
}

function readOutputs(container: Container): Result<readonly PsbtOutput[], PsbtFault> {
  const parts = txOutputsOf(container);
  if (parts === null) return refusePsbt('psbt_amount_impossible');
  const outputs: PsbtOutput[] = [];
  for (const [at, map] of container.outputs.entries()) {
    const part = parts[at];
    if (part === undefined) throw new Error('An output has no amount.');
    const output = readOutputMap(map, part);
    if (!output.ok) return output;
    outputs.push(output.value);
  }
  return succeed(outputs);
}

/** The fifth byte of an extended key is its depth (BIP-32). */
function readGlobalKey(entry: Parameters<typeof readKeySource>[0]): GlobalKey {
  return { depth: entry.keyData[4] ?? 0, steps: readKeySource(entry).steps };
}

function countUnknown({ global, inputs, outputs }: Container): number {
  const others = [global.fields, ...inputs, ...outputs].flatMap((map) => map.others);
  return others.filter(({ type }) => type !== PROPRIETARY).length;
}
