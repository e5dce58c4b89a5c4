import type { ReactNode } from 'react';
import type { Navigate } from '../../screen.ts';
import { QueryView } from '../../query-view.tsx';
import { joinQueries, useQuery } from '../../use-query.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Page } from '../../ui/page.tsx';
import { OverviewView } from './overview-view.tsx';

type OverviewScreenProps = {
  readonly onNavigate: Navigate;
  /** Where a report is made. */
  readonly report: ReactNode;
};

export function OverviewScreen({ onNavigate, report }: OverviewScreenProps) {
  const { t } = useTexts();
  const exposure = useQuery('exposure.score', {});
  const checklist = useQuery('checklist.list', {});
  const history = useQuery('exposure.history', {});
  const plans = useQuery('plan.list', {});
  return (
    <Page title={t.overview.title}>
      <QueryView query={joinQueries({ exposure, checklist, history, plans })}>
        {(value) => (
          <>
            <OverviewView {...value} onNavigate={onNavigate} />
            {report}
          </>
        )}
      </QueryView>
    </Page>
  );
}
