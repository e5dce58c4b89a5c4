import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { KeptProofs } from './kept-proofs.tsx';
import type { KeptProof } from './reserves-data.ts';

type HistoryCardProps = { readonly proofs: readonly KeptProof[]; readonly onNavigate: Navigate };

/** What was kept, venue by venue, and where it counts. */
export function HistoryCard({ proofs, onNavigate }: HistoryCardProps) {
  const { t, say } = useTexts();
  const { history: text } = t.reserves;
  const byVenue = Map.groupBy(proofs, ({ venueName }) => venueName);
  return (
    <Card
      title={text.title}
      aside={
        <Button
          kind="quiet"
          onClick={() => onNavigate({ name: 'checklist', itemId: 'own_leaf_verified' })}
        >
          {text.checklist}
        </Button>
      }
    >
      {proofs.length === 0 && <p className="muted">{text.empty}</p>}
      {[...byVenue].map(([venueName, own]) => {
        const name = venueName ?? text.noVenue;
        const venueId = venueName === null ? null : (own[0]?.venueId ?? null);
        return (
          <section key={name} className="stack-tight">
            <div className="row apart">
              <h3>{name}</h3>
              {venueId !== null && (
                <Button kind="quiet" onClick={() => onNavigate({ name: 'exposure', venueId })}>
                  {say(text.facts, { venue: name })}
                </Button>
              )}
            </div>
            <KeptProofs venue={name} proofs={own} />
          </section>
        );
      })}
    </Card>
  );
}
