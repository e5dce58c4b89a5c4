import { formatSteps } from './derivation-step.ts';
import { withChecksum } from './descriptor-checksum.ts';
import type { ExtendedKey } from './extended-key.ts';
import type { InspectedKey, Network, SingleKeyScript } from './inspection.ts';
import type { KeyOrigin } from './key-origin.ts';
import { formatWalletPath, oneChain, type WalletPath } from './wallet-path.ts';

/** A wallet of one key, ready to derive from. */
export type SingleKeyWallet = {
  readonly network: Network;
  readonly script: SingleKeyScript;
  readonly origin: KeyOrigin | null;
  readonly key: ExtendedKey;
  readonly path: WalletPath;
};

type Template = {
  readonly script: SingleKeyScript;
  readonly open: string;
  readonly close: string;
};

/** The descriptors of one key (BIP-381, 382 and 386). */
export const TEMPLATES: readonly Template[] = [
  { script: 'p2pkh', open: 'pkh(', close: ')' },
  { script: 'p2sh_p2wpkh', open: 'sh(wpkh(', close: '))' },
  { script: 'p2wpkh', open: 'wpkh(', close: ')' },
  { script: 'p2tr', open: 'tr(', close: ')' },
];

/**
 * The wallet in canonical form, with checksum: `h` for hardened steps, lower-case fingerprint, an xpub or tpub, and
 * both chains in one text (BIP-389).
 */
export function formatDescriptor({ script, origin, key, path }: SingleKeyWallet): string {
  const template = TEMPLATES.find((one) => one.script === script);
  if (template === undefined) throw new Error(`No descriptor is known for ${script}.`);
  const source = origin === null ? '' : `[${origin.fingerprint}${formatSteps(origin.steps)}]`;
  return withChecksum(
    `${template.open}${source}${key.xpub}${formatWalletPath(path)}${template.close}`,
  );
}

/** One chain of the wallet as a descriptor of its own; null when the wallet has no such chain. */
export function formatChain(wallet: SingleKeyWallet, chain: 'receive' | 'change'): string | null {
  const path = oneChain(wallet.path, chain);
  return path === null ? null : formatDescriptor({ ...wallet, path });
}

/** The key as the app shows it. */
export function toInspectedKey(origin: KeyOrigin | null, key: ExtendedKey): InspectedKey {
  return {
    fingerprint: origin?.fingerprint ?? null,
    path: origin === null ? null : `m${formatSteps(origin.steps)}`,
    xpub: key.xpub,
    depth: key.depth,
  };
}
