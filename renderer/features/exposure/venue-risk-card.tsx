import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { VenuePageData } from './use-venue-page.ts';

/** From the risk of its kind to the risk that counts, and what lies there. */
export function VenueRiskCard({ venue, knowledge, place }: VenuePageData) {
  const { locale, t, say, format } = useTexts();
  const text = t.venues;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { base, quality, penalty, risk, heedsEvidence, entry } = knowledge;
  const closed = entry?.closed ?? null;
  return (
    <Card title={text.riskTitle}>
      {closed !== null && (
        <Callout meaning="exposed" title={text.closedTitle}>
          <p>{closed.what[locale]}</p>
          <p>
            {closed.creditors === null
              ? text.creditorsUnknown
              : say(text.creditors, { text: closed.creditors[locale] })}
          </p>
        </Callout>
      )}
      <Facts
        facts={[
          { name: text.group, value: venue.riskGroup },
          { name: text.base, value: number.format(base) },
          { name: text.quality, value: format.percent(quality) },
          { name: text.penalty, value: number.format(penalty) },
          { name: text.risk, value: <strong>{number.format(risk)}</strong> },
        ]}
      />
      <p className="muted small">
        {heedsEvidence
          ? say(text.riskFormula, {
              base: number.format(base),
              quality: number.format(quality),
              penalty: number.format(penalty),
              risk: number.format(risk),
            })
          : text.noFacts}{' '}
        {text.riskMeaning}
      </p>
      {place !== null && <PlaceTable name={venue.name} place={place} />}
    </Card>
  );
}

type PlaceTableProps = {
  readonly name: string;
  readonly place: NonNullable<VenuePageData['place']>;
};

function PlaceTable({ name, place }: PlaceTableProps) {
  const { t, format } = useTexts();
  const text = t.exposure;
  return (
    <DataTable
      caption={name}
      rows={place.positions}
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
        {
          id: 'share',
          title: text.share,
          isNumber: true,
          cell: ({ share }) => format.percent(share),
        },
        {
          id: 'points',
          title: text.points,
          isNumber: true,
          cell: ({ points }) =>
            format.points(Object.values(points).reduce((sum, one) => sum + one, 0)),
        },
      ]}
    />
  );
}
