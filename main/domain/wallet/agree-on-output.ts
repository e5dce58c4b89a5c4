/** The script of an output in hex, and its address where the script has one. */
export type Output = { readonly address: string | null; readonly scriptPubKey: string };

/**
 * The output that two implementations agree on. When they differ one of them has a bug and nobody knows which, so no
 * address of either may be shown: this throws, with neither of them in its message.
 */
export function agreeOnOutput(first: Output, second: Output): Output {
  if (first.address !== second.address || first.scriptPubKey !== second.scriptPubKey) {
    throw new Error('Two address implementations disagree.');
  }
  return first;
}
