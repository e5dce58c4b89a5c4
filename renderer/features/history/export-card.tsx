import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useCommand } from '../../use-command.ts';
import { useSaveFile } from '../../wallet-parts/use-save-file.ts';

const FILES = [
  { id: 'daysCsv', table: 'days', format: 'csv' },
  { id: 'daysJson', table: 'days', format: 'json' },
  { id: 'holdingsCsv', table: 'holdings', format: 'csv' },
  { id: 'holdingsJson', table: 'holdings', format: 'json' },
] as const;

/** The history as files. */
export function ExportCard() {
  const text = useTexts().t.history;
  const write = useCommand('history.export');
  const file = useSaveFile(text.saved);
  const error = write.error ?? file.error;
  return (
    <Card title={text.exportTitle}>
      <p className="muted">{text.exportText}</p>
      <div className="row">
        {FILES.map(({ id, table, format }) => (
          <Button
            key={id}
            disabled={write.isRunning || file.isRunning}
            onClick={() => {
              const save = async (): Promise<void> => {
                const written = await write.run({ table, format });
                if (written !== null) await file.save(written);
              };
              void save();
            }}
          >
            {text.exports[id]}
          </Button>
        ))}
      </div>
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
    </Card>
  );
}
