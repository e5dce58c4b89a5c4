import { bytesToHex } from '@noble/hashes/utils.js';
import { formatSteps } from '../wallet/derivation-step.ts';
import type { Network } from '../wallet/inspection.ts';
import type { CheckedSignature } from './checked-signature.ts';
import type { JudgedInput } from './judge-input.ts';
import { outputAddress } from './output-address.ts';
import type { KeySource, PsbtInput } from './psbt.ts';
import type { ReportedInput, Signer } from './psbt-report.ts';
import { sameBytes } from './same-bytes.ts';
import { showPlace } from './show-place.ts';
import { sighashName } from './sighash-name.ts';

/** An input and what was found out about it, as it is shown. */
export function reportInput(
  input: PsbtInput,
  judged: JudgedInput,
  index: number,
  network: Network,
): ReportedInput {
  const { utxo, spend, place, signatures, progress, isComplete } = judged;
  const { required, present } = progress;
  const output = utxo.output;
  return {
    index,
    txid: bytesToHex(input.hash.toReversed()),
    vout: input.vout,
    sequence: input.sequence,
    valueSats: output !== null && utxo.isAmountKnown ? output.valueSats : null,
    address: output === null ? null : outputAddress(output.script, network),
    script: spend.script,
    ...showPlace(place),
    signedBy: signatures.map((one) => reportSigner(input, one)),
    sighash: sighashName(sighashOf(input, judged)),
    signaturesRequired: required,
    signaturesMissing: required === null ? null : Math.max(0, required - present),
    isFinal: input.finalScriptSig !== null || input.finalWitness !== null,
    isComplete,
  };
}

function sighashOf({ sighash }: PsbtInput, { signatures: [first], spend }: JudgedInput): number {
  const usual = spend.kind === 'taproot' ? 0 : 1;
  return sighash ?? first?.sighash ?? usual;
}

function reportSigner(input: PsbtInput, { publicKey, isValid, sighash }: CheckedSignature): Signer {
  const source = publicKey === null ? undefined : sourceOf(input, publicKey);
  return {
    fingerprint: source?.fingerprint ?? null,
    path: source === undefined ? null : `m${formatSteps(source.steps)}`,
    publicKey: publicKey === null ? null : bytesToHex(publicKey),
    isValid,
    sighash: sighashName(sighash),
  };
}

/** A signature by the output key of Taproot is made by whoever has the internal key. */
function sourceOf(
  { keySources, tapInternalKey, tapKeySignature }: PsbtInput,
  publicKey: Uint8Array,
): KeySource | undefined {
  const direct = keySources.find((source) => sameBytes(source.publicKey, publicKey));
  if (direct !== undefined || tapInternalKey === null || tapKeySignature === null) return direct;
  return keySources.find((source) => sameBytes(source.publicKey, tapInternalKey));
}
