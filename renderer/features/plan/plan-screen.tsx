import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useQuery } from '../../use-query.ts';
import { CandidatesCard } from './candidates-card.tsx';
import { NoWalletNote } from './no-wallet-note.tsx';
import type { Overview } from './plan-data.ts';
import { PlanPage } from './plan-page.tsx';
import { PlansCard } from './plans-card.tsx';

type PlanScreenProps = {
  /** Of the plan that is open; null for all of them. */
  readonly planId: string | null;
  readonly onNavigate: Navigate;
};

/** The ways out of venues, or one of them. */
export function PlanScreen({ planId, onNavigate }: PlanScreenProps) {
  const { plan: text } = useTexts().t;
  const plans = useQuery('plan.list', {});
  if (plans.kind === 'done' && planId !== null) {
    const plan = plans.value.plans.find(({ id }) => id === planId);
    if (plan !== undefined) {
      const { destinations } = plans.value;
      return <PlanPage plan={plan} destinations={destinations} onNavigate={onNavigate} />;
    }
  }
  return (
    <Page title={text.title} lead={text.lead}>
      <QueryView query={plans}>
        {(overview) => <Everything overview={overview} onNavigate={onNavigate} />}
      </QueryView>
    </Page>
  );
}

type EverythingProps = { readonly overview: Overview; readonly onNavigate: Navigate };

function Everything({ overview, onNavigate }: EverythingProps) {
  const { plan: text } = useTexts().t;
  const { plans, candidates, destinations } = overview;
  const hasCoins = candidates.some(({ way }) => way === 'withdraw');
  return (
    <>
      {hasCoins && <NoWalletNote destinations={destinations} onNavigate={onNavigate} />}
      {candidates.length > 0 ? (
        <CandidatesCard candidates={candidates} onNavigate={onNavigate} />
      ) : (
        <EmptyState
          title={text.noVenuesTitle}
          actions={
            <Button kind="primary" onClick={() => onNavigate({ name: 'exposure' })}>
              {text.goToExposure}
            </Button>
          }
        >
          {text.noVenuesText}
        </EmptyState>
      )}
      {plans.length > 0 && <PlansCard plans={plans} onNavigate={onNavigate} />}
    </>
  );
}
