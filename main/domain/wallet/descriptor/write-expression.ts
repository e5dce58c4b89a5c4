import { bytesToHex } from '@noble/hashes/utils.js';
import { formatSteps } from '../derivation-step.ts';
import type { KeyOrigin } from '../key-origin.ts';
import { formatWalletPath } from '../wallet-path.ts';
import type { Argument, DescriptorKey, Expression, ScriptTree } from './expression.ts';

/** How each key of the list is written; by its place in the list. */
export type KeyWriter = (key: number) => string;

/** The expression as text, without a checksum. */
export function writeExpression({ name, wrappers, args }: Expression, key: KeyWriter): string {
  const before = wrappers === '' ? '' : `${wrappers}:`;
  if (name === '0' || name === '1') return `${before}${name}`;
  return `${before}${name}(${args.map((argument) => writeArgument(argument, key)).join(',')})`;
}

/** A key in canonical form: `h` for hardened steps, lower-case fingerprint, an xpub or tpub, BIP-389 for two chains. */
export function writeKey(key: DescriptorKey): string {
  const origin = writeOrigin(key.origin);
  return key.kind === 'single'
    ? `${origin}${bytesToHex(key.publicKey)}`
    : `${origin}${key.key.xpub}${formatWalletPath(key.path)}`;
}

/** `[d34db33f/84h/0h/0h]`, or nothing where there is no origin. */
export function writeOrigin(origin: KeyOrigin | null): string {
  return origin === null ? '' : `[${origin.fingerprint}${formatSteps(origin.steps)}]`;
}

function writeArgument(argument: Argument, key: KeyWriter): string {
  switch (argument.kind) {
    case 'key':
      return key(argument.key);
    case 'number':
      return String(argument.value);
    case 'hex':
      return argument.hex;
    case 'address':
      return argument.address;
    case 'expression':
      return writeExpression(argument.expression, key);
    case 'tree':
      return writeTree(argument.tree, key);
  }
}

function writeTree(tree: ScriptTree, key: KeyWriter): string {
  return tree.kind === 'leaf'
    ? writeExpression(tree.expression, key)
    : `{${writeTree(tree.left, key)},${writeTree(tree.right, key)}}`;
}
