import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { CatalogCard } from './catalog-card.tsx';
import { useVenuePage } from './use-venue-page.ts';
import { VenueFactsCard } from './venue-facts-card.tsx';
import { VenueRiskCard } from './venue-risk-card.tsx';

type VenuePageProps = { readonly venueId: string; readonly onNavigate: Navigate };

/** One venue: how it counts, every fact with where it comes from, and what Holdfast ships about it. */
export function VenuePage({ venueId, onNavigate }: VenuePageProps) {
  const { t } = useTexts();
  const data = useVenuePage(venueId);
  return (
    <QueryView query={data}>
      {(found) => (
        <Page
          title={found?.venue.name ?? t.venues.gone}
          {...(found === null ? {} : { lead: t.exposure.custody[found.venue.custody] })}
          back={
            <div>
              <Button kind="quiet" onClick={() => onNavigate({ name: 'exposure' })}>
                {t.shell.back}
              </Button>
            </div>
          }
        >
          {found === null ? (
            <EmptyState title={t.venues.gone}>{t.venues.goneText}</EmptyState>
          ) : (
            <>
              <VenueRiskCard {...found} />
              <VenueFactsCard venue={found.venue} facts={found.knowledge.facts} />
              {found.knowledge.entry !== null && <CatalogCard entry={found.knowledge.entry} />}
            </>
          )}
        </Page>
      )}
    </QueryView>
  );
}
