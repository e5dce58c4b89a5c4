import type { ImportPreview } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { Findings } from '../../ui/findings.tsx';
import { OwnKeysNote } from './own-keys-note.tsx';

type ImportPreviewViewProps = {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly problem: string | null;
  readonly onCommit: () => void;
  readonly onRestart: () => void;
};

/** What a file says and what it would change. */
export function ImportPreviewView({
  fileName,
  preview,
  problem,
  onCommit,
  onRestart,
}: ImportPreviewViewProps) {
  const { t, say, format } = useTexts();
  const text = t.exposure.importFlow;
  return (
    <>
      <h3>{say(text.whatTitle, { file: fileName })}</h3>
      <PreviewSummary preview={preview} />
      <Findings title={text.findings} findings={preview.findings} labels={t.shell.severities} />
      {preview.alreadyImportedAt !== null && (
        <Callout meaning="unknown">
          {say(text.already, { day: format.day(preview.alreadyImportedAt) })}
        </Callout>
      )}
      {preview.isOwnKeys ? <OwnKeysNote preview={preview} /> : <Changes preview={preview} />}
      {preview.rowsSkipped.length > 0 && <SkippedRows preview={preview} />}
      {problem !== null && (
        <Callout meaning="exposed" isAlert>
          {problem}
        </Callout>
      )}
      <div className="row">
        <Button
          kind="primary"
          onClick={onCommit}
          disabled={preview.isOwnKeys || preview.alreadyImportedAt !== null}
        >
          {text.commit}
        </Button>
        <Button onClick={onRestart}>{text.again}</Button>
      </div>
    </>
  );
}

function PreviewSummary({ preview }: { readonly preview: ImportPreview }) {
  const { t, say, format } = useTexts();
  const text = t.exposure.importFlow;
  const { rowsRead, rowsSkipped, deposits, withdrawals, firstAt, lastAt } = preview;
  const parts = [
    say(text.rows, { count: rowsRead }),
    ...(rowsSkipped.length > 0 ? [say(text.skipped, { count: rowsSkipped.length })] : []),
    ...(firstAt !== null && lastAt !== null
      ? [say(text.period, { from: format.day(firstAt), to: format.day(lastAt) })]
      : []),
    say(text.deposits, { count: deposits }),
    say(text.withdrawals, { count: withdrawals }),
  ];
  return <p>{parts.join(' · ')}</p>;
}

function Changes({ preview }: { readonly preview: ImportPreview }) {
  const { t, say } = useTexts();
  const text = t.exposure.importFlow;
  if (preview.changes.length > 0) {
    return (
      <>
        <h3>{say(text.changes, { venue: preview.venueName })}</h3>
        <ChangesTable preview={preview} />
      </>
    );
  }
  return preview.alreadyImportedAt === null && <p>{text.noChanges}</p>;
}

function ChangesTable({ preview }: { readonly preview: ImportPreview }) {
  const { t, format } = useTexts();
  const text = t.exposure;
  const amount = (value: string) => <span className="exact">{format.decimal(value)}</span>;
  return (
    <DataTable
      caption={text.importFlow.balances}
      rows={preview.changes}
      keyOf={({ asset, arrangement }) => `${asset} ${arrangement}`}
      columns={[
        { id: 'asset', title: text.asset, isRowHeader: true, cell: ({ asset }) => asset },
        { id: 'kind', title: text.kind, cell: ({ arrangement }) => text.arrangement[arrangement] },
        {
          id: 'before',
          title: text.importFlow.before,
          isNumber: true,
          cell: ({ before }) => amount(before),
        },
        {
          id: 'after',
          title: text.importFlow.after,
          isNumber: true,
          cell: ({ after }) => amount(after),
        },
      ]}
    />
  );
}

function SkippedRows({ preview }: { readonly preview: ImportPreview }) {
  const { t, format } = useTexts();
  const text = t.exposure.importFlow;
  return (
    <Details summary={text.skippedRows}>
      <DataTable
        caption={text.skippedRows}
        rows={preview.rowsSkipped}
        keyOf={({ record }) => String(record)}
        columns={[
          {
            id: 'row',
            title: text.row,
            isRowHeader: true,
            cell: ({ record }) => format.count(record),
          },
          { id: 'reason', title: text.reason, cell: ({ reason }) => text.skipReasons[reason] },
        ]}
      />
    </Details>
  );
}
