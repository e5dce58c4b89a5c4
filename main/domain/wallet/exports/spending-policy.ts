import { leavesOf, numberOf, type Expression, type ScriptTree } from '../descriptor/expression.ts';
import type { FunctionName } from '../descriptor/functions.ts';

/**
 * What a script asks for, however it is written (rust-miniscript: "semantic policy"). `older` is a wait, in the units of
 * BIP-68; `other` is a hash or a date.
 */
export type SpendingPolicy =
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'older'; readonly value: number }
  | Threshold
  | { readonly kind: 'never' | 'always' | 'other' };

type Threshold = {
  readonly kind: 'threshold';
  readonly threshold: number;
  readonly of: readonly SpendingPolicy[];
};

/** The arguments of a function: its number, its keys, and the policies of the scripts inside it. */
type Parts = {
  readonly number: number;
  readonly keys: readonly SpendingPolicy[];
  readonly scripts: readonly SpendingPolicy[];
};

type Lift = (parts: Parts) => SpendingPolicy;

const NEVER: SpendingPolicy = { kind: 'never' };
const ALWAYS: SpendingPolicy = { kind: 'always' };
const OTHER: SpendingPolicy = { kind: 'other' };

const oneKey: Lift = ({ keys: [key = OTHER] }) => key;
const someKeys: Lift = ({ number, keys }) => thresholdOf(number, keys);
const all: Lift = ({ scripts }) => thresholdOf(scripts.length, scripts);
const any: Lift = ({ scripts }) => thresholdOf(1, scripts);

/** What each function of miniscript (BIP-379) asks for; the rest is `other`. Wrappers change nothing. */
const LIFTS: Readonly<Partial<Record<FunctionName, Lift>>> = {
  '0': () => NEVER,
  '1': () => ALWAYS,
  pk: oneKey,
  pkh: oneKey,
  pk_k: oneKey,
  pk_h: oneKey,
  multi: someKeys,
  multi_a: someKeys,
  older: ({ number }) => ({ kind: 'older', value: number }),
  and_v: all,
  and_b: all,
  and_n: all,
  or_b: any,
  or_c: any,
  or_d: any,
  or_i: any,
  andor: ({ scripts: [a = NEVER, b = NEVER, c = NEVER] }) =>
    thresholdOf(1, [thresholdOf(2, [a, b]), c]),
  thresh: ({ number, scripts }) => thresholdOf(number, scripts),
};

/** Lifts a script to its policy, with nested "and" and nested "or" joined. */
export function liftPolicy(expression: Expression): SpendingPolicy {
  const { name, args } = expression;
  const parts: Parts = {
    number: numberOf(expression),
    keys: args.flatMap((one) => (one.kind === 'key' ? [{ kind: 'key', key: one.key }] : [])),
    scripts: args.flatMap((one) => (one.kind === 'expression' ? [liftPolicy(one.expression)] : [])),
  };
  return LIFTS[name]?.(parts) ?? OTHER;
}

/** The policy of a Taproot tree: any of its scripts is enough. */
export function liftTree(tree: ScriptTree): SpendingPolicy {
  return thresholdOf(1, leavesOf(tree).map(liftPolicy));
}

/** So many of several policies, in simplest form. */
export function thresholdOf(wanted: number, policies: readonly SpendingPolicy[]): SpendingPolicy {
  const possible = policies.filter(({ kind }) => kind !== 'always' && kind !== 'never');
  const threshold = wanted - policies.filter(({ kind }) => kind === 'always').length;
  if (threshold <= 0) return ALWAYS;
  if (threshold > possible.length) return NEVER;
  const isAnd = threshold === possible.length;
  const of = possible.flatMap((one) => flatten(one, isAnd, threshold === 1));
  const [only, ...more] = of;
  if (only !== undefined && more.length === 0) return only;
  return { kind: 'threshold', threshold: isAnd ? of.length : threshold, of };
}

/** "A and (B and C)" is "A and B and C"; the same for "or". */
function flatten(policy: SpendingPolicy, isAnd: boolean, isOr: boolean): readonly SpendingPolicy[] {
  if (policy.kind !== 'threshold') return [policy];
  const { threshold, of } = policy;
  return (isAnd && threshold === of.length) || (isOr && threshold === 1) ? of : [policy];
}
