import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isDust } from './is-dust.ts';
import { isOffCurve } from './output-address.ts';
import { outputForm, type OutputForm } from './output-form.ts';
import type { PsbtOutput } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import { sameBytes } from './same-bytes.ts';
import { hash160 } from '../transaction/script-hashes.ts';
import { isTweakOf } from './tap-commitment.ts';
import type { WalletPlace, WalletView } from './wallet-view.ts';

/** Addresses so far out that a wallet would not look there when it is restored. */
const FAR_OUT = 10_000;

export type JudgedOutput = {
  readonly place: WalletPlace | null;
  readonly codes: readonly PsbtFindingCode[];
};

/** Asks of an output whose it is, and whether what the PSBT says about it is true. */
export function judgeOutput(output: PsbtOutput, wallet: WalletView | null): JudgedOutput {
  const place = wallet?.owns(bytesToHex(output.script), output.keySources) ?? null;
  const { kind } = outputForm(output.script);
  const facts: readonly (readonly [PsbtFindingCode, boolean])[] = [
    ['change_not_mine', place === null && claimsToBeOf(output, wallet, 'place')],
    ['output_other_account', place === null && claimsToBeOf(output, wallet, 'device')],
    ['output_script_mismatch', !isScriptSound(output)],
    ['output_unspendable', isOffCurve(output.script)],
    ['output_burned', kind === 'op_return' && output.valueSats > 0],
    ['output_dust', isDust(output.valueSats, output.script)],
    ['index_far', place !== null && place.index >= FAR_OUT],
  ];
  return { place, codes: facts.flatMap(([code, isTrue]) => (isTrue ? [code] : [])) };
}

/** Whether the PSBT says that an output is of a place in this wallet, or only of a device that the wallet is on. */
function claimsToBeOf(
  { keySources }: PsbtOutput,
  wallet: WalletView | null,
  claim: 'place' | 'device',
): boolean {
  if (wallet === null) return false;
  const isOfPlace = keySources.some(wallet.isPlaceOf);
  if (claim === 'place') return isOfPlace;
  return (
    !isOfPlace && keySources.some(({ fingerprint }) => wallet.fingerprints.includes(fingerprint))
  );
}

/** Whether the scripts and keys that are shown for an output really stand behind its script. */
function isScriptSound(output: PsbtOutput): boolean {
  const { redeemScript, tapInternalKey, tapMerkleRoot } = output;
  const form = outputForm(output.script);
  if (form.kind === 'p2tr') {
    // Without a tree the key may still have one that is not shown.
    return (
      tapInternalKey === null ||
      tapMerkleRoot === null ||
      isTweakOf(form.key, tapInternalKey, tapMerkleRoot)
    );
  }
  if (form.kind !== 'p2sh') return isWitnessScriptOf(output, form);
  return (
    redeemScript === null ||
    (sameBytes(hash160(redeemScript), form.hash) &&
      isWitnessScriptOf(output, outputForm(redeemScript)))
  );
}

function isWitnessScriptOf({ witnessScript }: PsbtOutput, form: OutputForm): boolean {
  return (
    witnessScript === null || form.kind !== 'p2wsh' || sameBytes(sha256(witnessScript), form.hash)
  );
}
