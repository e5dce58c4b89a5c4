import { labelKey } from './label-key.ts';
import type { LabelType, WalletLabel } from './wallet-label.ts';

type NewLabel = {
  readonly type: LabelType;
  readonly ref: string;
  /** Empty to take the label away. */
  readonly label: string;
  /** Of the wallet, for a label that is new; null when it cannot be told. */
  readonly origin: string | null;
};

/** Names one thing. What a record says beside its text stays; one that says nothing any more is taken out. */
export function setLabel(
  labels: readonly WalletLabel[],
  { type, ref, label, origin }: NewLabel,
): readonly WalletLabel[] {
  const key = labelKey({ type, ref });
  const old = labels.find((one) => labelKey(one) === key);
  const text = label === '' ? null : label;
  const next: WalletLabel =
    old === undefined
      ? { type, ref, label: text, origin, spendable: null, extra: {} }
      : { ...old, label: text };
  const isEmpty = text === null && next.spendable === null && Object.keys(next.extra).length === 0;
  const others = labels.filter((one) => one !== old);
  if (isEmpty) return others;
  return old === undefined ? [...labels, next] : labels.map((one) => (one === old ? next : one));
}
