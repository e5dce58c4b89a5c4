import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Page } from '../../ui/page.tsx';
import { joinQueries, useQuery } from '../../use-query.ts';
import { ReservesView } from './reserves-view.tsx';

/** Whether exchanges counted the user's balances in what they say they owe. */
export function ReservesScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { reserves: text } = useTexts().t;
  const schemes = useQuery('reserves.schemes', {});
  const venues = useQuery('venue.list', {});
  const proofs = useQuery('reserves.list', {});
  return (
    <Page title={text.title} lead={text.lead}>
      <QueryView query={joinQueries({ schemes, venues, proofs })}>
        {(found) => (
          <ReservesView
            data={{ ...found.schemes, ...found.venues, ...found.proofs }}
            onNavigate={onNavigate}
          />
        )}
      </QueryView>
    </Page>
  );
}
