import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import type { FilePreview } from './prices-data.ts';

/** What is in a file of prices, and what is left out of it. */
export function PriceFilePreview({ preview }: { readonly preview: FilePreview }) {
  const { t, say, format } = useTexts();
  const text = t.prices.file;
  const { rowsRead, added, known, refusedCount, pairs } = preview;
  const summary = [
    say(text.rows, { count: rowsRead }),
    say(text.added, { count: added }),
    ...(known > 0 ? [say(text.known, { count: known })] : []),
    ...(refusedCount > 0 ? [say(text.refused, { count: refusedCount })] : []),
  ];
  return (
    <>
      <h3>{say(text.whatTitle, { file: preview.fileName })}</h3>
      <p>{summary.join(' · ')}</p>
      {pairs.length > 0 && (
        <DataTable
          caption={text.pairs}
          rows={pairs}
          keyOf={({ asset, currency }) => `${asset} ${currency}`}
          columns={[
            {
              id: 'pair',
              title: text.pair,
              isRowHeader: true,
              cell: ({ asset, currency }) => say(text.pairOf, { asset, currency }),
            },
            {
              id: 'count',
              title: text.count,
              isNumber: true,
              cell: ({ prices }) => format.count(prices),
            },
            {
              id: 'period',
              title: text.period,
              cell: ({ firstDay, lastDay }) =>
                say(text.fromTo, { from: format.day(firstDay), to: format.day(lastDay) }),
            },
          ]}
        />
      )}
      {refusedCount > 0 && <RefusedRows preview={preview} />}
    </>
  );
}

function RefusedRows({ preview }: { readonly preview: FilePreview }) {
  const { t, say, format } = useTexts();
  const text = t.prices.file;
  const { refused, refusedCount } = preview;
  return (
    <Details summary={say(text.refusedTitle, { count: refusedCount })}>
      <DataTable
        caption={say(text.refusedTitle, { count: refusedCount })}
        rows={refused}
        keyOf={({ line }) => String(line)}
        columns={[
          {
            id: 'line',
            title: text.line,
            isNumber: true,
            isRowHeader: true,
            cell: ({ line }) => format.count(line),
          },
          { id: 'reason', title: text.reason, cell: ({ reason }) => text.reasons[reason] },
        ]}
      />
      {refused.length < refusedCount && <p className="muted small">{text.onlyFirst}</p>}
    </Details>
  );
}
