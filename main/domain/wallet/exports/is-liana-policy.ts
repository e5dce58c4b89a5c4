import { innerOf } from '../descriptor/expression.ts';
import type { Wallet } from '../wallet.ts';
import { isUnspendableKey } from './is-unspendable-key.ts';
import { liftPolicy, liftTree, thresholdOf, type SpendingPolicy } from './spending-policy.ts';

/** Waits that Liana counts: blocks, up to what BIP-68 can say. */
const LONGEST_WAIT_BLOCKS = 0xffff;

/** Keys that can spend together, and how long they have to wait; 0 for at once. */
type SpendingPath = { readonly waitBlocks: number; readonly keys: readonly number[] };

/**
 * Whether a wallet is one that Liana can have made: keys that spend at once, and one or more sets of keys that spend
 * after a wait each of its own (github.com/wizardsardine/liana, descriptors/analysis.rs).
 */
export function isLianaPolicy(wallet: Wallet): boolean {
  const policy = policyOf(wallet);
  if (policy?.kind !== 'threshold' || policy.threshold !== 1) return false;
  const paths = joinPrimary(policy.of.map(readPath));
  if (paths === null) return false;
  const waits = new Set(paths.map(({ waitBlocks }) => waitBlocks));
  return (
    waits.has(0) &&
    waits.size > 1 &&
    waits.size === paths.length &&
    paths.every(({ keys }) => areKeysFit(wallet, keys))
  );
}

/** A Taproot internal key that nobody has is no way to spend. Null for scripts that Liana does not make. */
function policyOf({ expression, keys }: Wallet): SpendingPolicy | null {
  const [first, second] = expression.args;
  if (expression.name === 'wsh') {
    const inner = innerOf(expression);
    return inner === null ? null : liftPolicy(inner);
  }
  if (expression.name !== 'tr' || first?.kind !== 'key' || second?.kind !== 'tree') return null;
  const tree = liftTree(second.tree);
  return isUnspendableKey(keys, first.key)
    ? tree
    : thresholdOf(1, [{ kind: 'key', key: first.key }, tree]);
}

/** Null for anything but keys, or keys and one wait. */
function readPath(policy: SpendingPolicy): SpendingPath | null {
  if (policy.kind === 'key') return readKeys([policy]);
  if (policy.kind !== 'threshold') return null;
  const { threshold, of } = policy;
  const isWaiting = of.some(({ kind }) => kind === 'older');
  if (!isWaiting) return readKeys(of);
  return threshold === of.length ? readWaitingPath(of) : null;
}

/** One wait, and one key, a set of keys, or keys of which all are needed. */
function readWaitingPath(of: readonly SpendingPolicy[]): SpendingPath | null {
  const [wait, ...more] = of.flatMap((one) => (one.kind === 'older' ? [one.value] : []));
  if (wait === undefined || more.length > 0 || wait > LONGEST_WAIT_BLOCKS) return null;
  const rest = of.filter(({ kind }) => kind !== 'older');
  const [only, ...others] = rest;
  const isSet = only?.kind === 'threshold' && others.length === 0;
  const keys = readKeys(isSet ? only.of : rest);
  return keys === null ? null : { ...keys, waitBlocks: wait };
}

function readKeys(policies: readonly SpendingPolicy[]): SpendingPath | null {
  const keys = policies.flatMap((one) => (one.kind === 'key' ? [one.key] : []));
  return keys.length === policies.length && keys.length > 0 ? { waitBlocks: 0, keys } : null;
}

/** Several keys of which one is enough stand side by side with the other ways to spend. */
function joinPrimary(paths: readonly (SpendingPath | null)[]): readonly SpendingPath[] | null {
  const known = paths.filter((path) => path !== null);
  if (known.length < paths.length) return null;
  const single = known.filter(({ waitBlocks, keys }) => waitBlocks === 0 && keys.length === 1);
  if (single.length < 2) return known;
  const rest = known.filter((path) => !single.includes(path));
  return [{ waitBlocks: 0, keys: single.flatMap(({ keys }) => keys) }, ...rest];
}

/** Every key needs its origin and both chains, and one device can stand only once for each way to spend. */
function areKeysFit({ keys }: Wallet, places: readonly number[]): boolean {
  const fingerprints = places.flatMap((at) => {
    const key = keys[at];
    const isFit = key?.kind === 'extended' && key.path.isRanged && key.path.change !== null;
    return isFit && key.origin !== null ? [key.origin.fingerprint] : [];
  });
  return new Set(fingerprints).size === places.length;
}
