import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import { formatSteps } from '../wallet/derivation-step.ts';
import type { Network } from '../wallet/inspection.ts';
import { decodePsbtFile, decodePsbtText } from './decode-psbt-text.ts';
import { judgeUtxo } from './input-utxo.ts';
import { judgeFee } from './judge-fee.ts';
import { judgeInput, type JudgedInput } from './judge-input.ts';
import { judgeOutput, type JudgedOutput } from './judge-output.ts';
import { judgeWhole } from './judge-whole.ts';
import { outputAddress } from './output-address.ts';
import type { Psbt, PsbtOutput } from './psbt.ts';
import type { PsbtFault } from './psbt-fault.ts';
import { gatherFindings, type Noticed, type PsbtFindingCode } from './psbt-finding.ts';
import type { PsbtReport, ReportedOutput } from './psbt-report.ts';
import { readPsbt } from './read-psbt.ts';
import { reportInput } from './report-input.ts';
import { showPlace } from './show-place.ts';
import { startSigningBudget } from './signing-budget.ts';
import { transactionOf } from './transaction-of.ts';
import type { WalletView } from './wallet-view.ts';

/** What may be told besides the PSBT itself: whose coins to look for, and whose addresses to write. */
export type PsbtOptions = { readonly network: Network; readonly wallet: WalletView | null };

/** What a pasted PSBT (base64 or hex) or a PSBT file would do, who signed it, and what is wrong with it. */
export function inspectPsbt(
  source: string | Uint8Array,
  options: PsbtOptions,
): Result<PsbtReport, PsbtFault> {
  const bytes = typeof source === 'string' ? decodePsbtText(source) : decodePsbtFile(source);
  if (!bytes.ok) return bytes;
  const psbt = readPsbt(bytes.value);
  return psbt.ok ? succeed(reportPsbt(psbt.value, options)) : psbt;
}

/** The same for a PSBT that was read already. */
export function reportPsbt(psbt: Psbt, { network, wallet }: PsbtOptions): PsbtReport {
  const tx = transactionOf(psbt);
  const utxos = psbt.inputs.map((input) => judgeUtxo(input, psbt.inputs.length));
  const txBytes = tx.byteLength();
  const budget = startSigningBudget();
  const outputsSpent = utxos.map(({ output }) => output);
  const inputs = psbt.inputs.flatMap((input, at) => {
    const utxo = utxos[at];
    const context = { tx, at, utxos: outputsSpent, txBytes, budget };
    return utxo === undefined ? [] : [judgeInput(input, utxo, context, wallet)];
  });
  const outputs = psbt.outputs.map((output) => judgeOutput(output, wallet));
  const { codes, ...fee } = judgeFee(psbt, inputs);
  return {
    version: psbt.version,
    network,
    txid: tx.getId(),
    txVersion: psbt.txVersion,
    lockTime: psbt.lockTime,
    inputs: psbt.inputs.flatMap((input, at) => {
      const judged = inputs[at];
      return judged === undefined ? [] : [reportInput(input, judged, at, network)];
    }),
    outputs: psbt.outputs.map((output, at) => reportOutput(output, outputs[at], at, network)),
    ...fee,
    isComplete: inputs.length > 0 && inputs.every(({ isComplete }) => isComplete),
    findings: gatherFindings([
      ...noticedAt(inputs),
      ...noticedAt(outputs),
      ...codes.map((code) => ({ code })),
      ...judgeWhole(psbt, inputs, wallet),
    ]),
  };
}

function noticedAt(
  parts: readonly Pick<JudgedInput | JudgedOutput, 'codes'>[],
): readonly Noticed[] {
  return parts.flatMap(({ codes }, at) => codes.map((code: PsbtFindingCode) => ({ code, at })));
}

function reportOutput(
  { valueSats, script, keySources }: PsbtOutput,
  judged: JudgedOutput | undefined,
  index: number,
  network: Network,
): ReportedOutput {
  const place = judged?.place ?? null;
  const [source] = keySources;
  return {
    index,
    valueSats,
    scriptPubKey: bytesToHex(script),
    address: outputAddress(script, network),
    ...showPlace(place),
    isChange: place?.chain === 'change',
    path: place === null || source === undefined ? null : `m${formatSteps(source.steps)}`,
  };
}
