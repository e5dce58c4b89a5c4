import {
  functionsIn,
  innerOf,
  keysOf,
  leavesOf,
  numberOf,
  type Expression,
} from './descriptor/expression.ts';
import type { FunctionName } from './descriptor/functions.ts';
import type { ScriptType, WalletKind } from './inspection.ts';

/** What a descriptor is, in the words of the contract. */
export type WalletClass = {
  readonly kind: WalletKind;
  readonly script: ScriptType;
  /** How many keys have to sign; null where that is not one number. */
  readonly threshold: number | null;
};

/** Descriptors that say all by their first function. */
const BY_NAME: Partial<Readonly<Record<FunctionName, WalletClass>>> = {
  wpkh: { kind: 'single_sig', script: 'p2wpkh', threshold: 1 },
  pkh: { kind: 'single_sig', script: 'p2pkh', threshold: 1 },
  addr: { kind: 'address', script: 'raw', threshold: null },
  pk: { kind: 'script', script: 'p2pk', threshold: 1 },
  rawtr: { kind: 'script', script: 'p2tr', threshold: 1 },
};
const OTHER: WalletClass = { kind: 'script', script: 'raw', threshold: null };

/** Names the kind and script of a descriptor. `script` and `address` are single outputs and no wallets of their own. */
export function classifyWallet(expression: Expression): WalletClass {
  const inner = innerOf(expression);
  if (expression.name === 'tr') return classifyTaproot(expression);
  if (expression.name === 'wsh') return { ...classifyScript(inner), script: 'p2wsh' };
  if (expression.name === 'sh') return classifyScriptHash(inner);
  return isMultisig(expression)
    ? { kind: 'script', script: 'p2ms', threshold: numberOf(expression) }
    : (BY_NAME[expression.name] ?? OTHER);
}

function classifyScriptHash(inner: Expression | null): WalletClass {
  if (inner?.name === 'wpkh') return { kind: 'single_sig', script: 'p2sh_p2wpkh', threshold: 1 };
  if (inner?.name === 'wsh') return { ...classifyScript(innerOf(inner)), script: 'p2sh_p2wsh' };
  const { kind, threshold } = classifyScript(inner);
  return { kind: kind === 'multisig' ? kind : 'script', script: 'p2sh', threshold };
}

function classifyScript(inner: Expression | null): Pick<WalletClass, 'kind' | 'threshold'> {
  return inner !== null && isMultisig(inner)
    ? { kind: 'multisig', threshold: numberOf(inner) }
    : { kind: 'miniscript', threshold: null };
}

/** A tree of one script of several keys is multisig when it is all there is to it: its other key signs alone. */
function classifyTaproot({ args }: Expression): WalletClass {
  const tree = args.find((argument) => argument.kind === 'tree')?.tree ?? null;
  if (tree === null) return { kind: 'single_sig', script: 'p2tr', threshold: 1 };
  const [only, ...more] = leavesOf(tree);
  return only !== undefined && more.length === 0 && isMultisig(only)
    ? { kind: 'multisig', script: 'p2tr', threshold: numberOf(only) }
    : { kind: 'miniscript', script: 'p2tr', threshold: null };
}

/** Whether a function is nothing but a threshold of keys. */
export function isMultisig({ name, wrappers }: Expression): boolean {
  return wrappers === '' && ['multi', 'sortedmulti', 'multi_a', 'sortedmulti_a'].includes(name);
}

/** Every threshold of keys in a descriptor, with the places of its keys. */
export function quorumsIn(expression: Expression) {
  return functionsIn(expression)
    .filter(isMultisig)
    .map((one) => ({ name: one.name, threshold: numberOf(one), keys: keysOf(one) }));
}
