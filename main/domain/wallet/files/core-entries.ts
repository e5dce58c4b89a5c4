import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { openDescriptor } from './descriptor-text.ts';
import { scriptOfDescriptor } from './script-of-descriptor.ts';

/** One descriptor as Bitcoin Core lists it. */
export type CoreEntry = {
  readonly desc: string;
  readonly active?: boolean | undefined;
  readonly internal?: boolean | undefined;
};

/** One descriptor, or the receive and the change descriptor of one wallet. */
export type CorePair = { readonly descriptors: readonly string[]; readonly isActive: boolean };

type Opened = CoreEntry & { readonly body: string };

/** A step that is not hardened: the number of a chain, wherever it stands below a key. */
const STEP = /\/(\d{1,10})(?![\dhH'])/g;

/**
 * Joins the entries that differ in the numbers of their chains only. `internal` says which one is for change, else the
 * lower number is for receiving. Chains beyond two are counted as unread. `chains_unrelated`: an active descriptor for
 * change is of other keys than the active one for receiving.
 */
export function pairEntries(
  entries: readonly CoreEntry[],
): Result<{ readonly pairs: readonly CorePair[]; readonly unread: number }, InspectFault> {
  const groups = new Map<string, Opened[]>();
  for (const entry of entries) {
    const open = openDescriptor(entry.desc);
    if (!open.ok) return open;
    const { body } = open.value;
    const group = body.replaceAll(STEP, '/-');
    const others = groups.get(group) ?? [];
    // The same descriptor listed twice is one.
    if (!others.some((one) => one.body === body)) others.push({ ...entry, body });
    groups.set(group, others);
  }
  const all = [...groups.values()];
  if (hasForeignChange(all)) return refuse('invalid', 'chains_unrelated');
  return succeed({
    pairs: all.map(pairOf),
    unread: all.reduce((sum, { length }) => sum + Math.max(0, length - 2), 0),
  });
}

/**
 * Bitcoin Core keeps one active descriptor for receiving and one for change of each script. Where the two are no pair,
 * change would go to keys of somebody else.
 */
function hasForeignChange(groups: readonly (readonly Opened[])[]): boolean {
  const alone = groups.flatMap((group) =>
    group.length === 1 ? group.filter(({ active }) => active === true) : [],
  );
  const scripts = (isInternal: boolean) =>
    alone
      .filter(({ internal }) => internal === isInternal)
      .map(({ desc }) => scriptOfDescriptor(desc));
  const receiving = scripts(false);
  return scripts(true).some((script) => receiving.includes(script));
}

function pairOf(entries: readonly Opened[]): CorePair {
  const two = entries.toSorted(compare).slice(0, 2);
  return {
    descriptors: two.map(({ desc }) => desc.trim()),
    isActive: entries.some(({ active }) => active ?? false),
  };
}

/** Receiving first, then by the first number in which two entries differ. */
function compare(a: Opened, b: Opened): number {
  const isInternal = Number(a.internal === true) - Number(b.internal === true);
  if (isInternal !== 0) return isInternal;
  const numbers = stepsIn(b);
  const differences = stepsIn(a).map((step, at) => step - (numbers[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function stepsIn({ body }: Opened): readonly number[] {
  return [...body.matchAll(STEP)].map(([, step]) => Number(step));
}
