import type { SentenceParams, Severity } from '../fault.ts';
import { formatSteps } from './derivation-step.ts';
import type {
  Network,
  ScriptType,
  WalletFinding,
  WalletFindingCode,
  WalletKind,
} from './inspection.ts';
import type { DescriptorKey, RowKey } from './descriptor/expression.ts';
import type { KeyOrigin } from './key-origin.ts';
import type { ExtendedKey } from './extended-key.ts';
import { accountOf, cosignerScriptOf, foreignCoinType, purposeOf } from './purposes.ts';
import { hasChange, isRanged, rowKeys } from './wallet.ts';

/** What each finding asks of the user, in the order in which they are shown. */
const SEVERITIES: Readonly<Record<WalletFindingCode, Severity>> = {
  cosigner_key: 'block',
  single_output: 'block',
  two_keys_at_one_path: 'block',
  saved_key_other_fingerprint: 'block',
  saved_device_other_key: 'block',
  device_counts_twice: 'warn',
  cosigner_of_other_script: 'warn',
  chains_swapped: 'warn',
  chains_uneven: 'warn',
  fixed_key: 'warn',
  key_shared: 'warn',
  one_key_suffices: 'warn',
  unsorted_multisig: 'warn',
  script_not_stated: 'warn',
  file_fingerprint_differs: 'warn',
  file_parts_unread: 'warn',
  prefix_script_mismatch: 'warn',
  purpose_script_mismatch: 'warn',
  coin_type_mismatch: 'warn',
  origin_too_long: 'warn',
  origin_too_short: 'warn',
  origin_child_mismatch: 'warn',
  fingerprint_zero: 'warn',
  master_key: 'warn',
  unusual_depth: 'warn',
  not_ranged: 'warn',
  no_chain_level: 'warn',
  receive_only: 'warn',
  unusual_chains: 'warn',
  no_key_origin: 'warn',
  all_keys_needed: 'info',
  timelocked_path: 'info',
  unspendable_internal_key: 'info',
  internal_key_spends_alone: 'info',
  high_account: 'info',
  slip132_in_descriptor: 'info',
  file_more_wallets: 'info',
  file_starts_later: 'info',
  file_change_assumed: 'info',
  bsms_unsigned: 'info',
  checksum_added: 'info',
  spaces_removed: 'info',
};

const ORDER = Object.keys(SEVERITIES);

/** A finding at its usual severity. */
export function finding(code: WalletFindingCode, params?: SentenceParams): WalletFinding {
  const severity = SEVERITIES[code];
  return params === undefined ? { code, severity } : { code, severity, params };
}

/** Sorts findings into the order in which they are shown. */
export function inOrder(findings: readonly WalletFinding[]): readonly WalletFinding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}

/** A script as it is written in any language: `P2SH-P2WPKH`. */
export function scriptName(script: ScriptType): string {
  return script.toUpperCase().replace('_', '-');
}

/** A key with where it comes from, whatever it is used for. */
type Originated = { readonly origin: KeyOrigin | null; readonly key: ExtendedKey };

/** Wallets look for coins in the accounts that come first; further on, nobody looks unasked (BIP-44). */
const HIGH_ACCOUNT = 20;

/** What a key's origin and place in the tree give to think about, whatever it is used for. */
export function judgeOrigin({ origin, key }: Originated, network: Network): WalletFinding[] {
  const coinType = foreignCoinType(origin, key.header.network);
  const account = accountOf(origin);
  const findings: WalletFinding[] = [];
  if (origin?.fingerprint === '00000000') findings.push(finding('fingerprint_zero'));
  if (coinType !== null) findings.push(finding('coin_type_mismatch', { coinType, network }));
  if (key.depth === 0) findings.push(finding('master_key'));
  if (account !== null && account >= HIGH_ACCOUNT) {
    findings.push(finding('high_account', { account }));
  }
  return [...findings, ...judgeOriginSteps(origin, key)];
}

/** The origin says how the key was made; the key itself stores how deep it lies and its last step (BIP-32). */
function judgeOriginSteps(origin: KeyOrigin | null, key: ExtendedKey): WalletFinding[] {
  if (origin === null) return [];
  const pathSteps = origin.steps.length;
  if (pathSteps < key.depth) return [finding('origin_too_short', { pathSteps, depth: key.depth })];
  if (pathSteps > key.depth) return [finding('origin_too_long', { pathSteps, depth: key.depth })];
  return key.depth > 0 && origin.steps.at(-1) !== key.childNumber
    ? [finding('origin_child_mismatch')]
    : [];
}

/** What the origin gives to think about once the script is known. */
export function judgeScript(
  { origin, key }: Originated,
  script: ScriptType,
  kind: WalletKind,
): WalletFinding[] {
  const isSingle = kind === 'single_sig';
  // Accounts of single-key wallets lie three steps below the master key (BIP-44).
  const isUnusual = isSingle && origin === null && key.depth !== 3 && key.depth !== 0;
  return [
    ...(kind === 'miniscript' ? [] : judgePurpose(origin, script, isSingle)),
    ...(isUnusual ? [finding('unusual_depth', { depth: key.depth })] : []),
  ];
}

/** The first step of a path promises a script; other programs look for coins by it. */
function judgePurpose(
  origin: KeyOrigin | null,
  script: ScriptType,
  isSingle: boolean,
): WalletFinding[] {
  const purpose = purposeOf(origin);
  const meant = isSingle ? (purpose?.script ?? 'multisig') : cosignerMeantFor(origin);
  if (purpose === null || meant === null || meant === script) return [];
  const pathScript = meant === 'multisig' ? meant : scriptName(meant);
  const params = { purpose: purpose.purpose, pathScript, script: scriptName(script) };
  return [finding('purpose_script_mismatch', params)];
}

/** The script that a cosigner's path promises; null where it promises none. */
function cosignerMeantFor(origin: KeyOrigin | null): ScriptType | null {
  return purposeOf(origin)?.script ?? cosignerScriptOf(origin);
}

/** What is unusual in the steps below the keys: other programs would look for coins elsewhere. */
export function judgePath(keys: readonly DescriptorKey[]): WalletFinding[] {
  const rows = rowKeys(keys);
  if (!isRanged({ keys })) return [finding('not_ranged')];
  if (rows.some(({ path }) => path.isRanged && path.receive.length === 0)) {
    return [finding('no_chain_level')];
  }
  const [first] = rows;
  const isUnusual =
    first !== undefined && rows.every((row) => !isUsual(row) && sameChains(row, first));
  return [
    ...(hasChange({ keys }) ? [] : [finding('receive_only')]),
    ...(isUnusual
      ? [
          finding('unusual_chains', {
            receive: formatSteps(first.path.receive),
            change: formatSteps(first.path.change ?? []),
          }),
        ]
      : []),
  ];
}

/** Receive on 0, change on 1 (BIP-44). */
function isUsual({ path: { receive, change } }: RowKey): boolean {
  return receive.length === 1 && receive[0] === 0 && (change === null || change[0] === 1);
}

function sameChains(a: RowKey, b: RowKey): boolean {
  return (
    formatSteps(a.path.receive) === formatSteps(b.path.receive) &&
    formatSteps(a.path.change ?? []) === formatSteps(b.path.change ?? [])
  );
}
