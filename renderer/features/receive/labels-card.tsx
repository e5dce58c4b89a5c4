import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { inputOf } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { useSaveExport } from '../../wallet-parts/use-save-export.ts';

/** Largest file of labels, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The names that this wallet has, and those of another program taken in (BIP-329). */
export function LabelsCard({ walletId }: { readonly walletId: string }) {
  const { t, say, format } = useTexts();
  const text = t.receive.labels;
  const query = useQuery('label.list', { walletId });
  const take = useCommand('label.import');
  const undo = useCommand('label.undoImport');
  const saving = useSaveExport(walletId);
  const [outcome, setOutcome] = useState<Output<'label.import'> | null>(null);
  return (
    <QueryView query={query}>
      {({ labels, lastImportAt }) => (
        <Card title={say(text.title, { count: labels.length })}>
          <p className="muted">{text.lead}</p>
          <TextIntake
            label={text.label}
            submitLabel={text.submit}
            isRunning={take.isRunning}
            error={take.error?.message ?? null}
            maxBytes={MAX_BYTES}
            accept=".jsonl,.json,.txt"
            onIntake={(intake) => void take.run({ walletId, ...inputOf(intake) }, setOutcome)}
          />
          {outcome !== null && <ImportOutcome outcome={outcome} />}
          {(lastImportAt !== null || labels.length > 0) && (
            <div className="row">
              {lastImportAt !== null && (
                <Button onClick={() => void undo.run({ walletId }, () => setOutcome(null))}>
                  {say(text.undo, { day: format.day(lastImportAt) })}
                </Button>
              )}
              {labels.length > 0 && (
                <Button disabled={saving.isRunning} onClick={() => void saving.save('bip329')}>
                  {text.save}
                </Button>
              )}
            </div>
          )}
          {saving.error !== null && <p role="alert">{saving.error.message}</p>}
        </Card>
      )}
    </QueryView>
  );
}

function ImportOutcome({ outcome }: { readonly outcome: Output<'label.import'> }) {
  const { t, say } = useTexts();
  const text = t.receive.labels;
  const { read, added, changed, skipped } = outcome;
  return (
    <div role="status" className="stack">
      <p>{say(text.outcome, { read, added, changed, skipped: skipped.length })}</p>
      {skipped.length > 0 && (
        <Details summary={say(text.skipped, { count: skipped.length })}>
          <ul>
            {skipped.slice(0, 50).map(({ line, message }) => (
              <li key={line}>{say(text.skippedLine, { line: String(line), message })}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
