import type { WalletLabel } from './wallet-label.ts';

/** Writes labels as a file (BIP-329): one JSON object on each line, in the order given. */
export function writeLabels(labels: readonly WalletLabel[]): string {
  return labels.map((label) => `${writeLabel(label)}\n`).join('');
}

function writeLabel({ type, ref, label, origin, spendable, extra }: WalletLabel): string {
  return JSON.stringify({
    type,
    ref,
    ...(label === null ? {} : { label }),
    ...(origin === null ? {} : { origin }),
    ...(spendable === null ? {} : { spendable }),
    ...extra,
  });
}
