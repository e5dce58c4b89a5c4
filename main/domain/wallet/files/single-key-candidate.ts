import { withChecksum } from '../descriptor-checksum.ts';
import type { SingleKeyScript } from '../inspection.ts';
import type { FileKey } from './file-key.ts';
import type { StatedAddress, WalletFileCandidate } from './wallet-file.ts';

const WRAPPERS: Readonly<Record<SingleKeyScript, (key: string) => string>> = {
  p2pkh: (key) => `pkh(${key})`,
  p2sh_p2wpkh: (key) => `sh(wpkh(${key}))`,
  p2wpkh: (key) => `wpkh(${key})`,
  p2tr: (key) => `tr(${key})`,
};

/** The wallet of an account key on its usual chains, receive 0 and change 1 (BIP-44). */
export function singleKeyCandidate(
  script: SingleKeyScript,
  { expression }: FileKey,
  statedAddresses: readonly StatedAddress[] = [],
): WalletFileCandidate {
  const descriptor = withChecksum(WRAPPERS[script](`${expression}/<0;1>/*`));
  return { kind: 'wallet', script, descriptors: [descriptor], statedAddresses };
}
