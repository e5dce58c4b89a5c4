/** One slip of the hand that would explain a wrong checksum. `position` counts characters of the text from 1. */
export type Slip =
  | { readonly kind: 'mistyped' | 'swapped' | 'extra'; readonly position: number }
  | { readonly kind: 'missing_at_end' };

type Candidate = { readonly slip: Slip; readonly text: string };

/**
 * The one slip from `start` on that, taken back, makes the text sound; null when there is none, or more than one.
 * Only its place is told, never the repaired text: a user who trusts a guess could pay a stranger.
 */
export function findSlip(
  text: string,
  { start, alphabet }: { readonly start: number; readonly alphabet: string },
  isSound: (text: string) => boolean,
): Slip | null {
  const found = new Map<string, Slip>();
  for (const { slip, text: candidate } of oneSlipAway(text, start, alphabet)) {
    if (!found.has(candidate) && isSound(candidate)) found.set(candidate, slip);
    if (found.size > 1) return null;
  }
  return [...found.values()][0] ?? null;
}

/** Every text that one slip could have turned into this one. */
function* oneSlipAway(text: string, start: number, alphabet: string): Generator<Candidate> {
  for (const character of alphabet) {
    yield { slip: { kind: 'missing_at_end' }, text: text + character };
  }
  for (let at = start; at < text.length; at += 1) {
    const head = text.slice(0, at);
    const own = text.charAt(at);
    const next = text.charAt(at + 1);
    const position = at + 1;
    yield { slip: { kind: 'extra', position }, text: head + text.slice(at + 1) };
    if (next !== '' && next !== own) {
      yield { slip: { kind: 'swapped', position }, text: head + next + own + text.slice(at + 2) };
    }
    for (const character of alphabet) {
      if (character === own) continue;
      yield { slip: { kind: 'mistyped', position }, text: head + character + text.slice(at + 1) };
    }
  }
}
