import type { Fault } from '../fault.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isDayFact, isFactValue, type FactId, type FactOverride } from './fact-values.ts';

type Word = { readonly fact: FactId; readonly value: string; readonly note: string };

/** A tick needs words: where the user has it from, so that it can be judged later. */
const SHORTEST_NOTE = 3;

/**
 * The user's own words about a venue after a change at `at`: each new one takes the place of the old one about the same
 * fact, and an empty value takes it back. A day that is still to come is no fact.
 */
export function changeOverrides(
  before: readonly FactOverride[],
  words: readonly Word[],
  at: string,
): Result<readonly FactOverride[], Fault<'invalid_value' | 'note_missing'>> {
  for (const { fact, value, note } of words) {
    if (value === '') continue;
    const isToCome = isDayFact(fact) && value > at.slice(0, 10);
    if (isToCome || !isFactValue(fact, value)) {
      return fail({ code: 'invalid_value', fields: ['value'] });
    }
    if (note.length < SHORTEST_NOTE) return fail({ code: 'note_missing', fields: ['note'] });
  }
  const changed = new Set(words.map(({ fact }) => fact));
  const kept = before.filter(({ fact }) => !changed.has(fact));
  const added = words.filter(({ value }) => value !== '').map((word) => ({ ...word, at }));
  return succeed([...kept, ...added]);
}
