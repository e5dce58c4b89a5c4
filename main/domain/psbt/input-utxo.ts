import { outputForm } from './output-form.ts';
import type { PsbtInput } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { sameBytes } from './same-bytes.ts';
import { scriptPushes } from './script-pushes.ts';

/** What an input spends, as far as the PSBT shows it. */
export type KnownUtxo = {
  readonly output: TxOutput | null;
  /** Whether the amount may be counted: proven, or such that a lie would spoil the signature. */
  readonly isAmountKnown: boolean;
  readonly codes: readonly PsbtFindingCode[];
};

/**
 * Weighs the two ways in which a PSBT shows what an input spends (BIP-174). The whole previous transaction proves the
 * amount: its hash was held against the input. The output alone is enough for Taproot, whose signatures cover every
 * amount (BIP-341); in SegWit v0 each covers its own only, so that two signatures over lies can hide a fee.
 */
export function judgeUtxo(input: PsbtInput, inputCount: number): KnownUtxo {
  const { previousTx, witnessUtxo, vout } = input;
  const proven = previousTx?.outputs[vout] ?? null;
  if (proven !== null) {
    const agrees = witnessUtxo === null || isSameOutput(proven, witnessUtxo);
    return { output: proven, isAmountKnown: true, codes: agrees ? [] : ['utxo_conflict'] };
  }
  if (witnessUtxo === null) return { output: null, isAmountKnown: false, codes: ['utxo_missing'] };
  const kind = witnessKind(input, witnessUtxo.script);
  if (kind === 'legacy') {
    return { output: witnessUtxo, isAmountKnown: false, codes: ['utxo_legacy_unproven'] };
  }
  const isUnproven = kind === 'segwit_v0' && inputCount > 1;
  return {
    output: witnessUtxo,
    isAmountKnown: true,
    codes: isUnproven ? ['utxo_unproven'] : [],
  };
}

const SEGWIT: ReadonlySet<string> = new Set(['p2wpkh', 'p2wsh', 'future_witness']);

/** P2SH shows only in its redeem script what it is; without one it may well be SegWit, which is what wallets make. */
function witnessKind(
  { redeemScript, finalScriptSig }: PsbtInput,
  script: Uint8Array,
): 'legacy' | 'segwit_v0' | 'taproot' {
  const { kind } = outputForm(script);
  if (kind === 'p2tr') return 'taproot';
  if (SEGWIT.has(kind)) return 'segwit_v0';
  if (kind !== 'p2sh') return 'legacy';
  const redeem = redeemScript ?? scriptPushes(finalScriptSig ?? new Uint8Array())?.at(-1);
  return redeem === undefined || SEGWIT.has(outputForm(redeem).kind) ? 'segwit_v0' : 'legacy';
}

function isSameOutput(one: TxOutput, other: TxOutput): boolean {
  return one.valueSats === other.valueSats && sameBytes(one.script, other.script);
}
