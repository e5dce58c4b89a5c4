import { bytesToHex } from '@noble/hashes/utils.js';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import { parseExtendedKey } from '../wallet/extended-key.ts';
import type { InspectedKey, Inspection, WalletFinding } from '../wallet/inspection.ts';
import { inspectWallet } from '../wallet/inspect-wallet.ts';
import { UNSPENDABLE_KEY } from '../wallet/unspendable-key.ts';

/** What is wrong with a stored descriptor. Sentences: renderer/i18n, `ladder.problems`. */
export type DescriptorProblem =
  'descriptor_unreadable' | 'descriptor_differs' | 'descriptor_blocked';

/** What a stored descriptor says when it is read anew. */
export type Rereading = {
  readonly problem: DescriptorProblem | null;
  readonly findings: readonly WalletFinding[];
  /** Places of the keys that can sign, in the wallet's list: all but those that nobody has (BIP-341). */
  readonly signingKeys: readonly number[];
};

/**
 * Reads the descriptor of a saved wallet again, with both implementations, and holds everything that was saved of it
 * against that. A saved wallet is never changed, so a difference means that its file was.
 */
export function rereadDescriptor(wallet: SavedWallet): Rereading {
  const reading = inspectWallet(wallet.descriptor, { network: wallet.network });
  const signingKeys = wallet.keys.flatMap((key, at) => (isNobodys(key) ? [] : [at]));
  if (!reading.ok) return { problem: 'descriptor_unreadable', findings: [], signingKeys };
  const { findings } = reading.value;
  return { problem: problemOf(wallet, reading.value), findings, signingKeys };
}

function problemOf(wallet: SavedWallet, read: Inspection): DescriptorProblem | null {
  if (!saysTheSame(wallet, read)) return 'descriptor_differs';
  return read.findings.some(({ severity }) => severity === 'block') ? 'descriptor_blocked' : null;
}

function saysTheSame(wallet: SavedWallet, read: Inspection): boolean {
  return (
    wallet.descriptor === read.descriptor &&
    wallet.receive === read.receive &&
    wallet.change === read.change &&
    wallet.kind === read.kind &&
    wallet.script === read.script &&
    wallet.threshold === (read.threshold ?? null) &&
    wallet.keys.length === read.keys.length &&
    wallet.keys.every((key, at) => isSameKey(key, read.keys[at]))
  );
}

function isSameKey(key: InspectedKey, other: InspectedKey | undefined): boolean {
  return (
    key.xpub === other?.xpub && key.fingerprint === other.fingerprint && key.path === other.path
  );
}

function isNobodys({ xpub }: InspectedKey): boolean {
  const key = parseExtendedKey(xpub);
  const hex = key.ok ? bytesToHex(key.value.publicKey) : xpub;
  return hex.slice(-UNSPENDABLE_KEY.length) === UNSPENDABLE_KEY;
}
