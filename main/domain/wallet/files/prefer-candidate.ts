import type { ScriptType } from '../inspection.ts';
import { SINGLE_KEY_SCRIPTS } from '../single-key-script.ts';
import { finding } from '../wallet-findings.ts';
import type { WalletFileCandidate, WalletFileContent } from './wallet-file.ts';

/** Wallets of one key, then those of several. The window offers scripts in the order in which they come from here. */
const ORDER: readonly ScriptType[] = [...SINGLE_KEY_SCRIPTS, 'p2wsh', 'p2sh_p2wsh', 'p2sh'];

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
