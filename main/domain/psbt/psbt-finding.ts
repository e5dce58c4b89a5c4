import type { Finding, Severity } from '../fault.ts';

/**
 * What each finding asks of the user, the gravest first. `block` means: do not sign this. Sentences: renderer/i18n,
 * `psbtFindings`.
 */
const SEVERITIES = {
  change_not_mine: 'block',
  outputs_exceed_inputs: 'block',
  fee_absurd: 'block',
  duplicate_input: 'block',
  utxo_conflict: 'block',
  utxo_legacy_unproven: 'block',
  signature_invalid: 'block',
  final_insufficient: 'block',
  redeem_script_mismatch: 'block',
  witness_script_mismatch: 'block',
  taproot_mismatch: 'block',
  output_script_mismatch: 'block',
  output_unspendable: 'block',
  sighash_open: 'block',
  sighash_unknown: 'block',
  utxo_missing: 'warn',
  utxo_unproven: 'warn',
  no_input_mine: 'warn',
  output_other_account: 'warn',
  index_far: 'warn',
  fee_high: 'warn',
  fee_low: 'warn',
  sighash_anyone_can_pay: 'warn',
  sighash_mismatch: 'warn',
  signature_unchecked: 'warn',
  final_unchecked: 'warn',
  signature_of_stranger: 'warn',
  signature_high_s: 'warn',
  derivation_mismatch: 'warn',
  script_missing: 'warn',
  preimage_mismatch: 'warn',
  xpub_depth_mismatch: 'warn',
  output_dust: 'warn',
  output_burned: 'warn',
  nothing_to_sign: 'warn',
  musig_unchecked: 'info',
  time_locked: 'info',
  unknown_fields: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type PsbtFindingCode = keyof typeof SEVERITIES;

/** A finding about the whole, or about inputs or outputs: `places` counts those from 0, as the lists do. */
export type PsbtFinding = Finding<PsbtFindingCode> & { readonly places: readonly number[] };

/** Something noticed at one input or output, or about the whole when `at` is absent. */
export type Noticed = { readonly code: PsbtFindingCode; readonly at?: number };

/** Places that a sentence lists before it says no more. */
const MOST_LISTED = 10;

/** One finding of each code, the gravest first, with all its places. People count from 1. */
export function gatherFindings(noticed: readonly Noticed[]): readonly PsbtFinding[] {
  const codes = Object.keys(SEVERITIES).filter(isFindingCode);
  return codes.flatMap((code) => {
    const same = noticed.filter((one) => one.code === code);
    if (same.length === 0) return [];
    const places = [...new Set(same.flatMap(({ at }) => at ?? []))];
    const listed = places.slice(0, MOST_LISTED).map((at) => at + 1);
    const text = `${listed.join(', ')}${places.length > MOST_LISTED ? ' …' : ''}`;
    const params = { count: places.length, places: text };
    return [{ code, severity: SEVERITIES[code], params, places }];
  });
}

function isFindingCode(code: string): code is PsbtFindingCode {
  return Object.hasOwn(SEVERITIES, code);
}
