import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { StressView } from './stress-view.tsx';
import { useStress } from './use-stress.ts';

/** "FTX week": what freezes, is lost and is left when a venue stops. */
export function StressScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t } = useTexts();
  const text = t.stress;
  const { query, ...choice } = useStress();
  const toExposure = (label: string, kind: 'quiet' | 'primary'): ReactNode => (
    <Button kind={kind} onClick={() => onNavigate({ name: 'exposure' })}>
      {label}
    </Button>
  );
  return (
    <Page title={text.title} lead={text.lead} back={<div>{toExposure(text.back, 'quiet')}</div>}>
      <QueryView query={query}>
        {({ choices, view }) =>
          view.target === null ? (
            <EmptyState title={text.emptyTitle} actions={toExposure(text.goToExposure, 'primary')}>
              {text.empty[view.reason]}
            </EmptyState>
          ) : (
            <StressView choices={choices} view={view} choice={choice} />
          )
        }
      </QueryView>
    </Page>
  );
}
