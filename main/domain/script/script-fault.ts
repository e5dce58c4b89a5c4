/** Why an output cannot be shown to be spent rightly, because the rules for it are not known here. */
export type UnknownScript =
  | 'script_unknown'
  | 'witness_version_unknown'
  | 'annex_unknown'
  | 'leaf_version_unknown'
  | 'key_type_unknown'
  | 'too_many_signatures';

/** Why an output is not spent rightly. */
export type BrokenScript =
  | 'signature_missing'
  | 'signature_wrong'
  | 'signature_encoding'
  | 'signature_high_s'
  | 'sighash_not_all'
  | 'key_malformed'
  | 'script_mismatch'
  | 'script_failed'
  | 'script_not_minimal'
  | 'script_limits'
  | 'script_forbidden'
  | 'stack_not_clean'
  | 'lock_time_unmet';

/** Null, as these functions return it, means that all is well. */
export type ScriptFault = UnknownScript | BrokenScript;

const UNKNOWN: ReadonlySet<ScriptFault> = new Set<UnknownScript>([
  'script_unknown',
  'witness_version_unknown',
  'annex_unknown',
  'leaf_version_unknown',
  'key_type_unknown',
  'too_many_signatures',
]);

/** Whether a fault leaves open if the output is spent rightly (BIP-322: inconclusive). */
export function isUnknownScript(fault: ScriptFault): boolean {
  return UNKNOWN.has(fault);
}
