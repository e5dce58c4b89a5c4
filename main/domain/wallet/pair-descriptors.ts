import { succeed, type Result } from '../result.ts';
import type { DescriptorKey } from './descriptor/expression.ts';
import { writeExpression, writeKey } from './descriptor/write-expression.ts';
import type { InspectFault } from './inspection.ts';
import type { ReadDescriptor } from './read-descriptor.ts';
import { refuse } from './refuse.ts';
import { rowKeys } from './wallet.ts';
import type { WalletPath } from './wallet-path.ts';

/** Joins the descriptors of a receive and of a change chain, which may differ in the numbers of the chains only. */
export function pairDescriptors(
  first: ReadDescriptor,
  second: ReadDescriptor,
): Result<ReadDescriptor, InspectFault> {
  const hasForks = [...rowKeys(first.keys), ...rowKeys(second.keys)].some(
    ({ path }) => path.change !== null,
  );
  if (hasForks || identify(first) !== identify(second)) {
    return refuse('invalid', 'chains_unrelated');
  }
  const differing = first.keys.flatMap((key, at) => differencesOf(key, second.keys[at]));
  if (differing.length === 0) return refuse('invalid', 'chains_identical');
  if (differing.some(({ count }) => count > 1)) return refuse('invalid', 'chains_unrelated');
  // Chain 1 is change by convention, so a pair given the wrong way round is still read right.
  const isSwapped = differing.every(({ from, to }) => from === 1 && to === 0);
  const [receive, change] = isSwapped ? [second, first] : [first, second];
  return succeed({
    ...receive,
    keys: receive.keys.map((key, at) => joinKeys(key, change.keys[at])),
    hadChecksum: first.hadChecksum && second.hadChecksum,
    hadSpaces: first.hadSpaces || second.hadSpaces,
  });
}

type Difference = { readonly from: number; readonly to: number; readonly count: number };

/** Where two paths of one key part; empty where they do not. */
function differencesOf(a: DescriptorKey, b: DescriptorKey | undefined): readonly Difference[] {
  if (a.kind !== 'extended' || b?.kind !== 'extended') return [];
  const places = a.path.receive.flatMap((step, at) => (step === b.path.receive[at] ? [] : [at]));
  const [place] = places;
  if (place === undefined) return [];
  const from = a.path.receive[place] ?? 0;
  return [{ from, to: b.path.receive[place] ?? 0, count: places.length }];
}

function joinKeys(receive: DescriptorKey, change: DescriptorKey | undefined): DescriptorKey {
  if (receive.kind !== 'extended' || change?.kind !== 'extended') return receive;
  if (differencesOf(receive, change).length === 0) return receive;
  const path: WalletPath = { ...receive.path, change: change.path.receive };
  return { ...receive, path };
}

/** All that has to be equal in both. */
function identify({ expression, keys }: ReadDescriptor): string {
  return writeExpression(expression, (at) => {
    const key = keys[at];
    if (key?.kind !== 'extended') return key === undefined ? '' : writeKey(key);
    const { receive, isRanged } = key.path;
    const shape = { receive: receive.map(() => 0), change: null, isRanged };
    return writeKey({ ...key, path: shape });
  });
}
