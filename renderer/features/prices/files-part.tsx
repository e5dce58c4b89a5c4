import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useSaveFile } from '../../wallet-parts/use-save-file.ts';
import { PriceFileDialog } from './price-file-dialog.tsx';
import type { PriceFile, PricesData } from './prices-data.ts';

/** Files of prices that were taken in, one more, and everything that is kept as a file. */
export function FilesPart({ files, kept }: Pick<PricesData, 'files' | 'kept'>) {
  const { t, say } = useTexts();
  const text = t.prices.file;
  const [isOpen, setOpen] = useState(false);
  const write = useCommand('price.export');
  const file = useSaveFile(text.saved);
  const save = async (): Promise<void> => {
    const written = await write.run({});
    if (written !== null) await file.save(written);
  };
  const error = write.error ?? file.error;
  return (
    <div className="stack">
      {files.length > 0 && <FilesTable files={files} />}
      <div className="row">
        <Button onClick={() => setOpen(true)}>{text.title}</Button>
        {kept > 0 && (
          <Button disabled={write.isRunning || file.isRunning} onClick={() => void save()}>
            {say(text.export, { count: kept })}
          </Button>
        )}
      </div>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      {isOpen && <PriceFileDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function FilesTable({ files }: { readonly files: readonly PriceFile[] }) {
  const { t, say, format } = useTexts();
  const text = t.prices.file;
  const undo = useCommand('price.undo');
  const toast = useToast();
  return (
    <DataTable
      caption={text.files}
      rows={files}
      keyOf={({ id }) => id}
      columns={[
        { id: 'file', title: text.file, isRowHeader: true, cell: ({ fileName }) => fileName },
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
        {
          id: 'undo',
          title: text.actions,
          cell: ({ id, fileName }) => (
            <Button
              kind="quiet"
              aria-label={`${text.undo}: ${fileName}`}
              onClick={() => {
                void undo.run({ importId: id }, () => toast(say(text.undone, { file: fileName })));
              }}
            >
              {text.undo}
            </Button>
          ),
        },
      ]}
    />
  );
}
