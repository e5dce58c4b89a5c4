import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Verdict } from './reserves-data.ts';

type ComparisonTableProps = { readonly compared: NonNullable<Verdict['compared']> };

/** What was counted beside what Holdfast knew, coin by coin. */
export function ComparisonTable({ compared: { day, rows } }: ComparisonTableProps) {
  const { t, say, format } = useTexts();
  const { balances: text } = t.reserves;
  const count = rows.filter(({ difference }) => difference !== '0').length;
  const amount = (value: string) => <span className="exact">{format.decimal(value)}</span>;
  return (
    <>
      <p>
        {day === null ? text.comparedNow : say(text.comparedDay, { day: format.day(day) })}{' '}
        {count === 0 ? text.all : say(text.differs, { count })}
      </p>
      <DataTable
        caption={text.caption}
        rows={rows}
        keyOf={({ asset }) => asset}
        columns={[
          { id: 'coin', title: text.coin, isRowHeader: true, cell: ({ asset }) => asset },
          {
            id: 'proven',
            title: text.amount,
            isNumber: true,
            cell: ({ proven }) => amount(proven),
          },
          { id: 'held', title: text.held, isNumber: true, cell: ({ held }) => amount(held) },
          {
            id: 'difference',
            title: text.difference,
            isNumber: true,
            cell: ({ difference }) => amount(difference),
          },
        ]}
      />
    </>
  );
}
