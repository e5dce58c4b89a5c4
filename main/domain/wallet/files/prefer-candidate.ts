import type { ScriptType } from '../inspection.ts';
import { finding } from '../wallet-findings.ts';
import type { WalletFileCandidate, WalletFileContent } from './wallet-file.ts';

/** Cheapest to spend first among single keys; then the wallets of several keys. */
const ORDER: readonly ScriptType[] = [
  'p2wpkh',
  'p2tr',
  'p2sh_p2wpkh',
  'p2pkh',
  'p2wsh',
  'p2sh_p2wsh',
  'p2sh',
];

/** Whole wallets before cosigners' keys, and both in the order of preference. */
export function inPreference(
  candidates: readonly WalletFileCandidate[],
): readonly WalletFileCandidate[] {
  const rank = ({ kind, script }: WalletFileCandidate) =>
    (kind === 'wallet' ? 0 : ORDER.length) + ORDER.indexOf(script);
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

/** Tells that a file holds more wallets than the one that is looked at first. */
export function judgeCount(
  candidates: readonly WalletFileCandidate[],
): WalletFileContent['findings'] {
  const count = candidates.filter(({ kind }) => kind === 'wallet').length;
  return count > 1 ? [finding('file_more_wallets', { count })] : [];
}
