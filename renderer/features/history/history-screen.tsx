import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useQuery } from '../../use-query.ts';
import { ChartCard } from './chart-card.tsx';
import { ExportCard } from './export-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { RescoreCard } from './rescore-card.tsx';

/** The line over time, goals for it, and the way out with it. */
export function HistoryScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const text = useTexts().t.history;
  const query = useQuery('history.view', {});
  const toExposure = (): void => onNavigate({ name: 'exposure' });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      back={
        <div>
          <Button kind="quiet" onClick={toExposure}>
            {text.back}
          </Button>
        </div>
      }
    >
      <QueryView query={query}>
        {(history) =>
          history.snapshots.length === 0 ? (
            <EmptyState title={text.emptyTitle}>{text.emptyText}</EmptyState>
          ) : (
            <>
              <ChartCard history={history} />
              <GoalsCard goals={history.goals} onLevers={() => onNavigate({ name: 'overview' })} />
              <RescoreCard />
              <ExportCard />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
