import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { ExposureScore } from './exposure-data.ts';
import { HolderLink } from './holder-link.tsx';

type FactorId = ExposureScore['factors'][number]['id'];
type Holder = ExposureScore['perVenue'][number];
type Row = { readonly holder: Holder; readonly position: Holder['positions'][number] };

type FactorInputsProps = {
  readonly score: ExposureScore;
  readonly factor: FactorId;
  readonly onNavigate: Navigate;
};

/** The holdings behind one part of the score, the one that adds most first. */
export function FactorInputs({ score, factor, onNavigate }: FactorInputsProps) {
  const { t, say, format } = useTexts();
  const text = t.venues;
  const cellOf = useInputText(score, factor);
  const rows = score.perVenue
    .flatMap((holder) => holder.positions.map((position): Row => ({ holder, position })))
    .filter(({ position }) => position.points[factor] > 0)
    .toSorted((a, b) => b.position.points[factor] - a.position.points[factor]);
  if (rows.length === 0) return <p>{text.noInputs}</p>;
  return (
    <DataTable
      caption={say(text.inputsOf, { factor: t.exposure.factors[factor].title })}
      rows={rows}
      keyOf={({ holder, position: { asset, arrangement } }) =>
        `${holder.holderId} ${asset} ${arrangement}`
      }
      columns={[
        {
          id: 'place',
          title: text.place,
          isRowHeader: true,
          cell: ({ holder }) => <HolderLink holder={holder} onNavigate={onNavigate} />,
        },
        { id: 'coin', title: text.coin, cell: ({ position }) => position.asset },
        {
          id: 'share',
          title: text.share,
          isNumber: true,
          cell: ({ position }) => format.percent(position.share),
        },
        {
          id: 'input',
          title: text.factorInputs[factor].title,
          isNumber: factor === 'custody' || factor === 'exit',
          cell: cellOf,
        },
        {
          id: 'adds',
          title: text.adds,
          isNumber: true,
          cell: ({ position }) => format.points(position.points[factor]),
        },
      ]}
    />
  );
}

/** What counts of a position for a part: its risk, what it falls with, who issued it, what is stuck. */
function useInputText(score: ExposureScore, factor: FactorId): (row: Row) => string {
  const { locale, format } = useTexts();
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const issuers = new Map(score.perIssuer.map((issuer) => [issuer.issuerId, issuer]));
  const issuerOf = ({ position }: Row) => issuers.get(position.issuerId ?? '');
  const texts: Readonly<Record<FactorId, (row: Row) => string>> = {
    custody: ({ position }) => number.format(position.risk),
    concentration: (row) => groupsOf(row, issuerOf(row)?.riskGroup),
    own_token: (row) => issuerOf(row)?.name ?? row.holder.name,
    exit: ({ position }) => format.percent(position.stuck),
  };
  return texts[factor];
}

/** Risk groups of holder and issuer, each once. Own keys fall with nobody. */
function groupsOf({ holder, position }: Row, issuerGroup: string | undefined): string {
  const groups = [position.model === 'own_keys' ? undefined : holder.riskGroup, issuerGroup];
  return [...new Set(groups)].filter((group) => group !== undefined).join(', ');
}
