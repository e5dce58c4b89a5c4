import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { SourceNote } from './source-note.tsx';
import type { Preset, Source } from './stress-data.ts';

type StoryCardProps = { readonly preset: Preset; readonly sources: readonly Source[] };

/** What happened then: dated facts with their sources. */
export function StoryCard({ preset, sources }: StoryCardProps) {
  const { t, say, format } = useTexts();
  const text = t.stress;
  const title = say(text.storyTitle, { example: preset.name });
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        rows={preset.events}
        keyOf={({ id }) => id}
        columns={[
          { id: 'day', title: text.day, isRowHeader: true, cell: ({ at }) => format.day(at) },
          {
            id: 'what',
            title: text.what,
            cell: ({ id, source }) => (
              <>
                {eventText(text.events, id)}
                <SourceNote id={source} sources={sources} />
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** A later catalogue may know events that this version has no words for. */
function eventText(events: Readonly<Record<string, string>>, id: string): string {
  return events[id] ?? id;
}
