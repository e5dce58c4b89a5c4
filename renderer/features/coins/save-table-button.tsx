import type { Input } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useSaveTable } from './use-save-table.ts';

/** Saves a table as a file; its name says which one for those who listen. */
export function SaveTableButton({
  title,
  ...input
}: Input<'chain.export'> & { readonly title: string }) {
  const { coins: text } = useTexts().t;
  const saving = useSaveTable(input);
  return (
    <div className="stack-tight">
      <Button
        aria-label={`${text.export}: ${title}`}
        disabled={saving.isRunning}
        onClick={() => void saving.save()}
      >
        {text.export}
      </Button>
      {saving.error !== null && <p role="alert">{saving.error.message}</p>}
    </div>
  );
}
