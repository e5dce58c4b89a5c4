import type { ExtendedKey } from '../extended-key.ts';
import type { SingleKeyScript } from '../inspection.ts';
import type { MultisigScript } from './multisig-candidate.ts';

/** What Electrum means by a key's header (electrum.readthedocs.io, "xpub version bytes"); null for a foreign one. */
export function electrumScriptOf(key: ExtendedKey, wallet: 'standard'): SingleKeyScript | null;
export function electrumScriptOf(key: ExtendedKey, wallet: 'multisig'): MultisigScript | null;
export function electrumScriptOf(
  { header: { use } }: ExtendedKey,
  wallet: 'standard' | 'multisig',
): SingleKeyScript | MultisigScript | null {
  if (wallet === 'multisig') {
    if (use.kind === 'multisig') return use.script;
    return use.kind === 'open' ? 'p2sh' : null;
  }
  if (use.kind === 'single_sig') return use.script;
  return use.kind === 'open' ? 'p2pkh' : null;
}
