import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { coinName } from './coin-name.ts';
import type { Verdict } from './reserves-data.ts';

type Balances = Verdict['balances'];
type Indexed = Extract<Balances, readonly unknown[]>;

/** The user's balances as the proof names them: by coin, or by the exchange's own number of a coin. */
export function OwnBalances({ balances }: { readonly balances: Balances }) {
  const { t, format } = useTexts();
  const { balances: text } = t.reserves;
  if (isIndexed(balances)) return <IndexedBalances balances={balances} />;
  const rows = Object.entries(balances).map(([coin, amount]) => ({ coin, amount }));
  if (rows.length === 0) return <p className="muted">{text.none}</p>;
  return (
    <DataTable
      caption={text.caption}
      rows={rows}
      keyOf={({ coin }) => coin}
      columns={[
        { id: 'coin', title: text.coin, isRowHeader: true, cell: ({ coin }) => coinName(coin) },
        {
          id: 'amount',
          title: text.amount,
          isNumber: true,
          cell: ({ amount }) => <span className="exact">{format.decimal(amount)}</span>,
        },
      ]}
    />
  );
}

function isIndexed(balances: Balances): balances is Indexed {
  return Array.isArray(balances);
}

function IndexedBalances({ balances }: { readonly balances: Indexed }) {
  const { t, say, format } = useTexts();
  const { balances: text } = t.reserves;
  const amount = (value: string) => <span className="exact">{format.decimal(value)}</span>;
  return (
    <>
      <p className="muted">{text.indexedHint}</p>
      <DataTable
        caption={text.caption}
        rows={balances}
        keyOf={({ index }) => String(index)}
        columns={[
          {
            id: 'coin',
            title: text.coin,
            isRowHeader: true,
            cell: ({ index }) => say(text.indexed, { index }),
          },
          {
            id: 'equity',
            title: text.equity,
            isNumber: true,
            cell: ({ equity }) => amount(equity),
          },
          { id: 'debt', title: text.debt, isNumber: true, cell: ({ debt }) => amount(debt) },
        ]}
      />
    </>
  );
}
