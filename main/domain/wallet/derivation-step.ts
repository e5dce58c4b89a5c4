/** Child numbers from here on are hardened (BIP-32). */
export const HARDENED = 0x80000000;

/** Steps below the master key that a key can count (BIP-32). */
export const DEEPEST = 255;

const STEP = /^(?<number>0|[1-9][0-9]*)(?<mark>[hH']?)$/;

/**
 * Reads one step of a path (`84h`, `0`) as a child number, 0–2^32−1. A number without its mark that is 2^31 or more
 * is `too_large`; leading zeros, signs and anything else are `malformed`.
 */
export function parseStep(text: string): number | 'malformed' | 'too_large' {
  const parts = STEP.exec(text)?.groups;
  if (parts === undefined) return 'malformed';
  const index = Number(parts['number']);
  if (index >= HARDENED) return 'too_large';
  return parts['mark'] === '' ? index : index + HARDENED;
}

/** Writes steps as they stand in a canonical descriptor, each with its slash: `/84h/0h/0h`. Nothing for no steps. */
export function formatSteps(steps: readonly number[]): string {
  return steps.map((step) => `/${formatStep(step)}`).join('');
}

function formatStep(step: number): string {
  return step >= HARDENED ? `${step - HARDENED}h` : `${step}`;
}
