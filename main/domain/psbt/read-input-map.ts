import { succeed, type Result } from '../result.ts';
import { littleEndian } from '../transaction/byte-cursor.ts';
import { entriesOf, valueOf, type Fields } from './fields.ts';
import type { InputField } from './field-rules.ts';
import { isEcdsaSignature } from './is-ecdsa-signature.ts';
import type { Preimage, PsbtInput, TapLeaf } from './psbt.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import {
  readOutput,
  readTransaction,
  readWitness,
  type TxOutput,
} from '../transaction/raw-transaction.ts';
import { readKeySource, readMusigKeys, readTapKeySource } from './read-key-sources.ts';
import type { PsbtEntry } from './read-map.ts';

type Map = Fields<InputField>;

/** The place of an input, which version 0 has in its transaction and version 2 in its map. */
export type Outpoint = Pick<PsbtInput, 'hash' | 'vout' | 'sequence'>;

/** Reads the fields of an input. `number` counts from 1, for the sentence of a refusal. */
export function readInputMap(
  map: Map,
  outpoint: Outpoint,
  number: number,
): Result<PsbtInput, PsbtFault> {
  const previousTx = readPreviousTx(map, number);
  if (!previousTx.ok) return previousTx;
  const witnessUtxo = readWitnessUtxo(map);
  if (!witnessUtxo.ok) return witnessUtxo;
  const signing = readSigning(map);
  if (!signing.ok) return signing;
  const locks = readLocks(map);
  if (!locks.ok) return locks;
  const sighash = valueOf(map, 'PSBT_IN_SIGHASH_TYPE');
  return succeed({
    ...outpoint,
    previousTx: previousTx.value,
    witnessUtxo: witnessUtxo.value,
    sighash: sighash === null ? null : littleEndian(sighash),
    redeemScript: valueOf(map, 'PSBT_IN_REDEEM_SCRIPT'),
    witnessScript: valueOf(map, 'PSBT_IN_WITNESS_SCRIPT'),
    finalScriptSig: valueOf(map, 'PSBT_IN_FINAL_SCRIPTSIG'),
    tapKeySignature: valueOf(map, 'PSBT_IN_TAP_KEY_SIG'),
    tapLeafSignatures: entriesOf(map, 'PSBT_IN_TAP_SCRIPT_SIG').map(readLeafSignature),
    tapLeaves: entriesOf(map, 'PSBT_IN_TAP_LEAF_SCRIPT').map(readTapLeaf),
    tapInternalKey: valueOf(map, 'PSBT_IN_TAP_INTERNAL_KEY'),
    tapMerkleRoot: valueOf(map, 'PSBT_IN_TAP_MERKLE_ROOT'),
    preimages: readPreimages(map),
    musigKeys: entriesOf(map, 'PSBT_IN_MUSIG2_PARTICIPANT_PUBKEYS').flatMap(readMusigKeys),
    hasMusigParts: entriesOf(map, 'PSBT_IN_MUSIG2_PARTIAL_SIG').length > 0,
    ...signing.value,
    ...locks.value,
  });
}

function readPreviousTx(map: Map, input: number): Result<PsbtInput['previousTx'], PsbtFault> {
  const bytes = valueOf(map, 'PSBT_IN_NON_WITNESS_UTXO');
  if (bytes === null) return succeed(null);
  const tx = readTransaction(bytes, 'any');
  if (tx === 'impossible_amount') return refusePsbt('psbt_amount_impossible');
  return tx === 'malformed' ? refusePsbt('psbt_previous_tx_malformed', { input }) : succeed(tx);
}

function readWitnessUtxo(map: Map): Result<TxOutput | null, PsbtFault> {
  const bytes = valueOf(map, 'PSBT_IN_WITNESS_UTXO');
  if (bytes === null) return succeed(null);
  const output = readOutput(bytes);
  if (output === 'impossible_amount') return refusePsbt('psbt_amount_impossible');
  return output === 'malformed' ? malformed('PSBT_IN_WITNESS_UTXO') : succeed(output);
}

type Signing = Pick<PsbtInput, 'partialSignatures' | 'keySources' | 'finalWitness'>;

function readSigning(map: Map): Result<Signing, PsbtFault> {
  const signatures = entriesOf(map, 'PSBT_IN_PARTIAL_SIG');
  if (!signatures.every(({ value }) => isEcdsaSignature(value))) {
    return refusePsbt('psbt_signature_malformed', { field: 'PSBT_IN_PARTIAL_SIG' });
  }
  const tapEntries = entriesOf(map, 'PSBT_IN_TAP_BIP32_DERIVATION');
  const tapSources = tapEntries.map(readTapKeySource).filter((source) => source !== null);
  if (tapSources.length < tapEntries.length) return malformed('PSBT_IN_TAP_BIP32_DERIVATION');
  const witness = valueOf(map, 'PSBT_IN_FINAL_SCRIPTWITNESS');
  const finalWitness = witness === null ? null : readWitness(witness);
  if (witness !== null && finalWitness === null) return malformed('PSBT_IN_FINAL_SCRIPTWITNESS');
  return succeed({
    partialSignatures: signatures.map(({ keyData, value }) => {
      return { publicKey: keyData, signature: value };
    }),
    keySources: [...entriesOf(map, 'PSBT_IN_BIP32_DERIVATION').map(readKeySource), ...tapSources],
    finalWitness,
  });
}

/** Lock times from here on are points in time, below it heights (BIP-65). */
const FIRST_TIME = 500_000_000;

function readLocks(
  map: Map,
): Result<Pick<PsbtInput, 'requiredTime' | 'requiredHeight'>, PsbtFault> {
  const time = valueOf(map, 'PSBT_IN_REQUIRED_TIME_LOCKTIME');
  const height = valueOf(map, 'PSBT_IN_REQUIRED_HEIGHT_LOCKTIME');
  const requiredTime = time === null ? null : littleEndian(time);
  const requiredHeight = height === null ? null : littleEndian(height);
  if (requiredTime !== null && requiredTime < FIRST_TIME) {
    return refusePsbt('psbt_locktime_range', { field: 'PSBT_IN_REQUIRED_TIME_LOCKTIME' });
  }
  if (requiredHeight === 0 || (requiredHeight !== null && requiredHeight >= FIRST_TIME)) {
    return refusePsbt('psbt_locktime_range', { field: 'PSBT_IN_REQUIRED_HEIGHT_LOCKTIME' });
  }
  return succeed({ requiredTime, requiredHeight });
}

function readLeafSignature({ keyData, value }: PsbtEntry) {
  return { publicKey: keyData.subarray(0, 32), leafHash: keyData.subarray(32), signature: value };
}

/** The last byte of the value is the leaf's version (BIP-371). */
function readTapLeaf({ keyData, value }: PsbtEntry): TapLeaf {
  return { controlBlock: keyData, script: value.subarray(0, -1), version: value.at(-1) ?? 0 };
}

const PREIMAGES = [
  ['PSBT_IN_RIPEMD160', 'ripemd160'],
  ['PSBT_IN_SHA256', 'sha256'],
  ['PSBT_IN_HASH160', 'hash160'],
  ['PSBT_IN_HASH256', 'hash256'],
] as const;

function readPreimages(map: Map): readonly Preimage[] {
  return PREIMAGES.flatMap(([name, kind]) =>
    entriesOf(map, name).map(({ keyData, value }) => ({ kind, hash: keyData, preimage: value })),
  );
}

function malformed(field: InputField) {
  return refusePsbt('psbt_value_malformed', { field });
}
