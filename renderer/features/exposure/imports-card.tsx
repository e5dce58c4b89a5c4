import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { CommittedImport } from './exposure-data.ts';

/** Every export that was taken in; each can be taken back. */
export function ImportsCard({ imports }: { readonly imports: readonly CommittedImport[] }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  const undo = useCommand('import.undo');
  const toast = useToast();
  const period = ({ firstAt, lastAt }: CommittedImport): string =>
    firstAt === null || lastAt === null
      ? '–'
      : say(text.importFlow.period, { from: format.day(firstAt), to: format.day(lastAt) });
  return (
    <Card title={text.importsTitle}>
      <DataTable
        caption={text.importsTitle}
        rows={imports.toReversed()}
        keyOf={({ id }) => id}
        columns={[
          { id: 'file', title: text.file, isRowHeader: true, cell: ({ fileName }) => fileName },
          { id: 'period', title: text.period, cell: period },
          {
            id: 'rows',
            title: text.rows,
            isNumber: true,
            cell: ({ rowsRead }) => format.count(rowsRead),
          },
          { id: 'at', title: text.importedAt, cell: ({ committedAt }) => format.day(committedAt) },
          {
            id: 'actions',
            title: text.actions,
            cell: ({ id, fileName }) => (
              <Button
                kind="quiet"
                aria-label={`${text.undoImport} ${fileName}`}
                onClick={() =>
                  void undo.run({ importId: id }, () =>
                    toast(say(text.importUndone, { file: fileName })),
                  )
                }
              >
                {text.undoImport}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}
