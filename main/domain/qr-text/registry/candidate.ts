import { scriptOfDescriptor } from '../../wallet/files/script-of-descriptor.ts';
import type { QrCandidate } from '../qr-payload.ts';
import type { KeyText } from './read-key.ts';

/** Receive and change chain (BIP-44), as devices mean it that give an account key alone. */
export const BOTH_CHAINS = '/<0;1>/*';

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
    script: scriptOfDescriptor(descriptor),
    descriptors: [descriptor],
    hasAssumedChains: isOpen,
  };
}

/** The key of one cosigner, for a wallet whose script is said around it. */
export function cosignerCandidate(key: KeyText, around: string): QrCandidate {
  return {
    role: 'cosigner',
    script: scriptOfDescriptor(around),
    descriptors: [key.text],
    hasAssumedChains: false,
  };
}
