import type { ScriptType } from '../../wallet/inspection.ts';
import type { QrCandidate } from '../qr-payload.ts';
import type { KeyText } from './read-key.ts';

/** Receive and change chain (BIP-44), as devices mean it that give an account key alone. */
export const BOTH_CHAINS = '/<0;1>/*';

/** How descriptors of each script begin, the longest first. */
const BEGINNINGS: readonly (readonly [beginning: string, script: ScriptType])[] = [
  ['sh(wpkh(', 'p2sh_p2wpkh'],
  ['sh(wsh(', 'p2sh_p2wsh'],
  ['wpkh(', 'p2wpkh'],
  ['pkh(', 'p2pkh'],
  ['wsh(', 'p2wsh'],
  ['sh(', 'p2sh'],
  ['tr(', 'p2tr'],
];

/** The script of a descriptor by its beginning; null for one that has no name of ours, such as `pk(`. */
function scriptOf(descriptor: string): ScriptType | null {
  return BEGINNINGS.find(([beginning]) => descriptor.startsWith(beginning))?.[1] ?? null;
}

/** A wallet of keys put into a template; without any path in it, the keys are those of accounts. */
export function walletCandidate(
  keys: readonly KeyText[],
  fill: (texts: readonly string[]) => string,
): QrCandidate {
  const isOpen =
    keys.some(({ chains }) => chains === 'open') && keys.every(({ chains }) => chains !== 'given');
  const texts = keys.map(({ text, chains }) =>
    isOpen && chains === 'open' ? `${text}${BOTH_CHAINS}` : text,
  );
  const descriptor = fill(texts);
  return {
    role: 'wallet',
    script: scriptOf(descriptor),
    descriptors: [descriptor],
    hasAssumedChains: isOpen,
  };
}

/** The key of one cosigner, for a wallet whose script is said around it. */
export function cosignerCandidate(key: KeyText, around: string): QrCandidate {
  return {
    role: 'cosigner',
    script: scriptOf(around),
    descriptors: [key.text],
    hasAssumedChains: false,
  };
}
