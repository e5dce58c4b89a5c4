import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';
import type { CoinRow, SyncedView } from './chain-view.ts';
import { useCoinColumns } from './coin-columns.tsx';
import { FlagsLegend } from './coin-flags.tsx';
import { SaveTableButton } from './save-table-button.tsx';
import { sortCoins, type CoinColumn, type CoinOrder } from './sort-coins.ts';
import { pageOf, TablePager } from '../../wallet-parts/table-pager.tsx';

/** The unspent coins with their sum, sorted by any column, a page at a time. */
export function CoinsCard({ view }: { readonly view: SyncedView }) {
  const { t, say, format } = useTexts();
  const text = t.coins;
  const { utxos } = view;
  if (utxos.length === 0) {
    return (
      <Card title={text.coinsTitle}>
        <p className="muted">{text.coinsNone}</p>
      </Card>
    );
  }
  const sum = utxos.reduce((total, { valueSats }) => total + valueSats, 0);
  return (
    <Card
      title={text.coinsTitle}
      aside={<SaveTableButton walletId={view.walletId} table="coins" title={text.coinsTitle} />}
    >
      <p>{say(text.coinsCount, { count: utxos.length, amount: btcText(sum, format) })}</p>
      <CoinTable view={view} />
      <FlagsLegend coins={utxos} />
    </Card>
  );
}

function CoinTable({ view }: { readonly view: SyncedView }) {
  const { t, say } = useTexts();
  const text = t.coins;
  const [order, setOrder] = useState<CoinOrder>({ column: 'amount', order: 'descending' });
  const [page, setPage] = useState(0);
  const rows = useMemo(() => sortCoins(view.utxos, order), [view.utxos, order]);
  const columns = useCoinColumns(view);
  const sorted = (column: Column<CoinRow> & { readonly by?: CoinColumn }): Column<CoinRow> => {
    const { by, ...rest } = column;
    if (by === undefined) return rest;
    const now = order.column === by ? order.order : null;
    const onSort = (): void => {
      setOrder({ column: by, order: now === 'ascending' ? 'descending' : 'ascending' });
      setPage(0);
    };
    const label = say(text.sortBy, { column: column.title });
    return { ...rest, sort: { order: now, label, onSort } };
  };
  return (
    <>
      <DataTable
        caption={text.coinsTitle}
        rows={pageOf(rows, page)}
        keyOf={({ txid, vout }) => `${txid}:${vout}`}
        columns={columns.map(sorted)}
      />
      <TablePager table={text.coinsTitle} count={rows.length} page={page} onPage={setPage} />
    </>
  );
}
