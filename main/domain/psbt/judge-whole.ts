import { bytesToHex } from '@noble/hashes/utils.js';
import type { JudgedInput } from './judge-input.ts';
import type { Psbt } from './psbt.ts';
import type { Noticed, PsbtFindingCode } from './psbt-finding.ts';
import type { WalletView } from './wallet-view.ts';

const FINAL_SEQUENCE = 0xffffffff;

/** What only shows in a PSBT as a whole. */
export function judgeWhole(
  psbt: Psbt,
  inputs: readonly JudgedInput[],
  wallet: WalletView | null,
): readonly Noticed[] {
  const { globalKeys, lockTime } = psbt;
  const isStranger = wallet !== null && inputs.every(({ place }) => place === null);
  const facts: readonly (readonly [PsbtFindingCode, boolean])[] = [
    ['nothing_to_sign', psbt.inputs.length === 0 || psbt.outputs.length === 0],
    ['no_input_mine', psbt.inputs.length > 0 && isStranger],
    ['xpub_depth_mismatch', globalKeys.some(({ depth, steps }) => depth !== steps.length)],
    ['time_locked', lockTime > 0 && psbt.inputs.some(({ sequence }) => sequence < FINAL_SEQUENCE)],
    ['unknown_fields', psbt.unknownFields > 0],
  ];
  return [
    ...duplicatesIn(psbt).map((at) => ({ code: 'duplicate_input' as const, at })),
    ...facts.flatMap(([code, isTrue]) => (isTrue ? [{ code }] : [])),
  ];
}

/** Inputs that spend what one before them spends already. */
function duplicatesIn({ inputs }: Psbt): readonly number[] {
  const seen = new Set<string>();
  return inputs.flatMap(({ hash, vout }, at) => {
    const outpoint = `${bytesToHex(hash)}:${vout}`;
    const isSeen = seen.has(outpoint);
    seen.add(outpoint);
    return isSeen ? [at] : [];
  });
}
