import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { coinName } from './coin-name.ts';
import type { Verdict } from './reserves-data.ts';

type SumsTableProps = { readonly sums: NonNullable<Verdict['rootSums']> };

/** Totals of the whole list, coin by coin. */
export function SumsTable({ sums }: SumsTableProps) {
  const { t, format } = useTexts();
  const { balances: text, verdict: words } = t.reserves;
  const rows = Object.entries(sums).map(([coin, amount]) => ({ coin, amount }));
  return (
    <DataTable
      caption={words.sumsTitle}
      rows={rows}
      keyOf={({ coin }) => coin}
      columns={[
        { id: 'coin', title: text.coin, isRowHeader: true, cell: ({ coin }) => coinName(coin) },
        {
          id: 'amount',
          title: text.total,
          isNumber: true,
          cell: ({ amount }) => <span className="exact">{format.decimal(amount)}</span>,
        },
      ]}
    />
  );
}
