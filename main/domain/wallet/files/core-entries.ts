import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { openDescriptor } from './descriptor-text.ts';

/** One descriptor as Bitcoin Core lists it. */
export type CoreEntry = {
  readonly desc: string;
  readonly active?: boolean | undefined;
  readonly internal?: boolean | undefined;
};

/** One descriptor, or the receive and the change descriptor of one wallet. */
export type CorePair = { readonly descriptors: readonly string[]; readonly isActive: boolean };

type Opened = CoreEntry & { readonly chain: number };

/** The number of the chain, where every key has the same two last steps. */
const CHAIN = /\/(?<chain>\d{1,10})\/\*/;

/**
 * Joins the entries that differ in the number of their chain only. `internal` says which one is for change, else the
 * lower number is for receiving. Chains beyond two are counted as unread.
 */
export function pairEntries(
  entries: readonly CoreEntry[],
): Result<{ readonly pairs: readonly CorePair[]; readonly unread: number }, InspectFault> {
  const groups = new Map<string, Opened[]>();
  for (const entry of entries) {
    const open = openDescriptor(entry.desc);
    if (!open.ok) return open;
    const { body } = open.value;
    const chain = Number(CHAIN.exec(body)?.groups?.['chain'] ?? -1);
    const group = chain < 0 ? body : body.replaceAll(`/${chain}/*`, '/-/*');
    const others = groups.get(group) ?? [];
    // The same descriptor listed twice is one.
    if (!others.some((one) => one.chain === chain)) others.push({ ...entry, chain });
    groups.set(group, others);
  }
  const all = [...groups.values()];
  return succeed({
    pairs: all.map(pairOf),
    unread: all.reduce((sum, { length }) => sum + Math.max(0, length - 2), 0),
  });
}

function pairOf(entries: readonly Opened[]): CorePair {
  const two = entries.toSorted((a, b) => rank(a) - rank(b)).slice(0, 2);
  return {
    descriptors: two.map(({ desc }) => desc.trim()),
    isActive: entries.some(({ active }) => active ?? false),
  };
}

function rank({ internal, chain }: Opened): number {
  return internal === true ? 2 ** 32 + chain : chain;
}
