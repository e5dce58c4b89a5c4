import type { DescriptorKey, Expression, RowKey } from './descriptor/expression.ts';
import { writeExpression, writeKey } from './descriptor/write-expression.ts';
import { withChecksum } from './descriptor-checksum.ts';
import type { Chain, Network } from './inspection.ts';
import { oneChain } from './wallet-path.ts';

/** A wallet that was read and checked in full, ready to derive from: any descriptor that leads to outputs. */
export type Wallet = {
  readonly network: Network;
  readonly expression: Expression;
  readonly keys: readonly DescriptorKey[];
};

/** Whether a last step counts the addresses; without it there is one. */
export function isRanged({ keys }: Pick<Wallet, 'keys'>): boolean {
  return rowKeys(keys).some(({ path }) => path.isRanged);
}

/** Whether the wallet describes change addresses of its own. */
export function hasChange({ keys }: Pick<Wallet, 'keys'>): boolean {
  return rowKeys(keys).some(({ path }) => path.change !== null);
}

/** The extended keys among all keys. */
export function rowKeys(keys: readonly DescriptorKey[]): readonly RowKey[] {
  return keys.flatMap((key) => (key.kind === 'extended' ? [key] : []));
}

/** The steps from a key to a chain. A key without a change chain of its own serves both in the same way (BIP-389). */
export function stepsTo({ path }: RowKey, chain: Chain): readonly number[] {
  return chain === 'change' ? (path.change ?? path.receive) : path.receive;
}

/**
 * The wallet in canonical form, with checksum: `h` for hardened steps, lower-case fingerprints, xpubs or tpubs, and
 * both chains in one text (BIP-389).
 */
export function writeDescriptor({ expression, keys }: Pick<Wallet, 'expression' | 'keys'>): string {
  return withChecksum(writeExpression(expression, (at) => writeKeyAt(keys, at)));
}

/** One chain of the wallet as a descriptor of its own; null when the wallet has no such chain. */
export function writeChain(wallet: Wallet, chain: Chain): string | null {
  return chain === 'change' && !hasChange(wallet)
    ? null
    : writeDescriptor({ ...wallet, keys: wallet.keys.map((key) => narrowTo(key, chain)) });
}

function narrowTo(key: DescriptorKey, chain: Chain): DescriptorKey {
  if (key.kind === 'single') return key;
  return { ...key, path: oneChain(key.path, chain) ?? key.path };
}

function writeKeyAt(keys: readonly DescriptorKey[], at: number): string {
  const key = keys[at];
  if (key === undefined) throw new Error('An expression names a key that is not there.');
  return writeKey(key);
}
