import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { joinQueries, useQuery, type Query } from '../../use-query.ts';
import { EMPTY_DRAFT, ownValues, type Draft } from './parameter-fields.ts';
import type { Preset, Target } from './stress-data.ts';

/** What the user tries out. Nothing of it is kept. */
export function useStress() {
  const { locale } = useTexts();
  const [target, setTarget] = useState<Target | null>(null);
  const [preset, setPreset] = useState<Preset['id']>('ftx');
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [moved, setMoved] = useState<readonly string[]>([]);
  const choices = useQuery('exposure.scenarios', {});
  const planned =
    choices.kind === 'done' ? choices.value.planned.flatMap(({ moves }) => moves) : [];
  const view = useQuery('exposure.stress', {
    scenario: {
      preset,
      parameters: ownValues(draft, locale),
      ...(target === null ? {} : { target: { kind: target.kind, id: target.id } }),
      // Left out, it is what the exit plans move.
      ...(moved.length === 0
        ? {}
        : { after: [...planned, ...moved.map((venueId) => ({ venueId }))] }),
    },
  });
  return {
    query: joinQueries({ choices, view: useSettled(view) }),
    preset,
    draft,
    moved,
    onTarget: setTarget,
    onPreset: (chosen: Preset['id']) => {
      setPreset(chosen);
      setDraft(EMPTY_DRAFT);
    },
    onDraft: setDraft,
    onMoved: setMoved,
  };
}

/** What the user can turn, and how it stands. */
export type StressChoice = Omit<ReturnType<typeof useStress>, 'query'>;

/**
 * The last answer while the next is worked out, so that fields keep the cursor as one types. An answer names who stops and how,
 * so that it is never read for another.
 */
function useSettled<T>(query: Query<T>): Query<T> {
  const [settled, setSettled] = useState(query);
  if (query.kind !== 'loading' && query !== settled) setSettled(query);
  return query.kind === 'loading' ? settled : query;
}
