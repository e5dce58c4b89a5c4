import { labelKey } from './label-key.ts';
import type { WalletLabel } from './wallet-label.ts';

/** One label as it was before an import, null when there was none, and as the import left it. */
export type LabelChange = { readonly before: WalletLabel | null; readonly after: WalletLabel };

/** What an import of labels changed. */
export type LabelImport = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly changes: readonly LabelChange[];
};

export type MergedLabels = {
  readonly labels: readonly WalletLabel[];
  readonly changes: readonly LabelChange[];
};

/**
 * Adds labels to those of a wallet. There is one for each thing: an imported text or mark replaces the one before it,
 * and what the record leaves out stays (BIP-329). Of two records for one thing in a file, the later counts.
 */
export function mergeLabels(
  existing: readonly WalletLabel[],
  imported: readonly WalletLabel[],
): MergedLabels {
  const before = new Map(existing.map((label) => [labelKey(label), label]));
  const after = new Map(before);
  for (const label of imported)
    after.set(labelKey(label), merge(after.get(labelKey(label)), label));
  const changes = [...after].flatMap(([key, label]): readonly LabelChange[] => {
    const old = before.get(key) ?? null;
    return old !== null && isSame(old, label) ? [] : [{ before: old, after: label }];
  });
  return { labels: [...after.values()], changes };
}

/** Takes an import back. What the user changed since then stays as the user left it. */
export function undoLabelImport(
  labels: readonly WalletLabel[],
  { changes }: LabelImport,
): readonly WalletLabel[] {
  const kept = new Map(labels.map((label) => [labelKey(label), label]));
  for (const { before, after } of changes) {
    const key = labelKey(after);
    const now = kept.get(key);
    if (now === undefined || !isSame(now, after)) continue;
    if (before === null) kept.delete(key);
    else kept.set(key, before);
  }
  return [...kept.values()];
}

function merge(old: WalletLabel | undefined, label: WalletLabel): WalletLabel {
  if (old === undefined) return label;
  return {
    type: old.type,
    ref: old.ref,
    label: label.label ?? old.label,
    origin: label.origin ?? old.origin,
    spendable: label.spendable ?? old.spendable,
    extra: { ...old.extra, ...label.extra },
  };
}

function isSame(a: WalletLabel, b: WalletLabel): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ type, ref, label, origin, spendable, extra }: WalletLabel) {
  const others = Object.entries(extra).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [type, ref, label, origin, spendable, others];
}
