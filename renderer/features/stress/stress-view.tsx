import { AnswerCard } from './answer-card.tsx';
import { ChooseCard } from './choose-card.tsx';
import { CompareCard } from './compare-card.tsx';
import { HitsCard } from './hits-card.tsx';
import { RestsCard } from './rests-card.tsx';
import { SpreadCard } from './spread-card.tsx';
import { StoryCard } from './story-card.tsx';
import type { Choices, Stressed } from './stress-data.ts';
import type { StressChoice } from './use-stress.ts';

type StressViewProps = {
  readonly choices: Choices;
  readonly view: Stressed;
  readonly choice: StressChoice;
};

/** The choice, the answer, the comparison, and everything that they rest on. */
export function StressView({ choices, view, choice }: StressViewProps) {
  const { presets, targets, sources, edges, planned } = choices;
  const shown = presets.find(({ id }) => id === view.preset);
  const example = shown?.name ?? view.preset;
  return (
    <>
      <ChooseCard
        targets={targets}
        target={view.target}
        onTarget={choice.onTarget}
        presets={presets}
        preset={choice.preset}
        onPreset={choice.onPreset}
      />
      <AnswerCard view={view} example={example} />
      <CompareCard
        view={view}
        planned={planned}
        venues={targets.filter(
          ({ kind, id }) => kind === 'venue' && !planned.some(({ venueId }) => venueId === id),
        )}
        moved={choice.moved}
        onMoved={choice.onMoved}
      />
      {view.asToday.hits.length > 0 && <HitsCard hits={view.asToday.hits} />}
      <RestsCard
        scenario={view.scenario}
        example={example}
        sources={sources}
        draft={choice.draft}
        onDraft={choice.onDraft}
      />
      {shown !== undefined && <StoryCard preset={shown} sources={sources} />}
      <SpreadCard edges={edges} sources={sources} />
    </>
  );
}
