import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useQuery } from '../../use-query.ts';
import { IncidentsCard } from './incidents-card.tsx';
import { TimelineCard } from './timeline-card.tsx';

/** What happened in November 2022 and elsewhere, what it taught, and what it would have been to the user. */
export function LessonsScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const text = useTexts().t.lessons;
  const query = useQuery('lessons.list', {});
  return (
    <Page
      title={text.title}
      lead={text.lead}
      back={
        <div>
          <Button kind="quiet" onClick={() => onNavigate({ name: 'checklist' })}>
            {text.back}
          </Button>
        </div>
      }
    >
      <QueryView query={query}>
        {(lessons) => (
          <Tabs
            label={text.title}
            tabs={[
              {
                id: 'timeline',
                title: text.tabs.timeline,
                content: <TimelineCard lessons={lessons} onNavigate={onNavigate} />,
              },
              {
                id: 'incidents',
                title: text.tabs.incidents,
                content: <IncidentsCard lessons={lessons} onNavigate={onNavigate} />,
              },
            ]}
          />
        )}
      </QueryView>
    </Page>
  );
}
