import { succeed, type Result } from '../result.ts';
import { entriesOf, valueOf, type Fields } from './fields.ts';
import type { OutputField } from './field-rules.ts';
import type { PsbtOutput } from './psbt.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { readKeySource, readMusigKeys, readTapKeySource } from './read-key-sources.ts';
import { readTapTree } from './read-tap-tree.ts';

/** Reads the fields of an output beside its amount and script. */
export function readOutputMap(
  map: Fields<OutputField>,
  output: TxOutput,
): Result<PsbtOutput, PsbtFault> {
  const tapEntries = entriesOf(map, 'PSBT_OUT_TAP_BIP32_DERIVATION');
  const tapSources = tapEntries.map(readTapKeySource).filter((source) => source !== null);
  if (tapSources.length < tapEntries.length) return malformed('PSBT_OUT_TAP_BIP32_DERIVATION');
  const tree = valueOf(map, 'PSBT_OUT_TAP_TREE');
  const tapMerkleRoot = tree === null ? null : readTapTree(tree);
  if (tree !== null && tapMerkleRoot === null) return malformed('PSBT_OUT_TAP_TREE');
  return succeed({
    ...output,
    redeemScript: valueOf(map, 'PSBT_OUT_REDEEM_SCRIPT'),
    witnessScript: valueOf(map, 'PSBT_OUT_WITNESS_SCRIPT'),
    keySources: [...entriesOf(map, 'PSBT_OUT_BIP32_DERIVATION').map(readKeySource), ...tapSources],
    tapInternalKey: valueOf(map, 'PSBT_OUT_TAP_INTERNAL_KEY'),
    tapMerkleRoot,
    musigKeys: entriesOf(map, 'PSBT_OUT_MUSIG2_PARTICIPANT_PUBKEYS').flatMap(readMusigKeys),
  });
}

function malformed(field: OutputField) {
  return refusePsbt('psbt_value_malformed', { field });
}
