import type { ExtendedKey } from '../extended-key.ts';
import type { KeyOrigin } from '../key-origin.ts';
import type { WalletPath } from '../wallet-path.ts';
import type { FunctionName } from './functions.ts';

/**
 * A descriptor as a tree (BIP-380 to 387, BIP-379 for miniscript). Keys stand in a list beside it, in the order in which
 * they were written, and are named here by their place in that list.
 */
export type Expression = {
  readonly name: FunctionName;
  /** Miniscript wrappers, the outermost first; mostly empty. */
  readonly wrappers: string;
  readonly args: readonly Argument[];
};

export type Argument =
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hex'; readonly hex: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'tree'; readonly tree: ScriptTree };

/** The scripts of a Taproot output (BIP-386). */
export type ScriptTree =
  | { readonly kind: 'leaf'; readonly expression: Expression }
  | { readonly kind: 'branch'; readonly left: ScriptTree; readonly right: ScriptTree };

/** A key from which a row of keys is derived. */
export type RowKey = {
  readonly kind: 'extended';
  readonly origin: KeyOrigin | null;
  readonly key: ExtendedKey;
  readonly path: WalletPath;
};

/** One public key, for one address. 33 bytes, 65 where it is uncompressed, 32 in Taproot. */
export type SingleKey = {
  readonly kind: 'single';
  readonly origin: KeyOrigin | null;
  readonly publicKey: Uint8Array;
};

export type DescriptorKey = RowKey | SingleKey;

/** Every function in an expression, the outermost first. */
export function functionsIn(expression: Expression): readonly Expression[] {
  return [expression, ...expression.args.flatMap(functionsBelow)];
}

function functionsBelow(argument: Argument): readonly Expression[] {
  if (argument.kind === 'expression') return functionsIn(argument.expression);
  return argument.kind === 'tree'
    ? leavesOf(argument.tree).flatMap((leaf) => functionsIn(leaf))
    : [];
}

/** The scripts of a tree, from left to right. */
export function leavesOf(tree: ScriptTree): readonly Expression[] {
  return tree.kind === 'leaf'
    ? [tree.expression]
    : [...leavesOf(tree.left), ...leavesOf(tree.right)];
}

/** Places in the list of keys that one function names itself, without those inside it. */
export function keysOf({ args }: Expression): readonly number[] {
  return args.flatMap((argument) => (argument.kind === 'key' ? [argument.key] : []));
}

/** The number that a function begins with, such as the threshold of `multi`; 0 when it has none. */
export function numberOf({ args }: Expression): number {
  const [first] = args;
  return first?.kind === 'number' ? first.value : 0;
}

/** The first expression inside a function; null when there is none. */
export function innerOf({ args }: Expression): Expression | null {
  const [first] = args;
  return first?.kind === 'expression' ? first.expression : null;
}
