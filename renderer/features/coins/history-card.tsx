import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { btcText, signedBtcText } from '../../wallet-parts/btc-text.ts';
import type { SyncedView } from './chain-view.ts';
import styles from './history-card.module.css';
import { LabelCell } from './label-cell.tsx';
import { SaveTableButton } from './save-table-button.tsx';
import { pageOf, TablePager } from '../../wallet-parts/table-pager.tsx';
import { TransactionStateCell } from './transaction-state-cell.tsx';

/** Every payment in or out, the newest first, a page at a time. */
export function HistoryCard({ view }: { readonly view: SyncedView }) {
  const { t, say } = useTexts();
  const text = t.coins;
  const { transactions } = view;
  if (transactions.length === 0) {
    return (
      <Card title={text.historyTitle}>
        <p className="muted">{text.historyNone}</p>
      </Card>
    );
  }
  return (
    <Card
      title={text.historyTitle}
      aside={<SaveTableButton walletId={view.walletId} table="history" title={text.historyTitle} />}
    >
      <p>{say(text.historyCount, { count: transactions.length })}</p>
      <HistoryTable view={view} />
    </Card>
  );
}

function HistoryTable({ view: { walletId, transactions } }: { readonly view: SyncedView }) {
  const { t, say, format } = useTexts();
  const text = t.coins;
  const [page, setPage] = useState(0);
  return (
    <>
      <DataTable
        caption={text.historyTitle}
        rows={pageOf(transactions, page)}
        keyOf={({ txid }) => txid}
        columns={[
          {
            id: 'date',
            title: text.date,
            isRowHeader: true,
            cell: ({ at }) => format.moment(at),
          },
          {
            id: 'change',
            title: text.change,
            isNumber: true,
            cell: ({ valueSats, feeSats }) => (
              <>
                <span className="exact">{signedBtcText(valueSats, format)}</span>
                {feeSats !== null && (
                  <div className="muted small">
                    {say(text.fee, { amount: btcText(feeSats, format) })}
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'state',
            title: text.state,
            cell: (transaction) => <TransactionStateCell transaction={transaction} />,
          },
          {
            id: 'label',
            title: text.labelAndId,
            cell: ({ txid, label, at }) => (
              <>
                <LabelCell
                  walletId={walletId}
                  named={{ type: 'tx', ref: txid }}
                  label={label}
                  title={say(text.nameTransaction, { day: format.day(at) })}
                />
                <code className={styles['txid']}>{txid}</code>
              </>
            ),
          },
        ]}
      />
      <TablePager
        table={text.historyTitle}
        count={transactions.length}
        page={page}
        onPage={setPage}
      />
    </>
  );
}
