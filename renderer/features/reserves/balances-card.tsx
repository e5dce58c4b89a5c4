import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { OwnBalances } from './own-balances.tsx';
import type { Venue, Verdict } from './reserves-data.ts';

type BalancesCardProps = {
  readonly verdict: Verdict;
  readonly venues: readonly Venue[];
  readonly venueId: string | null;
  readonly onVenue: (venueId: string | null) => Promise<void>;
};

/** What was counted, and beside it what the user knew to hold. */
export function BalancesCard({ verdict, venues, venueId, onVenue }: BalancesCardProps) {
  const { reserves: text } = useTexts().t;
  const { compared } = verdict;
  return (
    <Card title={text.balances.title}>
      {venues.length > 0 && (
        <Choice
          label={text.balances.venue}
          hint={text.balances.venueHint}
          value={venueId ?? ''}
          options={[
            { value: '', label: text.balances.noVenue },
            ...venues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(chosen) => void onVenue(chosen === '' ? null : chosen)}
        />
      )}
      {compared === null ? (
        <OwnBalances balances={verdict.balances} />
      ) : (
        <ComparisonTable compared={compared} />
      )}
      {compared === null && venueId !== null && (
        <p className="muted">{text.balances.notCompared}</p>
      )}
    </Card>
  );
}
