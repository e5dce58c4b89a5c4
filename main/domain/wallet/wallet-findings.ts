import type { SentenceParams, Severity } from '../fault.ts';
import { formatSteps } from './derivation-step.ts';
import type { Network, ScriptType, WalletFinding, WalletFindingCode } from './inspection.ts';
import type { KeyExpression } from './key-expression.ts';
import { foreignCoinType, purposeOf } from './purposes.ts';
import type { WalletPath } from './wallet-path.ts';

/** What each finding asks of the user, in the order in which they are shown. */
const SEVERITIES: Readonly<Record<WalletFindingCode, Severity>> = {
  cosigner_key: 'block',
  script_not_stated: 'warn',
  prefix_script_mismatch: 'warn',
  purpose_script_mismatch: 'warn',
  coin_type_mismatch: 'warn',
  origin_too_long: 'warn',
  origin_child_mismatch: 'warn',
  fingerprint_zero: 'warn',
  master_key: 'warn',
  unusual_depth: 'warn',
  not_ranged: 'warn',
  no_chain_level: 'warn',
  receive_only: 'warn',
  unusual_chains: 'warn',
  no_key_origin: 'warn',
  slip132_in_descriptor: 'info',
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

/** What a key's origin and place in the tree give to think about, whatever it is used for. */
export function judgeOrigin({ origin, key }: KeyExpression, network: Network): WalletFinding[] {
  const coinType = foreignCoinType(origin, key.header.network);
  const findings: WalletFinding[] = [];
  if (origin?.fingerprint === '00000000') findings.push(finding('fingerprint_zero'));
  if (coinType !== null) findings.push(finding('coin_type_mismatch', { coinType, network }));
  if (key.depth === 0) findings.push(finding('master_key'));
  return [...findings, ...judgeOriginSteps(origin, key)];
}

/** The origin says how the key was made; the key itself stores how deep it lies and its last step (BIP-32). */
function judgeOriginSteps(
  origin: KeyExpression['origin'],
  key: KeyExpression['key'],
): WalletFinding[] {
  if (origin === null) return [];
  const pathSteps = origin.steps.length;
  if (pathSteps > key.depth) return [finding('origin_too_long', { pathSteps, depth: key.depth })];
  return key.depth > 0 && origin.steps.at(-1) !== key.childNumber
    ? [finding('origin_child_mismatch')]
    : [];
}

/** What the origin gives to think about once the script of a single key is known. */
export function judgeScript({ origin, key }: KeyExpression, script: ScriptType): WalletFinding[] {
  const purpose = purposeOf(origin);
  const findings: WalletFinding[] = [];
  if (purpose !== null && purpose.script !== script) {
    const pathScript = purpose.script === null ? 'multisig' : scriptName(purpose.script);
    const params = { purpose: purpose.purpose, pathScript, script: scriptName(script) };
    findings.push(finding('purpose_script_mismatch', params));
  }
  // Accounts of single-key wallets lie three steps below the master key (BIP-44).
  if (origin === null && key.depth !== 3 && key.depth !== 0) {
    findings.push(finding('unusual_depth', { depth: key.depth }));
  }
  return findings;
}

/** What is unusual in the steps below the key: other programs would look for coins elsewhere. */
export function judgePath(path: WalletPath): WalletFinding[] {
  const { receive, change, isRanged } = path;
  if (!isRanged) return [finding('not_ranged')];
  if (receive.length === 0) return [finding('no_chain_level')];
  const isUsual = receive.length === 1 && receive[0] === 0 && (change === null || change[0] === 1);
  const params = {
    receive: formatSteps(receive),
    change: change === null ? '' : formatSteps(change),
  };
  return [
    ...(change === null ? [finding('receive_only')] : []),
    ...(isUsual ? [] : [finding('unusual_chains', params)]),
  ];
}
