import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { ExposureData, Holding, Venue } from './exposure-data.ts';
import styles from './venue-section.module.css';

type VenueSectionProps = {
  readonly venue: Venue;
  readonly data: ExposureData;
  readonly actions: ReactNode;
  readonly onEdit: (holding: Holding) => void;
  readonly onRemove: (holding: Holding) => void;
};

/** One venue: how it holds, its share and points, and its holdings. */
export function VenueSection({ venue, data, actions, onEdit, onRemove }: VenueSectionProps) {
  const { t, format } = useTexts();
  const text = t.exposure;
  const holdings = data.holdings.filter(({ venueId }) => venueId === venue.id);
  const place =
    data.score.score === null
      ? undefined
      : data.score.perVenue.find(({ holderId }) => holderId === venue.id);
  return (
    <section className={styles['venue']}>
      <div className={styles['head']}>
        <div>
          <h3>{venue.name}</h3>
          <p className="muted small">{text.custody[venue.custody]}</p>
        </div>
        {place !== undefined && (
          <dl className={styles['figures']}>
            <Figure name={text.share} value={format.percent(place.share)} />
            {place.value !== null && (
              <Figure name={text.value} value={format.money(place.value, data.settings.currency)} />
            )}
            <Figure name={text.points} value={format.points(place.points)} />
          </dl>
        )}
      </div>
      {holdings.length === 0 ? (
        <p className="muted">{text.noHoldings}</p>
      ) : (
        <HoldingsTable venue={venue} holdings={holdings} onEdit={onEdit} onRemove={onRemove} />
      )}
      <div className="row">{actions}</div>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How an amount came in. */
function sourceOf({ importId, syncedFrom }: Holding): 'typedIn' | 'imported' | 'asked' {
  if (syncedFrom !== null) return 'asked';
  return importId === null ? 'typedIn' : 'imported';
}

type HoldingsTableProps = Pick<VenueSectionProps, 'venue' | 'onEdit' | 'onRemove'> & {
  readonly holdings: readonly Holding[];
};

function HoldingsTable({ venue, holdings, onEdit, onRemove }: HoldingsTableProps) {
  const { t, format } = useTexts();
  const text = t.exposure;
  const { typedIn, imported, asked } = text;
  const sources = { typedIn, imported, asked };
  return (
    <DataTable
      caption={venue.name}
      rows={holdings}
      keyOf={({ asset, arrangement }) => `${asset} ${arrangement}`}
      columns={[
        { id: 'asset', title: text.asset, isRowHeader: true, cell: ({ asset }) => asset },
        {
          id: 'amount',
          title: text.amount,
          isNumber: true,
          cell: ({ amount }) => <span className="exact">{format.decimal(amount)}</span>,
        },
        { id: 'kind', title: text.kind, cell: ({ arrangement }) => text.arrangement[arrangement] },
        { id: 'asOf', title: text.asOf, cell: ({ asOf }) => format.day(asOf) },
        {
          id: 'from',
          title: text.from,
          cell: (holding) => sources[sourceOf(holding)],
        },
        {
          id: 'actions',
          title: text.actions,
          cell: (holding) => (
            <>
              <Button
                kind="quiet"
                aria-label={`${text.editHolding} ${holding.asset}`}
                onClick={() => onEdit(holding)}
              >
                {text.editHolding}
              </Button>
              <Button
                kind="quiet"
                aria-label={`${text.removeHolding} ${holding.asset}`}
                onClick={() => onRemove(holding)}
              >
                {text.removeHolding}
              </Button>
            </>
          ),
        },
      ]}
    />
  );
}
